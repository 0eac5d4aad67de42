// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#include "drivers/seal/CentreVault.h"

#include "drivers/seal/Encryption.h"
#include "drivers/seal/Keys.h"

#include <array>
#include <openssl/err.h>

namespace madoguchi::seal
{

namespace
{

class KeyVault final : public CentreVault
{
public:
    KeyVault(openssl::CertificateHandle certificate, std::unique_ptr<Keys> keys)
        : m_certificate(std::move(certificate)), m_keys(std::move(keys))
    {
    }

    Result<Bytes> close(ByteView content) const override
    {
        if (content.empty() || content.size() > maxContentBytes)
            return Error{ErrorCode::SealFailed, "nothing to keep, or too much"};
        const std::array recipients{m_certificate.get()};
        return encryptedTo(recipients, content);
    }

    Result<Bytes> open(ByteView closed) const override
    {
        if (closed.size() > maxSealedBytes)
            return Error{ErrorCode::SealBroken, "too much"};
        auto opened = m_keys->open(closed);
        ERR_clear_error(); // this thread's next failure must not show what OpenSSL said of this one
        return opened ? Result<Bytes>(std::move(opened->content)) : Result<Bytes>(opened.error());
    }

private:
    openssl::CertificateHandle m_certificate;
    std::unique_ptr<Keys> m_keys;
};

} // namespace

Result<std::unique_ptr<CentreVault>> CentreVault::load(const Opener::Files &files)
{
    auto certificate = openssl::readCertificate(files.centreCertificate);
    if (!certificate)
        return certificate.error();
    auto keys = Keys::load(files);
    if (!keys)
        return keys.error();
    return std::unique_ptr<CentreVault>(
        std::make_unique<KeyVault>(std::move(*certificate), std::move(*keys)));
}

} // namespace madoguchi::seal
