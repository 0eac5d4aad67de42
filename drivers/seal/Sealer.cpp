// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#include "drivers/support/OpenSslHandle.h"
#include "drivers/seal/Seal.h"

#include <climits>
#include <openssl/ec.h>

namespace madoguchi::seal
{

using namespace openssl;

namespace
{

class CmsSealer final : public Sealer
{
public:
    CmsSealer(CertificateHandle device, KeyHandle key, CertificateHandle centre)
        : m_device(std::move(device)), m_key(std::move(key)), m_centre(std::move(centre))
    {
    }

    Result<Bytes> seal(ByteView content) const override
    {
        if (content.empty() || content.size() > INT_MAX)
            return Error{ErrorCode::SealFailed, "nothing to seal, or too much"};
        const auto signedContent = signedByDevice(content);
        if (!signedContent)
            return signedContent.error();
        return encryptedToCentre(*signedContent);
    }

private:
    Result<Bytes> signedByDevice(ByteView content) const;
    Result<Bytes> encryptedToCentre(ByteView content) const;
    bool addCentre(CMS_ContentInfo *envelope) const;

    CertificateHandle m_device;
    KeyHandle m_key;
    CertificateHandle m_centre;
};

Error failed(const char *step)
{
    return {ErrorCode::SealFailed, std::string(step) + ": " + lastReason()};
}

Result<Bytes> CmsSealer::signedByDevice(ByteView content) const
{
    const BioHandle input = readingFrom(content);
    const CmsHandle message(
        CMS_sign(m_device.get(), m_key.get(), nullptr, input.get(), CMS_BINARY | CMS_NOSMIMECAP));
    const BioHandle output = growing();
    if (!message || !output || i2d_CMS_bio(output.get(), message.get()) != 1)
        return failed("signing");
    return written(output.get());
}

// The key derivation's default in OpenSSL is SHA-1; the one of RFC 5753 with SHA-256 is asked for by name.
bool CmsSealer::addCentre(CMS_ContentInfo *envelope) const
{
    CMS_RecipientInfo *recipient = CMS_add1_recipient_cert(envelope, m_centre.get(), CMS_KEY_PARAM);
    EVP_PKEY_CTX *agreement = recipient ? CMS_RecipientInfo_get0_pkey_ctx(recipient) : nullptr;
    return agreement && EVP_PKEY_CTX_set_ecdh_kdf_md(agreement, EVP_sha256()) > 0;
}

Result<Bytes> CmsSealer::encryptedToCentre(ByteView content) const
{
    const BioHandle input = readingFrom(content);
    const CmsHandle envelope(CMS_encrypt(nullptr, nullptr, EVP_aes_256_gcm(), CMS_BINARY | CMS_PARTIAL));
    if (!envelope || !addCentre(envelope.get()))
        return failed("recipient");
    const BioHandle output = growing();
    if (CMS_final(envelope.get(), input.get(), nullptr, CMS_BINARY) != 1 || !output ||
        i2d_CMS_bio(output.get(), envelope.get()) != 1)
        return failed("encrypting");
    return written(output.get());
}

} // namespace

Result<std::unique_ptr<Sealer>> Sealer::load(const Files &files)
{
    auto device = readCertificate(files.deviceCertificate);
    if (!device)
        return device.error();
    auto key = readPrivateKey(files.deviceKey);
    if (!key)
        return key.error();
    auto centre = readCertificate(files.centreCertificate);
    if (!centre)
        return centre.error();
    if (X509_check_private_key(device->get(), key->get()) != 1)
        return Error{ErrorCode::BadConfiguration, "the device's key and certificate do not belong together"};
    if (EVP_PKEY_get_base_id(X509_get0_pubkey(centre->get())) != EVP_PKEY_EC)
        return Error{ErrorCode::BadConfiguration, "the centre's certificate holds no elliptic-curve key"};
    return std::unique_ptr<Sealer>(
        std::make_unique<CmsSealer>(std::move(*device), std::move(*key), std::move(*centre)));
}

} // namespace madoguchi::seal
