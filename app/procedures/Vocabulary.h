// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <set>
#include <string>

// The words that definitions and rules may use. docs/procedures.md explains each.
namespace madoguchi::vocabulary
{

const std::set<std::string> &roles();      // whom a value may be known of, besides "each" and "visit"
const std::set<std::string> &personKeys(); // what may be known of a person
const std::set<std::string> &visitKeys();  // what an interview asks
const std::set<std::string> &dateKeys();   // of both: what is a day
const std::set<std::string> &proseKeys();  // of both: words that somebody wrote, never one of a few
// What rules can read of a person beside personKeys(): what a household says, and what RuleData reckons.
const std::set<std::string> &saidMembers();
const std::set<std::string> &reckonedMembers();
const std::set<std::string> &booleanMembers(); // of these three: true or false
const std::set<std::string> &relatedMembers(); // of reckonedMembers(): another person's own members
const std::set<std::string> &contextKeys();    // what rules can read as context.<key>
const std::set<std::string> &icons();          // names in resources/icons/
const std::set<std::string> &channels();
const std::set<std::string> &channelUses();
const std::set<std::string> &offlineClasses();
const std::set<std::string> &applicantKinds();
const std::set<std::string> &unconfirmedMembers();
const std::set<std::string> &textChecks(); // what a text may be checked for beside its type

} // namespace madoguchi::vocabulary
