// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#include "app/maintenance/AuditState.h"
#include "app/maintenance/Checks.h"
#include "app/sync/CentreLine.h"

#include <QEventLoop>
#include <QTimer>

namespace madoguchi::maintenance
{

Finding checkQueue(Machine &machine)
{
    if (!machine.station)
        return failed(machine.station.error());
    const auto outbox = Outbox::open(machine.station->outboxFile(), machine.station->identity);
    if (!outbox)
        return failed(outbox.error());
    const OutboxCounts counts = (*outbox)->counts();
    if (counts.quarantined > 0)
        return warning(ErrorCode::CentreRejected,
                       std::to_string(counts.quarantined) + " set aside; see: madoguchi queue list");
    if (const auto broken = Outbox::brokenFiles(machine.station->outboxFile()); !broken.empty())
        return warning(ErrorCode::QueueBroken,
                       "a broken file was put aside, what could be read goes on; keep it, then move it away: " +
                           broken.front().string());
    constexpr std::uintmax_t enough = 1ULL << 30; // bytes
    std::error_code error;
    const auto space = std::filesystem::space(machine.station->data, error);
    if (!error && space.available < enough)
        return warning(ErrorCode::QueueFull,
                       "only " + std::to_string(space.available >> 20) + " MiB are left on its disk");
    return ok(std::to_string(counts.waiting + counts.sending) + " waiting");
}

Finding checkCentre(Machine &machine)
{
    constexpr int patienceMs = 5000;
    if (!machine.station)
        return failed(machine.station.error());
    CentreLine line(*machine.station);
    QEventLoop loop;
    QTimer::singleShot(patienceMs, &loop, &QEventLoop::quit);
    Result<CentreLine::Reply> answer = Error{ErrorCode::LineDown, "no answer within 5 s"};
    line.get(QStringLiteral("/v1/health"), [&](Result<CentreLine::Reply> reply) {
        answer = std::move(reply);
        loop.quit();
    });
    loop.exec();
    if (!answer)
        return failed(answer.error());
    if (answer->status != 200)
        return failed(ErrorCode::LineDown,
                      "the centre answers, but with status " + std::to_string(answer->status));
    return ok(machine.station->centreUrl);
}

Finding checkAudit(Machine &machine)
{
    if (!machine.station)
        return failed(machine.station.error());
    const auto state = auditState(*machine.station);
    if (!state)
        return failed(state.error());
    if (state->broken != 0)
        return failed(ErrorCode::AuditBroken, "line " + std::to_string(state->broken) +
                                                  " was changed or is missing; see: madoguchi audit verify");
    return ok(std::to_string(state->lines) + " lines" +
              (state->anchored ? ", " + std::to_string(*state->anchored) + " at the centre" : ""));
}

} // namespace madoguchi::maintenance
