// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "drivers/storage/Database.h"

#include <chrono>
#include <string_view>

namespace madoguchi::scan
{

// Which codes were used on this machine, so that each works once. Keeps the SHA-256 of a code's id and when
// the code runs out, nothing else, and forgets it a day after that: by then the code is refused for its date.
// One thread at a time; several processes may open the same file.
class UsedCodes
{
public:
    static Result<UsedCodes>
    open(const std::filesystem::path &file); // QueueUnavailable, QueueFull, QueueNewer

    // Marks the code used, in one transaction: durable when it returns ok. CodeUsed when it was used before;
    // QueueUnavailable, QueueFull when that cannot be known or kept, and then the code must not be taken.
    Result<void> use(std::string_view id, std::chrono::sys_seconds expires, std::chrono::sys_seconds now);

private:
    explicit UsedCodes(storage::Database database) : m_database(std::move(database)) {}
    storage::Database m_database;
};

} // namespace madoguchi::scan
