// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#include "app/sync/AuditAnchor.h"

#include "drivers/support/Hex.h"

namespace madoguchi
{

std::optional<AuditAnchor> anchorOf(const CentreLine::Reply &reply)
{
    const Json place = reply.body.value("place", Json()), hash = reply.body.value("hash", Json());
    if (reply.status != 200 || !place.is_number_integer() || place < 0 || !hash.is_string())
        return std::nullopt;
    return AuditAnchor{place.get<std::int64_t>(), hash.get<std::string>(),
                       reply.body.value("anew", Json()) == true};
}

Result<std::int64_t> unanchoredPlace(AuditTrail &trail, const AuditAnchor &anchor)
{
    if (anchor.place == 0)
        return 0;
    const auto line = trail.lines(anchor.place, 1);
    if (!line)
        return line.error();
    if (!line->empty() && line->front().place == anchor.place)
        return hexOf(line->front().hash) == anchor.hash ? 0 : anchor.place;
    const auto length = trail.length();
    if (!length)
        return length.error();
    return std::min(*length + 1, anchor.place);
}

} // namespace madoguchi
