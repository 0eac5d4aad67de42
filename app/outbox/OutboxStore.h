// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/outbox/Outbox.h"
#include "drivers/storage/Statement.h"

namespace madoguchi
{

// The outbox's file with its statements, prepared once.
class Outbox::Store
{
public:
    Store(storage::Database opened, Identity who);

    storage::Database database;
    Identity identity;
    storage::Statement takeSerial;
    storage::Statement insert;
    storage::Statement recover;
    storage::Statement selectDue;
    storage::Statement selectDueTime;
    storage::Statement markSending;
    storage::Statement markAccepted;
    storage::Statement markQuarantined;
    storage::Statement markPostponed;
    storage::Statement markRetried;
    storage::Statement selectCounts;
    storage::Statement selectAll;
};

} // namespace madoguchi
