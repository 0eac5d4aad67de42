// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "drivers/support/Bytes.h"
#include "drivers/support/OpenSslHandle.h"

#include <optional>
#include <string>

namespace madoguchi::identity
{

enum class KeyPurpose {
    Auth, // 利用者証明用: proves that the holder is there; names nobody
    Sign, // 署名用: signs what the holder declares; names the holder
};

// What the signature certificate says of its holder on the day of issue. Only JIS X 0208 and 0212, others are
// substituted: it may differ from the card's own text without either being wrong, and is never compared with
// it.
struct CertifiedHolder {
    std::string name, address;    // UTF-8
    std::string birthDate;        // YYYY-MM-DD
    std::string sex;              // the certificate's own digit: "1" male, "2" female
    bool nameSubstituted = false; // 代替文字
    bool addressSubstituted = false;
};

// One certificate of the public personal authentication service (公的個人認証サービス): X.509 v3, told apart
// by its certificate policy. Immutable; may be used from several threads.
class JpkiCertificate
{
public:
    // The object at the start of `der`, whatever follows it (cards fill their files up). CardData.
    static Result<JpkiCertificate> parse(ByteView der);

    KeyPurpose purpose() const noexcept { return m_purpose; }
    std::string serial() const;                         // 発行番号, upper-case hexadecimal
    std::string notAfter() const;                       // YYYY-MM-DD, UTC
    std::optional<CertifiedHolder> holder() const;      // of a signature certificate
    const Bytes &der() const noexcept { return m_der; } // without what followed it
    // Whether the holder's key made this signature over `message`, with SHA-256.
    bool verifies(ByteView message, ByteView signature) const;

    X509 *handle() const noexcept { return m_certificate.get(); }

private:
    JpkiCertificate() = default;
    Bytes m_der;
    openssl::CertificateHandle m_certificate;
    KeyPurpose m_purpose = KeyPurpose::Auth;
};

} // namespace madoguchi::identity
