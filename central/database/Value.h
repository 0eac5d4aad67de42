// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "drivers/support/Bytes.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace madoguchi::central
{

// A value on its way into a database or out of it: a number of 64 bits, a text in UTF-8, or bytes.
class Value
{
public:
    Value() = default; // NULL
    Value(std::int64_t number) : m_value(number) {}
    Value(int number) : m_value(std::int64_t(number)) {}
    Value(std::string text) : m_value(std::move(text)) {}
    Value(std::string_view text) : m_value(std::string(text)) {}
    Value(const char *text) : m_value(std::string(text)) {}
    Value(Bytes bytes) : m_value(std::move(bytes)) {}
    Value(ByteView bytes) : m_value(Bytes(bytes.begin(), bytes.end())) {}

    bool isNull() const noexcept { return m_value.index() == 0; }
    // Of another kind: 0, or empty.
    std::int64_t integer() const
    {
        const auto *number = std::get_if<std::int64_t>(&m_value);
        return number ? *number : 0;
    }
    const std::string &text() const
    {
        static const std::string none;
        const auto *text = std::get_if<std::string>(&m_value);
        return text ? *text : none;
    }
    const Bytes &bytes() const
    {
        static const Bytes none;
        const auto *bytes = std::get_if<Bytes>(&m_value);
        return bytes ? *bytes : none;
    }
    template <typename Visitor> decltype(auto) visit(Visitor &&visitor) const
    {
        return std::visit(std::forward<Visitor>(visitor), m_value);
    }

private:
    std::variant<std::monostate, std::int64_t, std::string, Bytes> m_value;
};

// The columns of one row, as the statement names them.
class Row
{
public:
    explicit Row(std::vector<Value> values) : m_values(std::move(values)) {}
    std::int64_t integer(std::size_t column) const { return m_values.at(column).integer(); }
    const std::string &text(std::size_t column) const { return m_values.at(column).text(); }
    const Bytes &bytes(std::size_t column) const { return m_values.at(column).bytes(); }

private:
    std::vector<Value> m_values;
};

} // namespace madoguchi::central
