// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "central/Corrections.h"

namespace madoguchi::central
{

// What staff of one office may see and decide. Only opening a visit unseals it, and that is written down
// first.
class Visits
{
public:
    Visits(Database &database, const seal::Opener &opener, const Corrections &corrections)
        : m_database(database), m_opener(opener), m_corrections(corrections)
    {
    }

    Reply list(const Request &request);
    Reply open(const Request &request, const StaffMember &staff, const std::string &receipt);
    // One part of a scan that goes with a visit, unsealed; "part" in the query is its hash. Each is written
    // down.
    Reply scan(const Request &request, const StaffMember &staff, const std::string &receipt);
    Reply decide(const Request &request, const StaffMember &staff, const std::string &receipt);

private:
    struct Decision {
        std::string id;
        std::optional<std::size_t> after; // how many corrections there were when staff looked
    };
    Result<std::optional<FoundVisit>> findAndNote(const Request &request, const StaffMember &staff,
                                                  const std::string &receipt, const char *action);
    Result<std::optional<Bytes>> findPart(const std::string &visit, const std::string &hash);
    Result<Json> correctionsOf(const std::string &visit) const;
    static Result<std::optional<Reply>> decidedBefore(Connection &connection, const std::string &decision,
                                                      const std::string &visit);
    static Reply record(Connection &connection, const Decision &decision, const FoundVisit &visit,
                        const StaffMember &staff, const Device &device);

    Database &m_database;
    const seal::Opener &m_opener;
    const Corrections &m_corrections;
};

} // namespace madoguchi::central
