// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
// What answers have to be to each other, beyond the rules that a definition writes.
#include "app/person/SearchKey.h"
#include "app/procedures/Form.h"

#include <algorithm>

namespace madoguchi
{

namespace
{

// Banks write small kana large, and no blanks: a search key folds both.
bool anotherHolder(const Person &names, const std::string &holder)
{
    const Fact *kana = names.fact("kana");
    return kana && searchKey(holder) != searchKey(kana->value);
}

// A name that the person has, in a form that does not count here.
bool anotherForm(const Person &names, const std::vector<NameForm> &forms, const std::string &name)
{
    const auto says = [&](NameForm form) {
        return std::ranges::any_of(
            nameIn(names, form), [&](const Fact &fact) { return searchKey(fact.value) == searchKey(name); });
    };
    const auto counts = [&](NameForm form) {
        return says(form) || (form == NameForm::Register && (says(NameForm::Roman) || says(NameForm::Kanji)));
    };
    return std::ranges::none_of(forms, counts) && std::ranges::any_of(allNameForms(), says);
}

} // namespace

const Answer *Form::beside(const FormField &place, const char *key) const
{
    const auto it = std::ranges::find_if(m_fields, [&](const FormField &other) {
        return other.definition->key == key && other.definition->of == place.definition->of &&
               other.row == place.row && exists(other);
    });
    const Answer *answer = it == m_fields.end() ? nullptr : find(it->id);
    return answer && answer->value.is_string() ? answer : nullptr;
}

std::optional<FieldProblem> Form::problemBeside(const FormField &place) const
{
    if (place.definition->check != "bankBranch")
        return std::nullopt;
    const Answer *branch = find(place.id), *bank = beside(place, "bankName");
    const bool wrong = branch && bank && branch->value.is_string() &&
                       !branchFits(bank->value.get<std::string>(), branch->value.get<std::string>());
    return wrong ? std::optional(FieldProblem{place.id, Complaint::NotABranch, 0}) : std::nullopt;
}

bool Form::doubtful(const FormField &place) const
{
    const Answer *answer = find(place.id);
    const auto names = m_names.find(whoOf(place));
    if (!answer || !answer->value.is_string() || emptyValue(answer->value) || names == m_names.end())
        return false;
    const auto &written = answer->value.get_ref<const std::string &>();
    if (place.definition->key == "bankHolder")
        return anotherHolder(names->second, written);
    return place.definition->key == nameKey && anotherForm(names->second, place.definition->forms, written);
}

} // namespace madoguchi
