// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "drivers/support/Bytes.h"

#include <optional>
#include <vector>

namespace madoguchi::seal
{

// SignedData with one signer by ECDSA and SHA-256, with its content inside. Views point into what was read.
struct SignedContent {
    ByteView content;
    ByteView signer;              // certificate of whoever signed, DER
    std::vector<ByteView> others; // further certificates that came along
    ByteView attributes;          // what was signed, but for its first byte: see signedBytes()
    ByteView digest;              // what the attributes say the content's SHA-256 is
    ByteView signature;

    // The attributes as they were signed: as a SET, not as the [0] that they are sent as (RFC 5652, 5.4).
    Bytes signedBytes() const;
};

// Nothing for anything else, and when something follows. Nothing is checked yet but the form.
std::optional<SignedContent> readSignedContent(ByteView message);

} // namespace madoguchi::seal
