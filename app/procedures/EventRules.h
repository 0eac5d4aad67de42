// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/procedures/Definition.h"
#include "app/procedures/Problems.h"

#include <filesystem>

namespace madoguchi
{

// A name for a rule that other rules read like a member: "nhi", "pension1" … In order: each may read those
// before.
struct Term {
    std::string id;
    Json rule;
};

// One thing that follows from a life event, or that is offered. The people of the household for whom `who`
// holds.
struct FollowRule {
    std::string procedure;
    Json when = true; // over the household
    Json who = true;  // over each person
    std::optional<DueRule> due;
    bool optional = false;
    bool forNobody = false;   // it concerns the household: `for` stays empty
    bool unconfirmed = false; // nobody at the city has confirmed it yet
    std::vector<std::string> law;
};

struct Question {
    std::string id;   // of the context: "plannedMoveOut"
    std::string type; // "date", "boolean", "text", "ward", "person", "people"
    Json when = true; // over what was answered before
};

// A life event (ライフイベント): what is asked, what it is about, what follows.
struct EventRules {
    std::string id, icon;
    int order = 0;
    std::string procedure; // the main one; empty for none
    std::optional<DueRule> due;
    std::vector<Question> questions;
    std::vector<FollowRule> items; // in the order in which they are done
};

// A day that a rule reckons from what is known of a person.
struct DayRule {
    std::string key;          // of the person ("certExpires"), or "birthDate", "today", "eventDate"
    std::string fixed;        // YYYY-MM-DD instead
    std::optional<int> age;   // of birthDate: the day on which so many years are complete
    bool eve = false;         // counted by the day before the birthday
    bool fiscalEnd = false;   // then the 31 March that ends that school year
    int months = 0, days = 0; // added
};

struct OfferRule {
    std::string id;
    int number = 0; // in the city's list of rules
    Json when = true, who = true;
    DayRule from, until;           // it is offered from and until, both included
    std::string procedure;         // that is offered; may be empty
    std::vector<std::string> data; // what it looks at, told to the person
    bool sensitive = false;        // never on a public screen
    bool unconfirmed = false;
    std::string owner, law;
};

struct RuleBook {
    std::vector<Term> personTerms, householdTerms;
    std::vector<EventRules> events; // by `order`
    std::vector<OfferRule> offers;

    const EventRules *event(const std::string &id) const;
    static RuleBook load(const std::filesystem::path &catalogue, Problems &problems);
};

ClosedDays loadClosedDays(const std::filesystem::path &catalogue, Problems &problems);

} // namespace madoguchi
