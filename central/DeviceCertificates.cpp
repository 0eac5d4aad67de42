// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#include "central/DeviceCertificates.h"

#include <algorithm>
#include <ctime>
#include <openssl/bn.h>
#include <openssl/pem.h>
#include <openssl/x509v3.h>

namespace madoguchi::central
{

using namespace openssl;

namespace
{

using NumberHandle = std::unique_ptr<BIGNUM, Release<BN_free>>;
using ExtensionHandle = std::unique_ptr<X509_EXTENSION, Release<X509_EXTENSION_free>>;

constexpr int serialBits = 128;
constexpr std::int64_t day = 24 * 3600;
constexpr std::int64_t clocksDiffer = 3600; // between two centres, or a centre and a device

bool setSerial(X509 *certificate)
{
    const NumberHandle number(BN_new());
    return number && BN_rand(number.get(), serialBits, BN_RAND_TOP_ANY, BN_RAND_BOTTOM_ANY) == 1 &&
           BN_to_ASN1_INTEGER(number.get(), X509_get_serialNumber(certificate)) != nullptr;
}

bool setTimes(X509 *certificate, std::int64_t from, std::int64_t until)
{
    return ASN1_TIME_set(X509_getm_notBefore(certificate), from) != nullptr &&
           ASN1_TIME_set(X509_getm_notAfter(certificate), until) != nullptr;
}

bool setNames(X509 *certificate, const X509 *authority, const std::string &device)
{
    X509_NAME *subject = X509_get_subject_name(certificate);
    const auto *text = reinterpret_cast<const unsigned char *>(device.data());
    return X509_NAME_add_entry_by_NID(subject, NID_commonName, MBSTRING_UTF8, text, int(device.size()), -1,
                                      0) == 1 &&
           X509_set_issuer_name(certificate, X509_get_subject_name(authority)) == 1;
}

bool addExtensions(X509 *certificate, X509 *authority)
{
    static constexpr std::pair<int, const char *> all[] = {
        {NID_basic_constraints, "critical,CA:FALSE"},
        {NID_key_usage, "critical,digitalSignature"},
        {NID_ext_key_usage, "clientAuth"},
        {NID_subject_key_identifier, "hash"},
        {NID_authority_key_identifier, "keyid"},
    };
    X509V3_CTX context;
    X509V3_set_ctx(&context, authority, certificate, nullptr, nullptr, 0);
    return std::ranges::all_of(all, [&](const auto &one) {
        const ExtensionHandle extension(X509V3_EXT_conf_nid(nullptr, &context, one.first, one.second));
        return extension && X509_add_ext(certificate, extension.get(), -1) == 1;
    });
}

Bytes derOf(const X509 *certificate)
{
    const BioHandle output = growing();
    return output && i2d_X509_bio(output.get(), certificate) == 1 ? written(output.get()) : Bytes();
}

} // namespace

Result<std::unique_ptr<DeviceCertificates>> DeviceCertificates::load(const std::filesystem::path &authority,
                                                                     const std::filesystem::path &key,
                                                                     unsigned days)
{
    auto certificate = readCertificate(authority);
    if (!certificate)
        return certificate.error();
    auto ownKey = readPrivateKey(key);
    if (!ownKey)
        return ownKey.error();
    if (X509_check_private_key(certificate->get(), ownKey->get()) != 1)
        return Error{ErrorCode::BadConfiguration, "deviceAuthorityKey does not belong to deviceAuthority"};
    return std::unique_ptr<DeviceCertificates>(
        new DeviceCertificates(std::move(*certificate), std::move(*ownKey), days));
}

Result<IssuedCertificate> DeviceCertificates::issue(EVP_PKEY *key, const std::string &device) const
{
    const std::int64_t now = std::time(nullptr);
    const std::int64_t until =
        std::min(now + m_days * day, unixSecondsOf(X509_get0_notAfter(m_authority.get())));
    const CertificateHandle certificate(X509_new());
    if (!certificate || X509_set_version(certificate.get(), X509_VERSION_3) != 1 ||
        !setSerial(certificate.get()) || !setTimes(certificate.get(), now - clocksDiffer, until) ||
        !setNames(certificate.get(), m_authority.get(), device) ||
        X509_set_pubkey(certificate.get(), key) != 1 ||
        !addExtensions(certificate.get(), m_authority.get()) ||
        X509_sign(certificate.get(), m_key.get(), EVP_sha256()) <= 0)
        return Error{ErrorCode::Internal, "issuing: " + lastReason()};
    IssuedCertificate issued{serialOf(certificate.get()), until, derOf(certificate.get())};
    if (issued.serial.empty() || issued.der.empty())
        return Error{ErrorCode::Internal, "issuing: " + lastReason()};
    return issued;
}

std::string DeviceCertificates::chain(const Bytes &der) const
{
    const unsigned char *position = der.data();
    const CertificateHandle certificate(d2i_X509(nullptr, &position, static_cast<long>(der.size())));
    const BioHandle output = growing();
    if (!certificate || !output || PEM_write_bio_X509(output.get(), certificate.get()) != 1 ||
        PEM_write_bio_X509(output.get(), m_authority.get()) != 1)
        return {};
    const Bytes pem = written(output.get());
    return {pem.begin(), pem.end()};
}

std::string serialOf(const X509 *certificate)
{
    const NumberHandle number(ASN1_INTEGER_to_BN(X509_get0_serialNumber(certificate), nullptr));
    char *text = number ? BN_bn2hex(number.get()) : nullptr;
    const std::string serial = text ? text : "";
    OPENSSL_free(text);
    return serial;
}

std::int64_t unixSecondsOf(const ASN1_TIME *time)
{
    std::tm parts = {};
    return ASN1_TIME_to_tm(time, &parts) == 1 ? timegm(&parts) : 0;
}

} // namespace madoguchi::central
