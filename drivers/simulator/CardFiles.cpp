// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#include "drivers/simulator/CardFiles.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace madoguchi::simulator
{
namespace
{

const Bytes textAid{0xD3, 0x92, 0x10, 0x00, 0x31, 0x00, 0x01, 0x01, 0x04, 0x08};
const Bytes jpkiAid{0xD3, 0x92, 0xF0, 0x00, 0x26, 0x01, 0x00, 0x00, 0x00, 0x01};
const Bytes commonAid{0xD3, 0x92, 0x10, 0x00, 0x31, 0x00, 0x01, 0x01, 0x01, 0x00};

void append(Bytes &to, std::string_view text)
{
    to.insert(to.end(), text.begin(), text.end());
}

void appendLength(Bytes &to, std::size_t length, Habits::Lengths habit)
{
    if (length > 0xFF || habit == Habits::Lengths::Long82) {
        to.insert(to.end(), {0x82, static_cast<std::uint8_t>(length >> 8)});
    } else if (length > 0x7F || habit == Habits::Lengths::Long81) {
        to.push_back(0x81);
    }
    to.push_back(static_cast<std::uint8_t>(length));
}

Bytes object(std::uint16_t tag, std::string_view value, Habits::Lengths habit)
{
    Bytes bytes{static_cast<std::uint8_t>(tag >> 8), static_cast<std::uint8_t>(tag)};
    appendLength(bytes, value.size(), habit);
    append(bytes, value);
    return bytes;
}

std::string_view asText(const Bytes &bytes)
{
    return {reinterpret_cast<const char *>(bytes.data()), bytes.size()};
}

std::string_view sexDigit(card::Sex sex)
{
    constexpr std::array<std::string_view, 4> digits{"1", "2", "9", "0"}; // ISO/IEC 5218, in the enum's order
    return digits[static_cast<std::size_t>(sex)];
}

// FF20 with its table of offsets (DF21), which count from the first byte of the file.
Bytes attributes(const Persona &persona)
{
    const Habits::Lengths habit = persona.habits.lengths;
    const std::array<Bytes, 4> parts{
        object(0xDF22, persona.name, habit), object(0xDF23, persona.address, habit),
        object(0xDF24, persona.birthDate, habit), object(0xDF25, sexDigit(persona.sex), habit)};
    const std::size_t tableSize = object(0xDF21, "12345678", habit).size();
    std::size_t inner = tableSize;
    for (const Bytes &part : parts)
        inner += part.size();
    Bytes file{0xFF, 0x20};
    appendLength(file, inner, habit);
    std::size_t offset = file.size() + tableSize;
    std::string table;
    for (const Bytes &part : parts) {
        table += static_cast<char>(offset >> 8);
        table += static_cast<char>(offset);
        offset += part.size();
    }
    append(file, asText(object(0xDF21, table, habit)));
    for (const Bytes &part : parts)
        append(file, asText(part));
    if (persona.habits.filler)
        file.insert(file.end(), 24, *persona.habits.filler);
    return file;
}

Application textApplication(const Persona &persona)
{
    constexpr ShortId pin = 0x11, numberB = 0x15;
    // Invented people have no individual number; the file is there so that its access rule can be tested.
    Bytes number = object(0xFF10, "000000000000", Habits::Lengths::Short);
    number.insert(number.end(), {0xFF, 0xFF});
    return {textAid,
            {{0x01, {.content = number, .openedBy = {pin}}},
             {0x02, {.content = attributes(persona), .openedBy = {pin, numberB}}}},
            {{pin, PinName::Text}, {numberB, PinName::NumberB}}};
}

Application jpkiApplication(const Persona &persona)
{
    const bool phone = persona.kind == card::CardKind::Phone;
    std::string token = phone ? "JPKIAPGPSETOKEN" : "JPKIAPICCTOKEN2";
    token.resize(32, ' ');
    token.resize(160, '\0');
    Bytes label;
    append(label, token);
    const std::uint8_t sign = persona.under15 ? 0x00 : 0x8F;
    return {jpkiAid,
            {{0x06, {.content = label}}, {0x08, {.content = {sign, 0x8F, 0x00}}}},
            {{0x18, PinName::Auth}, {0x1B, PinName::Sign}}};
}

Application commonApplication(const Persona &persona)
{
    Bytes record{0x01, 0x1C}; // JICSAP simple TLV
    append(record, persona.serial + persona.municipality + persona.expires);
    return {commonAid, {{0x01, {ElementaryFile::Structure::Record, record, {}}}}, {}};
}

} // namespace

std::vector<Application> applicationsOf(const Persona &persona)
{
    std::vector<Application> applications;
    if (persona.kind == card::CardKind::MyNumber)
        applications = {textApplication(persona), commonApplication(persona)};
    if (persona.kind != card::CardKind::Other)
        applications.push_back(jpkiApplication(persona));
    // A PIN that this card lacks has no file.
    for (Application &application : applications)
        std::erase_if(application.pins, [&](const auto &pin) { return !persona.pins.contains(pin.second); });
    return applications;
}

} // namespace madoguchi::simulator
