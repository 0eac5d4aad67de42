// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/person/Fact.h"

namespace madoguchi
{

// The forms of one person's name. Sources say them in pieces: "name" (in kanji, else as the register has it),
// "roman", "alias" (通称), "formerName" (旧氏), "kana".
enum class NameForm {
    Register, // as the register and the residence card have it: of a foreign national the Latin capitals and,
              // where there are any, the characters beside them (併記)
    Roman,
    Kanji,
    Alias,
    FormerName,
    Kana
};
// "register" "roman" "kanji" "alias" "formerName" "kana"
std::optional<NameForm> nameFormFromName(std::string_view name) noexcept;

const std::vector<NameForm> &allNameForms();
Person onlyNames(const Person &person); // what the functions below look at

// What each source says in that form, by source; nobody's word is put into another's mouth.
std::vector<Fact> nameIn(const Person &person, NameForm form);
// The first form that anybody says anything in.
std::vector<Fact> nameIn(const Person &person, const std::vector<NameForm> &forms);
// One writes the characters beside the Latin letters, the other only one of the two.
bool partsOfOneName(const Person &person, const std::string &one, const std::string &other);

} // namespace madoguchi
