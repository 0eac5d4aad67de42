// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#include "drivers/simulator/CardFiles.h"
#include "drivers/simulator/Certificates.h"
#include "drivers/simulator/FacePictures.h"
#include "drivers/simulator/TlvWriter.h"

namespace madoguchi::simulator
{
namespace
{

const Bytes aid{0xD3, 0x92, 0x10, 0x00, 0x31, 0x00, 0x01, 0x01, 0x04, 0x02};
// A and B have other numbers here than in the text application.
constexpr ShortId birthDate = 0x11, numberB = 0x12, numberA = 0x13;

KeyId issuerKey(const Persona &persona)
{
    return municipalKey(persona, "23");
}

Bytes cardKey(const Issuance &issuance)
{
    return cardPublicKey(*issuance.key("surface"));
}

// The objects before it, signed as a whole by the issuer.
Bytes withSignature(const Issuance &issuance, const Bytes &before, std::uint16_t tag)
{
    const Bytes signature = issuance.authority->cvKey(issuerKey(issuance.persona))->signSha256(before);
    return joined({before, object(tag, signature)});
}

Bytes ageRecord(const Issuance &issuance)
{
    const Bytes before =
        joined({object(0xDF11, issuance.persona.birthDate), object(0xDF12, cardKey(issuance))});
    return object(0xFF10, withSignature(issuance, before, 0xDF13));
}

Bytes numberPicture(const Issuance &issuance)
{
    const Bytes before = joined({object(0xDF41, digitsPicture(issuance.persona.individualNumber)),
                                 object(0xDF42, cardKey(issuance))});
    return object(0xFF40, withSignature(issuance, before, 0xDF43));
}

// One signature over three digests in a row, of {DF22, DF23, DF24}, {DF25, DF26} and {DF27}, each with its
// headers. What comes behind it is not signed.
Bytes faceSignature(const Issuance &issuance, const std::vector<Bytes> &objects)
{
    const Sha256 facts = sha256(joined({objects[0], objects[1], objects[2]}));
    const Sha256 texts = sha256(joined({objects[3], objects[4]}));
    const Sha256 photo = sha256(objects[5]);
    const auto key = issuance.authority->cvKey(issuerKey(issuance.persona));
    return key->signVerbatim(digestInfo(joined({ByteView(facts), texts, photo})));
}

Bytes cardFace(const Issuance &issuance)
{
    const Persona &persona = issuance.persona;
    const Habits::Lengths lengths = persona.habits.lengths;
    std::vector<Bytes> objects{
        object(0xDF22, persona.birthDate, lengths),
        object(0xDF23, sexDigit(persona.sex), lengths),
        object(0xDF24, cardKey(issuance), lengths),
        object(0xDF25, namePicture(persona.printedName.value_or(persona.name)), lengths),
        object(0xDF26, addressPicture(persona.address), lengths),
        object(0xDF27, photo(persona), lengths),
    };
    objects.push_back(object(0xDF28, faceSignature(issuance, objects), lengths));
    objects.push_back(object(0xDF29, persona.expires, lengths));
    objects.push_back(object(0xDF2A, digitsPicture(persona.securityCode), lengths));
    return objectWithOffsets(0xFF20, 0xDF21, objects, lengths);
}

Bytes basicData(const Issuance &issuance)
{
    const Persona &persona = issuance.persona;
    const KeyId named = keyId("6000024");
    const Bytes opaque = joined({ByteView(named), Bytes(256, 0x5A)}); // meaning unknown
    return object(0xFF30, joined({object(0xDF31, Bytes{0x06, 0x03, 0x0E, 0x01}), object(0xDF32, named),
                                  object(0xDF33, Bytes{0x01}), object(0xDF34, persona.municipality),
                                  object(0xDF35, opaque)}));
}

Bytes certificate(const Issuance &issuance)
{
    return cvCertificate(authorities::surface, issuerKey(issuance.persona), *issuance.authority);
}

} // namespace

Application surfacePart(const IssuancePtr &issuance)
{
    const auto made = [issuance](Bytes (*make)(const Issuance &)) {
        return Content([issuance, make] { return filled(make(*issuance), issuance->persona.habits); });
    };
    Application surface{.aid = aid};
    surface.files = {
        {0x01, {.content = made(ageRecord), .openedBy = {birthDate}}},
        {0x02, {.content = made(cardFace), .openedBy = {numberA, numberB}}},
        {0x03, {.content = made(basicData)}},
        {0x04, {.content = made(certificate)}},
        {0x05, {.content = made(numberPicture), .openedBy = {numberA}}},
        {0x06, {.content = Bytes(16, 0xFF), .openedBy = {numberA, numberB}}},
    };
    surface.pins = {{birthDate, PinName::SurfaceBirth},
                    {numberB, PinName::SurfaceNumberB},
                    {numberA, PinName::SurfaceNumberA}};
    surface.defaultKey = CardKey{.use = "surface"};
    surface.sessionKeyWord = 0x66F1;
    return surface;
}

} // namespace madoguchi::simulator
