// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "drivers/card/MyNumberCard.h"
#include "drivers/support/NumberAuthority.h"

namespace madoguchi::card
{

// The individual number (個人番号) from the text part, twelve digits, in the only kind of memory that may
// hold it. The authority is used up. Errors as of MyNumberCard::readFacts.
Result<SecretBuffer> readIndividualNumber(Transport &transport, NumberAuthority authority,
                                          const SecretBuffer &pin, MyNumberCard::LastTry lastTry);

// Whether the card is of whoever has this number: by 照合番号A, which is the number itself. The error is
// PinWrong when it is not.
Result<void> matchIndividualNumber(Transport &transport, NumberAuthority authority,
                                   const SecretBuffer &number, MyNumberCard::LastTry lastTry);

} // namespace madoguchi::card
