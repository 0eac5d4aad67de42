// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "drivers/support/Bytes.h"
#include "drivers/support/Result.h"

#include <filesystem>
#include <memory>
#include <string>
#include <vector>

namespace madoguchi::seal {

// Cryptographic Message Syntax (RFC 5652): SignedData by the device (ECDSA with SHA-256) inside AuthEnvelopedData
// (RFC 5083) with AES-256-GCM (RFC 5084) to the centre's certificates by ECDH (RFC 5753). DER. What is sealed here
// cannot be opened on this machine. Both classes may be used from several threads at once.

constexpr std::size_t maxSealedBytes = 1024 * 1024;
constexpr std::size_t maxContentBytes = maxSealedBytes - 16 * 1024; // what is put around it is shorter than the rest

class Sealer
{
public:
    struct Files {
        std::filesystem::path deviceCertificate; // PEM
        std::filesystem::path deviceKey;         // PEM, readable by its owner only
        // PEM, up to four key-agreement certificates of the centre: while its keys change, the old and the new one.
        // Or a folder of such files (*.pem).
        // Sealed to all that are valid at that moment.
        std::filesystem::path centreCertificate;
    };
    static Result<std::unique_ptr<Sealer>> load(const Files &files); // BadConfiguration; also when none is valid now
    virtual ~Sealer() = default;
    virtual Result<Bytes> seal(ByteView content) const = 0; // SealFailed
};

// Whether one of the certificates in a file or folder, as above, is valid now. BadConfiguration when they cannot be used
// at all.
Result<bool> validNow(const std::filesystem::path &centreCertificate);

struct Opened {
    Bytes content;
    std::string device; // common name of the certificate that signed
    std::size_t key;    // which of the centre's keys it was opened with: 0 is the first, 1 the first further one
};

// A certificate of the centre and its key: an owner-only PEM file, or a PKCS#11 URI (RFC 7512), "pkcs11:token=…".
// Then `pin` is an owner-only file whose first line is the token's PIN; or the URI says pin-source=file:….
struct KeyPair {
    std::filesystem::path certificate, key, pin;
};

class Opener
{
public:
    struct Files {
        std::filesystem::path centreCertificate;
        std::filesystem::path centreKey;       // as in KeyPair
        std::filesystem::path deviceAuthority; // PEM, whom the signing device must chain to
        std::filesystem::path centrePin = {};
        std::vector<KeyPair> furtherKeys = {}; // older ones, so that what was sealed to them stays readable
    };
    static Result<std::unique_ptr<Opener>> load(const Files &files); // BadConfiguration
    virtual ~Opener() = default;
    // The key is chosen by the certificate that the envelope names; none is tried out. SealBroken; Internal when the key
    // cannot be used now, as its token is away: then the same may be asked again later.
    virtual Result<Opened> open(ByteView sealed) const = 0;
};

} // namespace madoguchi::seal
