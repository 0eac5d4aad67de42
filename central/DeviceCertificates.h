// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "drivers/support/OpenSslHandle.h"

#include <filesystem>
#include <memory>
#include <string>

namespace madoguchi::central
{

// What a device asks to have certified: a key of which it proved that it owns it. Nothing else of its request
// counts.
struct CertifiableKey {
    openssl::KeyHandle key;
    Bytes hash; // SHA-256 of the public key: the same key gets the same certificate again
};
// Of a PKCS#10 request in DER: 4 KiB at most, signed by its own key, EC P-256 by name. BadInput.
Result<CertifiableKey> certifiableKey(ByteView request);

struct IssuedCertificate {
    std::string serial; // hexadecimal, as serialOf() tells it
    std::int64_t expires = 0;
    Bytes der;
};

// Issues certificates to devices with the authority's key. Thread-safe.
class DeviceCertificates
{
public:
    // The key's file must be its owner's alone and belong to the first certificate of `authority`.
    // BadConfiguration.
    static Result<std::unique_ptr<DeviceCertificates>> load(const std::filesystem::path &authority,
                                                            const std::filesystem::path &key, unsigned days);

    // For TLS clients and signatures alone, named `device`, never longer than the authority's own. Internal.
    Result<IssuedCertificate> issue(EVP_PKEY *key, const std::string &device) const;
    // PEM: the device's certificate and the authority's.
    std::string chain(const Bytes &der) const;

private:
    DeviceCertificates(openssl::CertificateHandle authority, openssl::KeyHandle key, unsigned days)
        : m_authority(std::move(authority)), m_key(std::move(key)), m_days(days)
    {
    }

    openssl::CertificateHandle m_authority;
    openssl::KeyHandle m_key;
    unsigned m_days;
};

std::string serialOf(const X509 *certificate);     // hexadecimal, capitals
std::int64_t unixSecondsOf(const ASN1_TIME *time); // 0 when it cannot be told

} // namespace madoguchi::central
