// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/procedures/Problems.h"

#include <filesystem>
#include <map>
#include <nlohmann/json.hpp>
#include <optional>
#include <set>

namespace madoguchi
{

using Json = nlohmann::json;

// What a regular file of at most so many bytes holds; nothing for anything else: a pipe, a device, a larger
// one.
std::optional<std::string> readSmallFile(const std::filesystem::path &file, std::size_t maxBytes);

// A JSON file of limited size and depth, without a member that stands twice in one object; an object or a
// list. Nothing with a problem of the whole file (DEF-FILE, with the line on which it stops being one), which
// never quotes the content. `problems` is in that file afterwards.
std::optional<Json> readJsonFile(const std::filesystem::path &file, const std::string &shownName,
                                 std::size_t maxBytes, Problems &problems);

// The same from memory, of whatever size.
std::optional<Json> parseJson(const std::string &text, Problems &problems);

// The lines, from 1, of the places in a JSON text: "fields[2].when" → 31. For telling a designer where to
// look; what cannot be parsed gives what was read up to there.
std::map<std::string, int> jsonLines(const std::string &text);
// The line of the place, else of the nearest thing around it: what is missing has no line of its own.
int lineOf(const std::map<std::string, int> &lines, std::string place);

// Reads the members of one object and notes what is wrong with any of them, by its place ("fields[2].type").
// Reading goes on after that with empty values, so that callers need no branches.
class MemberReader
{
public:
    MemberReader(const Json &object, std::string place, Problems &problems);
    ~MemberReader();
    MemberReader(const MemberReader &) = delete;
    MemberReader &operator=(const MemberReader &) = delete;

    enum class Need { Required, Optional };
    const Json *any(const std::string &name, Need need);
    std::string text(const std::string &name, Need need, std::size_t maxBytes = 200);
    std::string id(const std::string &name); // a letter, then letters, digits, "_" or "-"; at most 40
    std::string date(const std::string &name, Need need);
    std::optional<int> integer(const std::string &name, Need need, int minimum, int maximum);
    bool boolean(const std::string &name, bool otherwise);
    std::vector<std::string> texts(const std::string &name, Need need, std::size_t maxCount);
    const Json &list(const std::string &name, Need need,
                     std::size_t maxCount); // an empty list when there is none

    void complain(const std::string &name, const std::string &reason, const char *code = "DEF-MEMBER");
    std::string placeOf(const std::string &name) const;

private:
    const Json &m_object;
    std::string m_place;
    Problems &m_problems;
    std::set<std::string> m_known;
};

bool validId(const std::string &id) noexcept;

} // namespace madoguchi
