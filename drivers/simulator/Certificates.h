// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "drivers/simulator/Authority.h"
#include "drivers/simulator/Persona.h"

namespace madoguchi::simulator
{

// All are DER and, for the same key, the same bytes each time. What they hold follows real certificates
// (facts of jpki/myna, crate myna 0.3.0; object identifiers of the JPKI service).

Bytes rootCertificate(Hierarchy hierarchy, int generation, const RsaKey &key);

// 利用者証明用電子証明書: no name, no address. 署名用電子証明書: the four attributes as otherNames.
// The root is of the persona's generation.
Bytes personCertificate(Hierarchy hierarchy, const Persona &persona, Authority &authority);

// A card-verifiable certificate (7F21, 568 bytes) of the key `subject`, signed by the key `issuer`.
Bytes cvCertificate(const KeyId &issuer, const KeyId &subject, Authority &authority);

// {90 exponent, 91 modulus}: a public key as card-verifiable certificates and files hold it; 265 bytes.
Bytes cardPublicKey(const RsaKey &key);

} // namespace madoguchi::simulator
