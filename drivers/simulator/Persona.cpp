// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#include "drivers/simulator/Persona.h"

#include "drivers/simulator/PersonaHabits.h"

#include <algorithm>
#include <array>
#include <fstream>
#include <functional>
#include <sstream>

namespace madoguchi::simulator
{
namespace
{

struct PinRow {
    PinName pin;
    const char *key;      // of its value
    const char *triesKey; // in "tries" and in the state file
    int full;
    const char *usual;
};
constexpr std::array pinTable{
    PinRow{PinName::Text, "pin", "text", 3, nullptr},
    PinRow{PinName::Auth, "authPin", "auth", 3, nullptr},
    PinRow{PinName::Sign, "signPassword", "sign", 5, "ABC123"},
    PinRow{PinName::NumberB, "numberB", "numberB", 10, nullptr},
};

const PinRow &row(PinName pin)
{
    return *std::ranges::find(pinTable, pin, &PinRow::pin);
}

const std::map<std::string, card::Sex> sexes{{"male", card::Sex::Male},
                                             {"female", card::Sex::Female},
                                             {"notApplicable", card::Sex::NotApplicable},
                                             {"unknown", card::Sex::Unknown}};
const std::map<std::string, card::CardKind> kinds{{"mynumber", card::CardKind::MyNumber},
                                                  {"phone", card::CardKind::Phone},
                                                  {"other", card::CardKind::Other}};

// YYYY-MM-DD to the chip's YYYYMMDD.
std::string chipDate(const nlohmann::json &value)
{
    std::string date = value.get<std::string>();
    if (date.size() != 10 || date[4] != '-' || date[7] != '-')
        throw std::invalid_argument("a date is YYYY-MM-DD");
    date.erase(std::ranges::remove(date, '-').begin(), date.end());
    if (!std::ranges::all_of(date, [](char c) { return c >= '0' && c <= '9'; }))
        throw std::invalid_argument("a date is YYYY-MM-DD");
    return date;
}

// The same person always has the same serial; which digits does not matter.
std::string serialOf(const Persona &persona)
{
    const std::size_t hash = std::hash<std::string>{}(persona.name + persona.birthDate);
    std::string digits = std::to_string(hash % 1'000'000'000'000'000ULL);
    return std::string(15 - digits.size(), '0') + digits;
}

void readPins(const nlohmann::json &object, Persona &persona)
{
    persona.pins[PinName::Text] = object.at("pin").get<std::string>();
    persona.pins[PinName::Auth] = persona.pins[PinName::Text];
    const nlohmann::json tries = object.value("tries", nlohmann::json::object());
    for (const PinRow &pin : pinTable) {
        if (object.contains(pin.key))
            persona.pins[pin.pin] = object.at(pin.key).get<std::string>();
        else if (pin.usual)
            persona.pins[pin.pin] = pin.usual;
        persona.tries[pin.pin] = persona.pins.contains(pin.pin) ? pin.full : 0;
        if (!tries.contains(pin.triesKey))
            continue;
        if (tries[pin.triesKey].is_null())
            persona.pins.erase(pin.pin);
        else
            persona.tries[pin.pin] = std::clamp(tries[pin.triesKey].get<int>(), 0, pin.full);
    }
}

Persona fromJson(const nlohmann::json &object)
{
    Persona persona;
    persona.name = object.at("name").get<std::string>();
    persona.address = object.at("address").get<std::string>();
    persona.birthDate = chipDate(object.at("birthDate"));
    persona.sex = sexes.at(object.at("sex").get<std::string>());
    persona.kind = kinds.at(object.value("kind", "mynumber"));
    persona.under15 = object.value("under15", false);
    if (object.contains("expires"))
        persona.expires = chipDate(object["expires"]);
    persona.municipality = object.value("municipality", persona.municipality);
    persona.serial = object.value("serial", serialOf(persona));
    if (persona.municipality.size() != 5 || persona.serial.size() != 15)
        throw std::invalid_argument("municipality has five characters, serial fifteen");
    readPins(object, persona);
    persona.habits = parseHabits(object.value("habits", nlohmann::json::object()));
    return persona;
}

} // namespace

int fullTries(PinName pin)
{
    return row(pin).full;
}

const char *fileName(PinName pin)
{
    return row(pin).triesKey;
}

Result<Persona> parsePersona(const std::string &json)
{
    try {
        return fromJson(nlohmann::json::parse(json));
    } catch (const std::exception &problem) {
        return {ErrorCode::BadInput, problem.what()};
    }
}

Result<Persona> loadPersona(const std::string &path)
{
    std::ifstream file(path, std::ios::binary);
    std::ostringstream text;
    if (!file || !(text << file.rdbuf()))
        return {ErrorCode::FileUnreadable, path};
    return parsePersona(text.str());
}

} // namespace madoguchi::simulator
