// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#include "app/maintenance/Procedures.h"
#include "app/paper/FormPaper.h"
#include "app/person/Address.h"
#include "app/station/Station.h"

namespace madoguchi::maintenance
{

namespace
{

// Where it is handed in: the office of the settings, else the ward that they move to, else the one they live
// in.
std::string wardOf(const Household &household)
{
    if (const Json &to = household.context().value("toWard", Json()); to.is_string())
        return to.get<std::string>();
    const Member *applicant = household.inRole("applicant");
    const Fact *address = applicant ? applicant->person.fact("address") : nullptr;
    const auto parts = address ? readAddress(address->value) : std::nullopt;
    return parts ? std::string(parts->ward) : std::string();
}

std::string officesWard(const Call &call)
{
    if (call.config.empty())
        return {};
    const auto station = loadStation(call.config, call.data);
    return station ? madoguchi::wardOf(station->officeName.at("ja")) : std::string();
}

Result<print::PaperForm> blankPaper(const std::shared_ptr<const Catalogue> &catalogue,
                                    const Definition &definition, FormPaperOptions options)
{
    options.blank = true;
    return formPaper(Form(catalogue, definition, todayHere()), *catalogue, options);
}

Result<print::PaperForm> filledPaper(const std::shared_ptr<const Catalogue> &catalogue,
                                     const Definition &definition, FormPaperOptions options)
{
    const auto household = readHousehold();
    if (!household)
        return household.error();
    options.day = toIso(household->today());
    if (options.ward.empty())
        options.ward = wardOf(*household);
    Form form(catalogue, definition, options.day);
    form.fill(*household);
    return formPaper(form, *catalogue, options);
}

} // namespace

int proceduresForm(const Call &call)
{
    const auto catalogue = openCatalogue(call);
    if (!catalogue)
        return call.fail(catalogue.error());
    const Definition *definition = (*catalogue)->find(call.operands[0].toStdString());
    if (!definition || definition->guide)
        return call.fail(Error{ErrorCode::ProcedureUnknown, "nothing is handed in under this id"});
    FormPaperOptions options;
    options.language = call.language;
    options.ward = officesWard(call);
    const auto paper = (call.blank ? blankPaper : filledPaper)(*catalogue, *definition, options);
    return paper ? call.writePaper(*paper) : call.fail(paper.error());
}

} // namespace madoguchi::maintenance
