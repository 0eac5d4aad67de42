// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/procedures/CatalogueStore.h"
#include "app/procedures/Submission.h"
#include "central/Message.h"
#include "central/Store.h"
#include "drivers/seal/Seal.h"

namespace madoguchi::central
{

// Takes what devices hand in: checked as if nobody had checked it before, kept sealed, answered for ever
// alike.
class Submissions
{
public:
    Submissions(Store &store, const seal::Opener &opener, CatalogueStore &catalogues);

    Reply put(const Request &request, const std::string &id);

private:
    struct HandIn {
        std::string id;
        Json header; // as sent; flat, and equal to what is sealed once checked
        Bytes sealed;
        Bytes hash;
    };
    std::optional<Reply> read(const Request &request, const std::string &id, HandIn &into) const;
    std::optional<Reply> known(const HandIn &handIn);
    std::optional<Reply> checkSeal(const HandIn &handIn, const Device &device) const;
    std::optional<Reply> checkRules(const Submission &submission) const;
    Reply keep(const HandIn &handIn);

    Store &m_store;
    const seal::Opener &m_opener;
    CatalogueStore &m_catalogues;
    storage::Statement m_find;
    storage::Statement m_insert;
};

} // namespace madoguchi::central
