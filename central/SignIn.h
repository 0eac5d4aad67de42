// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "central/Message.h"
#include "central/StaffBook.h"
#include "central/database/Database.h"

namespace madoguchi::central
{

struct StaffMember {
    std::string id, name;
};

// Signing in and out. A token belongs to the device it was given to and is kept as its hash, in the store, so
// that any centre on the same store knows it.
class SignIn
{
public:
    SignIn(Database &database, const StaffBook &book) : m_database(database), m_book(book) {}

    Reply signIn(const Request &request);
    Reply signOut(const Request &request);
    // Whose token this is, on this device; nothing for a token that does not count. QueueUnavailable.
    Result<std::optional<StaffMember>> member(const Request &request);

private:
    Result<std::int64_t> secondsToWait(const std::string &staff, const std::string &device);
    Reply failed(const std::string &staff, const Device &device);
    Reply succeeded(const std::string &staff, const std::string &name, const Device &device);

    Database &m_database;
    const StaffBook &m_book;
};

} // namespace madoguchi::central
