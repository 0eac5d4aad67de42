// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/outbox/AuditTrail.h"
#include "app/sync/CentreLine.h"

#include <optional>

namespace madoguchi
{

// Up to where the centre holds this machine's audit trail.
struct AuditAnchor {
    std::int64_t place = 0; // 0: nothing yet
    std::string hash;       // of the line there, hexadecimal
    bool anew = false;      // this machine was enrolled by a code since: another trail may begin
};

// Out of what the centre answers at /v1/audit with 200; nothing for anything else.
std::optional<AuditAnchor> anchorOf(const CentreLine::Reply &reply);

// The place of the trail that does not fit the anchor, 0 when it fits: the anchored line where that is
// another than the centre holds, so that something up to there was changed; the one behind the end where the
// trail is shorter.
Result<std::int64_t> unanchoredPlace(AuditTrail &trail, const AuditAnchor &anchor);

} // namespace madoguchi
