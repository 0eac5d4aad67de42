// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#include "drivers/seal/Decryption.h"

#include "drivers/seal/Der.h"

#include <array>

namespace madoguchi::seal
{

using namespace openssl;

namespace
{

using CipherUseHandle = std::unique_ptr<EVP_CIPHER_CTX, Release<EVP_CIPHER_CTX_free>>;

constexpr std::size_t keyBytes = 32;
constexpr std::size_t wrappedBytes = keyBytes + 8; // RFC 3394 adds one block of 64 bits

void addElement(Bytes &to, std::uint8_t tag, ByteView value)
{
    to.push_back(tag);
    to.push_back(static_cast<std::uint8_t>(value.size())); // all here are shorter than 128 bytes
    to.insert(to.end(), value.begin(), value.end());
}

// ECC-CMS-SharedInfo of RFC 5753, 7.2: what else but the secret goes into the key.
Bytes sharedInfo(const Recipient &recipient)
{
    using namespace der;
    constexpr std::array<std::uint8_t, 4> keyBits{0, 0, 1, 0}; // 256
    Bytes inside(recipient.keyWrap.begin(), recipient.keyWrap.end()), element, whole;
    if (!recipient.userMaterial.empty()) {
        addElement(element, tag::octetString, recipient.userMaterial);
        addElement(inside, tag::holding(0), element);
        element.clear();
    }
    addElement(element, tag::octetString, keyBits);
    addElement(inside, tag::holding(2), element);
    addElement(whole, tag::sequence, inside);
    return whole;
}

} // namespace

// X9.63 with SHA-256; a key of 256 bits takes one round.
CentreKey::Agreement Decryption::deriveWrappingKey(const Recipient &recipient, const CentreKey &key,
                                                   SecretBuffer &into) const
{
    constexpr std::array<std::uint8_t, 4> firstRound{0, 0, 0, 1};
    SecretBuffer secret;
    const auto agreement = key.agree(recipient, secret);
    if (agreement != CentreKey::Agreement::Reached)
        return agreement;
    const Bytes info = sharedInfo(recipient);
    std::array<std::uint8_t, keyBytes> derived;
    const DigestHandle digest(EVP_MD_CTX_new());
    const bool done = digest && EVP_DigestInit_ex2(digest.get(), m_sha256.get(), nullptr) == 1 &&
                      EVP_DigestUpdate(digest.get(), secret.bytes().data(), secret.size()) == 1 &&
                      EVP_DigestUpdate(digest.get(), firstRound.data(), firstRound.size()) == 1 &&
                      EVP_DigestUpdate(digest.get(), info.data(), info.size()) == 1 &&
                      EVP_DigestFinal_ex(digest.get(), derived.data(), nullptr) == 1 && into.append(derived);
    scrub(derived.data(), derived.size());
    return done ? agreement : CentreKey::Agreement::KeyUnusable;
}

bool Decryption::unwrap(ByteView wrapped, const SecretBuffer &key, SecretBuffer &into) const
{
    if (wrapped.size() != wrappedBytes)
        return false;
    std::array<std::uint8_t, wrappedBytes> plain;
    int size = 0;
    const CipherUseHandle cipher(EVP_CIPHER_CTX_new());
    if (cipher)
        EVP_CIPHER_CTX_set_flags(cipher.get(), EVP_CIPHER_CTX_FLAG_WRAP_ALLOW);
    const bool done =
        cipher &&
        EVP_DecryptInit_ex2(cipher.get(), m_wrap.get(), key.bytes().data(), nullptr, nullptr) == 1 &&
        EVP_DecryptUpdate(cipher.get(), plain.data(), &size, wrapped.data(),
                          static_cast<int>(wrapped.size())) == 1 &&
        size == static_cast<int>(keyBytes) && into.append(ByteView(plain).first(keyBytes));
    scrub(plain.data(), plain.size());
    return done;
}

std::optional<Bytes> Decryption::decrypt(const Envelope &envelope, const SecretBuffer &key) const
{
    Bytes plain(envelope.encrypted.size());
    Bytes tag(envelope.tag.begin(), envelope.tag.end());
    int size = 0, more = 0;
    const CipherUseHandle cipher(EVP_CIPHER_CTX_new());
    const bool done = cipher &&
                      EVP_DecryptInit_ex2(cipher.get(), m_gcm.get(), key.bytes().data(),
                                          envelope.nonce.data(), nullptr) == 1 &&
                      EVP_DecryptUpdate(cipher.get(), plain.data(), &size, envelope.encrypted.data(),
                                        static_cast<int>(envelope.encrypted.size())) == 1 &&
                      EVP_CIPHER_CTX_ctrl(cipher.get(), EVP_CTRL_AEAD_SET_TAG, static_cast<int>(tag.size()),
                                          tag.data()) == 1 &&
                      EVP_DecryptFinal_ex(cipher.get(), plain.data() + size, &more) == 1;
    if (done)
        return plain;
    scrub(plain.data(), plain.size());
    return std::nullopt;
}

Result<Bytes> Decryption::open(const Envelope &envelope, const Recipient &recipient,
                               const CentreKey &key) const
{
    SecretBuffer wrappingKey, contentKey;
    const auto agreement = deriveWrappingKey(recipient, key, wrappingKey);
    if (agreement == CentreKey::Agreement::KeyUnusable)
        return Error{ErrorCode::Internal, "the centre's sealing key cannot be used now"};
    const bool unwrapped =
        agreement == CentreKey::Agreement::Reached && unwrap(recipient.wrappedKey, wrappingKey, contentKey);
    auto plain = unwrapped ? decrypt(envelope, contentKey) : std::nullopt;
    if (!plain)
        return Error{ErrorCode::SealBroken, "it cannot be decrypted"};
    return std::move(*plain);
}

} // namespace madoguchi::seal
