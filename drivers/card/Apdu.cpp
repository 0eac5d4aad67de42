// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#include "drivers/card/Apdu.h"

#include <algorithm>

namespace madoguchi::card
{
namespace
{

enum Instruction : std::uint8_t {
    Verify = 0x20,
    SecurityOperation = 0x2A,
    Select = 0xA4,
    ReadBinary = 0xB0,
    ReadRecord = 0xB2,
    GetResponse = 0xC0,
};
constexpr std::uint8_t noControlInformation = 0x0C;
constexpr std::uint8_t asMuchAsThereIs = 0x00;

} // namespace

Bytes apdu::selectApplication(ByteView aid)
{
    Bytes command{0x00, Select, 0x04, noControlInformation, static_cast<std::uint8_t>(aid.size())};
    command.insert(command.end(), aid.begin(), aid.end());
    return command;
}

Bytes apdu::selectFile(ShortId id)
{
    return {0x00, Select, 0x02, noControlInformation, 0x02, 0x00, id};
}

Bytes apdu::readBinary(ShortId id, Expect expect)
{
    Bytes command{0x00, ReadBinary, static_cast<std::uint8_t>(0x80 | id), 0x00, asMuchAsThereIs};
    if (expect == Expect::Extended)
        command.insert(command.end(), 2, asMuchAsThereIs);
    return command;
}

Bytes apdu::readBinary(std::uint16_t offset, std::uint8_t length)
{
    return {0x00, ReadBinary, static_cast<std::uint8_t>(offset >> 8), static_cast<std::uint8_t>(offset),
            length};
}

Bytes apdu::readRecord(ShortId id, std::uint8_t record)
{
    return {0x00, ReadRecord, record, static_cast<std::uint8_t>(id << 3 | 0x04), asMuchAsThereIs};
}

Bytes apdu::getResponse(std::uint8_t length)
{
    return {0x00, GetResponse, 0x00, 0x00, length};
}

Bytes apdu::askTries(std::uint8_t reference)
{
    return {0x00, Verify, 0x00, reference};
}

Bytes apdu::sign(std::uint8_t reference, ByteView digestInfo)
{
    constexpr std::uint8_t proprietary = 0x80, padAsGiven = 0x00;
    Bytes command{proprietary, SecurityOperation, padAsGiven, reference,
                  static_cast<std::uint8_t>(digestInfo.size())};
    command.insert(command.end(), digestInfo.begin(), digestInfo.end());
    command.push_back(asMuchAsThereIs);
    return command;
}

VerifyCommand::VerifyCommand(std::uint8_t reference, const SecretBuffer &pin)
{
    const ByteView digits = pin.bytes().first(std::min(pin.size(), longestPin));
    const std::array<std::uint8_t, 5> header{0x00, Verify, 0x00, reference,
                                             static_cast<std::uint8_t>(digits.size())};
    const auto end = std::ranges::copy(header, m_bytes.begin()).out;
    std::ranges::copy(digits, end);
    m_size = header.size() + digits.size();
}

VerifyCommand::~VerifyCommand()
{
    scrub(m_bytes.data(), m_bytes.size());
}

} // namespace madoguchi::card
