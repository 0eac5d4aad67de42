// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "central/AuditHead.h"
#include "central/Message.h"

namespace madoguchi::central
{

// The audit lines of the machines, anchored: what a machine once sent it cannot change any more without being
// found. Each machine reaches its own chain only. Thread-safe.
class DeviceAudit
{
public:
    explicit DeviceAudit(Database &database) : m_database(database) {}

    Reply anchored(const Request &request); // GET: how far
    Reply anchor(const Request &request);   // POST: the next lines, or some again

private:
    Result<Reply> take(Connection &connection, const std::string &device, std::int64_t from,
                       const std::vector<std::string> &lines);

    Database &m_database;
};

} // namespace madoguchi::central
