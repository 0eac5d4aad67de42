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

// Text form of ours: "MDG1:R:<receipt>", "MDG1:H:…", "MDG1:P:…", "MDG1:T:…". At most 2,048 bytes.
Payload recognise(std::string_view text) noexcept;
std::string receiptPayload(std::string_view receipt);

} // namespace madoguchi::scan
