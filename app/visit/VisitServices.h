// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/outbox/Outbox.h"
#include "app/person/Household.h"
#include "app/procedures/Catalogue.h"
#include "app/visit/Draft.h"
#include "drivers/card/CardService.h"

#include <QString>

namespace madoguchi
{

// What a visit needs of the world. The programs give the real thing; tests may put a fault in its place.
class VisitServices
{
public:
    virtual ~VisitServices() = default;
    virtual std::shared_ptr<const Catalogue> catalogue() const = 0;
    virtual void readFacts(SecretBuffer pin) = 0; // answers by Visit::factsRead
    virtual void releaseCard() = 0;
    virtual Result<Receipt> handIn(Submission submission) = 0;
    virtual Result<void> printReceipt(const Receipt &receipt, const Definition &definition,
                                      const QString &language) = 0;
    // The household that a profile knows of whoever the card belongs to; its applicant is that person. Nothing where
    // nobody knows more than the card.
    virtual std::optional<Household> household(const card::TextFacts &) { return std::nullopt; }
    // A code works once: what is returned is used up. CodeForeign, CodeUsed, CodeExpired … for what does not serve.
    virtual Result<Draft> readDraft(const QString &) { return Error{ErrorCode::CodeForeign, {}}; }
    virtual void callStaff(bool call) = 0;
    virtual int idleSeconds() const = 0;
};

} // namespace madoguchi
