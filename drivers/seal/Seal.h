// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "drivers/support/Bytes.h"
#include "drivers/support/Result.h"

#include <filesystem>
#include <memory>
#include <string>

namespace madoguchi::seal {

// Cryptographic Message Syntax (RFC 5652): SignedData by the device inside AuthEnvelopedData (RFC 5083) with
// AES-256-GCM (RFC 5084) to the centre's certificate. DER. What is sealed here cannot be opened on this machine.
// Both classes may be used from several threads at once.

class Sealer
{
public:
    struct Files {
        std::filesystem::path deviceCertificate; // PEM
        std::filesystem::path deviceKey;         // PEM, readable by its owner only
        std::filesystem::path centreCertificate; // PEM, the centre's key-agreement certificate
    };
    static Result<std::unique_ptr<Sealer>> load(const Files &files); // BadConfiguration
    virtual ~Sealer() = default;
    virtual Result<Bytes> seal(ByteView content) const = 0; // SealFailed
};

struct Opened {
    Bytes content;
    std::string device; // common name of the certificate that signed
};

class Opener
{
public:
    struct Files {
        std::filesystem::path centreCertificate;
        std::filesystem::path centreKey;
        std::filesystem::path deviceAuthority; // PEM, whom the signing device must chain to
    };
    static Result<std::unique_ptr<Opener>> load(const Files &files); // BadConfiguration
    virtual ~Opener() = default;
    virtual Result<Opened> open(ByteView sealed) const = 0; // SealBroken
};

} // namespace madoguchi::seal
