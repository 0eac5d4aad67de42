// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "drivers/support/Result.h"

#include <cstdint>
#include <functional>
#include <memory>
#include <string>

namespace madoguchi::central
{

// Tells whoever watches the machine how the centre is, over plain HTTP and on a thread of its own, so that it
// answers while everything else is stuck: GET /metrics, /health/live and /health/ready (503 when not). It
// gives away numbers alone, yet belongs on an address that only the machine itself or the operators' network
// reaches.
class Monitor
{
public:
    struct Sources {
        std::function<std::string()> metrics;
        std::function<bool()> ready; // may take some seconds
    };
    static Result<std::unique_ptr<Monitor>> start(const std::string &address, std::uint16_t port,
                                                  Sources sources); // BadConfiguration
    virtual ~Monitor() = default;                                   // stops it
    virtual std::uint16_t port() const noexcept = 0;
};

} // namespace madoguchi::central
