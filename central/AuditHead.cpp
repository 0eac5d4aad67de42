// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#include "central/AuditHead.h"

namespace madoguchi::central
{

namespace
{

constexpr Sql begin{
    "INSERT INTO audit_heads(whose, place, hash) VALUES($1, 0, $2) ON CONFLICT(whose) DO NOTHING"};
// It changes nothing: writing the row is what both databases lock it by.
constexpr Sql lock{"UPDATE audit_heads SET place = place WHERE whose = $1 RETURNING place, hash, broken"};
constexpr Sql read{"SELECT place, hash, broken FROM audit_heads WHERE whose = $1"};
constexpr Sql move{"UPDATE audit_heads SET place = $1, hash = $2, broken = $3 WHERE whose = $4"};

Result<AuditHead> headOf(const Result<Outcome> &found)
{
    if (!found)
        return found.error();
    if (found->rows.empty())
        return AuditHead{};
    const Row &row = found->rows.front();
    return AuditHead{row.integer(0), row.bytes(1), row.integer(2)};
}

} // namespace

Result<AuditHead> lockHead(Connection &connection, const std::string &whose)
{
    auto found = connection.run(lock, whose);
    if (found && found->rows.empty()) {
        if (const auto begun = connection.run(begin, whose, Bytes()); !begun)
            return begun.error();
        found = connection.run(lock, whose);
    }
    return headOf(found);
}

Result<AuditHead> readHead(Connection &connection, const std::string &whose)
{
    return headOf(connection.run(read, whose));
}

Result<void> moveHead(Connection &connection, const std::string &whose, const AuditHead &head)
{
    const auto moved = connection.run(move, head.place, head.hash, head.broken, whose);
    return moved ? Result<void>() : Result<void>(moved.error());
}

} // namespace madoguchi::central
