// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "central/Message.h"
#include "central/StaffBook.h"
#include "central/Store.h"

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
    SignIn(Store &store, const StaffBook &book);

    Reply signIn(const Request &request);
    Reply signOut(const Request &request);
    std::optional<StaffMember> member(const Request &request); // whose token this is, on this device

private:
    std::int64_t secondsToWait(const std::string &staff, const std::string &device);
    Reply failed(const std::string &staff, const Device &device);
    Reply succeeded(const std::string &staff, const std::string &name, const Device &device);

    Store &m_store;
    const StaffBook &m_book;
    storage::Statement m_failures;
    storage::Statement m_addFailure;
    storage::Statement m_forgiveFailures;
    storage::Statement m_dropOldFailures;
    storage::Statement m_addToken;
    storage::Statement m_findToken;
    storage::Statement m_dropToken;
    storage::Statement m_dropOldTokens;
};

} // namespace madoguchi::central
