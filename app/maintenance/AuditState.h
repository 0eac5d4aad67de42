// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/station/Station.h"

#include <optional>

namespace madoguchi::maintenance
{

// This machine's audit trail, by itself and beside what the centre holds.
struct AuditState {
    std::int64_t lines = 0; // that fit the chain
    std::optional<std::int64_t>
        anchored;            // up to where the centre holds them; nothing: not asked, or no answer
    std::int64_t broken = 0; // first place that fits no more; 0: all fit
};

// Waits up to five seconds for the centre. QueueUnavailable, QueueNewer and what else opening the file gives.
Result<AuditState> auditState(const Station &station);

} // namespace madoguchi::maintenance
