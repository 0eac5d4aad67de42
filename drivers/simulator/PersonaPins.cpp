// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#include "drivers/simulator/PersonaPins.h"

#include "drivers/simulator/JapaneseDate.h"

#include <algorithm>
#include <array>

namespace madoguchi::simulator
{
namespace
{

struct PinRow {
    PinName pin;
    const char *triesKey; // in "tries" and in the state file
    int full;
};
// Only three, five and the ten of 照合番号B in the text application are documented; ten is likely for the
// others.
constexpr std::array pinTable{
    PinRow{PinName::Text, "text", 3},
    PinRow{PinName::Auth, "auth", 3},
    PinRow{PinName::Sign, "sign", 5},
    PinRow{PinName::NumberB, "numberB", 10},
    PinRow{PinName::NumberA, "numberA", 10},
    PinRow{PinName::SurfaceBirth, "surfaceBirth", 10},
    PinRow{PinName::SurfaceNumberB, "surfaceNumberB", 10},
    PinRow{PinName::SurfaceNumberA, "surfaceNumberA", 10},
    PinRow{PinName::Juki, "juki", 3},
    PinRow{PinName::Common, "common", 3},
};

const PinRow &row(PinName pin)
{
    return *std::ranges::find(pinTable, pin, &PinRow::pin);
}

// The birth date as it is printed: of the era, for foreign residents Gregorian.
std::string printedBirth(const nlohmann::json &object, const Persona &persona)
{
    const std::string calendar = object.value("calendar", "era");
    if (calendar != "era" && calendar != "gregorian")
        throw std::invalid_argument("calendar is era or gregorian");
    return calendar == "era" ? eraDate(persona.birthDate) : persona.birthDate.substr(2);
}

void readNumberB(const nlohmann::json &object, Persona &persona)
{
    const std::string birth = printedBirth(object, persona);
    persona.securityCode = object.value("securityCode", persona.serial.substr(11));
    std::string number = birth + persona.expires.substr(0, 4) + persona.securityCode;
    if (object.contains("numberB")) {
        number = object["numberB"].get<std::string>();
        if (number.size() == 14)
            persona.securityCode = number.substr(10);
    }
    persona.pins[PinName::NumberB] = persona.pins[PinName::SurfaceNumberB] = number;
    persona.pins[PinName::SurfaceBirth] = birth;
}

void readTries(const nlohmann::json &tries, Persona &persona)
{
    for (const PinRow &pin : pinTable) {
        persona.tries[pin.pin] = pin.full;
        if (!tries.contains(pin.triesKey))
            continue;
        if (tries[pin.triesKey].is_null()) {
            persona.pins.erase(pin.pin);
            persona.tries[pin.pin] = 0;
        } else {
            persona.tries[pin.pin] = std::clamp(tries[pin.triesKey].get<int>(), 0, pin.full);
        }
    }
}

} // namespace

void readPins(const nlohmann::json &object, Persona &persona)
{
    const std::string pin = object.at("pin").get<std::string>();
    persona.pins[PinName::Text] = pin;
    persona.pins[PinName::Auth] = object.value("authPin", pin);
    persona.pins[PinName::Sign] = object.value("signPassword", "ABC123");
    persona.pins[PinName::Juki] = persona.pins[PinName::Common] = object.value("cardPin", pin);
    persona.pins[PinName::NumberA] = persona.pins[PinName::SurfaceNumberA] = persona.individualNumber;
    readNumberB(object, persona);
    readTries(object.value("tries", nlohmann::json::object()), persona);
}

int fullTries(PinName pin)
{
    return row(pin).full;
}

const char *fileName(PinName pin)
{
    return row(pin).triesKey;
}

std::vector<PinName> allPins()
{
    std::vector<PinName> pins;
    for (const PinRow &pin : pinTable)
        pins.push_back(pin.pin);
    return pins;
}

} // namespace madoguchi::simulator
