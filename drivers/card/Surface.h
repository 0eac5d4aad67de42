// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "drivers/identity/TrustAnchors.h"

#include <string>

namespace madoguchi::card
{

// What is printed on the card's face (券面事項確認AP, EF 0002). Pictures are as the card holds them and come
// from a hostile place until they are verified: decode them in a process or by a library that can bear it.
struct Surface {
    Bytes photo;           // JPEG 2000 (JP2), grey
    Bytes namePicture;     // PNG of one bit, also of glyphs that no font has
    Bytes addressPicture;  // PNG of one bit
    std::string birthDate; // YYYY-MM-DD; unknown parts 00
    std::string expires;   // YYYY-MM-DD; empty when absent. Not covered by the signature
    Bytes file;            // the whole object, for verify()
    Bytes issuer; // the card-verifiable certificate of the key that signed it; empty when the card has none
};

// FF20 with DF22 birth date, DF24 key, DF25 name, DF26 address, DF27 photo, DF28 signature, DF29 expiry. By
// tags, never by the offsets in DF21. CardData names what was wrong, never a value.
Result<Surface> parseSurface(Bytes file);

// Whether the issuer vouches for what was read: SignatureWrong, CertificateUntrusted, CardData.
Result<void> verifySurface(const Surface &surface, const identity::TrustAnchors &anchors);

} // namespace madoguchi::card
