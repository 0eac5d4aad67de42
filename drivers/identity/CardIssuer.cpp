// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#include "drivers/identity/CardIssuer.h"

#include "drivers/identity/Signature.h"
#include "drivers/support/Tlv.h"

#include <algorithm>

namespace madoguchi::identity
{

using openssl::KeyHandle;

namespace
{

enum Tag : std::uint16_t {
    Certificate = 0x7F21,
    Body = 0x5F4E,
    BodySignature = 0x5F37,
    Exponent = 0x90,
    Modulus = 0x91
};
constexpr std::size_t keyIdSize = 16;

std::optional<std::vector<Tlv>> inside(ByteView bytes, std::uint16_t tag)
{
    const auto outer = parseTlvs(bytes);
    const auto value = outer ? findTlv(*outer, tag) : std::nullopt;
    return value ? parseTlvs(*value) : std::nullopt;
}

KeyHandle keyIn(ByteView objects)
{
    const auto parsed = parseTlvs(objects);
    const auto modulus = parsed ? findTlv(*parsed, Modulus) : std::nullopt;
    const auto exponent = parsed ? findTlv(*parsed, Exponent) : std::nullopt;
    return modulus && exponent ? rsaKey(*modulus, *exponent) : nullptr;
}

} // namespace

Result<KeyHandle> cardIssuerKey(ByteView cvCertificate, const TrustAnchors &anchors)
{
    const auto objects = inside(cvCertificate, Certificate);
    const auto body = objects ? findTlv(*objects, Body) : std::nullopt;
    const auto signature = objects ? findTlv(*objects, BodySignature) : std::nullopt;
    if (!body || !signature || body->size() <= 2 * keyIdSize)
        return {ErrorCode::CardData, "card-verifiable certificate: no 7F21"};
    EVP_PKEY *const above = anchors.issuerKey(body->first(keyIdSize));
    if (!above)
        return {ErrorCode::CertificateUntrusted,
                "card-verifiable certificate: its issuer's key is not known"};
    if (!verifies(above, *body, *signature))
        return {ErrorCode::CertificateUntrusted, "card-verifiable certificate: wrong signature"};
    KeyHandle key = keyIn(body->subspan(2 * keyIdSize));
    if (!key)
        return {ErrorCode::CardData, "card-verifiable certificate: no key"};
    return key;
}

bool verifiesInThree(EVP_PKEY *key, const std::array<Bytes, 3> &parts, ByteView signature)
{
    Bytes expected{0x30, 0x71, 0x30, 0x0D, 0x06, 0x09, 0x60, 0x86, 0x48, 0x01,
                   0x65, 0x03, 0x04, 0x02, 0x01, 0x05, 0x00, 0x04, 0x60};
    for (const Bytes &part : parts) {
        const Sha256 digest = sha256(part);
        expected.insert(expected.end(), digest.begin(), digest.end());
    }
    return recovered(key, signature) == expected;
}

} // namespace madoguchi::identity
