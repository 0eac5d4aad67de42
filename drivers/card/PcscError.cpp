// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#include "drivers/card/PcscError.h"

#include <array>
#include <cstdio>

namespace madoguchi::card
{
namespace
{

struct Row {
    LONG value;
    ErrorCode code;
    bool serviceLost = false;
};

constexpr Row rows[] = {
    {SCARD_E_NO_SERVICE, ErrorCode::CardNoService, true},
    {SCARD_E_SERVICE_STOPPED, ErrorCode::CardNoService, true},
    {SCARD_E_INVALID_HANDLE, ErrorCode::CardNoService, true},
    {SCARD_F_COMM_ERROR, ErrorCode::CardNoService, true},
    {SCARD_P_SHUTDOWN, ErrorCode::CardNoService, true},
    {SCARD_E_NO_READERS_AVAILABLE, ErrorCode::CardNoReader},
    {SCARD_E_READER_UNAVAILABLE, ErrorCode::CardNoReader},
    {SCARD_E_UNKNOWN_READER, ErrorCode::CardNoReader},
    {SCARD_E_NO_SMARTCARD, ErrorCode::CardAbsent},
    {SCARD_W_REMOVED_CARD, ErrorCode::CardRemoved},
    {SCARD_E_NOT_TRANSACTED, ErrorCode::CardRemoved}, // pcsc-lite's answer when a card leaves in an exchange
    {SCARD_W_RESET_CARD, ErrorCode::CardMute},
    {SCARD_W_UNRESPONSIVE_CARD, ErrorCode::CardMute},
    {SCARD_W_UNPOWERED_CARD, ErrorCode::CardMute},
    {SCARD_W_UNSUPPORTED_CARD, ErrorCode::CardMute},
    {SCARD_E_PROTO_MISMATCH, ErrorCode::CardMute},
    {SCARD_E_COMM_DATA_LOST, ErrorCode::CardMute},
    {SCARD_E_TIMEOUT, ErrorCode::CardMute},
    {SCARD_E_NOT_READY, ErrorCode::CardMute},
    {SCARD_E_SHARING_VIOLATION, ErrorCode::CardBusy},
    {SCARD_E_SERVER_TOO_BUSY, ErrorCode::CardBusy},
};

const Row *find(LONG value)
{
    for (const Row &row : rows) {
        if (row.value == value)
            return &row;
    }
    return nullptr;
}

} // namespace

Error pcscError(LONG value)
{
    const Row *row = find(value);
    std::array<char, 24> text{};
    std::snprintf(text.data(), text.size(), "PC/SC %08lX", static_cast<unsigned long>(value) & 0xFFFFFFFFUL);
    return {row ? row->code : ErrorCode::CardMute, text.data()};
}

bool serviceLost(LONG value)
{
    const Row *row = find(value);
    return row && row->serviceLost;
}

} // namespace madoguchi::card
