// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#include "drivers/simulator/SoftwareCard.h"

#include "drivers/simulator/TlvWriter.h"

#include <algorithm>

namespace madoguchi::simulator
{
namespace
{

constexpr std::uint8_t plain = 0x00, proprietary = 0x80;
// GlobalPlatform's issuer security domain: selecting it goes back to where power-up had begun.
const Bytes cardManager{0xA0, 0x00, 0x00, 0x01, 0x51, 0x00, 0x00};

// ATQB's application data is made up, as some cards make up their whole identifier.
Bytes contactlessAtr(ByteView identifier)
{
    Bytes atr = joined({Bytes{0x3B, 0x88, 0x80, 0x01}, identifier});
    std::uint8_t check = 0;
    for (std::size_t i = 1; i < atr.size(); ++i)
        check ^= atr[i];
    atr.push_back(check);
    return atr;
}

Bytes atrFor(Habits::Atr habit)
{
    switch (habit) {
    case Habits::Atr::Constant:
        return contactlessAtr(Bytes{0x00, 0x00, 0x05, 0xE0, 0xB3, 0x81, 0xA1, 0x00});
    case Habits::Atr::Contact:
        return contactAtr();
    case Habits::Atr::Random:
        break;
    }
    return contactlessAtr(joined({randomBytes(4), Bytes{0xB3, 0x81, 0xA1, 0x00}}));
}

// The beginning of a name is enough (JICSAP).
bool names(ByteView given, const Bytes &aid)
{
    return !given.empty() && given.size() <= aid.size() &&
           std::ranges::equal(given, ByteView(aid).first(given.size()));
}

// The bits of the logical channel; only channel 0 is there.
bool otherChannel(std::uint8_t cla)
{
    return (cla & 0x7C) == 0 && (cla & 0x03) != 0;
}

} // namespace

struct SoftwareCard::Handler {
    std::uint8_t cla, ins;
    Word (SoftwareCard::*run)(const CommandApdu &, Bytes &);
};
const SoftwareCard::Handler SoftwareCard::handlers[] = {
    {plain, 0xA4, &SoftwareCard::select},
    {plain, 0x20, &SoftwareCard::verify},
    {plain, 0x24, &SoftwareCard::changeReferenceData},
    {plain, 0xB0, &SoftwareCard::readBinary},
    {plain, 0xB2, &SoftwareCard::readRecord},
    {plain, 0xC0, &SoftwareCard::getResponse},
    {plain, 0xCA, &SoftwareCard::getData},
    {plain, 0x84, &SoftwareCard::getChallenge},
    {plain, 0x88, &SoftwareCard::internalAuthenticate},
    {proprietary, 0x2A, &SoftwareCard::computeSignature},
    {proprietary, 0x32, &SoftwareCard::changeKey},
    {proprietary, 0xAE, &SoftwareCard::setSessionKey},
    {proprietary, 0xFC, &SoftwareCard::lastCommand},
};

SoftwareCard::SoftwareCard(Persona persona, std::shared_ptr<Authority> authority)
    : m_persona(std::move(persona))
    , m_issuance(std::make_shared<const Issuance>(Issuance{m_persona, std::move(authority)}))
    , m_applications(applicationsOf(m_issuance))
    , m_dataObjects(dataObjectsOf(m_issuance))
    , m_atr(atrFor(m_persona.habits.atr))
{
}

void SoftwareCard::lay()
{
    powerOff();
    m_atr = atrFor(m_persona.habits.atr);
}

void SoftwareCard::powerOff()
{
    m_verified.clear();
    m_application = nullptr;
    m_file.reset();
    m_waiting.clear();
    m_fresh = true;
}

void SoftwareCard::reset()
{
    const Verified before = m_verified;
    powerOff();
    if (m_persona.habits.verifySurvivesReset)
        m_verified = before;
}

Bytes SoftwareCard::answer(ByteView bytes)
{
    ++m_commands;
    const bool first = std::exchange(m_fresh, false);
    const std::optional<CommandApdu> command = parseCommand(bytes);
    if (command && command->ins == 0x20 && !command->data.empty())
        ++m_verifies;
    Bytes response;
    Word word = 0x6700;
    if (first && m_persona.habits.firstCommandFails)
        word = 0x6F00;
    else if (command)
        word = dispatch(*command, response);
    response.push_back(static_cast<std::uint8_t>(word >> 8));
    response.push_back(static_cast<std::uint8_t>(word));
    return response;
}

SoftwareCard::Word SoftwareCard::dispatch(const CommandApdu &command, Bytes &data)
{
    if (otherChannel(command.cla))
        return 0x6881;
    if (command.cla == 0x08)
        return 0x69FC; // secure messaging without a session
    if (command.cla != plain && command.cla != proprietary)
        return 0x6E00;
    if (command.extended && m_persona.habits.extendedRefusal)
        return *m_persona.habits.extendedRefusal;
    const Handler *handler = std::ranges::find(handlers, command.ins, &Handler::ins);
    if (handler == std::end(handlers))
        return 0x6D00;
    if (handler->cla != command.cla)
        return 0x6E00;
    if (command.ins != 0xC0)
        m_waiting.clear();
    return (this->*handler->run)(command, data);
}

SoftwareCard::Word SoftwareCard::select(const CommandApdu &command, Bytes &data)
{
    if (command.p1 == 0x04)
        return selectApplication(command, data);
    if (command.p1 == 0x02)
        return selectFile(command.data);
    // A trap of the real card: without data this succeeds while an application is current, and changes
    // nothing.
    if (command.p1 == 0x00 && command.data.empty())
        return m_application ? 0x9000 : 0x6A86;
    return command.p1 == 0x00 ? 0x6A82 : 0x6A86;
}

SoftwareCard::Word SoftwareCard::selectApplication(const CommandApdu &command, Bytes &data)
{
    const auto named = std::ranges::find_if(
        m_applications, [&](const Application &application) { return names(command.data, application.aid); });
    const bool manager = named == m_applications.end() && !m_dataObjects.empty();
    if (named == m_applications.end() && !(manager && names(command.data, cardManager)))
        return 0x6A82;
    m_application = manager ? nullptr : &*named;
    m_file.reset();
    if (!m_persona.habits.verifySurvivesSelect)
        m_verified.clear();
    // Control information (FCI) only where it is asked for, as P2 says.
    if (command.p2 == 0x00 && command.expected)
        data = object(0x6F, object(0x84, manager ? cardManager : named->aid));
    return 0x9000;
}

SoftwareCard::Word SoftwareCard::selectFile(ByteView id)
{
    if (!m_application || id.size() != 2 || id[0] != 0 || !hasFile(id[1]))
        return 0x6A82;
    m_file = id[1];
    return 0x9000;
}

bool SoftwareCard::hasFile(ShortId id) const
{
    const Application &current = *m_application;
    return current.files.contains(id) || current.pins.contains(id) || current.keys.contains(id) ||
           current.blocked.contains(id);
}

std::optional<ShortId> SoftwareCard::referenced(std::uint8_t reference, Word &word) const
{
    const ShortId id = reference & 0x1F;
    word = 0x6A86;
    if ((reference & 0xE0) != 0x80 || (id != 0 && !m_persona.habits.shortIds))
        return std::nullopt;
    word = 0x6986;
    return id == 0 ? m_file : std::optional(id);
}

} // namespace madoguchi::simulator
