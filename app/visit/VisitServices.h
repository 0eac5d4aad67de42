// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/outbox/Outbox.h"
#include "app/person/Household.h"
#include "app/procedures/Catalogue.h"
#include "drivers/card/CardService.h"

#include <QString>

#include <set>

namespace madoguchi
{

// What somebody wrote at home and showed as a code.
struct Draft {
    std::string procedure;
    std::vector<std::pair<std::string, Json>> answers; // by field
};

// What the city knows of whoever holds the card, from its base of common IDs.
struct Profile {
    Household household; // its applicant is that person
    std::set<std::string> optedOut; // rules of offers that they did not want to hear of again
};

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
    // The common ID (共通ID). Each question is answered once and within seconds, by Visit::profileAwaited and
    // Visit::profileCame, unless it was dropped before.
    virtual bool offersProfile() const { return false; } // there is a line, and the city wants it here
    virtual void awaitProfile() {}                       // the centre's challenge
    virtual void readProfile(SecretBuffer) {}            // the card signs it; the secret is its PIN for authentication
    virtual void dropProfile() {}                        // what is under way, and who it was
    virtual void refuseOffer(const std::string &) {}     // the person of that profile, a rule; for good
    // A code works once: what is returned is used up. CodeForeign, CodeUsed, CodeExpired … for what does not serve.
    virtual Result<Draft> readDraft(const QString &) { return Error{ErrorCode::CodeForeign, {}}; }
    virtual void callStaff(bool call) = 0;
    virtual int idleSeconds() const = 0;
};

} // namespace madoguchi
