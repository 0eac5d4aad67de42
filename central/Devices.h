// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "central/Device.h"
#include "central/database/Database.h"

#include <vector>

namespace madoguchi::central
{

enum class Admission { Admitted, Revoked };

// One machine as the IT department sees it. Times are seconds since 1970; 0: never.
struct DeviceLine {
    std::string name;
    std::string state;  // "open" (its code waits to be used), "active", "expired", "revoked"
    std::string serial; // of its newest certificate; empty when it was made elsewhere
    std::int64_t expires = 0, seen = 0;
};

// Which machines may speak. The database is asked for each request, so that what one centre revokes no centre
// on the same database serves any more. Thread-safe. Errors: QueueFull, QueueUnavailable.
class Devices
{
public:
    explicit Devices(Database &database) : m_database(database) {}

    // A machine that the database does not know is admitted: TLS has checked its certificate, which somebody
    // may have made elsewhere with the same authority's key. Notes, now and then, that it was here.
    Result<Admission> admit(const Device &device);
    // Receipts up to this serial may have been given out by this machine, see Serials.h. For one that speaks
    // and was made new.
    Result<std::int64_t> serialGivenOut(const Device &device);
    // The same as admit(), without a note, inside the caller's transaction.
    static Result<Admission> admission(Connection &connection, const Device &device);
    // Until the caller's transaction ends nobody else changes what counts for this machine.
    static Result<void> hold(Connection &connection, const std::string &name);

    // A new code, good for `hours`; one made before for the same machine counts no more. Internal.
    Result<std::string> addCode(const std::string &name, int hours);
    // No certificate made until now counts any more, nor an open code. One made from now on does.
    Result<void> revoke(const std::string &name);
    Result<std::vector<DeviceLine>> list();

private:
    Database &m_database;
};

} // namespace madoguchi::central
