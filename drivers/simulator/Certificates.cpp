// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#include "drivers/simulator/Certificates.h"

#include "drivers/simulator/CertificateBuilder.h"
#include "drivers/simulator/CertificateNames.h"
#include "drivers/simulator/JapaneseDate.h"
#include "drivers/simulator/TlvWriter.h"

#include <algorithm>

namespace madoguchi::simulator
{
namespace
{

struct Generation {
    int year;
    const char *from, *to;
    std::uint32_t authentication, signature; // serial numbers, as the real ones have them
};
constexpr std::array generations{
    Generation{2015, "20151020", "20251019", 0x01, 0x01},
    Generation{2019, "20190914", "20290914", 0x0133C349, 0x0132C4AB},
    Generation{2023, "20230716", "20330715", 0x06D18006, 0x067C6A21},
};

struct Profile {
    const char *unit;   // OU of the root
    const char *use;    // in the name in Japanese
    const char *keyUse; // of the person's key
    const char *policy;
};
const Profile authenticationProfile{"JPKI for user authentication", "利用者証明用（試験）",
                                    "critical,digitalSignature", "1.2.392.200149.8.5.1.3.30"};
const Profile signatureProfile{"JPKI for digital signature", "署名用（試験）",
                               "critical,digitalSignature,nonRepudiation", "1.2.392.200149.8.5.1.1.20"};

const Profile &profileOf(Hierarchy hierarchy)
{
    return hierarchy == Hierarchy::Authentication ? authenticationProfile : signatureProfile;
}

// Never the real service's organisation: these roots must not pass for it anywhere.
NameParts rootName(Hierarchy hierarchy)
{
    return {{"C", "JP"},
            {"O", "JPKI-TEST"},
            {"OU", profileOf(hierarchy).unit},
            {"OU", "Japan Agency for Local Authority Information Systems"}};
}

NameParts japaneseName(Hierarchy hierarchy)
{
    return {{"C", "JP"},
            {"O", "公的個人認証サービス（試験）"},
            {"OU", profileOf(hierarchy).use},
            {"OU", "地方公共団体情報システム機構（試験）"}};
}

NameParts distributionPoint(Hierarchy hierarchy, const Persona &persona)
{
    return {{"C", "JP"},
            {"O", "JPKI-TEST"},
            {"OU", profileOf(hierarchy).unit},
            {"OU", "CRL Distribution Points"},
            {"OU", persona.municipality.substr(0, 2)},
            {"CN", persona.municipality + " CRLDP"}};
}

// Tells nothing of the person, differs for each certificate.
std::string opaqueId(Hierarchy hierarchy, const Persona &persona)
{
    const std::string seed = persona.serial + profileOf(hierarchy).unit + certificateIssued(persona);
    return upperHex(sha256(seed)).substr(0, 23);
}

NameParts personName(Hierarchy hierarchy, const Persona &persona)
{
    NameParts name{{"C", "JP"}};
    if (hierarchy == Hierarchy::Signature) {
        name.emplace_back("L", persona.municipality.substr(0, 2));
        name.emplace_back("L", persona.municipality);
    }
    name.emplace_back("CN", opaqueId(hierarchy, persona));
    return name;
}

CertificateText inCertificate(const std::string &text, const std::optional<std::string> &chosen)
{
    return chosen ? chosenText(text, *chosen) : certificateText(text);
}

// In the order in which real certificates have them.
NameParts attributes(const Persona &persona)
{
    const CertificateText name = inCertificate(persona.name, persona.certificates.name);
    const CertificateText address = inCertificate(persona.address, persona.certificates.address);
    return {{"1.2.392.200149.8.5.5.1", name.text},
            {"1.2.392.200149.8.5.5.4", eraDigit(persona.birthDate) + persona.birthDate},
            {"1.2.392.200149.8.5.5.3", std::string(sexDigit(persona.sex))},
            {"1.2.392.200149.8.5.5.5", address.text},
            {"1.2.392.200149.8.5.5.2", name.positions},
            {"1.2.392.200149.8.5.5.6", address.positions}};
}

Bytes serialOf(std::uint32_t number)
{
    return {static_cast<std::uint8_t>(number >> 24), static_cast<std::uint8_t>(number >> 16),
            static_cast<std::uint8_t>(number >> 8), static_cast<std::uint8_t>(number)};
}

} // namespace

Bytes rootCertificate(Hierarchy hierarchy, int generation, const RsaKey &key)
{
    const Generation &row = *std::ranges::find(generations, generation, &Generation::year);
    CertificateBuilder root(rootName(hierarchy), rootName(hierarchy), key);
    root.setSerial(serialOf(hierarchy == Hierarchy::Authentication ? row.authentication : row.signature));
    root.setValidity(row.from, row.to);
    root.addExtension(NID_subject_key_identifier, "hash");
    root.addExtension(NID_authority_key_identifier, "keyid:always");
    root.addExtension(NID_key_usage, "critical,keyCertSign,cRLSign");
    root.addExtension(NID_basic_constraints, "critical,CA:TRUE");
    root.addIssuerName(japaneseName(hierarchy));
    return root.sign(key);
}

Bytes personCertificate(Hierarchy hierarchy, const Persona &persona, Authority &authority)
{
    const bool authentication = hierarchy == Hierarchy::Authentication;
    const int generation = persona.certificates.generation;
    const auto key = authority.cardKey(persona.serial, authentication ? "auth" : "sign");
    const std::string issued = certificateIssued(persona);
    Sha256 serial = sha256(opaqueId(hierarchy, persona));
    serial[0] &= 0x7F;
    CertificateBuilder person(rootName(hierarchy), personName(hierarchy, persona), *key);
    person.setSerial(ByteView(serial).first(4));
    person.setValidity(issued, fifthBirthday(persona.birthDate, issued));
    person.setIssuer(authority.root(hierarchy, generation));
    person.addExtension(NID_key_usage, profileOf(hierarchy).keyUse);
    if (authentication)
        person.addExtension(NID_ext_key_usage, "clientAuth");
    person.addExtension(NID_certificate_policies, profileOf(hierarchy).policy);
    if (!authentication)
        person.addOtherNames(attributes(persona));
    person.addIssuerName(japaneseName(hierarchy));
    person.addDistributionPoint(distributionPoint(hierarchy, persona));
    person.addExtension(NID_info_access, "OCSP;URI:http://ocsp.jpki-test.invalid/");
    person.addExtension(NID_authority_key_identifier, "keyid:always");
    person.addExtension(NID_subject_key_identifier, "hash");
    return person.sign(*authority.rootKey(hierarchy, generation));
}

Bytes cvCertificate(const KeyId &issuer, const KeyId &subject, Authority &authority)
{
    const Bytes body = joined({ByteView(issuer), subject, cardPublicKey(*authority.cvKey(subject))});
    const Bytes signature = authority.cvKey(issuer)->signSha256(body);
    return object(0x7F21, joined({object(0x5F4E, body), object(0x5F37, signature)}));
}

Bytes cardPublicKey(const RsaKey &key)
{
    return joined({object(0x90, Bytes{0x01, 0x00, 0x01}), object(0x91, key.modulus())});
}

} // namespace madoguchi::simulator
