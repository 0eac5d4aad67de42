// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "drivers/storage/Statement.h"

#include <filesystem>
#include <memory>
#include <mutex>

namespace madoguchi::central
{

// The centre's file. Each handler keeps its own statements on it and holds the lock while it uses them; the
// lock is never held while a seal is opened or a password is checked.
class Store
{
public:
    static Result<std::unique_ptr<Store>>
    open(const std::filesystem::path &file); // QueueUnavailable, QueueNewer

    storage::Database &database() noexcept { return m_database; }
    [[nodiscard]] std::unique_lock<std::mutex> lock() { return std::unique_lock(m_mutex); }

    // Who saw or did what, when; call it inside the transaction of what was done.
    Result<void> audit(const std::string &staff, const std::string &device, const std::string &action,
                       const std::string &submission);

private:
    explicit Store(storage::Database database);
    std::mutex m_mutex;
    storage::Database m_database;
    storage::Statement m_audit;
};

} // namespace madoguchi::central
