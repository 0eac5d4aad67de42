// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "drivers/card/MyNumberCard.h"

namespace madoguchi::maintenance
{

// What is known of the card without a PIN. Kind None, not an error, where a reader waits for a card.
Result<card::CardStatus> statusOf(card::ReaderPort &reader);

// "mynumber", "phone", "other", "none".
const char *kindName(card::CardKind kind) noexcept;

} // namespace madoguchi::maintenance
