// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "central/database/Database.h"

#include <libpq-fe.h>

namespace madoguchi::central
{

inline constexpr int binaryResults = 1;

// The values of one statement as libpq wants them: texts and bytes as they are, with their length; numbers as
// digits, which fit whatever width the column has. The values must outlive it.
class Parameters
{
public:
    explicit Parameters(const std::vector<Value> &values);
    Parameters(const Parameters &) = delete;
    Parameters &operator=(const Parameters &) = delete;

    int count() const noexcept { return static_cast<int>(m_values.size()); }
    const char *const *values() const noexcept { return m_values.data(); }
    const int *lengths() const noexcept { return m_lengths.data(); }
    const int *formats() const noexcept { return m_formats.data(); }

private:
    void add(const char *value, std::size_t length, bool binary);

    std::vector<std::string> m_digits;
    std::vector<const char *> m_values;
    std::vector<int> m_lengths;
    std::vector<int> m_formats;
};

// Rows of smallint, integer, bigint, boolean, text and bytea in the binary form.
Outcome outcomeOf(const PGresult *answer);

} // namespace madoguchi::central
