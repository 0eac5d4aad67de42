// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "central/Message.h"
#include "central/SignIn.h"
#include "central/database/Database.h"
#include "drivers/seal/Seal.h"

namespace madoguchi::central
{

// What staff of one office may see and decide. Only opening a visit unseals it, and that is written down
// first.
class Visits
{
public:
    Visits(Database &database, const seal::Opener &opener) : m_database(database), m_opener(opener) {}

    Reply list(const Request &request);
    Reply open(const Request &request, const StaffMember &staff, const std::string &receipt);
    // One part of a scan that goes with a visit, unsealed; "part" in the query is its hash. Each is written
    // down.
    Reply scan(const Request &request, const StaffMember &staff, const std::string &receipt);
    Reply decide(const Request &request, const StaffMember &staff, const std::string &receipt);

private:
    struct Found {
        std::string id, received, state, decidedBy, decidedAt;
        Bytes sealed;
    };
    // By its receipt number, or by the hand-in's id. Nothing when there is none; CentreConflict where several have
    // this number, QueueUnavailable.
    static Result<std::optional<Found>> find(Connection &connection, const std::string &receipt,
                                             const std::string &office);
    Result<std::optional<Found>> findAndNote(const Request &request, const StaffMember &staff,
                                             const std::string &receipt, const char *action);
    Result<std::optional<Bytes>> findPart(const std::string &visit, const std::string &hash);
    static Result<std::optional<Reply>> decidedBefore(Connection &connection, const std::string &decision,
                                                      const std::string &visit);
    static Reply record(Connection &connection, const std::string &decision, const Found &visit,
                        const StaffMember &staff, const Device &device);

    Database &m_database;
    const seal::Opener &m_opener;
};

} // namespace madoguchi::central
