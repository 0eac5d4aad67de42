// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "drivers/card/MyNumberCard.h"
#include "drivers/support/Bytes.h"

#include <cstdint>
#include <map>
#include <optional>
#include <string>

namespace madoguchi::simulator
{

// The PINs of a card, by the name they have in a person's file.
enum class PinName { Text, Auth, Sign, NumberB };

// What one card does differently from another. The first value of each is the usual one. README.md says what
// they mean.
struct Habits {
    enum class Lengths { Short, Long81, Long82 };
    Lengths lengths = Lengths::Short;
    std::optional<std::uint8_t> filler = 0xFF;
    bool firstCommandFails = false;
    std::uint16_t blockedWord = 0x6984;
    bool emptyVerifyTellsSuccess = false;
    bool shortIds = true;
    std::optional<std::uint16_t> extendedRefusal;
    bool exactLength = false;
    bool repliesInParts = false;
    bool verifySurvivesReset = true;
    bool verifySurvivesSelect = true;
};

// An invented person and the card they hold. For training and tests; never a real person.
struct Persona {
    std::string name;
    std::string address;
    std::string birthDate; // YYYYMMDD, as on the chip
    card::Sex sex = card::Sex::Unknown;
    std::string expires = "20350331"; // YYYYMMDD
    std::string municipality = "27102";
    std::string serial; // fifteen digits
    card::CardKind kind = card::CardKind::MyNumber;
    bool under15 = false;
    std::map<PinName, std::string> pins; // a PIN that the card lacks is not in it
    std::map<PinName, int> tries;        // tries left
    Habits habits;
};

// The number of tries after a success.
int fullTries(PinName pin);
// "text", "auth", "sign", "numberB": in files.
const char *fileName(PinName pin);

// BadInput says which key is wrong; FileUnreadable.
Result<Persona> parsePersona(const std::string &json);
Result<Persona> loadPersona(const std::string &path);

} // namespace madoguchi::simulator
