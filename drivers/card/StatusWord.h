// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <string>

namespace madoguchi::card
{

// SW1 SW2 at the end of each response (ISO/IEC 7816-4, 5.6, and what My Number cards were seen to answer).
using StatusWord = std::uint16_t;

enum class Meaning {
    Done,
    DoneToTheEnd, // data is there; the file ended before the length asked for
    TriesLeft,    // 63Cx: x tries of this PIN are left
    Wrong,        // a PIN without a counter did not match
    Blocked,      // this PIN is locked: 6983 by ISO, 6984 on My Number cards
    MoreWaiting,  // 61xx: fetch by GET RESPONSE
    OtherLength,  // 6Cxx: ask again with this length
    LengthRefused,
    Denied,      // a PIN must be verified first
    NotPossible, // of this kind of file, in this state, without a current file
    NotFound,    // application, file, record or PIN
    PastEnd,
    FormRefused, // parameters, class or instruction
    Failed,      // memory or inner error, also the first command after power-up of one card
    Unknown,
    Invalid, // no card may answer so: SW1 is 6x or 9x
};

Meaning meaningOf(StatusWord word);

// "SW 6982", for Error::detail.
std::string wordText(StatusWord word);

} // namespace madoguchi::card
