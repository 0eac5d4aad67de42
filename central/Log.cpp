// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#include "central/Log.h"

#include "central/Message.h"

#include <cstdio>
#include <mutex>

namespace madoguchi::central
{

namespace
{

const char *nameOf(Level level) noexcept
{
    switch (level) {
    case Level::Info:
        return "info";
    case Level::Warning:
        return "warning";
    case Level::Error:
        return "error";
    }
    return "error";
}

} // namespace

void log(Level level, std::string_view event, nlohmann::json members)
{
    members["at"] = utcNow();
    members["level"] = nameOf(level);
    members["event"] = event;
    const std::string line = members.dump(-1, ' ', true, nlohmann::json::error_handler_t::replace) + '\n';
    static std::mutex oneAtATime;
    const std::lock_guard lock(oneAtATime);
    std::fputs(line.c_str(), stderr);
}

void log(std::string_view event, nlohmann::json members)
{
    log(Level::Info, event, std::move(members));
}

} // namespace madoguchi::central
