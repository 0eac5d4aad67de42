// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/Issuer.h"

#include <cstdio>
#include <openssl/ec.h>
#include <openssl/pem.h>
#include <openssl/x509v3.h>
#include <sys/stat.h>

namespace madoguchi::test
{

namespace
{

constexpr long daySeconds = 24 * 3600;

void addExtension(X509 *certificate, int kind, const std::string &value)
{
    X509_EXTENSION *extension = X509V3_EXT_conf_nid(nullptr, nullptr, kind, value.c_str());
    X509_add_ext(certificate, extension, -1);
    X509_EXTENSION_free(extension);
}

bool write(const std::filesystem::path &file, const openssl::BioHandle &pem)
{
    const Bytes bytes = openssl::written(pem.get());
    std::FILE *stream = std::fopen(file.c_str(), "wb");
    if (!stream)
        return false;
    ::fchmod(::fileno(stream), S_IRUSR | S_IWUSR);
    const bool whole = std::fwrite(bytes.data(), 1, bytes.size(), stream) == bytes.size();
    return std::fclose(stream) == 0 && whole;
}

} // namespace

Issuer::Issuer(const std::filesystem::path &pki)
{
    auto certificate = openssl::readCertificate(pki / "authority.pem");
    auto key = openssl::readPrivateKey(pki / "authority-key.pem");
    if (certificate && key) {
        m_certificate = std::move(*certificate);
        m_key = std::move(*key);
    }
}

Issuer::Issued Issuer::issue(const Wish &wish)
{
    Issued issued{openssl::KeyHandle(EVP_EC_gen("P-256")), openssl::CertificateHandle(X509_new())};
    X509 *made = issued.certificate.get();
    X509_set_version(made, 2); // counted from 0: version 3
    ASN1_INTEGER_set(X509_get_serialNumber(made), m_serial++);
    X509_gmtime_adj(X509_getm_notBefore(made), wish.fromDays * daySeconds);
    X509_gmtime_adj(X509_getm_notAfter(made), wish.untilDays * daySeconds);
    X509_NAME_add_entry_by_txt(X509_get_subject_name(made), "CN", MBSTRING_UTF8,
                               reinterpret_cast<const unsigned char *>(wish.commonName.c_str()), -1, -1, 0);
    X509_set_issuer_name(made, X509_get_subject_name(m_certificate.get()));
    X509_set_pubkey(made, issued.key.get());
    addExtension(made, NID_basic_constraints, "critical,CA:FALSE");
    addExtension(made, NID_key_usage, "critical,digitalSignature");
    addExtension(made, NID_ext_key_usage, wish.use);
    if (!wish.alternativeName.empty())
        addExtension(made, NID_subject_alt_name, wish.alternativeName);
    if (X509_sign(made, m_key.get(), EVP_sha256()) <= 0)
        issued.certificate.reset();
    return issued;
}

bool Issuer::save(const Issued &issued, const std::filesystem::path &folder, const std::string &name)
{
    const auto certificate = openssl::growing(), key = openssl::growing();
    return PEM_write_bio_X509(certificate.get(), issued.certificate.get()) == 1 &&
           PEM_write_bio_PKCS8PrivateKey(key.get(), issued.key.get(), nullptr, nullptr, 0, nullptr,
                                         nullptr) == 1 &&
           write(folder / (name + ".pem"), certificate) && write(folder / (name + "-key.pem"), key);
}

} // namespace madoguchi::test
