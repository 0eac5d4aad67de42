// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#include "drivers/identity/JpkiCertificate.h"

#include "drivers/identity/JpkiHolder.h"
#include "drivers/identity/Signature.h"

#include <openssl/err.h>
#include <openssl/x509v3.h>

namespace madoguchi::identity
{

using namespace openssl;

namespace
{

using PoliciesHandle = std::unique_ptr<CERTIFICATEPOLICIES, Release<CERTIFICATEPOLICIES_free>>;
using NumberHandle = std::unique_ptr<BIGNUM, Release<BN_free>>;

// 公的個人認証サービス プロファイル仕様書: which policy is written into which certificate.
struct PolicyRow {
    const char *oid;
    KeyPurpose purpose;
};
constexpr PolicyRow policies[] = {
    {"1.2.392.200149.8.5.1.3.30", KeyPurpose::Auth},
    {"1.2.392.200149.8.5.1.1.20", KeyPurpose::Sign},
};

std::optional<KeyPurpose> purposeOf(X509 *certificate)
{
    const PoliciesHandle found(static_cast<CERTIFICATEPOLICIES *>(
        X509_get_ext_d2i(certificate, NID_certificate_policies, nullptr, nullptr)));
    for (int i = 0; found && i < sk_POLICYINFO_num(found.get()); ++i) {
        const std::string oid = oidText(sk_POLICYINFO_value(found.get(), i)->policyid);
        for (const PolicyRow &row : policies) {
            if (oid == row.oid)
                return row.purpose;
        }
    }
    return std::nullopt;
}

// What OpenSSL takes apart without a look at it: a serial is positive and of twenty bytes at most (RFC
// 5280, 4.1.2.2), an end is a time.
bool hasPlainFields(const X509 *certificate)
{
    constexpr int longestSerial = 20;
    const ASN1_INTEGER *serial = X509_get0_serialNumber(certificate);
    std::tm end{};
    return ASN1_STRING_type(serial) == V_ASN1_INTEGER && ASN1_STRING_length(serial) <= longestSerial &&
           ASN1_TIME_to_tm(X509_get0_notAfter(certificate), &end) == 1;
}

} // namespace

Result<JpkiCertificate> JpkiCertificate::parse(ByteView der)
{
    constexpr std::size_t longest = 0x8000; // of a file on the card
    const std::uint8_t *end = der.data();
    JpkiCertificate parsed;
    if (!der.empty() && der.size() <= longest)
        parsed.m_certificate.reset(d2i_X509(nullptr, &end, static_cast<long>(der.size())));
    const bool broken =
        !parsed.m_certificate || (X509_get_extension_flags(parsed.m_certificate.get()) & EXFLAG_INVALID) ||
        !X509_get0_pubkey(parsed.m_certificate.get()) || !hasPlainFields(parsed.m_certificate.get());
    ERR_clear_error();
    if (broken)
        return {ErrorCode::CardData, "no certificate"};
    const auto purpose = purposeOf(parsed.m_certificate.get());
    ERR_clear_error();
    if (!purpose)
        return {ErrorCode::CardData, "a certificate, but not of the JPKI"};
    parsed.m_purpose = *purpose;
    parsed.m_der.assign(der.data(), end);
    return parsed;
}

std::string JpkiCertificate::serial() const
{
    const NumberHandle number(ASN1_INTEGER_to_BN(X509_get0_serialNumber(handle()), nullptr));
    char *digits = number ? BN_bn2hex(number.get()) : nullptr;
    std::string text = digits ? digits : "";
    OPENSSL_free(digits);
    return text;
}

std::string JpkiCertificate::notAfter() const
{
    std::tm time{};
    char text[16] = {};
    if (ASN1_TIME_to_tm(X509_get0_notAfter(handle()), &time) == 1)
        std::strftime(text, sizeof text, "%Y-%m-%d", &time);
    return text;
}

std::optional<CertifiedHolder> JpkiCertificate::holder() const
{
    return m_purpose == KeyPurpose::Sign ? holderOf(handle()) : std::nullopt;
}

bool JpkiCertificate::verifies(ByteView message, ByteView signature) const
{
    return identity::verifies(X509_get0_pubkey(handle()), message, signature);
}

} // namespace madoguchi::identity
