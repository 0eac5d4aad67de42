// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#include "drivers/identity/TrustAnchors.h"

#include <algorithm>
#include <openssl/err.h>
#include <openssl/pem.h>
#include <openssl/x509v3.h>

namespace madoguchi::identity
{

using namespace openssl;

namespace
{

constexpr int leastSecurity = 112; // bits (NIST SP 800-57): RSA-2048 with SHA-256 and better

bool inDate(X509 *certificate, TrustAnchors::Clock::time_point now)
{
    std::time_t time = TrustAnchors::Clock::to_time_t(now);
    return X509_cmp_time(X509_get0_notBefore(certificate), &time) < 0 &&
           X509_cmp_time(X509_get0_notAfter(certificate), &time) > 0;
}

bool maySign(X509 *root)
{
    const std::uint32_t flags = X509_get_extension_flags(root);
    return (flags & EXFLAG_CA) && !(flags & (EXFLAG_INVALID | EXFLAG_CRITICAL)) &&
           (X509_get_key_usage(root) & KU_KEY_CERT_SIGN);
}

bool strong(X509 *certificate)
{
    int bits = 0;
    return X509_get_signature_info(certificate, nullptr, nullptr, &bits, nullptr) == 1 &&
           bits >= leastSecurity;
}

bool signedBy(X509 *root, X509 *certificate)
{
    return X509_NAME_cmp(X509_get_subject_name(root), X509_get_issuer_name(certificate)) == 0 &&
           X509_verify(certificate, X509_get0_pubkey(root)) == 1;
}

// JPKI's profile: 利用者証明用 only proves, 署名用 also binds.
bool fitsUse(const JpkiCertificate &certificate)
{
    const std::uint32_t flags = X509_get_extension_flags(certificate.handle());
    const std::uint32_t use = X509_get_key_usage(certificate.handle());
    if ((flags & EXFLAG_CA) || !(flags & EXFLAG_KUSAGE) || !(use & KU_DIGITAL_SIGNATURE))
        return false;
    if (certificate.purpose() == KeyPurpose::Sign)
        return use & KU_NON_REPUDIATION;
    return (flags & EXFLAG_XKUSAGE) && (X509_get_extended_key_usage(certificate.handle()) & XKU_SSL_CLIENT);
}

// cv-<32 hexadecimal digits>.pem
std::optional<Bytes> keyIdOf(const std::string &name)
{
    if (!name.starts_with("cv-") || name.size() != 3 + 32 + 4)
        return std::nullopt;
    Bytes id;
    for (std::size_t at = 3; at < 3 + 32; at += 2) {
        const int high = OPENSSL_hexchar2int(static_cast<unsigned char>(name[at]));
        const int low = OPENSSL_hexchar2int(static_cast<unsigned char>(name[at + 1]));
        if (high < 0 || low < 0)
            return std::nullopt;
        id.push_back(static_cast<std::uint8_t>(high << 4 | low));
    }
    return id;
}

// What lies inside the first PEM object of a file.
std::optional<Bytes> pemContent(const std::filesystem::path &file)
{
    const BioHandle input(BIO_new_file(file.c_str(), "r"));
    char *name = nullptr, *header = nullptr;
    unsigned char *data = nullptr;
    long size = 0;
    const bool read = input && PEM_read_bio(input.get(), &name, &header, &data, &size) == 1;
    std::optional<Bytes> content;
    if (read)
        content.emplace(data, data + size);
    OPENSSL_free(name);
    OPENSSL_free(header);
    OPENSSL_free(data);
    ERR_clear_error();
    return content;
}

} // namespace

std::optional<ErrorCode> Standing::trouble() const noexcept
{
    if (!trusted || !fitsUse || revocation == Revocation::Revoked)
        return ErrorCode::CertificateUntrusted;
    return inDate ? std::nullopt : std::optional(ErrorCode::CertificateExpired);
}

Result<TrustAnchors> TrustAnchors::load(const std::filesystem::path &folder)
{
    std::error_code failed;
    std::vector<std::filesystem::path> files;
    for (auto entry = std::filesystem::directory_iterator(folder, failed);
         !failed && entry != std::filesystem::directory_iterator(); entry.increment(failed)) {
        if (entry->path().extension() == ".pem")
            files.push_back(entry->path());
    }
    if (failed)
        return {ErrorCode::BadConfiguration, folder.filename().string() + ": " + failed.message()};
    std::ranges::sort(files);
    TrustAnchors anchors;
    for (const std::filesystem::path &file : files) {
        if (const Result<void> added = anchors.addFile(file); !added)
            return added.error();
    }
    return anchors;
}

Result<void> TrustAnchors::addFile(const std::filesystem::path &file)
{
    const std::string name = file.filename().string();
    const auto der = pemContent(file);
    if (!der)
        return {ErrorCode::BadConfiguration, name + ": is not one PEM object"};
    const auto id = keyIdOf(name);
    const Result<void> added = id ? addIssuerKey(*id, *der) : addRoot(*der);
    return added ? added : Error{ErrorCode::BadConfiguration, name + ": " + added.error().detail};
}

Result<void> TrustAnchors::addRoot(ByteView der)
{
    const std::uint8_t *at = der.data();
    CertificateHandle root(d2i_X509(nullptr, &at, static_cast<long>(der.size())));
    ERR_clear_error();
    if (!root || !maySign(root.get()))
        return {ErrorCode::BadConfiguration, "is not the certificate of an authority"};
    m_roots.push_back(std::move(root));
    return {};
}

Result<void> TrustAnchors::addIssuerKey(const Bytes &keyId, ByteView der)
{
    const std::uint8_t *at = der.data();
    KeyHandle key(d2i_PUBKEY(nullptr, &at, static_cast<long>(der.size())));
    ERR_clear_error();
    if (!key)
        return {ErrorCode::BadConfiguration, "is not a public key"};
    m_issuerKeys[keyId] = std::move(key);
    return {};
}

Standing TrustAnchors::standing(const JpkiCertificate &certificate, Clock::time_point now) const
{
    Standing standing;
    standing.fitsUse = fitsUse(certificate);
    const auto anchor = std::ranges::find_if(
        m_roots, [&](const CertificateHandle &root) { return signedBy(root.get(), certificate.handle()); });
    ERR_clear_error();
    const bool critical = X509_get_extension_flags(certificate.handle()) & EXFLAG_CRITICAL;
    standing.trusted = anchor != m_roots.end() && strong(certificate.handle()) && !critical;
    standing.inDate =
        inDate(certificate.handle(), now) && anchor != m_roots.end() && inDate(anchor->get(), now);
    return standing;
}

EVP_PKEY *TrustAnchors::issuerKey(ByteView keyId) const
{
    const auto found = m_issuerKeys.find(Bytes(keyId.begin(), keyId.end()));
    return found == m_issuerKeys.end() ? nullptr : found->second.get();
}

} // namespace madoguchi::identity
