// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#include "app/procedures/JsonFile.h"

#include "app/person/JapaneseDate.h"
#include "app/procedures/JsonReading.h"

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
    explicit Watcher(const JsonReading &reading) : m_reading(reading) {}
    bool operator()(int depth, Json::parse_event_t event, Json &parsed)
    {
        using Event = Json::parse_event_t;
        if (depth > maxDepth)
            note("is nested too deeply");
        if (event == Event::object_start)
            m_names.emplace_back();
        if (event == Event::object_end)
            m_names.pop_back();
        if (event == Event::key && !m_names.back().insert(parsed.get<std::string>()).second)
            note("has the member " + parsed.get<std::string>() + " twice in one object");
        return true;
    }
    const std::string &problem() const { return m_problem; }
    int line() const { return m_line; }

private:
    void note(const std::string &problem)
    {
        if (m_problem.empty())
            m_problem = problem, m_line = m_reading.line;
    }

    const JsonReading &m_reading;
    std::vector<std::set<std::string>> m_names;
    std::string m_problem;
    int m_line = 0;
};

bool isOneOf(char c, std::string_view set)
{
    return set.find(c) != set.npos;
}

// The last character before `at` that is no space; nothing at the beginning.
std::optional<std::size_t> before(const std::string &text, std::size_t at)
{
    const std::size_t found = at == 0 ? text.npos : text.find_last_not_of(" \t\r\n", at - 1);
    return found == text.npos ? std::nullopt : std::optional(found);
}

// Where to look for what is wrong, when the parser stumbled over the last of the `read` characters: it meets
// a comma too many, or one that is missing, only at what comes after, often on the next line.
std::size_t slipAt(const std::string &text, std::size_t read)
{
    const std::size_t last = std::min(read, text.size());
    if (last == 0)
        return 0;
    std::size_t token = last - 1;
    if (text[token] == '"' && token > 0)
        token = std::min(text.rfind('"', token - 1), token);
    const auto previous = before(text, token);
    if (!previous)
        return last - 1;
    const bool commaTooMany = text[*previous] == ',' && isOneOf(text[token], "}]");
    const bool commaMissing = isOneOf(text[token], "\"{[") && !isOneOf(text[*previous], ",:{[");
    return commaTooMany || commaMissing ? *previous : last - 1;
}

int lineAt(const std::string &text, std::size_t at)
{
    return 1 +
           static_cast<int>(std::count(text.begin(), text.begin() + static_cast<std::ptrdiff_t>(at), '\n'));
}

} // namespace

std::optional<std::string> readSmallFile(const std::filesystem::path &file, std::size_t maxBytes)
{
    std::error_code error;
    if (!std::filesystem::is_regular_file(file, error))
        return std::nullopt;
    const auto size = std::filesystem::file_size(file, error);
    if (error || size > maxBytes)
        return std::nullopt;
    std::ifstream stream(file, std::ios::binary);
    std::string text(size, '\0');
    return stream.read(text.data(), static_cast<std::streamsize>(size)) ? std::optional(std::move(text))
                                                                        : std::nullopt;
}

std::optional<Json> readJsonFile(const std::filesystem::path &file, const std::string &shownName,
                                 std::size_t maxBytes, Problems &problems)
{
    problems.enter(shownName);
    const auto broken = [&](const std::string &why) {
        problems.add({}, "DEF-FILE", why, 1);
        return std::nullopt;
    };
    std::error_code error;
    const auto size =
        std::filesystem::is_regular_file(file, error) ? std::filesystem::file_size(file, error) : 0;
    if (error || size == 0)
        return broken("is missing or empty");
    if (size > maxBytes)
        return broken("is larger than " + std::to_string(maxBytes) + " bytes");
    const auto text = readSmallFile(file, maxBytes);
    return text ? parseJson(*text, problems) : broken("cannot be read");
}

std::optional<Json> parseJson(const std::string &text, Problems &problems)
{
    const auto broken = [&](const std::string &why, int line) {
        problems.add({}, "DEF-FILE", why, line);
        return std::nullopt;
    };
    JsonReading reading;
    Watcher watcher(reading);
    Json json = Json::parse(JsonCharacters(text.data(), reading),
                            JsonCharacters(text.data() + text.size(), reading), std::ref(watcher), false);
    if (!watcher.problem().empty())
        return broken(watcher.problem(), watcher.line());
    if (json.is_discarded())
        return broken("is not JSON: something here, or right before, is missing, too many or misspelt",
                      lineAt(text, slipAt(text, jsonFault(text).value_or(0))));
    if (!json.is_structured())
        return broken("is neither an object nor a list", 1);
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
