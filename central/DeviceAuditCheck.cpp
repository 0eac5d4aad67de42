// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#include "central/DeviceAuditCheck.h"

#include "drivers/support/HashChain.h"

#include <map>

namespace madoguchi::central
{

namespace
{

constexpr std::int64_t piece = 1000;
constexpr Sql next{"SELECT device, generation, place, line, hash FROM device_audit"
                   " WHERE (device, generation, place) > ($1, $2, $3)"
                   " ORDER BY device, generation, place LIMIT $4"};
constexpr Sql everyEnd{
    "SELECT whose, generation, place, hash FROM audit_heads WHERE whose <> '' AND place > 0"
    " UNION ALL SELECT device, generation, place, hash FROM audit_generations"};
constexpr Sql hasEnd{"SELECT 1 FROM audit_heads WHERE whose = $1 AND generation = $2"
                     " UNION ALL SELECT 1 FROM audit_generations WHERE device = $1 AND generation = $2"};

struct End {
    std::int64_t place = 0;
    Bytes hash;
};
using Trail = std::pair<std::string, std::int64_t>; // device and generation
using Ends = std::map<Trail, End>;

// The ends were read before the lines: what came later only has to fit what is before it.
class Checking
{
public:
    explicit Checking(Ends ends) : m_ends(std::move(ends)) {}

    bool fits(const Row &row)
    {
        const Trail trail(row.text(0), row.integer(1));
        if (trail != m_trail && !closes(trail))
            return false;
        const std::int64_t place = m_at.place + 1;
        m_at = {place, chainedHash(m_at.hash, place, row.text(3))};
        const bool chained = row.integer(2) == place && row.bytes(4) == m_at.hash;
        const bool asAnchored = !m_end || m_end->place != place || m_end->hash == m_at.hash;
        return (chained && asAnchored) || isBroken(m_trail, place);
    }

    // No line of it comes any more; `following` is whose lines come now.
    bool closes(const Trail &following)
    {
        if (m_end && m_at.place < m_end->place)
            return isBroken(m_trail, m_at.place + 1);
        const auto end = m_ends.find(following);
        m_end = end == m_ends.end() ? std::nullopt : std::optional(end->second);
        if (end != m_ends.end())
            m_ends.erase(end);
        else if (!following.first.empty())
            m_withoutEnd.push_back(following);
        m_trail = following;
        m_at = {};
        return true;
    }

    // Whose end is known, and no line of it came.
    void nothingMoreComes()
    {
        if (m_broken || !closes({}) || m_ends.empty())
            return;
        isBroken(m_ends.begin()->first, 1);
    }

    const std::vector<Trail> &withoutEnd() const noexcept { return m_withoutEnd; }
    const std::optional<BrokenTrail> &broken() const noexcept { return m_broken; }

private:
    bool isBroken(const Trail &trail, std::int64_t place)
    {
        m_broken = BrokenTrail{trail.first, trail.second, place};
        return false;
    }

    Ends m_ends;
    Trail m_trail;
    End m_at; // the last line of it that fits
    std::optional<End> m_end;
    std::vector<Trail> m_withoutEnd;
    std::optional<BrokenTrail> m_broken;
};

Result<Ends> readEnds(Connection &connection)
{
    const auto found = connection.run(everyEnd);
    if (!found)
        return found.error();
    Ends all;
    for (const Row &row : found->rows)
        all[{row.text(0), row.integer(1)}] = {row.integer(2), row.bytes(3)};
    return all;
}

Result<void> walk(Connection &connection, Checking &checking)
{
    Trail trail;
    std::int64_t place = 0;
    for (;;) {
        const auto found = connection.run(next, trail.first, trail.second, place, piece);
        if (!found)
            return found.error();
        if (found->rows.empty())
            return {};
        for (const Row &row : found->rows) {
            if (!checking.fits(row))
                return {};
        }
        const Row &last = found->rows.back();
        trail = {last.text(0), last.integer(1)};
        place = last.integer(2);
    }
}

} // namespace

Result<std::optional<BrokenTrail>> checkDeviceAudits(Connection &connection)
{
    auto known = readEnds(connection);
    if (!known)
        return known.error();
    Checking checking(std::move(*known));
    if (const auto walked = walk(connection, checking); !walked)
        return walked.error();
    checking.nothingMoreComes();
    if (checking.broken())
        return checking.broken();
    for (const Trail &trail : checking.withoutEnd()) { // begun since, or somebody took its end away
        const auto found = connection.run(hasEnd, trail.first, trail.second);
        if (!found)
            return found.error();
        if (found->rows.empty())
            return std::optional(BrokenTrail{trail.first, trail.second, 1});
    }
    return std::optional<BrokenTrail>();
}

} // namespace madoguchi::central
