// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#include "drivers/card/CardFile.h"

#include "drivers/support/Tlv.h"

#include <algorithm>

namespace madoguchi::card
{
namespace
{

constexpr std::size_t shortReply = 256;
constexpr std::size_t largestFile = 0x8000; // the offset in READ BINARY has fifteen bits

Result<Bytes> dataOf(Result<Response> response, ErrorCode refused)
{
    if (!response)
        return response.error();
    const bool closed = response->meaning() == Meaning::NotFound || response->meaning() == Meaning::Denied;
    if (!response->done())
        return {closed ? refused : ErrorCode::CardProtocol, "read: " + wordText(response->word)};
    return std::move(response->data);
}

// For a card without short ids.
Result<Response> selectAndRead(CardChannel &channel, ShortId id)
{
    Result<Response> selected = channel.send(apdu::selectFile(id));
    if (!selected || !selected->done())
        return selected;
    return channel.send(apdu::readBinary(std::uint16_t{0}, std::uint8_t{0}));
}

// A refusal of one form leads to the next; that a PIN is missing does not change with the form.
bool otherFormMayHelp(const Result<Response> &response)
{
    return response && !response->done() && response->meaning() != Meaning::Denied;
}

Result<Response> readStart(CardChannel &channel, ShortId id, Expect expect)
{
    Result<Response> response = ErrorCode::CardProtocol;
    if (channel.takesShortIds() && expect == Expect::Extended && channel.takesExtended()) {
        response = channel.send(apdu::readBinary(id, Expect::Extended));
        if (!otherFormMayHelp(response))
            return response;
        channel.extendedRefused();
    }
    if (channel.takesShortIds()) {
        response = channel.send(apdu::readBinary(id, Expect::Short));
        if (!otherFormMayHelp(response))
            return response;
    }
    response = selectAndRead(channel, id);
    if (response && response->done())
        channel.shortIdsRefused();
    return response;
}

// Reads on in the current file until `size` bytes are there.
Result<Bytes> readRest(CardChannel &channel, Bytes data, std::size_t size)
{
    while (data.size() < size) {
        const std::size_t chunk = std::min(size - data.size(), shortReply);
        Result<Response> more = channel.send(
            apdu::readBinary(static_cast<std::uint16_t>(data.size()), static_cast<std::uint8_t>(chunk)));
        if (!more)
            return more.error();
        if (more->meaning() == Meaning::PastEnd || (more->done() && more->data.empty()))
            return {ErrorCode::CardData, "file ends inside its object"};
        if (!more->done())
            return {ErrorCode::CardProtocol, "read: " + wordText(more->word)};
        data.insert(data.end(), more->data.begin(), more->data.end());
    }
    data.resize(size);
    return data;
}

} // namespace

Result<Bytes> readObjectFile(CardChannel &channel, ShortId id, ErrorCode refused)
{
    Result<Bytes> start = dataOf(readStart(channel, id, Expect::Extended), refused);
    if (!start)
        return start;
    const auto header = parseTlvHeader(*start);
    if (!header || header->size + header->length > largestFile)
        return {ErrorCode::CardData, "file holds no object"};
    return readRest(channel, std::move(start).value(), header->size + header->length);
}

Result<Bytes> readFileStart(CardChannel &channel, ShortId id)
{
    return dataOf(readStart(channel, id, Expect::Short), ErrorCode::CardProtocol);
}

} // namespace madoguchi::card
