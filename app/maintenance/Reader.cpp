// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#include "app/maintenance/Reader.h"

#include <unistd.h>

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

Result<SecretBuffer> readSecret()
{
    SecretBuffer secret;
    std::uint8_t byte = 0;
    bool fits = true;
    while (fits && ::read(STDIN_FILENO, &byte, 1) == 1 && byte != '\n') {
        if (byte != '\r')
            fits = secret.append(byte);
    }
    scrub(&byte, 1);
    if (!fits)
        return {ErrorCode::BadInput, "the first line of standard input is too long"};
    return secret;
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
