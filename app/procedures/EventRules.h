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

// What rules read where nothing was said: members that count as something when they are absent ("dog" as
// false; what stands in no list is then unknown), and those whose null is an answer ("careCert": there is
// none).
struct Unsaid {
    Json person = Json::object(), context = Json::object(), empty = Json::object();
};

// One thing that follows from a life event, or that is offered. The people of the household for whom `who`
// holds.
struct FollowRule {
    std::string procedure;
    Json when = true;      // over the household
    Json who = true;       // over each person
    Json notToday = false; // over each person: it is due, but cannot be done on this very day
    std::optional<DueRule> due;
    bool optional = false;
    bool conditional = false; // only if it concerns them, whatever is known: the data do not tell
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
    Json who = true;       // it follows where this holds for somebody
    Json notToday = false; // as with what follows
    std::optional<DueRule> due;
    std::vector<Question> questions;
    std::vector<FollowRule> items; // in the order in which they are done
};

// A day that a rule reckons from what is known of a person.
struct DayRule {
    // Of the person ("birthDate", "certExpires"), with "via." before it of whom they are insured through, or
    // "today", "eventDate".
    std::string key;
    std::string fixed;        // YYYY-MM-DD instead
    std::optional<int> age;   // of birthDate: the day on which so many years are complete
    bool eve = false;         // counted by the day before the birthday
    bool fiscalEnd = false;   // then the 31 March that ends that school year
    int months = 0, days = 0; // added
    bool shift = false;       // then to the next open day
};

struct OfferRule {
    std::string id;
    int number = 0; // in the city's list of rules
    Json when = true, who = true;
    DayRule from, until;             // it is offered from and until, both included
    std::string validFrom, validTo;  // days on which the rule itself is in force, both included
    int count = 0;                   // so many days from `from` are told: "day 3 of 15"; 0: none are
    std::string procedure;           // that is offered; may be empty
    std::vector<std::string> bundle; // all that go together, with `procedure`
    std::vector<std::string> data;   // what it looks at, told to the person
    bool sensitive = false;          // never on a public screen
    bool unconfirmed = false;
    std::string owner, law;
};

struct RuleBook {
    std::vector<Term> personTerms, householdTerms;
    Unsaid unsaid;
    std::vector<EventRules> events; // by `order`
    std::vector<OfferRule> offers;

    const EventRules *event(const std::string &id) const;
    static RuleBook load(const std::filesystem::path &catalogue, Problems &problems);
};

ClosedDays loadClosedDays(const std::filesystem::path &catalogue, Problems &problems);

} // namespace madoguchi
