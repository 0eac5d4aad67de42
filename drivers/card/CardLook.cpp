// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#include "drivers/card/Applications.h"
#include "drivers/card/CardFile.h"
#include "drivers/card/CardPin.h"
#include "drivers/card/MyNumberCard.h"
#include "drivers/identity/ChipDate.h"

#include <algorithm>

namespace madoguchi::card
{
namespace
{

Result<std::optional<int>> triesOf(CardChannel &channel, ShortId pin)
{
    const Result<PinState> state = askTries(channel, pin);
    if (!state)
        return cardLost(state.error()) ? Result<std::optional<int>>(state.error()) : std::optional<int>();
    return state->tries;
}

Result<Bytes> fileOrNothing(CardChannel &channel, ShortId id)
{
    Result<Bytes> file = readFileStart(channel, id);
    return file || cardLost(file.error()) ? std::move(file) : Bytes();
}

// The token says what kind of thing carries the JPKI application.
bool isPhoneToken(const Bytes &token)
{
    constexpr std::string_view labels[] = {"JPKIAPGPSETOKEN", "JPKIAPIOSTOKEN"};
    std::string_view label(reinterpret_cast<const char *>(token.data()),
                           std::min<std::size_t>(token.size(), 32));
    label = label.substr(0, label.find_first_of(std::string_view(" \0", 2)));
    return std::ranges::find(labels, label) != std::end(labels);
}

Result<void> lookAtText(CardChannel &channel, CardStatus &status)
{
    const Result<bool> there = channel.selectApplication(textApplication);
    if (!there)
        return there.error();
    if (!*there)
        return {};
    status.kind = CardKind::MyNumber;
    const Result<std::optional<int>> tries = triesOf(channel, text::pin);
    if (!tries)
        return tries.error();
    const Result<std::optional<int>> numberB = triesOf(channel, text::numberB);
    if (!numberB)
        return numberB.error();
    status.textTries = *tries;
    status.numberBTries = *numberB;
    return {};
}

Result<void> lookAtKeys(CardChannel &channel, CardStatus &status)
{
    const Result<std::optional<int>> auth = triesOf(channel, jpki::authPin);
    if (!auth)
        return auth.error();
    const Result<std::optional<int>> sign = triesOf(channel, jpki::signPin);
    if (!sign)
        return sign.error();
    const Result<Bytes> issued = fileOrNothing(channel, jpki::certificates);
    if (!issued)
        return issued.error();
    status.authTries = *auth;
    status.signTries = *sign;
    if (!issued->empty()) // 8F says that the signature certificate was issued, 00 that it was not
        status.under15 = issued->front() == 0x00;
    return {};
}

Result<void> lookAtJpki(CardChannel &channel, CardStatus &status)
{
    const Result<bool> there = channel.selectApplication(jpkiApplication);
    if (!there)
        return there.error();
    if (!*there)
        return {};
    if (status.kind == CardKind::Other) {
        const Result<Bytes> token = fileOrNothing(channel, jpki::token);
        if (!token)
            return token.error();
        if (!isPhoneToken(*token))
            return {};
        status.kind = CardKind::Phone;
    }
    return lookAtKeys(channel, status);
}

Result<void> lookAtIdentity(CardChannel &channel, CardStatus &status)
{
    constexpr std::size_t serialAt = 2, serialSize = 15, municipalityAt = serialAt + serialSize;
    constexpr std::size_t municipalitySize = 5, expiryAt = municipalityAt + municipalitySize, expirySize = 8;
    const Result<bool> there = channel.selectApplication(commonApplication);
    if (!there)
        return there.error();
    if (!*there)
        return {};
    const Result<Response> record = channel.send(apdu::readRecord(common::identity, 1));
    if (!record)
        return cardLost(record.error()) ? Result<void>(record.error()) : Result<void>();
    if (!record->done() || record->data.size() < expiryAt + expirySize)
        return {};
    const ByteView digits = record->data;
    const auto serial = digits.subspan(serialAt, serialSize);
    const auto municipality = digits.subspan(municipalityAt, municipalitySize);
    status.serial.emplace(serial.begin(), serial.end());
    status.municipality.emplace(municipality.begin(), municipality.end());
    status.expires = identity::dashedDate(digits.subspan(expiryAt, expirySize));
    return {};
}

} // namespace

Result<CardStatus> MyNumberCard::status()
{
    CardChannel channel(m_transport);
    CardStatus status;
    status.kind = CardKind::Other;
    if (const Result<void> looked = lookAtText(channel, status); !looked)
        return looked.error();
    if (const Result<void> looked = lookAtJpki(channel, status); !looked)
        return looked.error();
    if (status.kind != CardKind::MyNumber)
        return status;
    if (const Result<void> looked = lookAtIdentity(channel, status); !looked)
        return looked.error();
    return status;
}

} // namespace madoguchi::card
