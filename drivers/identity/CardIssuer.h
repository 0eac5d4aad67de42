// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "drivers/identity/TrustAnchors.h"

#include <array>

// Signatures by which the card's issuer vouches for what the chip holds. No specification is public: layouts
// as soltia48/myna-card found them on the issuer's own test cards.
namespace madoguchi::identity
{

// The key in a card-verifiable certificate: 7F21 with 5F4E, the issuer's and the subject's key id of 16 bytes
// each and a public key of 90 exponent and 91 modulus, and 5F37, a signature over the value of 5F4E. Its
// issuer's key is an anchor. CardData, CertificateUntrusted.
Result<openssl::KeyHandle> cardIssuerKey(ByteView cvCertificate, const TrustAnchors &anchors);

// The surface's signature: one DigestInfo that holds three SHA-256 one after another, which no library knows.
bool verifiesInThree(EVP_PKEY *key, const std::array<Bytes, 3> &parts, ByteView signature);

} // namespace madoguchi::identity
