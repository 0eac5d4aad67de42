// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "drivers/card/Apdu.h"
#include "drivers/card/CardChannel.h"
#include "drivers/card/MyNumberCard.h"

#include <optional>

namespace madoguchi::card
{

// What the card says about one PIN before anybody types it.
struct PinState {
    enum class Presence { There, Absent };
    Presence presence = Presence::There;
    std::uint8_t reference = currentReference; // how VERIFY names it on this card
    std::optional<int> tries; // 0 is blocked; nothing: the card does not tell, since it is verified already
};

// Spends nothing. CardProtocol and the transport's errors.
Result<PinState> askTries(CardChannel &channel, ShortId pin);

// Sends the PIN once, or not at all where nothing good can come of it. PinAbsent, PinBlocked, PinLastTry,
// PinWrong, PinFormat, CardProtocol and the transport's. After any error the PIN may have reached the card,
// and is not sent again here.
Result<void> verifyOnce(CardChannel &channel, const PinState &state, const SecretBuffer &pin,
                        MyNumberCard::LastTry lastTry);

// Selects the application and opens it by this PIN: askTries, then verifyOnce. Their errors, and CardOther
// when the card has no such application.
Result<void> openApplication(CardChannel &channel, ByteView application, ShortId pin,
                             const SecretBuffer &secret, MyNumberCard::LastTry lastTry);

// A card that is looked at without a PIN may refuse this or that; only a lost card ends the looking.
bool cardLost(const Error &error) noexcept;

} // namespace madoguchi::card
