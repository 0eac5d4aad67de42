// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "drivers/card/MyNumberCard.h"

namespace madoguchi::maintenance
{

// What is known of the card without a PIN. Kind None, not an error, where a reader waits for a card.
Result<card::CardStatus> statusOf(card::ReaderPort &reader);

// The first line of standard input, byte by byte into the only place that may hold it; what follows stays to
// be read. BadInput when it does not end.
Result<SecretBuffer> readSecret();

// "mynumber", "phone", "other", "none".
const char *kindName(card::CardKind kind) noexcept;

} // namespace madoguchi::maintenance
