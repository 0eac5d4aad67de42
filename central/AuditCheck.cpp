// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#include "central/AuditCheck.h"

#include "central/AuditHead.h"
#include "central/AuditWalk.h"
#include "central/Message.h"
#include "drivers/support/HashChain.h"
#include "drivers/support/Hex.h"

#include <iostream>

namespace madoguchi::central
{

namespace
{

// The head was read before the walk: lines that came later only have to fit each other.
class Checking
{
public:
    explicit Checking(AuditHead head) : m_head(std::move(head)) {}

    bool fits(const WalkedLine &line)
    {
        const std::int64_t place = m_done.lines + 1;
        const Bytes hash = chainedHash(m_done.hash, place, line.text);
        const bool old = line.place == 0 && line.hash.empty() && !m_chained;
        const bool chained = line.place == place && line.hash == hash;
        const bool asAnchored = place != m_head.place || hash == m_head.hash;
        if ((!old && !chained) || !asAnchored) {
            m_done.broken = place;
            return false;
        }
        m_chained = m_chained || chained;
        m_done.lines = place;
        m_done.hash = hash;
        return true;
    }

    AuditChecked end()
    {
        if (m_done.broken == 0 && (m_done.lines < m_head.place || (m_head.place == 0 && m_chained)))
            m_done.broken = m_done.lines + 1;
        return std::move(m_done);
    }

private:
    AuditHead m_head;
    AuditChecked m_done;
    bool m_chained = false;
};

} // namespace

Result<AuditChecked> checkAudit(Connection &connection)
{
    auto head = readHead(connection, "");
    if (!head)
        return head.error();
    Checking checking(std::move(*head));
    const auto walked = walkAudit(connection, [&](const WalkedLine &line) { return checking.fits(line); });
    if (!walked)
        return walked.error();
    return checking.end();
}

int verifyAudit(const std::string &where)
{
    const auto database = Database::open(where);
    const auto connection = database ? (*database)->lease() : Result<Database::Lease>(database.error());
    const auto checked = connection ? checkAudit(**connection) : Result<AuditChecked>(connection.error());
    if (!checked) {
        std::cerr << checked.error().info().support << ": " << checked.error().detail << '\n';
        return 1;
    }
    const bool broken = checked->broken != 0;
    std::cout << Json{{"lines", checked->lines},
                      {"hash", hexOf(checked->hash)},
                      {"state", broken ? "broken" : "ok"},
                      {"at", broken ? Json(checked->broken) : Json()}}
                     .dump()
              << std::endl;
    return broken ? 1 : 0;
}

} // namespace madoguchi::central
