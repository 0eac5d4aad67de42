// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#include "app/station/StationSealer.h"

#include "app/station/Identity.h"

namespace madoguchi
{

namespace
{

Result<std::unique_ptr<seal::Sealer>> sealerOf(Station station)
{
    useOnePair(station); // a renewal may have put the certificate into the key's file
    return seal::Sealer::load(station.seal);
}

} // namespace

Result<std::unique_ptr<StationSealer>> StationSealer::load(const Station &station)
{
    auto now = sealerOf(station);
    if (!now)
        return now.error();
    return std::unique_ptr<StationSealer>(new StationSealer(std::move(*now)));
}

Result<void> StationSealer::renew(const Station &station)
{
    auto now = sealerOf(station);
    if (!now)
        return now.error();
    m_now = std::move(*now);
    return {};
}

} // namespace madoguchi
