// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/outbox/Outbox.h"
#include "drivers/storage/Statement.h"

namespace madoguchi
{

// Takes what can be read out of a broken file into a new one in its place. A power cut at any point leaves
// either the broken file to begin with again or the finished new one. The caller keeps others away.
class OutboxRescue
{
public:
    OutboxRescue(std::filesystem::path file, Outbox::Identity identity);

    Result<Outbox::Rescued> run();
    Result<void> finish(); // puts a new file that is whole into its place; does nothing where there is none

private:
    Result<void> keepAside();
    Result<storage::Database> openCopy();
    Result<void> mendFirstPage();
    bool copyItems(storage::Database &from, storage::Database &to); // false where any could not be read
    void copyStrayItems(storage::Database &to);
    bool copyReceipts(storage::Database &from, storage::Database &to);
    bool copyParts(storage::Database &from, storage::Database &to);
    bool copyAudit(storage::Database &from, storage::Database &to);
    bool readFloor(storage::Database &from);
    bool countedAnew(storage::Database &from);
    Result<void> settle(storage::Database &to, bool certain, bool anew);
    Result<void> fill(storage::Database &to);

    std::filesystem::path beside(const char *suffix) const;

    std::filesystem::path m_file;
    Outbox::Identity m_identity;
    Outbox::Rescued m_told;
    std::int64_t m_serial = 0; // the highest seen
    bool m_strays = false;     // whether items may lie where no way leads any more
};

} // namespace madoguchi
