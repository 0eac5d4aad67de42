// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#include "app/procedures/JsonFile.h"
#include "app/procedures/JsonReading.h"

namespace madoguchi
{

namespace
{

constexpr std::size_t maxDepth =
    100; // readJsonFile refuses what is deeper: places would grow with every level

class Listener : public nlohmann::json_sax<Json>
{
public:
    explicit Listener(const int &line) : m_line(line) {}

    bool null() override { return value(); }
    bool boolean(bool) override { return value(); }
    bool number_integer(number_integer_t) override { return value(); }
    bool number_unsigned(number_unsigned_t) override { return value(); }
    bool number_float(number_float_t, const string_t &) override { return value(); }
    bool string(string_t &) override { return value(); }
    bool binary(binary_t &) override { return value(); }
    bool start_object(std::size_t) override { return open(-1); }
    bool end_object() override { return close(); }
    bool start_array(std::size_t) override { return open(0); }
    bool end_array() override { return close(); }
    bool parse_error(std::size_t read, const std::string &, const nlohmann::detail::exception &) override
    {
        fault = read;
        return false;
    }
    bool key(string_t &name) override
    {
        m_levels.back().place = m_levels.back().base.empty() ? name : m_levels.back().base + "." + name;
        lines.emplace(m_levels.back().place, m_line);
        return true;
    }

    std::map<std::string, int> lines;
    std::optional<std::size_t> fault;

private:
    struct Level {
        std::string base, place;
        int index; // of the next item; -1 in an object
    };

    bool value()
    {
        if (m_levels.empty() || m_levels.back().index < 0)
            return true;
        Level &list = m_levels.back();
        list.place = list.base + "[" + std::to_string(list.index++) + "]";
        lines.emplace(list.place, m_line);
        return true;
    }
    bool open(int index)
    {
        if (m_levels.size() > maxDepth)
            return false;
        value();
        const std::string base = m_levels.empty() ? std::string() : m_levels.back().place;
        m_levels.push_back({base, base, index});
        return true;
    }
    bool close()
    {
        m_levels.pop_back();
        return true;
    }

    const int &m_line;
    std::vector<Level> m_levels;
};

void readAll(const std::string &text, JsonReading &reading, Listener &listener)
{
    Json::sax_parse(JsonCharacters(text.data(), reading), JsonCharacters(text.data() + text.size(), reading),
                    &listener, Json::input_format_t::json);
}

} // namespace

std::map<std::string, int> jsonLines(const std::string &text)
{
    JsonReading reading;
    Listener listener(reading.line);
    readAll(text, reading, listener);
    return std::move(listener.lines);
}

std::optional<std::size_t> jsonFault(const std::string &text)
{
    JsonReading reading;
    Listener listener(reading.line);
    readAll(text, reading, listener);
    return listener.fault;
}

int lineOf(const std::map<std::string, int> &lines, std::string place)
{
    while (!place.empty()) {
        if (const auto it = lines.find(place); it != lines.end())
            return it->second;
        const auto end = place.find_last_of(".[");
        place.resize(end == place.npos ? 0 : end);
    }
    return 1;
}

} // namespace madoguchi
