// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "drivers/support/Bytes.h"

#include <optional>
#include <vector>

namespace madoguchi::seal
{

// One for whom an envelope was closed.
struct Recipient {
    ByteView issuerAndSerial; // SEQUENCE of the certificate, or
    ByteView keyIdentifier;   // its subject key identifier
    ByteView ephemeralPoint;  // the sender's public key for this once
    ByteView keyWrap;         // AlgorithmIdentifier, which goes into the derivation of the key
    ByteView userMaterial;    // the same; often empty
    ByteView wrappedKey;
};

// AuthEnvelopedData with AES-256-GCM for key-agreement recipients. Views point into what was read.
struct Envelope {
    std::vector<Recipient> recipients;
    ByteView nonce, encrypted, tag;
};

// Nothing for anything else, for more than maxRecipients, and when something follows.
std::optional<Envelope> readEnvelope(ByteView sealed);

} // namespace madoguchi::seal
