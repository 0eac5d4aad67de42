// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/person/Fact.h"
#include "app/person/JapaneseDate.h"
#include "drivers/support/Result.h"

#include <nlohmann/json.hpp>

#include <string>
#include <vector>

namespace madoguchi
{

using Json = nlohmann::json;

// One person of a household: facts with their sources for forms, and plain members for rules
// (docs/commands.md lists them). Both say the same; facts are texts.
struct Member {
    std::string id; // "p1", of this household only
    Person person;
    Json members = Json::object();
};

// The people whom a visit concerns (世帯 and who belongs to it for a procedure), and what the interview
// asked. Holds personal data: the visit owns it and forgets it.
class Household
{
public:
    // The form in CONTRACT and docs/commands.md. BadInput with a sentence that quotes no value. Facts are as
    // old as the member "at" says (ISO 8601 with offset), else as the beginning of "today" in Japan.
    static Result<Household> fromJson(const Json &json);
    // Somebody of whom only a card is known.
    static Household ofApplicant(Person applicant, const CivilDate &today);

    const std::vector<Member> &people() const noexcept { return m_people; }
    const Member *member(const std::string &id) const;
    const Json &context() const noexcept { return m_context; }    // what the interview asked
    const std::string &event() const noexcept { return m_event; } // "move_in" …, may be empty
    const CivilDate &today() const noexcept { return m_today; }
    const CivilDate &eventDate() const noexcept { return m_eventDate; } // today when nothing was said

    // The people in a role of docs/procedures.md ("applicant", "head", "spouse", "claimant", …); null for
    // nobody.
    const Member *inRole(const std::string &role) const;
    const Member *spouseOf(const Member &one) const;
    const Member *claimantOf(const Member &child) const; // 受給者 of 児童手当; null without a known parent
    std::vector<std::string> rolesOf(const Member &member) const;
    const Person &visit() const noexcept
    {
        return m_visit;
    } // facts of the event itself: "eventDate", "toWard" …

    // What was said on a page goes back to the person, or with "visit" to the event. False: nobody is in that
    // role.
    bool learn(const std::string &role, const std::string &key, Fact fact);
    bool learnOf(const std::string &id, const std::string &key, Fact fact);
    void settle(const std::string &role, const std::string &key, Source believed); // see Person
    void settleOf(const std::string &id, const std::string &key, Source believed);

    // What an interview finds out. What is added here was said by the person who sits there.
    void setEvent(const std::string &event);
    void setEventDate(const CivilDate &date);                   // and a fact of the visit
    void setContext(const std::string &key, const Json &value); // likewise; null: it was asked, and not known
    void setHead(const std::string &id) { m_head = id; }
    std::string addMember();                  // its id: the first that is free, "p2" …
    void removeMember(const std::string &id); // never the applicant
    // A member of a person for rules, and as a fact for forms where it is a text. Null takes the member away.
    void setMember(const std::string &id, const std::string &key, const Json &value,
                   const std::string &at = {}, Source source = Source::EarlierPage);
    bool dvSupport() const; // somebody of them is served by staff only, and the screen does not say why

private:
    std::string now() const; // as near as is known

    std::vector<Member> m_people;
    std::string m_at; // when this was put together
    std::string m_event, m_head, m_applicant;
    CivilDate m_today, m_eventDate;
    Json m_context = Json::object();
    Person m_visit;
};

} // namespace madoguchi
