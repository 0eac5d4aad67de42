// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/procedures/CatalogueStore.h"
#include "app/procedures/Submission.h"
#include "central/HandIn.h"
#include "central/database/Database.h"
#include "drivers/seal/Seal.h"

#include <span>

namespace madoguchi::central
{

// Takes what devices hand in: checked as if nobody had checked it before, kept sealed, answered for ever
// alike. From any thread.
class Submissions
{
public:
    Submissions(Database &database, const seal::Opener &opener, CatalogueStore &catalogues);

    Reply put(const Request &request, const std::string &id);
    // Up to 64 in one request, each with a status and a body of its own; one that is refused holds up no
    // other.
    Reply putMany(const Request &request);
    Reply take(const Json &handIn, const Device &device); // one, however it came

private:
    std::vector<Reply> take(std::span<const HandIn> handIns, const Device &device);
    // Fills `parts` with those of its scans, which must be here before it is kept.
    std::optional<Reply> checkSeal(const HandIn &handIn, const Device &device,
                                   std::vector<std::string> &parts) const;

    Database &m_database;
    const seal::Opener &m_opener;
    CatalogueStore &m_catalogues;
};

} // namespace madoguchi::central
