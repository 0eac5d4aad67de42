// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#include "central/AuditCheck.h"

#include "central/AuditHead.h"
#include "central/AuditWalk.h"
#include "central/DeviceAuditCheck.h"
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
    Checking(AuditHead head, const std::string &since) : m_head(std::move(head)), m_since(since)
    {
        m_done.since = since.empty();
    }

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
        m_done.since = m_done.since || hexOf(hash) == m_since;
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
    const std::string &m_since;
    AuditChecked m_done;
    bool m_chained = false;
};

void complain(const std::string &what)
{
    std::cerr << errorInfo(ErrorCode::AuditBroken).support << ": " << what << '\n';
}

} // namespace

Result<AuditChecked> checkAudit(Connection &connection, const std::string &since)
{
    auto head = readHead(connection, "");
    if (!head)
        return head.error();
    Checking checking(std::move(*head), since);
    const auto walked = walkAudit(connection, [&](const WalkedLine &line) { return checking.fits(line); });
    if (!walked)
        return walked.error();
    return checking.end();
}

int verifyAudit(const std::string &where, const std::string &since)
{
    const auto database = Database::open(where);
    const auto connection = database ? (*database)->lease() : Result<Database::Lease>(database.error());
    const auto checked =
        connection ? checkAudit(**connection, since) : Result<AuditChecked>(connection.error());
    const auto trail =
        checked ? checkDeviceAudits(**connection) : Result<std::optional<BrokenTrail>>(checked.error());
    if (!trail) {
        std::cerr << trail.error().info().support << ": " << trail.error().detail << '\n';
        return 1;
    }
    if (!checked->since)
        complain("no line of the centre's audit has the hash that was given");
    if (*trail)
        complain((*trail)->device + ", generation " + std::to_string((*trail)->generation) + ": line " +
                 std::to_string((*trail)->place));
    const bool broken = checked->broken != 0 || !checked->since || *trail;
    std::cout << Json{{"lines", checked->lines},
                      {"hash", hexOf(checked->hash)},
                      {"state", broken ? "broken" : "ok"},
                      {"at", checked->broken != 0 ? Json(checked->broken) : Json()}}
                     .dump()
              << std::endl;
    return broken ? 1 : 0;
}

} // namespace madoguchi::central
