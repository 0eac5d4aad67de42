// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/outbox/AuditChain.h"
#include "app/outbox/Outbox.h"
#include "drivers/storage/Statement.h"

#include <unordered_map>

namespace madoguchi
{

// The outbox's file with its statements, prepared once.
class Outbox::Store
{
public:
    Store(storage::Database opened, Identity who);

    storage::Database database;
    Identity identity;
    AuditChain audit;
    storage::Statement selectLast;
    storage::Statement visitWaits;
    storage::Statement insert;
    storage::Statement insertPart;
    storage::Statement recover;
    storage::Statement selectLater;
    storage::Statement comeDue;
    storage::Statement comeBack;
    storage::Statement selectReady;
    storage::Statement anyReady;
    storage::Statement markSending;
    storage::Statement keepReceipt;
    storage::Statement remove;
    storage::Statement markQuarantined;
    storage::Statement markPostponed;
    storage::Statement markRetried;
    storage::Statement purge;
    storage::Statement raiseFloor;
    storage::Statement selectAnew;
    storage::Statement selectParts;
    storage::Statement selectPart;
    storage::Statement purgeParts;
    storage::Statement selectTally;
    storage::Statement selectAll;
    storage::Statement selectUnsettled;
    std::unordered_map<std::string, std::int64_t> taken; // id → seq of what is being sent from here

    // A header that is no JSON any more (a damaged page that SQLite could still read) is shown as an empty
    // one.
    static Json parsedHeader(const std::string &text);
    struct Last {
        std::int64_t serial, at; // at: Unix milliseconds
    };
    Result<Last> last();
    OutboxCounts counts(); // of one instant: the open row of the tally holds it
    struct Part {
        std::string hash;
        Bytes sealed;
    };
    // A hand-in, stamped and sealed, but not stored.
    struct Made {
        std::int64_t serial, latest; // latest: Unix milliseconds
        std::string header;
        Bytes sealed;
    };
    Result<Made> make(Submission &submission, const seal::Sealer &sealer);
    // Seals each, and lists it in the application.
    static Result<std::vector<Part>> sealScans(Submission &submission, const std::vector<Bytes> &scans,
                                               const seal::Sealer &sealer);
    Result<void> add(const Submission &submission, const Made &made,
                     const std::vector<Part> &parts); // within a transaction
    // toldAlways: also where nothing had to be left out.
    Result<void> countFrom(std::int64_t serial, const char *act, bool toldAlways);
    std::vector<std::string> partsOf(std::int64_t serial);
    std::optional<std::int64_t> takenSeq(const std::string &id) const;
    void bringUpDue(std::int64_t now);
};

} // namespace madoguchi
