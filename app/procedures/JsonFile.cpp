// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#include "app/procedures/JsonFile.h"

#include "app/person/JapaneseDate.h"

#include <algorithm>
#include <fstream>

namespace madoguchi
{

namespace
{

constexpr int maxDepth = 100; // a rule's own limit is lower

// Follows the parser: the JSON library itself takes any depth, and the last of two members of one name.
class Watcher
{
public:
    bool operator()(int depth, Json::parse_event_t event, Json &parsed)
    {
        using Event = Json::parse_event_t;
        if (depth > maxDepth)
            m_problem = "is nested too deeply";
        if (event == Event::object_start)
            m_names.emplace_back();
        if (event == Event::object_end)
            m_names.pop_back();
        if (event == Event::key && !m_names.back().insert(parsed.get<std::string>()).second)
            m_problem = "has the member " + parsed.get<std::string>() + " twice in one object";
        return true;
    }
    const std::string &problem() const { return m_problem; }

private:
    std::vector<std::set<std::string>> m_names;
    std::string m_problem;
};

} // namespace

std::optional<Json> readJsonFile(const std::filesystem::path &file, const std::string &shownName,
                                 std::size_t maxBytes, Problems &problems)
{
    problems.enter(shownName);
    const auto broken = [&](const std::string &why) {
        problems.add({}, "DEF-FILE", why);
        return std::nullopt;
    };
    std::error_code error;
    const auto size =
        std::filesystem::is_regular_file(file, error) ? std::filesystem::file_size(file, error) : 0;
    if (error || size == 0)
        return broken("is missing or empty");
    if (size > maxBytes)
        return broken("is larger than " + std::to_string(maxBytes) + " bytes");
    std::ifstream stream(file, std::ios::binary);
    std::string text(size, '\0');
    if (!stream.read(text.data(), static_cast<std::streamsize>(size)))
        return broken("cannot be read");
    return parseJson(text, problems);
}

std::optional<Json> parseJson(const std::string &text, Problems &problems)
{
    const auto broken = [&](const std::string &why) {
        problems.add({}, "DEF-FILE", why);
        return std::nullopt;
    };
    Watcher watcher;
    Json json = Json::parse(text, std::ref(watcher), false);
    if (!watcher.problem().empty())
        return broken(watcher.problem());
    if (json.is_discarded())
        return broken("is not JSON");
    if (!json.is_structured())
        return broken("is neither an object nor a list");
    return json;
}

bool validId(const std::string &id) noexcept
{
    const auto letter = [](char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); };
    const auto more = [&](char c) { return letter(c) || (c >= '0' && c <= '9') || c == '_' || c == '-'; };
    return !id.empty() && id.size() <= 40 && letter(id.front()) && std::ranges::all_of(id, more);
}

MemberReader::MemberReader(const Json &object, std::string place, Problems &problems)
    : m_object(object), m_place(std::move(place)), m_problems(problems)
{
    if (!object.is_object())
        complain("", "is not an object");
}

// A member that nobody asked for is most often a misspelt one.
MemberReader::~MemberReader()
{
    if (m_object.is_object())
        for (const auto &[name, value] : m_object.items())
            if (!m_known.contains(name))
                complain(name, "is not a known member");
}

std::string MemberReader::placeOf(const std::string &name) const
{
    return m_place.empty() || name.empty() ? m_place + name : m_place + "." + name;
}

void MemberReader::complain(const std::string &name, const std::string &reason, const char *code)
{
    m_problems.add(placeOf(name), code, reason);
}

const Json *MemberReader::any(const std::string &name, Need need)
{
    m_known.insert(name);
    const auto it = m_object.is_object() ? m_object.find(name) : m_object.end();
    if (it != m_object.end())
        return &*it;
    if (need == Need::Required)
        complain(name, "is missing");
    return nullptr;
}

std::string MemberReader::text(const std::string &name, Need need, std::size_t maxBytes)
{
    const Json *value = any(name, need);
    if (!value)
        return {};
    if (!value->is_string() || (need == Need::Required && value->get_ref<const std::string &>().empty()))
        complain(name, "is not a text, or empty");
    else if (value->get_ref<const std::string &>().size() > maxBytes)
        complain(name, "is longer than " + std::to_string(maxBytes) + " bytes");
    else
        return value->get<std::string>();
    return {};
}

std::string MemberReader::id(const std::string &name)
{
    const std::string value = text(name, Need::Required);
    if (!value.empty() && !validId(value))
        complain(name, "is not an id: a letter, then letters, digits, _ or -, at most 40");
    return value;
}

std::string MemberReader::date(const std::string &name, Need need)
{
    const std::string value = text(name, need);
    const auto date = parseDate(value);
    if (!value.empty() && (!date || !date->complete()))
        complain(name, "is not a date YYYY-MM-DD");
    return value;
}

std::optional<int> MemberReader::integer(const std::string &name, Need need, int minimum, int maximum)
{
    const Json *value = any(name, need);
    if (!value)
        return std::nullopt;
    // A double holds every limit exactly, and what is larger than any integer does not wrap around in it.
    if (value->is_number_integer() && value->get<double>() >= minimum && value->get<double>() <= maximum)
        return value->get<int>();
    complain(name, "is not an integer from " + std::to_string(minimum) + " to " + std::to_string(maximum));
    return std::nullopt;
}

bool MemberReader::boolean(const std::string &name, bool otherwise)
{
    const Json *value = any(name, Need::Optional);
    if (value && !value->is_boolean())
        complain(name, "is not true or false");
    return value && value->is_boolean() ? value->get<bool>() : otherwise;
}

const Json &MemberReader::list(const std::string &name, Need need, std::size_t maxCount)
{
    static const Json none = Json::array();
    const Json *value = any(name, need);
    if (!value)
        return none;
    if (value->is_array() && value->size() <= maxCount && !(need == Need::Required && value->empty()))
        return *value;
    complain(name, "is not a list of " + std::string(need == Need::Required ? "1" : "0") + " to " +
                       std::to_string(maxCount) + " items");
    return none;
}

std::vector<std::string> MemberReader::texts(const std::string &name, Need need, std::size_t maxCount)
{
    std::vector<std::string> found;
    for (const Json &item : list(name, need, maxCount)) {
        if (!item.is_string() || item.get_ref<const std::string &>().empty() ||
            item.get_ref<const std::string &>().size() > 400)
            complain(name + "[" + std::to_string(found.size()) + "]", "is not a text, empty or too long");
        found.push_back(item.is_string() ? item.get<std::string>() : std::string());
    }
    return found;
}

} // namespace madoguchi
