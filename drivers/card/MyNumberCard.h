// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "drivers/card/Transport.h"
#include "drivers/support/SecretBuffer.h"

#include <optional>
#include <string>

namespace madoguchi::card {

enum class CardKind { None, MyNumber, Phone, Other };
enum class Sex { Male, Female, NotApplicable, Unknown }; // ISO/IEC 5218, JIS X 0303

// What can be known of a card without any PIN. Reading it spends no try.
struct CardStatus {
    CardKind kind = CardKind::None;
    // Tries left; 0 is blocked, nothing is a PIN that the card does not have.
    std::optional<int> textTries; // 券面事項入力補助用, 4 digits, 3 tries
    std::optional<int> authTries; // 利用者証明用, 4 digits, 3 tries
    std::optional<int> signTries; // 署名用, 6 to 16 letters and digits, 5 tries
    std::optional<bool> under15;  // no signature certificate was issued
    std::optional<std::string> expires; // YYYY-MM-DD, from the common part
    // The card's own serial from the common part; only to tell whether the same card was laid again. Never logged.
    std::optional<std::string> serial;
};

// 基本4情報 as the card holds them: UTF-8, byte for byte, never normalised.
struct TextFacts {
    std::string name;
    std::string address;
    std::string birthDate; // YYYY-MM-DD, Gregorian; unknown parts 00
    Sex sex = Sex::Unknown;
};

// The My Number card's applications over one Transport. Keeps no state of the person.
// Never reads the individual number (個人番号): that needs a legal basis and is not in this class.
class MyNumberCard
{
public:
    explicit MyNumberCard(Transport &transport) : m_transport(transport) {}

    // CardOther is not an error here: the kind says so.
    Result<CardStatus> status();

    // Reads the tries first, then verifies once, then reads. Never sends a PIN twice.
    // `keepLastTry`: refuse with PinLastTry when one try is left, without spending it (the rule at a kiosk).
    // PinWrong (with triesLeft), PinLastTry, PinBlocked, PinAbsent, PinFormat, CardOther, CardData and the transport's.
    enum class LastTry { Keep, Spend };
    Result<TextFacts> readFacts(const SecretBuffer &pin, LastTry lastTry);

    // By 照合番号B, fourteen digits printed on the card's face. Same errors.
    Result<TextFacts> readFactsByNumberB(const SecretBuffer &numberB, LastTry lastTry);

private:
    Transport &m_transport;
};

} // namespace madoguchi::card
