// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "drivers/support/Result.h"

#include <string>
#include <string_view>

namespace madoguchi::scan
{

// What a code means to us. A code is only ever looked up, never opened: a web address is Foreign like any
// other text.
enum class PayloadKind { Receipt, Handover, PreApplication, Ticket, Foreign };

struct Payload {
    PayloadKind kind = PayloadKind::Foreign;
    std::string reference; // the receipt number, the hand-over token …; empty for Foreign
};

// "receipt", "handover", "preapplication", "ticket", "foreign": CONTRACT of `madoguchi scan`.
std::string_view payloadKindName(PayloadKind kind) noexcept;

// The longest text of ours, in bytes; about the largest code that a camera still reads.
inline constexpr std::size_t longestPayload = 2048;

// Text form of ours: "MDG1:R:<receipt>", "MDG1:H:…", "MDG1:P:…", "MDG1:T:…". At most `longestPayload`.
Payload recognise(std::string_view text) noexcept;

// The same for what wants to tell a person why a code does not serve: a Payload that is not Foreign, or
// CodeTooLarge, CodeWeb (a web address), CodeBroken (ours, but damaged), CodeForeign.
Result<Payload> payloadOf(std::string_view text);

std::string preApplicationPrefix(); // "MDG1:P:"
std::string receiptPayload(std::string_view receipt);
std::string ticketPayload(std::string_view ticket);

} // namespace madoguchi::scan
