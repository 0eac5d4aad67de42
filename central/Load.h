// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "central/Budget.h"
#include "central/Workers.h"

namespace madoguchi::central
{

struct Limits {
    unsigned connections = 512;
    unsigned handshakes = 64;              // in progress; each costs about a millisecond of a processor
    unsigned workers = 16;                 // requests worked on at once
    std::uint64_t bodyBytes = 64ull << 20; // of requests being read or worked on, over all connections
};

// What the centre is busy with, and the bounds of it.
struct Load {
    explicit Load(const Limits &limits)
        : connections(limits.connections)
        , handshakes(limits.handshakes)
        , bodyBytes(limits.bodyBytes)
        , workers(limits.workers)
    {
    }
    Budget connections, handshakes, bodyBytes;
    Workers workers;
};

} // namespace madoguchi::central
