// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#include "central/AuditWalk.h"

#include "central/Audit.h"

#include <limits>

namespace madoguchi::central
{

namespace
{

constexpr std::int64_t piece = 1000;
constexpr Sql next{"SELECT seq, at, staff, device, action, submission, place, hash FROM audit"
                   " WHERE seq > $1 ORDER BY seq LIMIT $2"};

WalkedLine lineOf(const Row &row)
{
    return {row.integer(6), auditText(row.text(1), row.text(2), row.text(3), row.text(4), row.text(5)),
            row.bytes(7)};
}

} // namespace

Result<void> walkAudit(Connection &connection, const std::function<bool(const WalkedLine &)> &each)
{
    // Somebody who writes past our triggers may choose any seq.
    std::int64_t seq = std::numeric_limits<std::int64_t>::min();
    for (;;) {
        const auto found = connection.run(next, seq, piece);
        if (!found)
            return found.error();
        for (const Row &row : found->rows) {
            seq = row.integer(0);
            if (!each(lineOf(row)))
                return {};
        }
        if (found->rows.empty())
            return {};
    }
}

} // namespace madoguchi::central
