// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#include "drivers/card/PcscTransport.h"

#include "drivers/card/PcscError.h"
#include "drivers/card/ReaderFeatures.h"
#include "drivers/support/SecretBuffer.h"

#include <thread>

namespace madoguchi::card
{
namespace
{

constexpr std::size_t longestResponse = 65536 + 2;
constexpr std::size_t shortResponse = 256 + 2;
constexpr std::chrono::milliseconds pause{50};

} // namespace

Result<std::unique_ptr<Transport>> PcscTransport::connect(SCARDCONTEXT context, const std::string &reader,
                                                          std::chrono::milliseconds patience,
                                                          std::shared_ptr<ReaderTraits> traits,
                                                          std::shared_ptr<void> token)
{
    const auto end = std::chrono::steady_clock::now() + patience;
    for (;;) {
        SCARDHANDLE card = 0;
        DWORD protocol = 0;
        const LONG result = SCardConnect(context, reader.c_str(), SCARD_SHARE_EXCLUSIVE,
                                         SCARD_PROTOCOL_T0 | SCARD_PROTOCOL_T1, &card, &protocol);
        if (result == SCARD_S_SUCCESS)
            return std::unique_ptr<Transport>(
                new PcscTransport(card, protocol, std::move(traits), std::move(token)));
        if (result != SCARD_E_SHARING_VIOLATION || std::chrono::steady_clock::now() >= end)
            return pcscError(result);
        std::this_thread::sleep_for(pause);
    }
}

PcscTransport::PcscTransport(SCARDHANDLE card, DWORD protocol, std::shared_ptr<ReaderTraits> traits,
                             std::shared_ptr<void> token)
    : m_card(card), m_protocol(protocol), m_traits(std::move(traits)), m_token(std::move(token))
{
    m_traits->answer.resize(longestResponse);
}

PcscTransport::~PcscTransport()
{
    disconnect(SCARD_LEAVE_CARD);
}

Result<Bytes> PcscTransport::transmit(ByteView command)
{
    if (!m_connected)
        return {ErrorCode::CardRemoved, "powered off"};
    const SCARD_IO_REQUEST *protocol = m_protocol == SCARD_PROTOCOL_T0 ? SCARD_PCI_T0 : SCARD_PCI_T1;
    Bytes &buffer = m_traits->answer;
    DWORD size = buffer.size();
    const LONG result =
        SCardTransmit(m_card, protocol, command.data(), command.size(), nullptr, buffer.data(), &size);
    m_answers = result == SCARD_S_SUCCESS && size >= 2;
    if (result != SCARD_S_SUCCESS) {
        Error error = pcscError(result);
        if (error.code == ErrorCode::CardAbsent) // it was there when the connection was made
            error.code = ErrorCode::CardRemoved;
        return error;
    }
    if (size < 2)
        return {ErrorCode::CardRemoved, "answer without status word"};
    Bytes response(buffer.begin(), buffer.begin() + static_cast<std::ptrdiff_t>(size));
    scrub(buffer.data(), size);
    return response;
}

void PcscTransport::powerOff()
{
    // A card that is gone has no power. Asked to take it nevertheless, pcsc-lite 1.9 notes the removal out of
    // turn, and then does not see the same card laid again at once.
    disconnect(m_answers ? SCARD_UNPOWER_CARD : SCARD_LEAVE_CARD);
}

bool PcscTransport::passesExtended()
{
    if (!m_traits->passesExtended)
        m_traits->passesExtended = longestData(m_card).value_or(longestResponse) > shortResponse;
    return *m_traits->passesExtended;
}

void PcscTransport::disconnect(DWORD disposition)
{
    if (m_connected)
        SCardDisconnect(m_card, disposition);
    m_connected = false;
    m_token.reset();
}

} // namespace madoguchi::card
