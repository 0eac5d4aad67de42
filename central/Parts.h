// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "central/Message.h"
#include "central/database/Database.h"
#include "drivers/seal/Seal.h"

namespace madoguchi::central
{

// Parts of scans on their way: each sealed, sent before the hand-in that lists it
// (app/procedures/Attachment.h), and bound to its id from the first. Those that no hand-in ever came for go
// after thirty days: the machine has them still, and is told that they are missing. From any thread.
class Parts
{
public:
    Parts(Database &database, const seal::Opener &opener) : m_database(database), m_opener(opener) {}

    Reply put(const Request &request, const std::string &hash); // one part; again as often as anybody likes
    Reply take(const Json &part, const std::string &hash,
               const std::optional<Device> &device); // however it came
    Reply missing(const Request &request);           // which of those of a hand-in are not here

private:
    Reply keep(const std::string &submission, const std::string &hash, const Bytes &sealed,
               const std::string &device);

    Database &m_database;
    const seal::Opener &m_opener;
};

// Whether all parts of a hand-in are here; from then on they stay. Inside the transaction that keeps the
// hand-in.
Result<bool> holdParts(Connection &connection, const std::string &submission, const std::string &device,
                       const std::vector<std::string> &hashes);

} // namespace madoguchi::central
