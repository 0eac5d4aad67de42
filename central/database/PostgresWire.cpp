// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#include "central/database/PostgresWire.h"

#include <cstdlib>

namespace madoguchi::central
{

namespace
{

// Numbers of the types, fixed for ever in the server's pg_type.dat.
constexpr Oid boolType = 16, byteaType = 17, bigintType = 20, smallintType = 21, integerType = 23;

// Big-endian, of the length it came with.
std::int64_t number(const char *data, int length)
{
    std::uint64_t value = length > 0 && (data[0] & 0x80) ? ~std::uint64_t(0) : 0;
    for (int i = 0; i < length; ++i)
        value = value << 8 | static_cast<std::uint8_t>(data[i]);
    return static_cast<std::int64_t>(value);
}

Value valueOf(const PGresult *answer, int row, int column)
{
    if (PQgetisnull(answer, row, column))
        return {};
    const char *data = PQgetvalue(answer, row, column);
    const int length = PQgetlength(answer, row, column);
    switch (PQftype(answer, column)) {
    case boolType:
        return std::int64_t(data[0] != 0);
    case smallintType:
    case integerType:
    case bigintType:
        return number(data, length);
    case byteaType:
        return Bytes(data, data + length);
    default:
        return std::string(data, static_cast<std::size_t>(length));
    }
}

} // namespace

Parameters::Parameters(const std::vector<Value> &values)
{
    m_digits.reserve(values.size()); // what it holds is pointed to
    for (const Value &value : values) {
        value.visit([this](const auto &held) {
            using Held = std::decay_t<decltype(held)>;
            if constexpr (std::is_same_v<Held, std::int64_t>) {
                m_digits.push_back(std::to_string(held));
                add(m_digits.back().c_str(), 0, false);
            } else if constexpr (std::is_same_v<Held, std::string>) {
                add(held.data(), held.size(), true);
            } else if constexpr (std::is_same_v<Held, Bytes>) {
                // Null would mean NULL.
                add(held.empty() ? "" : reinterpret_cast<const char *>(held.data()), held.size(), true);
            } else {
                add(nullptr, 0, false);
            }
        });
    }
}

void Parameters::add(const char *value, std::size_t length, bool binary)
{
    m_values.push_back(value);
    m_lengths.push_back(static_cast<int>(length));
    m_formats.push_back(binary ? 1 : 0);
}

Outcome outcomeOf(const PGresult *answer)
{
    Outcome outcome;
    const int rows = PQntuples(answer), columns = PQnfields(answer);
    outcome.rows.reserve(static_cast<std::size_t>(rows));
    for (int row = 0; row < rows; ++row) {
        std::vector<Value> values;
        values.reserve(static_cast<std::size_t>(columns));
        for (int column = 0; column < columns; ++column)
            values.push_back(valueOf(answer, row, column));
        outcome.rows.emplace_back(std::move(values));
    }
    outcome.changed = std::strtoll(PQcmdTuples(const_cast<PGresult *>(answer)), nullptr, 10);
    return outcome;
}

} // namespace madoguchi::central
