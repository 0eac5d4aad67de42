// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#include "app/procedures/Submission.h"

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

bool plainText(const Json &json, const char *name, std::size_t maxBytes)
{
    const auto it = json.find(name);
    return it != json.end() && it->is_string() && it->get_ref<const std::string &>().size() <= maxBytes &&
           printableAscii(it->get_ref<const std::string &>());
}

Result<void> checkFollowUps(const Json &list)
{
    if (!list.is_array() || list.size() > maxFollowUps)
        return {ErrorCode::BadInput, "followUps: not a list, or too many"};
    for (const Json &one : list) {
        const bool sound = one.is_object() && plainText(one, "procedure", maxProcedureBytes) &&
                           (!one.contains("due") || plainText(one, "due", 10)) && one.contains("taken") &&
                           one["taken"].is_boolean() && one.size() <= 3;
        if (!sound)
            return {ErrorCode::BadInput, "followUps: an entry without procedure and taken"};
    }
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
        if (const auto checked = checkFollowUps(*follow); !checked)
            return checked.error();
        submission.followUps = *follow;
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
