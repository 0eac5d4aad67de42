// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#include "central/AuditHead.h"

#include "central/Audit.h"
#include "central/Message.h"
#include "drivers/support/Hex.h"

namespace madoguchi::central
{

namespace
{

constexpr Sql begin{
    "INSERT INTO audit_heads(whose, place, hash) VALUES($1, 0, $2) ON CONFLICT(whose) DO NOTHING"};
// It changes nothing: writing the row is what both databases lock it by.
constexpr Sql lock{"UPDATE audit_heads SET place = place WHERE whose = $1"
                   " RETURNING place, hash, broken, generation, anew"};
constexpr Sql read{"SELECT place, hash, broken, generation, anew FROM audit_heads WHERE whose = $1"};
constexpr Sql move{"UPDATE audit_heads SET place = $1, hash = $2, broken = $3, generation = $4, anew = $5"
                   " WHERE whose = $6"};
constexpr Sql allow{"UPDATE audit_heads SET anew = 1 WHERE whose = $1 AND place > 0"};
constexpr Sql keepEnd{"INSERT INTO audit_generations(device, generation, place, hash, broken, ended)"
                      " VALUES($1, $2, $3, $4, $5, $6)"};

Result<AuditHead> headOf(const Result<Outcome> &found)
{
    if (!found)
        return found.error();
    if (found->rows.empty())
        return AuditHead{};
    const Row &row = found->rows.front();
    return AuditHead{row.integer(0), row.bytes(1), row.integer(2), row.integer(3), row.integer(4) != 0};
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
    const auto moved =
        connection.run(move, head.place, head.hash, head.broken, head.generation, int(head.anew), whose);
    return moved ? Result<void>() : Result<void>(moved.error());
}

Result<void> allowNewTrail(Connection &connection, const std::string &device)
{
    const auto allowed = connection.run(allow, device);
    return allowed ? Result<void>() : Result<void>(allowed.error());
}

// The centre's chain takes the end of the old one in: who writes that anew later has to write both.
Result<AuditHead> beginGeneration(Connection &connection, const std::string &device, const AuditHead &ended)
{
    const auto kept =
        connection.run(keepEnd, device, ended.generation, ended.place, ended.hash, ended.broken, utcNow());
    if (!kept)
        return kept.error();
    const std::string end =
        std::to_string(ended.generation) + ' ' + std::to_string(ended.place) + ' ' + hexOf(ended.hash);
    if (const auto noted = audit(connection, "", device, "audit-anew", end); !noted)
        return noted.error();
    return AuditHead{0, {}, 0, ended.generation + 1, false};
}

} // namespace madoguchi::central
