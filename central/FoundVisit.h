// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "central/Message.h"
#include "central/SignIn.h"
#include "central/database/Database.h"
#include "drivers/seal/Seal.h"

#include <optional>

namespace madoguchi::central
{

// One hand-in as it lies in the store, for staff of its office.
struct FoundVisit {
    std::string id, received, state, decidedBy, decidedAt;
    Bytes sealed;
};

// By its receipt number, or by the hand-in's id. Nothing when there is none; CentreConflict where several have
// this number, QueueUnavailable.
Result<std::optional<FoundVisit>> findVisit(Connection &connection, const std::string &receipt,
                                            const std::string &office);
// What was handed in; SealBroken.
Result<Json> unsealed(const seal::Opener &opener, const FoundVisit &visit);

Reply unknownVisit();
Reply notFound(const Error &error); // of findVisit
Reply storeAway();

} // namespace madoguchi::central
