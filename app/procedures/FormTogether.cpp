// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
// What answers have to be to each other, beyond the rules that a definition writes.
#include "app/person/SearchKey.h"
#include "app/procedures/Form.h"

#include <algorithm>

namespace madoguchi
{

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

// Banks write small kana large, and no blanks: a search key folds both.
bool Form::doubtful(const FormField &place) const
{
    if (place.definition->key != "bankHolder")
        return false;
    const Answer *holder = find(place.id);
    const auto kana = m_kana.find(whoOf(place));
    return holder && holder->value.is_string() && !emptyValue(holder->value) && kana != m_kana.end() &&
           searchKey(holder->value.get<std::string>()) != searchKey(kana->second);
}

} // namespace madoguchi
