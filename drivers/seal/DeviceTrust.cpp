// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#include "drivers/seal/DeviceTrust.h"

#include "drivers/seal/CentreKey.h"

#include <algorithm>
#include <openssl/x509_vfy.h>
#include <openssl/x509v3.h>
#include <optional>

namespace madoguchi::seal
{

using namespace openssl;

namespace
{

constexpr std::size_t maxKnown = 4096;

using ChainHandle = std::unique_ptr<X509_STORE_CTX, Release<X509_STORE_CTX_free>>;
struct FreeStack {
    void operator()(STACK_OF(X509) * stack) const noexcept { sk_X509_pop_free(stack, X509_free); }
};
using CertificatesHandle = std::unique_ptr<STACK_OF(X509), FreeStack>;

CertificateHandle parsed(ByteView der)
{
    const unsigned char *position = der.data();
    CertificateHandle certificate(d2i_X509(nullptr, &position, static_cast<long>(der.size())));
    return position == der.data() + der.size() ? std::move(certificate) : nullptr;
}

CertificatesHandle parsed(const std::vector<ByteView> &all)
{
    CertificatesHandle stack(sk_X509_new_null());
    for (const ByteView der : all) {
        CertificateHandle certificate = parsed(der);
        if (certificate && stack && sk_X509_push(stack.get(), certificate.get()) > 0)
            (void)certificate.release();
    }
    return stack;
}

// The one common name of a certificate; nothing when there are several or when it hides a NUL.
std::optional<std::string> commonName(const X509 *certificate)
{
    const X509_NAME *subject = X509_get_subject_name(certificate);
    const int at = X509_NAME_get_index_by_NID(subject, NID_commonName, -1);
    if (at < 0 || X509_NAME_get_index_by_NID(subject, NID_commonName, at) >= 0)
        return std::nullopt;
    unsigned char *text = nullptr;
    const int size = ASN1_STRING_to_UTF8(&text, X509_NAME_ENTRY_get_data(X509_NAME_get_entry(subject, at)));
    if (size <= 0)
        return std::nullopt;
    std::string name(reinterpret_cast<char *>(text), static_cast<std::size_t>(size));
    OPENSSL_free(text);
    if (name.find('\0') != std::string::npos)
        return std::nullopt;
    return name;
}

TrustHandle trusting(X509 *authority)
{
    TrustHandle store(X509_STORE_new());
    // Device certificates are made for TLS clients; a server's certificate of the same authority must not
    // sign.
    if (!store || X509_STORE_add_cert(store.get(), authority) != 1 ||
        X509_STORE_set_purpose(store.get(), X509_PURPOSE_SSL_CLIENT) != 1)
        return nullptr;
    X509_STORE_set_flags(store.get(), X509_V_FLAG_NO_CHECK_TIME);
    return store;
}

bool chains(X509_STORE *authority, X509 *certificate, STACK_OF(X509) * others)
{
    const ChainHandle chain(X509_STORE_CTX_new());
    return chain && X509_STORE_CTX_init(chain.get(), authority, certificate, others) == 1 &&
           X509_verify_cert(chain.get()) == 1;
}

} // namespace

Result<std::unique_ptr<DeviceTrust>> DeviceTrust::load(const std::filesystem::path &file)
{
    const auto authority = readCertificate(file);
    if (!authority)
        return authority.error();
    std::unique_ptr<DeviceTrust> made(new DeviceTrust);
    made->m_authority = trusting(authority->get());
    if (!made->m_authority || !made->m_sha256)
        return Error{ErrorCode::BadConfiguration, "device authority: " + lastReason()};
    return made;
}

bool DeviceTrust::digest(ByteView bytes, Fingerprint &into) const
{
    return EVP_Digest(bytes.data(), bytes.size(), into.data(), nullptr, m_sha256.get(), nullptr) == 1;
}

std::shared_ptr<const TrustedDevice> DeviceTrust::device(const SignedContent &message) const
{
    Fingerprint fingerprint;
    if (!digest(message.signer, fingerprint))
        return nullptr;
    if (auto found = known(fingerprint))
        return found;
    const auto device = checked(message);
    if (device)
        keep(fingerprint, device);
    return device;
}

std::shared_ptr<const TrustedDevice> DeviceTrust::checked(const SignedContent &message) const
{
    const CertificateHandle certificate = parsed(message.signer);
    if (!certificate || !isSealingKey(X509_get0_pubkey(certificate.get())))
        return nullptr;
    const CertificatesHandle others = parsed(message.others);
    auto name = commonName(certificate.get());
    if (!name || !chains(m_authority.get(), certificate.get(), others.get()))
        return nullptr;
    return std::make_shared<const TrustedDevice>(
        TrustedDevice{KeyHandle(X509_get_pubkey(certificate.get())), std::move(*name)});
}

std::shared_ptr<const TrustedDevice> DeviceTrust::known(const Fingerprint &fingerprint) const
{
    const std::lock_guard lock(m_mutex);
    const auto it = m_known.find(fingerprint);
    if (it == m_known.end())
        return nullptr;
    m_lastUsed.splice(m_lastUsed.begin(), m_lastUsed, it->second.used);
    return it->second.device;
}

void DeviceTrust::keep(const Fingerprint &fingerprint,
                       const std::shared_ptr<const TrustedDevice> &device) const
{
    const std::lock_guard lock(m_mutex);
    if (m_known.contains(fingerprint)) // another thread was quicker
        return;
    m_lastUsed.push_front(fingerprint);
    m_known.emplace(fingerprint, Known{device, m_lastUsed.begin()});
    if (m_known.size() > maxKnown) {
        m_known.erase(m_lastUsed.back());
        m_lastUsed.pop_back();
    }
}

bool DeviceTrust::verifies(const TrustedDevice &device, const SignedContent &message) const
{
    Fingerprint content, attributes;
    if (!digest(message.content, content) || !std::ranges::equal(content, message.digest) ||
        !digest(message.signedBytes(), attributes))
        return false;
    const KeyUseHandle use(EVP_PKEY_CTX_new_from_pkey(nullptr, device.key.get(), nullptr));
    return use && EVP_PKEY_verify_init(use.get()) == 1 &&
           EVP_PKEY_verify(use.get(), message.signature.data(), message.signature.size(), attributes.data(),
                           attributes.size()) == 1;
}

} // namespace madoguchi::seal
