// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "drivers/identity/JpkiCertificate.h"

#include <chrono>
#include <filesystem>
#include <map>
#include <vector>

namespace madoguchi::identity
{

// Lists and answers on revocation go to notified verifiers only (署名検証者, 公的個人認証法 第17条): a
// machine that has none cannot know, and says so.
enum class Revocation { NotChecked, Good, Revoked };

// What is known of one certificate at one moment.
struct Standing {
    bool trusted = false; // the key of an anchor signed it, and it is a certificate one may trust
    bool inDate = false;  // its own dates and its anchor's
    bool fitsUse = false; // key use as its purpose asks
    Revocation revocation = Revocation::NotChecked;

    // What stands against it: CertificateUntrusted, CertificateExpired; nothing when nothing does.
    std::optional<ErrorCode> trouble() const noexcept;
};

// Whom this machine trusts. A folder holds, in PEM, the JPKI's roots (*.pem; several generations share one
// name, so an anchor is chosen by its key, never by its name), and the keys of the card's issuer by which the
// surface's record is signed (cv-<key id, 32 hexadecimal digits>.pem, SubjectPublicKeyInfo). Immutable; may
// be used from several threads.
class TrustAnchors
{
public:
    using Clock = std::chrono::system_clock;

    TrustAnchors() = default;                                              // trusts nobody
    static Result<TrustAnchors> load(const std::filesystem::path &folder); // BadConfiguration
    Result<void> addRoot(ByteView der);                                    // BadConfiguration
    Result<void> addIssuerKey(const Bytes &keyId, ByteView der); // SubjectPublicKeyInfo; BadConfiguration

    Standing standing(const JpkiCertificate &certificate, Clock::time_point now) const;
    // The key of this id; null when it is not known.
    EVP_PKEY *issuerKey(ByteView keyId) const;
    bool empty() const noexcept { return m_roots.empty() && m_issuerKeys.empty(); }

private:
    Result<void> addFile(const std::filesystem::path &file);

    std::vector<openssl::CertificateHandle> m_roots;
    std::map<Bytes, openssl::KeyHandle> m_issuerKeys;
};

} // namespace madoguchi::identity
