// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QFile>
#include <memory>

#include <openssl/ec.h>
#include <openssl/ecdsa.h>
#include <openssl/evp.h>
#include <openssl/pem.h>

// Makes pre-application codes as the page at home does, with a key of this run.
namespace signedcodes
{

class Signer
{
public:
    explicit Signer(const char *group = "P-256") : m_key(EVP_EC_gen(group), EVP_PKEY_free) {}

    bool savePublicKey(const QString &file) const
    {
        const std::unique_ptr<BIO, int (*)(BIO *)> bio(BIO_new(BIO_s_mem()), BIO_free);
        PEM_write_bio_PUBKEY(bio.get(), m_key.get());
        char *pem = nullptr;
        const long size = BIO_get_mem_data(bio.get(), &pem);
        QFile out(file);
        return out.open(QIODevice::WriteOnly) && out.write(pem, size) == size;
    }

    // r and s, 32 bytes each.
    QByteArray sign(const QByteArray &text) const
    {
        const std::unique_ptr<EVP_MD_CTX, void (*)(EVP_MD_CTX *)> context(EVP_MD_CTX_new(), EVP_MD_CTX_free);
        std::size_t size = 0;
        const auto *bytes = reinterpret_cast<const unsigned char *>(text.constData());
        EVP_DigestSignInit(context.get(), nullptr, EVP_sha256(), nullptr, m_key.get());
        EVP_DigestSign(context.get(), nullptr, &size, bytes, std::size_t(text.size()));
        std::vector<unsigned char> der(size);
        EVP_DigestSign(context.get(), der.data(), &size, bytes, std::size_t(text.size()));
        const unsigned char *from = der.data();
        const std::unique_ptr<ECDSA_SIG, void (*)(ECDSA_SIG *)> pair(
            d2i_ECDSA_SIG(nullptr, &from, long(size)), ECDSA_SIG_free);
        QByteArray raw(64, '\0');
        auto *to = reinterpret_cast<unsigned char *>(raw.data());
        BN_bn2binpad(ECDSA_SIG_get0_r(pair.get()), to, 32);
        BN_bn2binpad(ECDSA_SIG_get0_s(pair.get()), to + 32, 32);
        return raw;
    }

    // "<key id>.<JSON>.<signature>", without the "MDG1:P:" that is signed with it.
    QByteArray reference(const QByteArray &keyId, const QByteArray &json) const
    {
        constexpr auto url = QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals;
        const QByteArray head = keyId + '.' + json.toBase64(url);
        return head + '.' + sign("MDG1:P:" + head).toBase64(url);
    }

private:
    std::unique_ptr<EVP_PKEY, void (*)(EVP_PKEY *)> m_key;
};

} // namespace signedcodes
