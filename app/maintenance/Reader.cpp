// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#include "app/maintenance/Reader.h"

namespace madoguchi::maintenance
{

Result<card::CardStatus> statusOf(card::ReaderPort &reader)
{
    auto transport = reader.connect();
    if (!transport) {
        if (transport.error().code == ErrorCode::CardAbsent)
            return card::CardStatus{};
        return transport.error();
    }
    Result<card::CardStatus> status = card::MyNumberCard(**transport).status();
    (*transport)->powerOff();
    return status;
}

const char *kindName(card::CardKind kind) noexcept
{
    switch (kind) {
    case card::CardKind::MyNumber:
        return "mynumber";
    case card::CardKind::Phone:
        return "phone";
    case card::CardKind::Other:
        return "other";
    case card::CardKind::None:
        break;
    }
    return "none";
}

} // namespace madoguchi::maintenance
