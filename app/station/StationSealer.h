// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/station/Station.h"

namespace madoguchi
{

// Seals with this machine's key and to the centre's certificates as they were when it was last told to look:
// both change while the programs run. One thread.
class StationSealer : public seal::Sealer
{
public:
    static Result<std::unique_ptr<StationSealer>> load(const Station &station); // BadConfiguration

    // When it fails, what counted before goes on.
    Result<void> renew(const Station &station);
    Result<Bytes> seal(ByteView content) const override { return m_now->seal(content); }

private:
    explicit StationSealer(std::unique_ptr<seal::Sealer> now) : m_now(std::move(now)) {}
    std::unique_ptr<seal::Sealer> m_now;
};

} // namespace madoguchi
