// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#include "drivers/simulator/SoftwareCard.h"

#include <algorithm>

// Reading: READ BINARY, READ RECORD, GET RESPONSE, GET DATA.
namespace madoguchi::simulator
{
namespace
{

// 61xx and 6Cxx have one byte for a length; 00 is 256 or more.
std::uint16_t lengthWord(std::uint16_t family, std::size_t length)
{
    return static_cast<std::uint16_t>(family | (length < 256 ? length : 0));
}

} // namespace

bool SoftwareCard::mayRead(const ElementaryFile &file) const
{
    return file.openedBy.empty() ||
           std::ranges::any_of(file.openedBy, [this](ShortId pin) { return isVerified(pin); });
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
    const ByteView content = file->second.content.bytes();
    if (offset >= content.size())
        return 0x6B00;
    const std::size_t available = content.size() - offset;
    const bool isShort = *command.expected > available;
    if (m_persona.habits.exactLength && isShort && available < 256)
        return lengthWord(0x6C00, available);
    const ByteView slice = content.subspan(offset, std::min(available, *command.expected));
    data.assign(slice.begin(), slice.end());
    const Word held = holdBack(data);
    return held == 0x9000 && isShort ? m_persona.habits.endOfFileWord : held;
}

SoftwareCard::Word SoftwareCard::readRecord(const CommandApdu &command, Bytes &data)
{
    if ((command.p2 & 0x07) == 0x05)
        return 0x6A81; // several records at once
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
    if (!command.expected)
        return 0x6700;
    data = file->second.content.bytes();
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

SoftwareCard::Word SoftwareCard::getData(const CommandApdu &command, Bytes &data)
{
    const auto tag = static_cast<std::uint16_t>(command.p1 << 8 | command.p2);
    const auto found = m_dataObjects.find(tag);
    if (found == m_dataObjects.end() || (m_application && tag != contactAtrTag))
        return 0x6A88;
    if (!command.expected)
        return 0x6700;
    const Bytes &content = found->second.bytes();
    // Large ones are refused to a short Le; the card does not say the right length.
    if (*command.expected < content.size())
        return 0x6700;
    data = content;
    return holdBack(data);
}

} // namespace madoguchi::simulator
