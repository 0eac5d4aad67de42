// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#include "app/maintenance/Queue.h"

namespace madoguchi::maintenance
{

Result<Queue> openQueue(const Call &call)
{
    Result<Station> station = loadStation(call.config, call.data);
    if (!station)
        return station.error();
    auto outbox = Outbox::open(station->outboxFile(), station->identity);
    if (!outbox)
        return outbox.error();
    return Queue{std::move(*station), std::move(*outbox)};
}

void answerCounts(const Call &call, Outbox &outbox)
{
    const OutboxCounts counts = outbox.counts();
    call.answer({{"waiting", counts.waiting},
                 {"sending", counts.sending},
                 {"quarantined", counts.quarantined},
                 {"accepted", counts.accepted}},
                "Waiting: " + std::to_string(counts.waiting) + "\nBeing sent: " +
                    std::to_string(counts.sending) + "\nSet aside: " + std::to_string(counts.quarantined) +
                    "\nAt the centre: " + std::to_string(counts.accepted));
}

} // namespace madoguchi::maintenance
