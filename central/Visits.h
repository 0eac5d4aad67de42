// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "central/Message.h"
#include "central/SignIn.h"
#include "central/Store.h"
#include "drivers/seal/Seal.h"

namespace madoguchi::central
{

// What staff of one office may see and decide. Only opening a visit unseals it, and that is written down
// first.
class Visits
{
public:
    Visits(Store &store, const seal::Opener &opener);

    Reply list(const Request &request);
    Reply open(const Request &request, const StaffMember &staff, const std::string &receipt);
    Reply decide(const Request &request, const StaffMember &staff, const std::string &receipt);

private:
    struct Found {
        std::string id, header, received, state, decidedBy, decidedAt;
        Bytes sealed;
    };
    std::optional<Found> find(const std::string &receipt, const std::string &office);
    std::optional<Reply> decidedBefore(const std::string &decision, const std::string &visit);
    Reply record(const std::string &decision, const Found &visit, const StaffMember &staff,
                 const Device &device);

    Store &m_store;
    const seal::Opener &m_opener;
    storage::Statement m_listWaiting;
    storage::Statement m_listState;
    storage::Statement m_find;
    storage::Statement m_findDecision;
    storage::Statement m_addDecision;
    storage::Statement m_accept;
};

} // namespace madoguchi::central
