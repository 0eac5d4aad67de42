// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#include "drivers/simulator/SoftwareCard.h"

#include <algorithm>
#include <random>

namespace madoguchi::simulator
{
namespace
{

Bytes randomAtr()
{
    Bytes atr{0x3B, 0x88, 0x80, 0x01, 0, 0, 0, 0, 0xB3, 0x81, 0xA1, 0x00, 0};
    std::random_device random;
    for (std::size_t i = 4; i < 8; ++i)
        atr[i] = static_cast<std::uint8_t>(random());
    for (std::size_t i = 1; i + 1 < atr.size(); ++i)
        atr.back() ^= atr[i];
    return atr;
}

// 61xx and 6Cxx have one byte for a length; 00 is 256 or more.
std::uint16_t lengthWord(std::uint16_t family, std::size_t length)
{
    return static_cast<std::uint16_t>(family | (length < 256 ? length : 0));
}

} // namespace

struct SoftwareCard::Handler {
    std::uint8_t ins;
    Word (SoftwareCard::*run)(const CommandApdu &, Bytes &);
};
const SoftwareCard::Handler SoftwareCard::handlers[] = {
    {0xA4, &SoftwareCard::select},     {0x20, &SoftwareCard::verify},      {0xB0, &SoftwareCard::readBinary},
    {0xB2, &SoftwareCard::readRecord}, {0xC0, &SoftwareCard::getResponse},
};

SoftwareCard::SoftwareCard(Persona persona)
    : m_persona(std::move(persona)), m_applications(applicationsOf(m_persona)), m_atr(randomAtr())
{
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
    if (command.cla != 0)
        return command.cla < 4 ? 0x6881 : 0x6E00; // other logical channels; other classes
    if (command.extended && m_persona.habits.extendedRefusal)
        return *m_persona.habits.extendedRefusal;
    const Handler *handler = std::ranges::find(handlers, command.ins, &Handler::ins);
    if (handler == std::end(handlers))
        return 0x6D00;
    if (command.ins != 0xC0)
        m_waiting.clear();
    return (this->*handler->run)(command, data);
}

SoftwareCard::Word SoftwareCard::select(const CommandApdu &command, Bytes &)
{
    if (command.p1 == 0x04)
        return selectApplication(command.data);
    if (command.p1 == 0x02)
        return selectFile(command.data);
    // A trap of the real card: without data this succeeds while an application is current, and changes
    // nothing.
    if (command.p1 == 0x00 && command.data.empty())
        return m_application ? 0x9000 : 0x6A86;
    return command.p1 == 0x00 ? 0x6A82 : 0x6A86;
}

// The beginning of an AID is enough (JICSAP).
SoftwareCard::Word SoftwareCard::selectApplication(ByteView aid)
{
    const auto named = std::ranges::find_if(m_applications, [aid](const Application &application) {
        return !aid.empty() && aid.size() <= application.aid.size() &&
               std::ranges::equal(aid, ByteView(application.aid).first(aid.size()));
    });
    if (named == m_applications.end())
        return 0x6A82;
    m_application = &*named;
    m_file.reset();
    if (!m_persona.habits.verifySurvivesSelect)
        m_verified.clear();
    return 0x9000;
}

SoftwareCard::Word SoftwareCard::selectFile(ByteView id)
{
    if (!m_application || id.size() != 2 || id[0] != 0)
        return 0x6A82;
    if (!m_application->files.contains(id[1]) && !m_application->pins.contains(id[1]))
        return 0x6A82;
    m_file = id[1];
    return 0x9000;
}

SoftwareCard::Word SoftwareCard::verify(const CommandApdu &command, Bytes &)
{
    if (command.p1 != 0 || (command.p2 & 0xE0) != 0x80)
        return 0x6A86;
    ShortId id = command.p2 & 0x1F;
    if (id != 0 && !m_persona.habits.shortIds)
        return 0x6A86;
    if (id == 0 && !m_file)
        return 0x6986;
    id = id == 0 ? *m_file : id;
    if (!m_application || !m_application->pins.contains(id))
        return m_application && m_application->files.contains(id) ? 0x6981 : 0x6A88;
    return verifyPin(id, command.data);
}

SoftwareCard::Word SoftwareCard::verifyPin(ShortId id, ByteView given)
{
    const PinName pin = m_application->pins.at(id);
    const std::pair key(m_application, id);
    int &left = m_persona.tries[pin];
    if (given.empty()) {
        const bool tellsSuccess = m_persona.habits.emptyVerifyTellsSuccess && m_verified.contains(key);
        return tellsSuccess ? 0x9000 : static_cast<Word>(0x63C0 | left);
    }
    if (left == 0)
        return m_persona.habits.blockedWord;
    if (given.size() > 16)
        return 0x6700;
    if (std::ranges::equal(given, m_persona.pins.at(pin), {}, {}, [](char c) { return std::uint8_t(c); })) {
        left = fullTries(pin);
        m_verified.insert(key);
        return 0x9000;
    }
    m_verified.erase(key);
    return static_cast<Word>(0x63C0 | --left);
}

bool SoftwareCard::mayRead(const ElementaryFile &file) const
{
    return file.openedBy.empty() || std::ranges::any_of(file.openedBy, [this](ShortId pin) {
               return m_verified.contains({m_application, pin});
           });
}

SoftwareCard::Word SoftwareCard::readBinary(const CommandApdu &command, Bytes &data)
{
    const bool byShortId = command.p1 & 0x80;
    if (byShortId && !m_persona.habits.shortIds)
        return 0x6A86;
    if (!byShortId)
        return readSlice(command, static_cast<std::size_t>(command.p1 << 8 | command.p2), data);
    const Bytes id{0, static_cast<std::uint8_t>(command.p1 & 0x1F)};
    const Word selected = selectFile(id);
    return selected == 0x9000 ? readSlice(command, command.p2, data) : selected;
}

SoftwareCard::Word SoftwareCard::readSlice(const CommandApdu &command, std::size_t offset, Bytes &data)
{
    if (!m_application || !m_file)
        return 0x6986;
    const auto file = m_application->files.find(*m_file);
    if (file == m_application->files.end() ||
        file->second.structure != ElementaryFile::Structure::Transparent)
        return 0x6981;
    if (!mayRead(file->second))
        return 0x6982;
    if (!command.expected)
        return 0x6700;
    const ByteView content = file->second.content;
    if (offset >= content.size())
        return 0x6B00;
    const std::size_t available = content.size() - offset;
    if (m_persona.habits.exactLength && *command.expected > available && available < 256)
        return lengthWord(0x6C00, available);
    const ByteView slice = content.subspan(offset, std::min(available, *command.expected));
    data.assign(slice.begin(), slice.end());
    return holdBack(data);
}

SoftwareCard::Word SoftwareCard::readRecord(const CommandApdu &command, Bytes &data)
{
    if ((command.p2 & 0x07) != 0x04)
        return 0x6A86;
    const Bytes id{0, static_cast<std::uint8_t>(command.p2 >> 3)};
    if (id[1] != 0 && selectFile(id) != 0x9000)
        return 0x6A82;
    if (!m_application || !m_file)
        return 0x6986;
    const auto file = m_application->files.find(*m_file);
    if (file == m_application->files.end() || file->second.structure != ElementaryFile::Structure::Record)
        return 0x6981;
    if (command.p1 != 1)
        return 0x6A83;
    data = file->second.content;
    return holdBack(data);
}

// Where replies come in parts, the data waits for GET RESPONSE.
SoftwareCard::Word SoftwareCard::holdBack(Bytes &data)
{
    if (!m_persona.habits.repliesInParts)
        return 0x9000;
    m_waiting.swap(data);
    data.clear();
    return lengthWord(0x6100, m_waiting.size());
}

SoftwareCard::Word SoftwareCard::getResponse(const CommandApdu &command, Bytes &data)
{
    if (m_waiting.empty() || !command.expected)
        return 0x6985;
    const auto end =
        m_waiting.begin() + static_cast<std::ptrdiff_t>(std::min(m_waiting.size(), *command.expected));
    data.assign(m_waiting.begin(), end);
    m_waiting.erase(m_waiting.begin(), end);
    return m_waiting.empty() ? 0x9000 : lengthWord(0x6100, m_waiting.size());
}

} // namespace madoguchi::simulator
