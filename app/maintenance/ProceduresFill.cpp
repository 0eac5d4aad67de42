// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#include "app/maintenance/Procedures.h"
#include "app/procedures/Form.h"

#include <array>

namespace madoguchi::maintenance
{

namespace
{

Json describe(const FormField &field, const Answer &answer)
{
    return {{"id", field.id},
            {"value", answer.value},
            {"source", sourceName(answer.source)},
            {"checked", answer.checked}};
}

Json missingOf(const Form &form)
{
    Json missing = Json::array();
    for (const FieldProblem &problem : form.problems())
        if (problem.complaint == Complaint::Missing)
            missing.push_back(problem.field);
    return missing;
}

// By complaint; Missing and Unsettled have lists of their own.
constexpr auto complaintNames = std::to_array<const char *>(
    {"missing", "tooLong", "notANumber", "tooSmall", "tooLarge", "notADate", "tooEarly", "tooLate",
     "notAChoice", "notKana", "notAPhone", "notText", "notDigits", "notAResidenceCard", "notAnAlias",
     "notABranch", "passbookSymbol", "unsettled"});
static_assert(complaintNames.size() == std::size_t(Complaint::Unsettled) + 1);

Json problemsOf(const Form &form)
{
    Json problems = Json::array();
    for (const FieldProblem &problem : form.problems())
        if (problem.complaint != Complaint::Missing && problem.complaint != Complaint::Unsettled)
            problems.push_back(
                {{"id", problem.field}, {"complaint", complaintNames[std::size_t(problem.complaint)]}});
    return problems;
}

// One for each thing that is said differently of somebody, whichever fields ask for it.
Json conflictsOf(const Form &form)
{
    Json conflicts = Json::array();
    const auto &all = form.conflicts();
    for (const Conflict &conflict : all) {
        Json fields = Json::array();
        for (const Conflict &other : all)
            if (other.who == conflict.who && other.key == conflict.key)
                fields.push_back(other.field);
        if (fields.front() != conflict.field)
            continue;
        Json values = Json::array();
        for (const Answer &answer : conflict.answers)
            values.push_back({{"value", answer.value},
                              {"source", sourceName(answer.source)},
                              {"checked", answer.checked}});
        conflicts.push_back({{"id", conflict.field}, {"fields", fields}, {"values", values}});
    }
    return conflicts;
}

} // namespace

int proceduresFill(const Call &call)
{
    const auto catalogue = openCatalogue(call);
    if (!catalogue)
        return call.fail(catalogue.error());
    const auto household = readHousehold();
    if (!household)
        return call.fail(household.error());
    const Definition *definition = (*catalogue)->find(call.operands[0].toStdString());
    if (!definition || definition->guide)
        return call.fail(Error{ErrorCode::ProcedureUnknown, "nothing is handed in under this id"});
    Form form(*catalogue, *definition, toIso(household->today()));
    form.fill(*household);
    Json fields = Json::array();
    std::string plain;
    for (const FormField &field : form.fields()) {
        const Answer *answer = form.find(field.id);
        if (!answer || emptyValue(answer->value) || !form.exists(field))
            continue;
        fields.push_back(describe(field, *answer));
        plain += field.id + ": " +
                 (answer->value.is_string() ? answer->value.get<std::string>() : answer->value.dump()) + "\n";
    }
    const Json missing = missingOf(form);
    const Json problems = problemsOf(form);
    call.answer(
        {{"fields", fields}, {"missing", missing}, {"conflicts", conflictsOf(form)}, {"problems", problems}},
        plain + "missing: " + missing.dump() + "\nproblems: " + problems.dump());
    return Done;
}

} // namespace madoguchi::maintenance
