// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "drivers/support/Result.h"

#include <filesystem>
#include <optional>
#include <span>
#include <string>

namespace madoguchi::central
{

// The members of staff: a JSON file of numbers, names and scrypt hashes, mode 0600. Read anew at each use, so
// that somebody added is known at once. Thread-safe.
class StaffBook
{
public:
    explicit StaffBook(std::filesystem::path file) : m_file(std::move(file)) {}

    // Adds the member, or gives them a new name and password. BadInput, FileUnreadable.
    Result<void> add(const std::string &id, const std::string &name,
                     std::span<const std::uint8_t> password) const;
    // The member's name; nothing when number and password do not match. Takes equally long for an unknown
    // number.
    std::optional<std::string> check(const std::string &id, std::string_view password) const;

private:
    std::filesystem::path m_file;
};

} // namespace madoguchi::central
