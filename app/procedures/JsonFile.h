// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/procedures/Definition.h"

#include <set>

namespace madoguchi
{

// A JSON file of limited size and depth, without a member that stands twice in one object.
// DefinitionBroken with the file's name and the reason, which never quotes the content.
Result<Json> readJsonFile(const std::filesystem::path &file, const std::string &shownName,
                          std::size_t maxBytes);

// Reads the members of one object and remembers the first thing that is wrong with any of them, by its place
// ("fields[2].type: …"). Reading goes on after that with empty values, so that callers need no branches.
class MemberReader
{
public:
    MemberReader(const Json &object, std::string place, std::string &problem);
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

    void complain(const std::string &name, const std::string &reason);
    std::string placeOf(const std::string &name) const;

private:
    const Json &m_object;
    std::string m_place;
    std::string &m_problem;
    std::set<std::string> m_known;
};

bool validId(const std::string &id) noexcept;

} // namespace madoguchi
