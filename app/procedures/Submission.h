// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/procedures/Attachment.h"

namespace madoguchi
{

// What is handed in. `answers` is personal data and leaves this machine only sealed; the rest is the public
// header.
struct Submission {
    std::string id;      // UUID, made on the device; the same for ever
    std::string receipt; // 受付番号, "MYK1-0417-6"
    std::string procedure;
    std::string revision; // of the definition it was filled in with
    std::string office;   // "MY"
    std::string device;   // "K1"
    std::string channel;  // "kiosk" or "counter"
    std::string language; // the person's, so that staff can speak to them
    std::string arrived;  // 受付時刻, ISO 8601 with offset; holds whatever happens later
    // How good that time is: "synchronised", "unchecked", or "set-back": earlier than that of a hand-in before it.
    std::string clock;
    Json answers;         // Form::answers()
    // What follows from the same life event, so that staff can see what is still to be done: a list of
    // {"procedure", "taken": handed in before this one in the same visit}, and where it is so "due" (YYYY-MM-DD),
    // "reason" (key of the catalogue's words), "people": [{"name", "relation"}], "chosen": to be handed in after this
    // one, "optional", "unconfirmed", "unasked": reckoned without an interview. Sealed like the answers, for it says
    // what happened to somebody; null where there is nothing.
    Json followUps = {};
    // What the city offers this person by itself, for staff; among it what a public screen must not say: a list of
    // {"rule", "until": "YYYY-MM-DD" or absent}, ids of the catalogue's rules, never the data they looked at. Sealed.
    Json offers = {};
    // Those of one visit arrive in the order in which they were handed in. A UUID that stays on this machine; empty:
    // on its own.
    std::string visit = {};
    std::vector<Attachment> attachments = {}; // sealed like the answers; the scans themselves go beside it
};

Json publicHeader(const Submission &submission); // without answers
Json toJson(const Submission &submission);       // with answers
Result<Submission>
submissionFromJson(const Json &json); // BadInput: a member is missing, of another type, or too long

} // namespace madoguchi
