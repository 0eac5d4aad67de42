// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "central/AuditHead.h"
#include "central/Message.h"

#include <span>

namespace madoguchi::central
{

// The audit lines of the machines, anchored: what a machine once sent it cannot change any more without being
// found. A machine that lost its disk, and that somebody enrolled anew by a code, begins its trail again: the
// next generation of it. Each machine reaches its own chain only. Thread-safe.
class DeviceAudit
{
public:
    struct Lines {
        std::int64_t from = 0;
        std::vector<std::string> texts;
        bool anew = false; // they are the first of another trail, where that is allowed
    };

    explicit DeviceAudit(Database &database) : m_database(database) {}

    Reply anchored(const Request &request); // GET: how far
    Reply anchor(const Request &request);   // POST: the next lines, or some again

private:
    static Result<AuditHead> headFor(Connection &connection, const std::string &device, const Lines &lines);
    static Result<Reply> take(Connection &connection, const std::string &device, const Lines &lines);
    static Result<Reply> append(Connection &connection, const std::string &device, AuditHead head,
                                std::span<const std::string> texts);

    Database &m_database;
};

} // namespace madoguchi::central
