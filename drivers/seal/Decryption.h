// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "drivers/seal/CentreKey.h"

namespace madoguchi::seal
{

// Opens envelopes with a key that their recipient names. OpenSSL is asked for its algorithms once, not with
// every message: that is slow. Any number of threads may use it at once.
class Decryption
{
public:
    bool ready() const noexcept { return m_sha256 && m_wrap && m_gcm; }
    // SealBroken when the key does not fit or a bit has changed; which of the two cannot be told. Internal
    // when the centre's key cannot be used now: that is not the sender's fault.
    Result<Bytes> open(const Envelope &envelope, const Recipient &recipient, const CentreKey &key) const;

private:
    using Digest = std::unique_ptr<EVP_MD, openssl::Release<EVP_MD_free>>;
    using Cipher = std::unique_ptr<EVP_CIPHER, openssl::Release<EVP_CIPHER_free>>;
    CentreKey::Agreement deriveWrappingKey(const Recipient &recipient, const CentreKey &key,
                                           SecretBuffer &into) const;
    bool unwrap(ByteView wrapped, const SecretBuffer &key, SecretBuffer &into) const;
    std::optional<Bytes> decrypt(const Envelope &envelope, const SecretBuffer &key) const;

    Digest m_sha256{EVP_MD_fetch(nullptr, "SHA256", nullptr)};
    Cipher m_wrap{EVP_CIPHER_fetch(nullptr, "AES-256-WRAP", nullptr)};
    Cipher m_gcm{EVP_CIPHER_fetch(nullptr, "AES-256-GCM", nullptr)};
};

} // namespace madoguchi::seal
