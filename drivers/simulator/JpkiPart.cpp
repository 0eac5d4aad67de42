// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#include "drivers/simulator/CardFiles.h"
#include "drivers/simulator/Certificates.h"
#include "drivers/simulator/TlvWriter.h"

namespace madoguchi::simulator
{
namespace
{

const Bytes aid{0xD3, 0x92, 0xF0, 0x00, 0x26, 0x01, 0x00, 0x00, 0x00, 0x01};
constexpr ShortId signCertificate = 0x01, signRoot = 0x02, token = 0x06, issued = 0x08, closed = 0x09,
                  authCertificate = 0x0A, authRoot = 0x0B, authKey = 0x17, authPin = 0x18, signKey = 0x1A,
                  signPin = 0x1B;
// Seen to exist; what they hold is not known, except 16: the key for terminals' certificates.
constexpr ShortId unexplained[] = {0x05, 0x10, 0x16, 0x19, 0x1C, 0x1E};

std::string padded(std::string text, std::size_t size)
{
    text.resize(size, ' ');
    return text;
}

// CK_TOKEN_INFO of PKCS #11, with numbers of four bytes, big-endian; 160 bytes.
Bytes tokenInfo(const Persona &persona)
{
    constexpr std::uint32_t unavailable = 0xFFFFFFFF;
    // CKF_RNG, CKF_LOGIN_REQUIRED, CKF_USER_PIN_INITIALIZED, CKF_TOKEN_INITIALIZED
    constexpr std::uint32_t flags = 0x40D;
    constexpr std::uint32_t numbers[] = {flags, 0,           0,           0,           0,          16,
                                         4,     unavailable, unavailable, unavailable, unavailable};
    Bytes info = joined({bytesOf(padded(persona.token, 32)), bytesOf(padded("Madoguchi, for training", 32)),
                         bytesOf(padded("software card", 16)), bytesOf(padded(persona.serial, 16))});
    for (const std::uint32_t number : numbers)
        for (int shift = 24; shift >= 0; shift -= 8)
            info.push_back(static_cast<std::uint8_t>(number >> shift));
    const std::string versions = padded("0301", 20); // of hardware and firmware, in letters; no clock
    info.insert(info.end(), versions.begin(), versions.end());
    return info;
}

Content certificateFile(const IssuancePtr &issuance, Hierarchy hierarchy)
{
    return Content([issuance, hierarchy] {
        return filled(personCertificate(hierarchy, issuance->persona, *issuance->authority),
                      issuance->persona.habits);
    });
}

Content rootFile(const IssuancePtr &issuance, Hierarchy hierarchy)
{
    return Content([issuance, hierarchy] {
        const int generation = issuance->persona.certificates.generation;
        return filled(issuance->authority->root(hierarchy, generation), issuance->persona.habits);
    });
}

bool authCertificateFree(const Persona &persona)
{
    return persona.habits.authCertificateFree.value_or(persona.kind == card::CardKind::MyNumber);
}

// Without a certificate there is no key either, and its file is empty, or not there.
void takeAway(Application &jpki, ShortId certificate, ShortId key, const Habits &habits)
{
    jpki.keys.erase(key);
    if (habits.absentCertificateIsMissing)
        jpki.files.erase(certificate);
    else
        jpki.files.at(certificate).content = Bytes();
}

} // namespace

Application jpkiPart(const IssuancePtr &issuance)
{
    const Persona &persona = issuance->persona;
    const bool sign = hasSignCertificate(persona), auth = persona.certificates.auth;
    const auto present = [](bool there) { return static_cast<std::uint8_t>(there ? 0x8F : 0x00); };
    Application jpki{.aid = aid};
    jpki.files = {
        {signCertificate,
         {.content = certificateFile(issuance, Hierarchy::Signature), .openedBy = {signPin}}},
        {signRoot, {.content = rootFile(issuance, Hierarchy::Signature)}},
        {token, {.content = tokenInfo(persona)}},
        {issued, {.content = Bytes{present(sign), present(auth), 0x00}}},
        {closed, {.content = Bytes(16, 0x00), .openedBy = {nobody}}},
        {authCertificate, {.content = certificateFile(issuance, Hierarchy::Authentication)}},
        {authRoot, {.content = rootFile(issuance, Hierarchy::Authentication)}},
    };
    for (const ShortId id : unexplained)
        jpki.files[id].structure = ElementaryFile::Structure::Internal;
    jpki.pins = {{authPin, PinName::Auth}, {signPin, PinName::Sign}};
    jpki.keys = {{authKey, {.use = "auth", .openedBy = authPin}},
                 {signKey, {.use = "sign", .openedBy = signPin}}};
    if (!authCertificateFree(persona))
        jpki.files.at(authCertificate).openedBy = {authPin};
    if (!sign)
        takeAway(jpki, signCertificate, signKey, persona.habits);
    if (!auth)
        takeAway(jpki, authCertificate, authKey, persona.habits);
    jpki.change = PinChange::Iso;
    jpki.sessionKeyWord = 0x6982;
    return jpki;
}

} // namespace madoguchi::simulator
