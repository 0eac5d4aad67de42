// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/outbox/Outbox.h"
#include "app/person/Household.h"
#include "app/procedures/Catalogue.h"
#include "app/procedures/Follow.h"
#include "app/procedures/Form.h"
#include "app/visit/Draft.h"
#include "drivers/card/CardService.h"

#include <QString>

#include <set>
#include <variant>
#include <vector>

namespace madoguchi
{

// What the plan lists and this visit did not hand in.
struct LeftToDo {
    const Definition *definition = nullptr;
    std::string due;   // YYYY-MM-DD, or empty
    std::string where; // as Plan::where says
};

// What the city knows of whoever holds the card, from its base of common IDs.
struct Profile {
    Household household; // its applicant is that person
    std::set<std::string> optedOut; // rules of offers that they did not want to hear of again
};

// Papers that a person may take along. They refer to what the visit holds: who prints draws them before returning.
struct ReceiptToPrint {
    const Receipt &receipt;
    const Definition &definition;
    const std::vector<LeftToDo> &left; // told on the first receipt of a visit; empty on the others
};
struct ListToPrint {
    const FollowOns &follow;
    const Household &household;
    const Catalogue &catalogue;
};
struct FormToPrint { // as it was handed in
    const Form &form;
    const Receipt &receipt;
    const Catalogue &catalogue;
};
struct TicketToPrint { // for the counter; names nobody
    const Definition &definition;
    const Catalogue &catalogue;
};
using ToPrint = std::variant<ReceiptToPrint, ListToPrint, FormToPrint, TicketToPrint>; // in the order of Visit::Paper

// What a visit needs of the world. The programs give the real thing; tests may put a fault in its place.
class VisitServices
{
public:
    virtual ~VisitServices() = default;
    virtual std::shared_ptr<const Catalogue> catalogue() const = 0;
    virtual void readFacts(SecretBuffer pin) = 0; // answers by Visit::factsRead
    virtual void releaseCard() = 0;
    virtual Result<Receipt> handIn(Submission submission) = 0;
    // Without a printer there is no paper with a name on it: nothing of the person is left in a file.
    virtual bool hasPrinter() const { return false; }
    // What becomes of the paper afterwards is told by Visit::notPrinted. PrintFailed.
    virtual Result<void> print(const ToPrint &what, const QString &language) = 0;
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
