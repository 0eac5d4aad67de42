// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#include "drivers/seal/Encryption.h"

#include <algorithm>

namespace madoguchi::seal
{

using namespace openssl;

namespace
{

// The key derivation's default in OpenSSL is SHA-1; the one of RFC 5753 with SHA-256 is asked for by name.
bool addRecipient(CMS_ContentInfo *envelope, X509 *certificate)
{
    CMS_RecipientInfo *recipient = CMS_add1_recipient_cert(envelope, certificate, CMS_KEY_PARAM);
    EVP_PKEY_CTX *agreement = recipient ? CMS_RecipientInfo_get0_pkey_ctx(recipient) : nullptr;
    return agreement && EVP_PKEY_CTX_set_ecdh_kdf_md(agreement, EVP_sha256()) > 0;
}

} // namespace

Error sealFailed(const char *step)
{
    return {ErrorCode::SealFailed, std::string(step) + ": " + lastReason()};
}

Result<Bytes> written(const CMS_ContentInfo *message, const char *step)
{
    unsigned char *bytes = nullptr;
    const int size = i2d_CMS_ContentInfo(message, &bytes);
    if (size <= 0)
        return sealFailed(step);
    Bytes der(bytes, bytes + size);
    OPENSSL_free(bytes);
    return der;
}

Result<Bytes> encryptedTo(std::span<X509 *const> recipients, ByteView content)
{
    const BioHandle input = readingFrom(content);
    const CmsHandle envelope(CMS_encrypt(nullptr, nullptr, EVP_aes_256_gcm(), CMS_BINARY | CMS_PARTIAL));
    const auto added = [&](X509 *one) { return addRecipient(envelope.get(), one); };
    if (!input || !envelope || recipients.empty() || !std::ranges::all_of(recipients, added))
        return sealFailed("recipient");
    if (CMS_final(envelope.get(), input.get(), nullptr, CMS_BINARY) != 1)
        return sealFailed("encrypting");
    return written(envelope.get(), "encrypting");
}

} // namespace madoguchi::seal
