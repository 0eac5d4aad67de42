// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#include "central/Log.h"

#include "central/Message.h"

#include <cstdio>
#include <mutex>

namespace madoguchi::central
{

void log(std::string_view event, nlohmann::json members)
{
    members["at"] = utcNow();
    members["event"] = event;
    const std::string line = members.dump(-1, ' ', true, nlohmann::json::error_handler_t::replace) + '\n';
    static std::mutex oneAtATime;
    const std::lock_guard lock(oneAtATime);
    std::fputs(line.c_str(), stderr);
}

} // namespace madoguchi::central
