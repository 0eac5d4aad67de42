// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#include "drivers/seal/CentreKey.h"

#include "drivers/seal/Der.h"
#include "drivers/seal/Token.h"

#include <algorithm>
#include <array>
#include <openssl/ec.h>
#include <openssl/x509v3.h>
#include <string_view>

namespace madoguchi::seal
{

using namespace openssl;

namespace
{

constexpr std::array<std::string_view, 3> curves{"prime256v1", "secp384r1", "secp521r1"};
constexpr std::size_t longestSecret = 66; // of P-521

template <typename Object>
Bytes encoded(const Object *object, int (*encode)(const Object *, unsigned char **))
{
    unsigned char *bytes = nullptr;
    const int size = encode(object, &bytes);
    Bytes copy(bytes, bytes + std::max(size, 0));
    OPENSSL_free(bytes);
    return copy;
}

Result<KeyHandle> readKey(const KeyPair &files)
{
    if (isTokenUri(files.key.string()))
        return readTokenKey(files.key.string(), files.pin);
    return readPrivateKey(files.key);
}

// The curves have a cofactor of one, so being on it, which was seen already, is all that makes a point good.
bool derived(EVP_PKEY *key, EVP_PKEY *peer, SecretBuffer &secret)
{
    const KeyUseHandle agreement(EVP_PKEY_CTX_new_from_pkey(nullptr, key, nullptr));
    std::array<std::uint8_t, longestSecret> bytes;
    std::size_t size = bytes.size();
    const bool agreed = agreement && EVP_PKEY_derive_init(agreement.get()) == 1 &&
                        EVP_PKEY_derive_set_peer_ex(agreement.get(), peer, 0) == 1 &&
                        EVP_PKEY_derive(agreement.get(), bytes.data(), &size) == 1;
    const bool kept = agreed && secret.append({bytes.data(), size});
    scrub(bytes.data(), bytes.size());
    return kept;
}

} // namespace

bool isSealingKey(EVP_PKEY *key)
{
    std::array<char, 32> group{};
    return key && EVP_PKEY_get_base_id(key) == EVP_PKEY_EC &&
           EVP_PKEY_get_group_name(key, group.data(), group.size(), nullptr) == 1 &&
           std::ranges::find(curves, std::string_view(group.data())) != curves.end();
}

Result<std::unique_ptr<CentreKey>> CentreKey::load(const KeyPair &files)
{
    auto certificate = readCertificate(files.certificate);
    if (!certificate)
        return certificate.error();
    if (!isSealingKey(X509_get0_pubkey(certificate->get())))
        return Error{ErrorCode::BadConfiguration, files.certificate.filename().string() +
                                                      ": holds no key on the curve P-256, P-384 or P-521"};
    auto key = readKey(files);
    if (!key)
        return key.error();
    std::unique_ptr<CentreKey> made(new CentreKey);
    made->m_issuer = encoded(X509_get_issuer_name(certificate->get()), i2d_X509_NAME);
    made->m_serial = encoded(X509_get0_serialNumber(certificate->get()), i2d_ASN1_INTEGER);
    if (const ASN1_OCTET_STRING *identifier = X509_get0_subject_key_id(certificate->get()))
        made->m_keyIdentifier.assign(ASN1_STRING_get0_data(identifier),
                                     ASN1_STRING_get0_data(identifier) + ASN1_STRING_length(identifier));
    made->m_certificate = std::move(*certificate);
    made->m_key = std::move(*key);
    made->m_isInToken = isTokenUri(files.key.string());
    if (const auto tried = made->tried(); !tried)
        return Error{ErrorCode::BadConfiguration,
                     files.certificate.filename().string() + ": " + tried.error().detail};
    return made;
}

bool CentreKey::isMeantBy(const Recipient &recipient) const
{
    if (recipient.issuerAndSerial.empty())
        return !m_keyIdentifier.empty() && std::ranges::equal(recipient.keyIdentifier, m_keyIdentifier);
    der::Reader file(recipient.issuerAndSerial);
    der::Reader name(file.value(der::tag::sequence));
    const bool sameIssuer = std::ranges::equal(name.whole(der::tag::sequence), m_issuer);
    const bool sameSerial = std::ranges::equal(name.whole(der::tag::integer), m_serial);
    return sameIssuer && sameSerial && name.done();
}

// OpenSSL refuses points that are not on the curve here.
KeyHandle CentreKey::senders(ByteView point) const
{
    KeyHandle key(EVP_PKEY_new());
    if (!key || EVP_PKEY_copy_parameters(key.get(), X509_get0_pubkey(m_certificate.get())) != 1 ||
        EVP_PKEY_set1_encoded_public_key(key.get(), point.data(), point.size()) != 1)
        return nullptr;
    return key;
}

CentreKey::Agreement CentreKey::agree(const Recipient &recipient, SecretBuffer &secret) const
{
    const KeyHandle peer = senders(recipient.ephemeralPoint);
    if (!peer)
        return Agreement::BadPoint;
    std::unique_lock turn(m_token, std::defer_lock);
    if (m_isInToken)
        turn.lock();
    return derived(m_key.get(), peer.get(), secret) ? Agreement::Reached : Agreement::KeyUnusable;
}

// A message to ourselves: it tells a key of another certificate, which a token may not let one compare, and a
// token that does not derive, before anybody's submission is refused for it.
Result<void> CentreKey::tried() const
{
    EVP_PKEY *own = X509_get0_pubkey(m_certificate.get());
    const KeyUseHandle maker(EVP_PKEY_CTX_new_from_pkey(nullptr, own, nullptr));
    EVP_PKEY *made = nullptr;
    if (!maker || EVP_PKEY_keygen_init(maker.get()) != 1 || EVP_PKEY_generate(maker.get(), &made) != 1)
        return {ErrorCode::BadConfiguration, "its key cannot be tried: " + lastReason()};
    const KeyHandle once(made);
    SecretBuffer ours, theirs;
    if (!derived(m_key.get(), once.get(), ours)) {
        (void)lastReason();
        return {ErrorCode::BadConfiguration, "the centre's key does not agree on secrets (ECDH)"};
    }
    if (!derived(once.get(), own, theirs) || !std::ranges::equal(ours.bytes(), theirs.bytes()))
        return {ErrorCode::BadConfiguration, "the centre's key and certificate do not belong together"};
    return {};
}

} // namespace madoguchi::seal
