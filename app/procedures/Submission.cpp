// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#include "app/procedures/Submission.h"

#include <algorithm>
#include <array>

namespace madoguchi
{

namespace
{

struct HeaderMember {
    const char *name;
    std::string Submission::*value;
    std::size_t maxBytes;
};

// The public header in the order in which it is written. Lengths are in bytes: all of these are ASCII.
constexpr std::array<HeaderMember, 10> members{{
    {"id", &Submission::id, 36},
    {"receipt", &Submission::receipt, 32},
    {"procedure", &Submission::procedure, 64},
    {"revision", &Submission::revision, 10},
    {"office", &Submission::office, 8},
    {"device", &Submission::device, 8},
    {"channel", &Submission::channel, 16},
    {"language", &Submission::language, 16},
    {"arrived", &Submission::arrived, 40},
    {"clock", &Submission::clock, 16},
}};

constexpr std::size_t maxAnswers =
    150 * 30; // what a definition can ask at most: its fields, once for each person
constexpr std::size_t maxAnswerBytes = 4096;

bool printableAscii(const std::string &text) noexcept
{
    for (const char c : text)
        if (c < 0x20 || c > 0x7e)
            return false;
    return true;
}

// Only shape and size: the rules of the procedure are Form::fromAnswers. Details name members, never values.
Result<void> checkAnswers(const Json &answers)
{
    if (!answers.is_array() || answers.size() > maxAnswers)
        return {ErrorCode::BadInput, "answers: not a list, or too many"};
    for (const Json &answer : answers) {
        if (!answer.is_object() || !answer.contains("id") || !answer.contains("value") || answer.size() > 8)
            return {ErrorCode::BadInput, "answers: an entry without id and value"};
        for (const auto &[name, value] : answer.items()) {
            if (value.is_structured())
                return {ErrorCode::BadInput, "answers: a value that is a list or an object"};
            if (value.is_string() && value.get_ref<const std::string &>().size() > maxAnswerBytes)
                return {ErrorCode::BadInput, "answers: a value is too long"};
        }
    }
    return {};
}

constexpr std::size_t maxFollowUps = 60;
constexpr std::size_t maxProcedureBytes = 64;

constexpr std::size_t maxOffers = 60;
constexpr std::size_t maxPeople = 30;
constexpr std::size_t maxNameBytes = 2000; // as in a household

bool shortText(const Json &value, std::size_t maxBytes)
{
    return value.is_string() && value.get_ref<const std::string &>().size() <= maxBytes;
}

bool plainText(const Json &value, std::size_t maxBytes)
{
    return shortText(value, maxBytes) && printableAscii(value.get_ref<const std::string &>());
}

bool arePeople(const Json &list, std::size_t)
{
    return list.is_array() && list.size() <= maxPeople && std::ranges::all_of(list, [](const Json &one) {
               return one.is_object() && one.size() == 2 &&
                      shortText(one.value("name", Json()), maxNameBytes) &&
                      plainText(one.value("relation", Json()), maxProcedureBytes);
           });
}

bool isFlag(const Json &value, std::size_t)
{
    return value.is_boolean();
}

struct EntryMember {
    const char *name;
    bool (*sound)(const Json &value, std::size_t maxBytes);
    std::size_t maxBytes;
    bool needed;
};
constexpr std::array<EntryMember, 9> followUpMembers{{{"procedure", plainText, maxProcedureBytes, true},
                                                      {"taken", isFlag, 0, true},
                                                      {"due", plainText, 10, false},
                                                      {"reason", plainText, 128, false},
                                                      {"people", arePeople, 0, false},
                                                      {"chosen", isFlag, 0, false},
                                                      {"optional", isFlag, 0, false},
                                                      {"unconfirmed", isFlag, 0, false},
                                                      {"unasked", isFlag, 0, false}}};
constexpr std::array<EntryMember, 2> offerMembers{
    {{"rule", plainText, maxProcedureBytes, true}, {"until", plainText, 10, false}}};

// Every member that it has is one of these and sound, and it has those that are needed.
template <std::size_t Size> bool isEntry(const Json &one, const std::array<EntryMember, Size> &known)
{
    std::size_t found = 0;
    for (const EntryMember &member : known) {
        const auto it = one.is_object() ? one.find(member.name) : one.end();
        if (it == one.end() ? member.needed : !member.sound(*it, member.maxBytes))
            return false;
        found += it != one.end();
    }
    return found == one.size();
}

template <std::size_t Size>
Result<void> checkEntries(const Json &list, const char *name, std::size_t most,
                          const std::array<EntryMember, Size> &known)
{
    if (!list.is_array() || list.size() > most)
        return {ErrorCode::BadInput, std::string(name) + ": not a list, or too many"};
    for (const Json &one : list)
        if (!isEntry(one, known))
            return {ErrorCode::BadInput,
                    std::string(name) + ": an entry lacks a member, or has one that is none"};
    return {};
}

} // namespace

Json publicHeader(const Submission &submission)
{
    Json header = Json::object();
    for (const HeaderMember &member : members)
        header[member.name] = submission.*member.value;
    return header;
}

Json toJson(const Submission &submission)
{
    Json json = publicHeader(submission);
    json["answers"] = submission.answers;
    if (!submission.followUps.is_null())
        json["followUps"] = submission.followUps;
    if (!submission.offers.is_null())
        json["offers"] = submission.offers;
    if (!submission.attachments.empty())
        json["attachments"] = toJson(submission.attachments);
    return json;
}

Result<Submission> submissionFromJson(const Json &json)
{
    if (!json.is_object())
        return {ErrorCode::BadInput, "not an object"};
    Submission submission;
    for (const HeaderMember &member : members) {
        const auto it = json.find(member.name);
        if (it == json.end() || !it->is_string())
            return {ErrorCode::BadInput, std::string(member.name) + ": missing or not a text"};
        const auto &text = it->get_ref<const std::string &>();
        if (text.empty() || text.size() > member.maxBytes || !printableAscii(text))
            return {ErrorCode::BadInput, std::string(member.name) + ": empty, too long or not plain text"};
        submission.*member.value = text;
    }
    const auto answers = json.find("answers");
    if (answers == json.end())
        return {ErrorCode::BadInput, "answers: missing"};
    if (const auto checked = checkAnswers(*answers); !checked)
        return checked.error();
    submission.answers = *answers;
    if (const auto follow = json.find("followUps"); follow != json.end()) {
        if (const auto checked = checkEntries(*follow, "followUps", maxFollowUps, followUpMembers); !checked)
            return checked.error();
        submission.followUps = *follow;
    }
    if (const auto offers = json.find("offers"); offers != json.end()) {
        if (const auto checked = checkEntries(*offers, "offers", maxOffers, offerMembers); !checked)
            return checked.error();
        submission.offers = *offers;
    }
    if (const auto list = json.find("attachments"); list != json.end()) {
        auto attachments = attachmentsFromJson(*list);
        if (!attachments)
            return attachments.error();
        submission.attachments = std::move(*attachments);
    }
    return submission;
}

} // namespace madoguchi
