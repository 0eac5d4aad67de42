// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#include "drivers/card/CardChannel.h"

#include "drivers/card/Apdu.h"

namespace madoguchi::card
{
namespace
{

constexpr std::size_t mostBytes = 65536; // of one answer, however many parts it comes in

// The same command with a short Le. Only commands without data come here, so Le follows the header.
Bytes withLength(const Bytes &command, std::uint8_t length)
{
    Bytes again(command.begin(), command.begin() + 4);
    again.push_back(length);
    return again;
}

} // namespace

Result<Response> CardChannel::sendOnce(ByteView command)
{
    if (m_exchanges == mostExchanges)
        return {ErrorCode::CardProtocol, "too many exchanges"};
    ++m_exchanges;
    Result<Bytes> answer = m_transport.transmit(command);
    if (!answer)
        return answer.error();
    Bytes bytes = std::move(answer).value();
    if (bytes.size() < 2)
        return {ErrorCode::CardRemoved, "answer without status word"};
    Response response;
    response.word = static_cast<StatusWord>(bytes[bytes.size() - 2] << 8 | bytes.back());
    bytes.resize(bytes.size() - 2);
    response.data = std::move(bytes);
    if (response.meaning() == Meaning::Invalid)
        return {ErrorCode::CardProtocol, "answer is no APDU"};
    return response;
}

Result<Response> CardChannel::send(const Bytes &command)
{
    Result<Response> response = sendOnce(command);
    const bool isRead = command.size() == 5 || command.size() == 7;
    if (response && response->meaning() == Meaning::OtherLength && isRead)
        response = sendOnce(withLength(command, static_cast<std::uint8_t>(response->word)));
    if (response && response->meaning() == Meaning::MoreWaiting)
        return collect(std::move(response).value());
    return response;
}

Result<Response> CardChannel::collect(Response first)
{
    Response whole = std::move(first);
    while (whole.meaning() == Meaning::MoreWaiting) {
        Result<Response> part = sendOnce(apdu::getResponse(static_cast<std::uint8_t>(whole.word)));
        if (!part)
            return part;
        whole.word = part->word;
        whole.data.insert(whole.data.end(), part->data.begin(), part->data.end());
        const bool endless = part->data.empty() || whole.data.size() > mostBytes;
        if (endless && whole.meaning() == Meaning::MoreWaiting)
            return {ErrorCode::CardProtocol, "answer without end"};
    }
    return whole;
}

Result<bool> CardChannel::selectApplication(ByteView aid)
{
    const Bytes command = apdu::selectApplication(aid);
    Result<Response> response = send(command);
    if (response && response->meaning() == Meaning::Failed)
        response = send(command);
    if (!response)
        return response.error();
    return response->done();
}

} // namespace madoguchi::card
