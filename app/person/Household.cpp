// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#include "app/person/Household.h"

#include <algorithm>
#include <array>
#include <set>

namespace madoguchi
{

namespace
{

constexpr std::size_t mostPeople = 30;
constexpr std::size_t mostTextBytes = 2000;
constexpr int mostLevels = 20;

// Members of a person whose fact has another name or other values.
constexpr std::array<std::pair<const char *, const char *>, 4> names{
    {{"kana", "kana"}, {"roman", "roman"}, {"roman", "name"}, {"kanji", "name"}}};

std::string sexName(const std::string &value)
{
    return value == "M" ? "male" : value == "F" ? "female" : value;
}

// A fact is a text; lists and objects are for rules only.
std::optional<std::string> asText(const std::string &key, const Json &value)
{
    if (value.is_string() && key == "sex")
        return sexName(value.get<std::string>());
    if (value.is_string())
        return value.get<std::string>();
    if (value.is_boolean() || value.is_number_integer())
        return value.dump();
    return std::nullopt;
}

void learnAll(Person &person, const Json &members, const Fact &like)
{
    for (const auto &[key, value] : members.items()) {
        Fact fact = like;
        if (key == "name" && value.is_object()) {
            // Somebody without characters in the register is called by the Latin letters there.
            for (const auto &[member, as] : names)
                if (value.contains(member) && value[member].is_string() &&
                    !value[member].get<std::string>().empty())
                    fact.value = value[member], person.learn(as, fact);
        } else if (const auto text = asText(key, value); text && !text->empty()) {
            fact.value = *text;
            person.learn(key, fact);
        }
    }
}

// Too deep as well: copying is recursive in the JSON library.
bool tooLarge(const Json &json, int depth = 0)
{
    if (json.is_string())
        return json.get_ref<const std::string &>().size() > mostTextBytes;
    return depth > mostLevels ||
           (json.is_structured() &&
            std::ranges::any_of(json, [depth](const Json &part) { return tooLarge(part, depth + 1); }));
}

std::string textOf(const Json &json, const char *name)
{
    const auto it = json.find(name);
    return it != json.end() && it->is_string() ? it->get<std::string>() : std::string();
}

// After which people live elsewhere than their cards still say.
bool isMove(const std::string &event)
{
    return event == "move_in" || event == "move_within" || event == "new_foreign_resident";
}

Error bad(const std::string &why)
{
    return {ErrorCode::BadInput, why};
}

std::optional<Error> readDate(const Json &json, const char *name, CivilDate &into)
{
    if (!json.contains(name) || json[name].is_null())
        return std::nullopt;
    const auto date = parseDate(textOf(json, name));
    if (!date || !date->complete())
        return bad(std::string(name) + ": is not a date YYYY-MM-DD");
    into = *date;
    return std::nullopt;
}

Result<Member> readMember(const Json &json, const std::string &place, const Fact &like)
{
    if (!json.is_object() || textOf(json, "id").empty())
        return bad(place + ": is not a person with an id");
    const auto birth = json.find("birthDate");
    if (birth != json.end() && !birth->is_null() && !parseDate(textOf(json, "birthDate")))
        return bad(place + ".birthDate: is not a date YYYY-MM-DD");
    Member member{textOf(json, "id"), {}, json};
    member.members.erase("card");
    learnAll(member.person, member.members, like);
    // What a card of this person says, for trying out what happens when it says something else.
    if (const auto card = json.find("card"); card != json.end() && card->is_object())
        learnAll(member.person, *card, Fact{{}, Source::Card, like.at, true});
    return member;
}

} // namespace

Result<Household> Household::fromJson(const Json &json)
{
    if (!json.is_object() || tooLarge(json))
        return bad("a household is an object of few levels, and no text in it is longer than 2000 bytes");
    Household household;
    if (auto error = readDate(json, "today", household.m_today))
        return *error;
    if (household.m_today == CivilDate{})
        return bad("today: is missing");
    household.m_eventDate = household.m_today;
    if (auto error = readDate(json, "eventDate", household.m_eventDate))
        return *error;
    household.m_head = textOf(json, "head");
    if (const auto context = json.find("context"); context != json.end() && context->is_object())
        household.m_context = *context;
    const Json people = json.value("persons", Json::array());
    if (!people.is_array() || people.empty() || people.size() > mostPeople)
        return bad("persons: is not a list of 1 to 30 people");
    household.m_at = textOf(json, "at");
    const Fact like{{}, Source::CommonId, household.now(), false};
    for (const Json &one : people) {
        auto member = readMember(one, "persons[" + std::to_string(household.m_people.size()) + "]", like);
        if (!member)
            return member.error();
        if (household.member(member->id))
            return bad("persons: an id stands twice");
        household.m_people.push_back(std::move(*member));
    }
    household.m_applicant = json.contains("applicant") ? textOf(json, "applicant") : household.m_head;
    if (!household.member(household.m_applicant))
        household.m_applicant = household.m_people.front().id;
    household.setEvent(textOf(json, "event"));
    learnAll(household.m_visit, household.m_context, like);
    if (json.contains("eventDate"))
        learnAll(household.m_visit, {{"eventDate", json["eventDate"]}}, like);
    return household;
}

Household Household::ofApplicant(Person applicant, const CivilDate &today)
{
    Household household;
    household.m_today = household.m_eventDate = today;
    household.m_applicant = "p1";
    household.m_people.push_back({"p1", std::move(applicant), {{"id", "p1"}}});
    return household;
}

const Member *Household::member(const std::string &id) const
{
    const auto it = std::ranges::find(m_people, id, &Member::id);
    return it == m_people.end() ? nullptr : &*it;
}

bool Household::learn(const std::string &role, const std::string &key, Fact fact)
{
    if (role == "visit") {
        m_visit.learn(key, std::move(fact));
        return true;
    }
    const Member *member = inRole(role);
    return member && learnOf(member->id, key, std::move(fact));
}

bool Household::learnOf(const std::string &id, const std::string &key, Fact fact)
{
    const auto it = std::ranges::find(m_people, id, &Member::id);
    if (it == m_people.end())
        return false;
    it->person.learn(key, std::move(fact));
    return true;
}

void Household::settle(const std::string &role, const std::string &key, Source believed)
{
    if (role == "visit")
        m_visit.settle(key, believed);
    else if (const Member *member = inRole(role))
        settleOf(member->id, key, believed);
}

void Household::settleOf(const std::string &id, const std::string &key, Source believed)
{
    const auto it = std::ranges::find(m_people, id, &Member::id);
    if (it != m_people.end())
        it->person.settle(key, believed);
}

std::string Household::now() const
{
    return m_at.empty() ? toIso(m_today) + "T00:00:00+09:00" : m_at;
}

void Household::setEvent(const std::string &event)
{
    m_event = event;
    if (isMove(event))
        m_visit.learn("moving", Fact{"true", Source::EarlierPage, now(), false});
}

void Household::setEventDate(const CivilDate &date)
{
    m_eventDate = date;
    m_visit.learn("eventDate", Fact{toIso(date), Source::EarlierPage, now(), false});
    m_visit.settle("eventDate", Source::EarlierPage);
}

void Household::setContext(const std::string &key, const Json &value)
{
    m_context[key] = value;
    if (!value.is_string())
        return;
    m_visit.learn(key, Fact{value, Source::EarlierPage, now(), false});
    m_visit.settle(key, Source::EarlierPage);
}

std::string Household::addMember()
{
    std::size_t number = m_people.size() + 1;
    while (member("p" + std::to_string(number)))
        ++number;
    const std::string id = "p" + std::to_string(number);
    m_people.push_back({id, {}, {{"id", id}}});
    return id;
}

void Household::removeMember(const std::string &id)
{
    if (id != m_applicant)
        std::erase_if(m_people, [&](const Member &one) { return one.id == id; });
}

void Household::setMember(const std::string &id, const std::string &key, const Json &value,
                          const std::string &at, Source source)
{
    const auto it = std::ranges::find(m_people, id, &Member::id);
    if (it == m_people.end())
        return;
    it->members.erase(key);
    if (value.is_null())
        return;
    it->members[key] = value;
    if (!value.is_string() || value.get_ref<const std::string &>().empty())
        return;
    it->person.learn(key, Fact{*asText(key, value), source, at.empty() ? now() : at, false});
    if (source == Source::EarlierPage)
        it->person.settle(key, source); // said at this machine, with the others in sight
}

bool Household::dvSupport() const
{
    const auto says = [](const Json &json) {
        const auto it = json.find("dvSupport");
        return it != json.end() && it->is_boolean() && it->get<bool>();
    };
    return says(m_context) ||
           std::ranges::any_of(m_people, [&](const Member &one) { return says(one.members); });
}

} // namespace madoguchi
