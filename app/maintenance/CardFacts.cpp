// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#include "app/maintenance/Call.h"
#include "app/maintenance/Reader.h"

namespace madoguchi::maintenance
{

namespace
{

const char *sexName(card::Sex sex)
{
    switch (sex) {
    case card::Sex::Male:
        return "male";
    case card::Sex::Female:
        return "female";
    case card::Sex::NotApplicable:
        return "notApplicable";
    case card::Sex::Unknown:
        break;
    }
    return "unknown";
}

// Like a kiosk it leaves the last try alone: that one belongs to the holder, with somebody at the counter.
Result<card::TextFacts> readFacts(const SecretBuffer &secret, bool byNumberB)
{
    using LastTry = card::MyNumberCard::LastTry;
    const auto reader = card::pcscReaders();
    auto transport = reader->connect();
    if (!transport)
        return transport.error();
    card::MyNumberCard card(**transport);
    auto facts =
        byNumberB ? card.readFactsByNumberB(secret, LastTry::Keep) : card.readFacts(secret, LastTry::Keep);
    (*transport)->powerOff();
    return facts;
}

} // namespace

int cardFacts(const Call &call)
{
    const Result<SecretBuffer> secret = readSecret();
    if (!secret)
        return call.fail(secret.error());
    const Result<card::TextFacts> facts = readFacts(*secret, call.byNumberB);
    if (!facts)
        return call.fail(facts.error());
    call.answer({{"name", facts->name},
                 {"address", facts->address},
                 {"birthDate", facts->birthDate},
                 {"sex", sexName(facts->sex)}},
                facts->name + "\n" + facts->address + "\n" + facts->birthDate + "\n" + sexName(facts->sex));
    return Done;
}

} // namespace madoguchi::maintenance
