// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "drivers/support/OpenSslHandle.h"

#include <string>

namespace madoguchi::test
{

// Makes certificates under the authority of a TestPki without another program: thousands of them, or odd
// ones.
class Issuer
{
public:
    struct Wish {
        std::string commonName;
        std::string use;                  // "serverAuth" or "clientAuth"
        std::string alternativeName;      // "IP:127.0.0.1"; may be empty
        int fromDays = -1, untilDays = 1; // from now
    };
    struct Issued {
        openssl::KeyHandle key;
        openssl::CertificateHandle certificate; // empty when it could not be made
    };

    explicit Issuer(const std::filesystem::path &pki);

    bool ready() const noexcept { return m_certificate && m_key; }
    X509 *authority() const noexcept { return m_certificate.get(); }
    Issued issue(const Wish &wish);
    // As name.pem and name-key.pem, readable by their owner only.
    static bool save(const Issued &issued, const std::filesystem::path &folder, const std::string &name);

private:
    openssl::CertificateHandle m_certificate;
    openssl::KeyHandle m_key;
    long m_serial = 1;
};

} // namespace madoguchi::test
