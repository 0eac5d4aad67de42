// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#include "app/maintenance/AuditState.h"

#include "app/sync/AuditAnchor.h"

#include <QEventLoop>
#include <QTimer>

namespace madoguchi::maintenance
{

namespace
{

constexpr int patienceMs = 5000;

std::optional<AuditAnchor> askCentre(const Station &station)
{
    CentreLine line(station);
    QEventLoop loop;
    QTimer::singleShot(patienceMs, &loop, &QEventLoop::quit);
    std::optional<AuditAnchor> anchor;
    line.get(QStringLiteral("/v1/audit"), [&](const Result<CentreLine::Reply> &reply) {
        anchor = reply ? anchorOf(*reply) : std::nullopt;
        loop.quit();
    });
    loop.exec();
    return anchor;
}

} // namespace

Result<AuditState> auditState(const Station &station)
{
    const auto trail = AuditTrail::open(station.outboxFile());
    if (!trail)
        return trail.error();
    // Asked first: what the centre holds stands here already by the time it is looked at.
    const auto anchor = askCentre(station);
    const auto checked = (*trail)->check();
    if (!checked)
        return checked.error();
    AuditState state{checked->lines, std::nullopt, checked->broken};
    if (!anchor)
        return state;
    const auto wrong = unanchoredPlace(**trail, *anchor);
    if (!wrong)
        return wrong.error();
    const bool beginsAnew = *wrong != 0 && anchor->anew; // nothing of this trail is there yet
    state.anchored = beginsAnew ? 0 : anchor->place;
    if (state.broken == 0 && !beginsAnew)
        state.broken = *wrong;
    return state;
}

} // namespace madoguchi::maintenance
