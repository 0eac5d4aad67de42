// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "drivers/simulator/OpenSsl.h"

#include <QByteArray>

#include <openssl/rsa.h>
#include <openssl/x509v3.h>

// The other side of what the card signs, by OpenSSL alone.
namespace madoguchi::test
{

using KeyPtr = std::unique_ptr<EVP_PKEY, simulator::Release<EVP_PKEY_free>>;
using CertificatePtr = std::unique_ptr<X509, simulator::Release<X509_free>>;

inline const unsigned char *raw(const QByteArray &bytes)
{
    return reinterpret_cast<const unsigned char *>(bytes.data());
}

inline QByteArray byteArray(ByteView bytes)
{
    return QByteArray(reinterpret_cast<const char *>(bytes.data()), qsizetype(bytes.size()));
}

inline QByteArray sha(const QByteArray &bytes)
{
    return byteArray(simulator::sha256(ByteView(raw(bytes), std::size_t(bytes.size()))));
}

inline QByteArray digestInfoOf(const QByteArray &message)
{
    return QByteArray::fromHex("3031300D060960864801650304020105000420") + sha(message);
}

inline CertificatePtr certificateOf(const QByteArray &file) // filler may follow
{
    const unsigned char *at = raw(file);
    return CertificatePtr(d2i_X509(nullptr, &at, file.size()));
}

inline KeyPtr keyOfCertificate(const QByteArray &file)
{
    const CertificatePtr certificate = certificateOf(file);
    return KeyPtr(certificate ? X509_get_pubkey(certificate.get()) : nullptr);
}

inline KeyPtr keyOf(const QByteArray &subjectPublicKeyInfo)
{
    const unsigned char *at = raw(subjectPublicKeyInfo);
    return KeyPtr(d2i_PUBKEY(nullptr, &at, subjectPublicKeyInfo.size()));
}

// {90 03 010001, 91 82 0100 modulus}, the first one behind this tag.
inline KeyPtr cardKeyBehind(const QByteArray &tag, const QByteArray &file)
{
    const QByteArray header = QByteArray::fromHex("900301000191820100");
    const qsizetype at = file.indexOf(header, file.indexOf(tag));
    return keyOf(QByteArray::fromHex("30820122300D06092A864886F70D01010105000382010F003082010A0282010100") +
                 file.mid(at + header.size(), 256) + QByteArray::fromHex("0203010001"));
}

// What PKCS #1 v1.5 holds; empty when it is no signature of this key.
inline QByteArray recovered(EVP_PKEY *key, const QByteArray &signature)
{
    const std::unique_ptr<EVP_PKEY_CTX, simulator::Release<EVP_PKEY_CTX_free>> context(
        EVP_PKEY_CTX_new(key, nullptr));
    QByteArray payload(256, '\0');
    std::size_t size = 256;
    EVP_PKEY_verify_recover_init(context.get());
    EVP_PKEY_CTX_set_rsa_padding(context.get(), RSA_PKCS1_PADDING);
    const int good = EVP_PKEY_verify_recover(context.get(), reinterpret_cast<unsigned char *>(payload.data()),
                                             &size, raw(signature), std::size_t(signature.size()));
    return good > 0 ? payload.left(qsizetype(size)) : QByteArray();
}

inline bool verifies(EVP_PKEY *key, int padding, const QByteArray &digest, const QByteArray &signature)
{
    const std::unique_ptr<EVP_PKEY_CTX, simulator::Release<EVP_PKEY_CTX_free>> context(
        EVP_PKEY_CTX_new(key, nullptr));
    EVP_PKEY_verify_init(context.get());
    EVP_PKEY_CTX_set_rsa_padding(context.get(), padding);
    EVP_PKEY_CTX_set_signature_md(context.get(), EVP_sha256());
    return EVP_PKEY_verify(context.get(), raw(signature), std::size_t(signature.size()), raw(digest),
                           std::size_t(digest.size())) == 1;
}

// sha256WithRSAEncryption over the message.
inline bool isSignedBy(EVP_PKEY *key, const QByteArray &message, const QByteArray &signature)
{
    return key && verifies(key, RSA_PKCS1_PADDING, sha(message), signature);
}

} // namespace madoguchi::test
