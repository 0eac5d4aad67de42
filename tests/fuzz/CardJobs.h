// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/fuzz/FuzzParts.h"
#include "tests/fuzz/TextRules.h"

#include "drivers/card/MyNumberCard.h"

#include <string_view>

// All that is done with a card, chosen by one byte: for the target, and for what records its seeds.
namespace madoguchi::fuzz
{

enum class CardJob : std::uint8_t {
    Status,
    Facts,
    FactsByNumberB,
    Surface,
    SignAuth,
    SignSign,
    AuthCertificate,
    Count
};

struct JobChoice {
    CardJob job;
    card::MyNumberCard::LastTry lastTry;
    bool extended; // what the reader passes
    bool repeats;  // the answers come over and over again
};

inline JobChoice choiceOf(std::uint8_t byte)
{
    using LastTry = card::MyNumberCard::LastTry;
    return {static_cast<CardJob>((byte & 0x07) % static_cast<int>(CardJob::Count)),
            byte & 0x10 ? LastTry::Spend : LastTry::Keep, !(byte & 0x20), (byte & 0x40) != 0};
}

inline std::string_view secretOf(CardJob job)
{
    switch (job) {
    case CardJob::FactsByNumberB:
    case CardJob::Surface:
        return "55021720352285";
    case CardJob::SignSign:
        return "SHIKEN01";
    case CardJob::Facts:
        return "1234";
    default:
        return "2345";
    }
}

inline SecretBuffer secretBufferOf(CardJob job)
{
    SecretBuffer buffer;
    for (const char c : secretOf(job))
        buffer.append(static_cast<std::uint8_t>(c));
    return buffer;
}

inline void checkFacts(const Result<card::TextFacts> &facts)
{
    if (facts)
        must(isCleanText(facts->name) && isCleanText(facts->address) && isDashedDate(facts->birthDate),
             "facts are text");
}

inline void checkStatus(const Result<card::CardStatus> &status)
{
    if (!status)
        return;
    must(status->kind != card::CardKind::None, "a card that was looked at is of some kind");
    for (const auto &tries : {status->textTries, status->authTries, status->signTries, status->numberBTries})
        must(!tries || (*tries >= 0 && *tries <= 15), "tries are what 63Cx can say");
    must(!status->expires || isDashedDate(*status->expires), "an expiry is a date");
}

inline void doJob(card::Transport &transport, const JobChoice &choice)
{
    card::MyNumberCard card(transport);
    const SecretBuffer secret = secretBufferOf(choice.job);
    const Bytes message{'m'};
    switch (choice.job) {
    case CardJob::Status:
        return checkStatus(card.status());
    case CardJob::Facts:
        return checkFacts(card.readFacts(secret, choice.lastTry));
    case CardJob::FactsByNumberB:
        return checkFacts(card.readFactsByNumberB(secret, choice.lastTry));
    case CardJob::Surface:
        return static_cast<void>(card.readSurface(secret, choice.lastTry));
    case CardJob::SignAuth:
        return static_cast<void>(card.sign(identity::KeyPurpose::Auth, message, secret, choice.lastTry));
    case CardJob::SignSign:
        return static_cast<void>(card.sign(identity::KeyPurpose::Sign, message, secret, choice.lastTry));
    case CardJob::AuthCertificate:
    case CardJob::Count:
        return static_cast<void>(card.readAuthCertificate());
    }
}

} // namespace madoguchi::fuzz
