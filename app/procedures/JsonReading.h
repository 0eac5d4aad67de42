// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <iterator>
#include <optional>
#include <string>

namespace madoguchi
{

// How far the JSON library came in a text: it tells its listeners what it met, but not where.
struct JsonReading {
    int line = 1; // of the last character that was read
};

// How many characters the JSON library read until it stumbled; nothing when it does not.
std::optional<std::size_t> jsonFault(const std::string &text);

// The characters of a text, counted while the JSON library reads them.
class JsonCharacters
{
public:
    using iterator_category = std::input_iterator_tag;
    using value_type = char;
    using difference_type = std::ptrdiff_t;
    using pointer = const char *;
    using reference = const char &;

    JsonCharacters(const char *at, JsonReading &reading) : m_at(at), m_reading(&reading) {}
    reference operator*() const { return *m_at; }
    JsonCharacters &operator++()
    {
        // A line ends behind its line feed: what stumbles over that one is on the line itself.
        m_reading->line += m_ended;
        m_ended = *m_at == '\n';
        ++m_at;
        return *this;
    }
    bool operator==(const JsonCharacters &other) const { return m_at == other.m_at; }
    bool operator!=(const JsonCharacters &other) const { return m_at != other.m_at; }

private:
    const char *m_at;
    JsonReading *m_reading;
    bool m_ended = false;
};

} // namespace madoguchi
