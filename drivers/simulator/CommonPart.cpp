// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#include "drivers/simulator/CardFiles.h"
#include "drivers/simulator/Certificates.h"
#include "drivers/simulator/TlvWriter.h"

namespace madoguchi::simulator
{
namespace
{

const Bytes commonAid{0xD3, 0x92, 0x10, 0x00, 0x31, 0x00, 0x01, 0x01, 0x01, 0x00};
const Bytes jukiAid{0xD3, 0x92, 0x10, 0x00, 0x31, 0x00, 0x01, 0x01, 0x04, 0x01};
constexpr ShortId identity = 0x01, keyReference = 0x02, authenticationKey = 0x19, pin = 0x1C;

// A record in JICSAP's simple TLV: one byte of tag, one of length.
ElementaryFile record(std::uint8_t tag, ByteView value)
{
    const Bytes header{tag, static_cast<std::uint8_t>(value.size())};
    return {.structure = ElementaryFile::Structure::Record, .content = joined({header, value})};
}

const KeyId intermediate = keyId("6000024");

// GET DATA gives what is inside the template 7F21, not the template.
Bytes insideTemplate(const Bytes &certificate)
{
    return Bytes(certificate.begin() + 5, certificate.end());
}

} // namespace

Application commonPart(const IssuancePtr &issuance)
{
    const Persona &persona = issuance->persona;
    Application common{.aid = commonAid};
    common.files = {
        {identity, record(0x01, bytesOf(persona.serial + persona.municipality + persona.expires))},
        {keyReference, record(0x01, intermediate)},
    };
    common.pins = {{pin, PinName::Common}};
    common.keys = {{authenticationKey, {.use = "common", .command = CardKey::Command::InternalAuthenticate}}};
    common.change = PinChange::Jicsap;
    common.sessionKeyWord = 0x66F1;
    return common;
}

Application jukiPart(const IssuancePtr &)
{
    Application juki{.aid = jukiAid};
    juki.files = {{keyReference, record(0x01, intermediate)}};
    juki.pins = {{pin, PinName::Juki}};
    juki.change = PinChange::Jicsap;
    juki.sessionKeyWord = 0x6982;
    return juki;
}

std::map<std::uint16_t, Content> dataObjectsOf(const IssuancePtr &issuance)
{
    const Persona &persona = issuance->persona;
    if (persona.kind != card::CardKind::MyNumber)
        return {};
    const auto chained = [issuance](const KeyId &issuer, const KeyId &subject) {
        return Content([issuance, issuer, subject] {
            return insideTemplate(cvCertificate(issuer, subject, *issuance->authority));
        });
    };
    const auto text = [](std::string_view value) { return joined({bytesOf(value)}); };
    // GlobalPlatform's card recognition data: its object identifier 1.2.840.114283.1.
    const Bytes recognition = object(0x73, object(0x06, Bytes{0x2A, 0x86, 0x48, 0x86, 0xFC, 0x6B, 0x01}));
    const Bytes atr = contactAtr();
    return {
        {0x0042, joined({ByteView(intermediate)})},
        {0x0045, text(persona.serial)},
        {0x0066, recognition},
        {0x00F0, text(persona.municipality)},
        {0x00F2, text(persona.expires)},
        {0x00F7, joined({ByteView(intermediate)})},
        {0x00F8, chained(authorities::cardManager, intermediate)},
        {0x7F21, chained(intermediate, municipalKey(persona, "24"))},
        {contactAtrTag, Bytes(atr.begin() + 1, atr.end())},
    };
}

Bytes contactAtr()
{
    return {0x3B, 0xDA, 0x13, 0xFF, 0x81, 0x31, 0xFB, 0x46, 0x80, 0x12,
            0x39, 0x2F, 0x31, 0xC1, 0x73, 0xC6, 0x01, 0xC0, 0x3B};
}

} // namespace madoguchi::simulator
