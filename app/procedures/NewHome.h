// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/person/Household.h"
#include "app/procedures/Catalogue.h"

namespace madoguchi
{

// Where people live who move in this visit. A card and a profile say the old address of them, and so does the
// register until the move is done: "address" of such a person is the new home, as soon as the visit knows it,
// and "addressBefore" is what the sources say.
namespace newhome
{

inline constexpr const char *now = "address", *before = "addressBefore"; // keys of a person

// The parts of the new home in one line, as an address is written, with the source that told the last of
// them; nothing while there is no move, or a ward, a town or a number is not known yet. Wards are told by the
// catalogue's words.
std::optional<Fact> of(const Household &household, const Catalogue &catalogue);

// The two keys above as a form has to say them. `home`: from above, and nothing for whom it does not concern.
Person seen(const Person &person, const std::optional<Fact> &home);

bool moves(const Member &member); // who does not stay

} // namespace newhome

} // namespace madoguchi
