// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/person/Household.h"
#include "app/procedures/Catalogue.h"

namespace madoguchi
{

// One procedure that follows from a life event, for some of the household.
struct FollowOn {
    std::string procedure;
    std::vector<std::string> people; // ids, in the household's order; empty where it concerns nobody by name
    std::optional<CivilDate> due;    // the last day on which it can be done in time
    bool optional = false;
    bool unconfirmed = false;
    std::string reason;              // key of the catalogue's words: "reason.move_in.nhi_in"
    bool conditional = false;        // only if it concerns them: what decides it is not known
    std::vector<std::string> unsure; // those of `people` of whom that is not known
    bool notToday = false;           // due, but the office cannot do it on this day; the reason says why
};

struct FollowOns {
    std::string event;
    std::string procedure; // the main one; empty for none
    std::optional<CivilDate> due;
    std::vector<FollowOn> items; // in the order in which they are done
    std::string reason;          // of the main one; as with items
    bool conditional = false, unconfirmed = false, notToday = false;
};

// What follows for this household from its event. BadInput for an event that the catalogue does not know.
Result<FollowOns> followOns(const Catalogue &catalogue, const Household &household);

// What the city offers by itself, today.
struct Offer {
    std::string rule; // id
    int number = 0;
    std::vector<std::string> people;
    std::string procedure;         // may be empty
    CivilDate from, until;         // of the first person
    std::vector<std::string> data; // what was looked at
    bool sensitive = false, unconfirmed = false;
    std::vector<std::string> bundle; // procedures that go together
    std::optional<int> day;          // where days are counted: today's; the words have "%1" for it
};
// Without the rules that the person does not want to hear of again.
std::vector<Offer> offers(const Catalogue &catalogue, const Household &household,
                          const std::set<std::string> &optedOut = {});

} // namespace madoguchi
