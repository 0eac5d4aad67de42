// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#include "drivers/simulator/SoftwareCard.h"

#include "drivers/simulator/TlvWriter.h"

#include <algorithm>

// VERIFY and the two ways of changing a PIN.
namespace madoguchi::simulator
{
namespace
{

constexpr std::size_t longestPin = 16;

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

bool isCapital(char c)
{
    return c >= 'A' && c <= 'Z';
}

// Whether the card takes this as a new PIN: four digits; for signatures six to sixteen capitals and digits,
// with one of each.
bool fits(PinName pin, const std::string &value)
{
    if (pin != PinName::Sign)
        return value.size() == 4 && std::ranges::all_of(value, isDigit);
    return value.size() >= 6 && value.size() <= longestPin &&
           std::ranges::all_of(value, [](char c) { return isDigit(c) || isCapital(c); }) &&
           std::ranges::any_of(value, isDigit) && std::ranges::any_of(value, isCapital);
}

// 照合番号 and birth date stand on the card's face: they never change.
bool changes(PinName pin)
{
    return pin == PinName::Text || pin == PinName::Auth || pin == PinName::Sign || pin == PinName::Juki ||
           pin == PinName::Common;
}

} // namespace

SoftwareCard::Word SoftwareCard::verify(const CommandApdu &command, Bytes &)
{
    Word word = 0x6A86;
    const std::optional<ShortId> id =
        command.p1 == 0 ? referenced(command.p2, word) : std::optional<ShortId>();
    if (!id)
        return word;
    if (!m_application)
        return 0x6A88;
    if (m_application->blocked.contains(*id))
        return blockedWord(command.data);
    if (!m_application->pins.contains(*id))
        return hasFile(*id) ? 0x6981 : 0x6A88;
    return verifyPin(*id, command.data);
}

SoftwareCard::Word SoftwareCard::blockedWord(ByteView given) const
{
    return given.empty() ? 0x63C0 : m_persona.habits.blockedWord;
}

SoftwareCard::Word SoftwareCard::verifyPin(ShortId id, ByteView given)
{
    const PinName pin = m_application->pins.at(id);
    int &left = m_persona.tries[pin];
    if (given.empty()) {
        const bool tellsSuccess = m_persona.habits.emptyVerifyTellsSuccess && isVerified(id);
        return tellsSuccess ? 0x9000 : static_cast<Word>(0x63C0 | left);
    }
    if (left == 0)
        return blockedWord(given);
    if (given.size() > longestPin)
        return 0x6700;
    if (std::ranges::equal(given, bytesOf(m_persona.pins.at(pin)))) {
        left = fullTries(pin);
        m_verified.insert({m_application, id});
        return 0x9000;
    }
    m_verified.erase({m_application, id});
    return static_cast<Word>(0x63C0 | --left);
}

SoftwareCard::Word SoftwareCard::changeReferenceData(const CommandApdu &command, Bytes &)
{
    if (!m_application || m_application->change != PinChange::Iso)
        return 0x6D00;
    return command.p1 == 0x01 ? changePin(command.p2, command.data) : 0x6A86; // 01: only the new one
}

SoftwareCard::Word SoftwareCard::changeKey(const CommandApdu &command, Bytes &)
{
    if (!m_application || m_application->change != PinChange::Jicsap)
        return 0x6D00;
    return command.p1 == 0x00 ? changePin(command.p2, command.data) : 0x6A86;
}

SoftwareCard::Word SoftwareCard::changePin(std::uint8_t reference, ByteView fresh)
{
    Word word = 0x6A86;
    const std::optional<ShortId> id = referenced(reference, word);
    if (!id)
        return word;
    const auto pin = m_application->pins.find(*id);
    if (pin == m_application->pins.end())
        return hasFile(*id) ? 0x6981 : 0x6A88;
    if (!changes(pin->second) || !isVerified(*id))
        return 0x6982;
    const std::string value(fresh.begin(), fresh.end());
    if (!fits(pin->second, value))
        return 0x6A80;
    setPin(pin->second, value);
    return 0x9000;
}

void SoftwareCard::setPin(PinName pin, const std::string &value)
{
    if (m_persona.pins.contains(pin))
        m_persona.pins[pin] = m_changedPins[pin] = value;
}

} // namespace madoguchi::simulator
