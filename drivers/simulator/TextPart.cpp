// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#include "drivers/simulator/CardFiles.h"
#include "drivers/simulator/Certificates.h"
#include "drivers/simulator/TlvWriter.h"

namespace madoguchi::simulator
{
namespace
{

const Bytes aid{0xD3, 0x92, 0x10, 0x00, 0x31, 0x00, 0x01, 0x01, 0x04, 0x08};
constexpr ShortId pin = 0x11, blockedReference = 0x12, presenceKey = 0x13, numberA = 0x14, numberB = 0x15;

// The two bytes of filler belong to what is signed.
Bytes individualNumber(const Persona &persona)
{
    return joined({object(0xFF10, persona.individualNumber), Bytes{0xFF, 0xFF}});
}

std::vector<Bytes> attributes(const Persona &persona)
{
    const Habits::Lengths lengths = persona.habits.lengths;
    return {object(0xDF22, persona.name, lengths), object(0xDF23, persona.address, lengths),
            object(0xDF24, persona.birthDate, lengths), object(0xDF25, sexDigit(persona.sex), lengths)};
}

KeyId issuerKey(const Persona &persona)
{
    return municipalKey(persona, "33");
}

// FF30: digests of the number's whole file and of the attributes behind their table, and a signature.
Bytes integrityRecord(const Issuance &issuance)
{
    const Persona &persona = issuance.persona;
    const Bytes digests = joined({object(0xDF31, sha256(individualNumber(persona))),
                                  object(0xDF32, sha256(joined(attributes(persona))))});
    const Bytes signature = issuance.authority->cvKey(issuerKey(persona))->signSha256(digests);
    return object(0xFF30, joined({digests, object(0xDF33, signature)}));
}

// FF40 82 00 9F: seen on a real card with a length that is not minimal.
Bytes basicData(const Issuance &issuance)
{
    const Bytes opaque = object(0xDF43, Bytes(128, 0xA5), Habits::Lengths::Long82); // meaning unknown
    const Bytes value = joined(
        {object(0xDF41, Bytes{0x01, 0x03, 0x0E, 0x01}), object(0xDF42, issuerKey(issuance.persona)), opaque});
    return object(0xFF40, value, Habits::Lengths::Long82);
}

Bytes signedKey(const Issuance &issuance)
{
    const Bytes key = object(0xDF51, cardPublicKey(*issuance.key("text")));
    const Bytes signature = issuance.authority->cvKey(issuerKey(issuance.persona))->signSha256(key);
    return object(0xFF50, joined({key, object(0xDF52, signature)}));
}

} // namespace

Application textPart(const IssuancePtr &issuance)
{
    const Persona &persona = issuance->persona;
    const Habits &habits = persona.habits;
    const auto made = [issuance](Bytes (*make)(const Issuance &)) {
        return Content([issuance, make] { return filled(make(*issuance), issuance->persona.habits); });
    };
    const auto certificate = [](const Issuance &from) {
        return cvCertificate(authorities::text, issuerKey(from.persona), *from.authority);
    };
    const auto sessionKey = [](const Issuance &from) {
        return object(0xA1, cardPublicKey(*from.key("session")));
    };
    const std::vector<ShortId> any{pin, numberA, numberB};
    Application text{.aid = aid};
    text.files = {
        {0x01, {.content = individualNumber(persona), .openedBy = {pin, numberA}}},
        {0x02,
         {.content = filled(objectWithOffsets(0xFF20, 0xDF21, attributes(persona), habits.lengths), habits),
          .openedBy = {pin, numberB}}},
        {0x03, {.content = made(integrityRecord), .openedBy = any}},
        {0x04, {.content = made(certificate)}},
        {0x05, {.content = made(basicData)}},
        {0x06, {.content = made(sessionKey), .openedBy = any}},
        {0x07, {.content = made(signedKey), .openedBy = any}},
        {0x08, {.content = Bytes(16, 0xFF)}},
    };
    text.pins = {{pin, PinName::Text}, {numberA, PinName::NumberA}, {numberB, PinName::NumberB}};
    text.keys = {{presenceKey, {.use = "text"}}};
    text.defaultKey = CardKey{.use = "text"};
    text.blocked = {blockedReference};
    text.change = PinChange::Iso;
    text.sessionKeyWord = 0x66F1;
    return text;
}

} // namespace madoguchi::simulator
