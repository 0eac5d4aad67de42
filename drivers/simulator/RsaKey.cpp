// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#include "drivers/simulator/RsaKey.h"

#include <openssl/core_names.h>
#include <openssl/pem.h>
#include <openssl/rsa.h>
#include <openssl/x509.h>

namespace madoguchi::simulator
{
namespace
{

using BioHandle = Handle<BIO, BIO_free_all>;
using ContextHandle = Handle<EVP_PKEY_CTX, EVP_PKEY_CTX_free>;
constexpr int bits = 2048;

// A file of keys must not make the program ask for a pass phrase on its terminal.
int noPassPhrase(char *, int, int, void *)
{
    return -1;
}

} // namespace

std::shared_ptr<const RsaKey> RsaKey::make()
{
    return std::shared_ptr<const RsaKey>(new RsaKey(EVP_RSA_gen(bits)));
}

std::shared_ptr<const RsaKey> RsaKey::fromPem(const std::string &pem)
{
    const BioHandle bio(BIO_new_mem_buf(pem.data(), static_cast<int>(pem.size())));
    EVP_PKEY *key = PEM_read_bio_PrivateKey(bio.get(), nullptr, noPassPhrase, nullptr);
    if (key && EVP_PKEY_is_a(key, "RSA") && EVP_PKEY_get_bits(key) == bits)
        return std::shared_ptr<const RsaKey>(new RsaKey(key));
    EVP_PKEY_free(key);
    return nullptr;
}

std::string RsaKey::pem() const
{
    const BioHandle bio(BIO_new(BIO_s_mem()));
    PEM_write_bio_PrivateKey(bio.get(), handle(), nullptr, nullptr, 0, nullptr, nullptr);
    char *data = nullptr;
    const long length = BIO_get_mem_data(bio.get(), &data);
    return {data, static_cast<std::size_t>(length)};
}

Bytes RsaKey::modulus() const
{
    BIGNUM *number = nullptr;
    EVP_PKEY_get_bn_param(handle(), OSSL_PKEY_PARAM_RSA_N, &number);
    const Handle<BIGNUM, BN_free> owner(number);
    Bytes bytes(size);
    BN_bn2binpad(number, bytes.data(), static_cast<int>(size));
    return bytes;
}

Bytes RsaKey::publicDer() const
{
    Bytes der(static_cast<std::size_t>(i2d_PUBKEY(handle(), nullptr)));
    std::uint8_t *to = der.data();
    i2d_PUBKEY(handle(), &to);
    return der;
}

Bytes RsaKey::signVerbatim(ByteView payload) const
{
    return payload.size() > longestPayload ? Bytes{} : sign(RSA_PKCS1_PADDING, payload);
}

Bytes RsaKey::signSha256(ByteView message) const
{
    return signVerbatim(digestInfo(sha256(message)));
}

Bytes RsaKey::signPss(ByteView digest) const
{
    return sign(RSA_PKCS1_PSS_PADDING, digest);
}

// Without a digest set, PKCS #1 padding goes around whatever is given; PSS needs to know its hash.
Bytes RsaKey::sign(int padding, ByteView input) const
{
    const ContextHandle context(EVP_PKEY_CTX_new(handle(), nullptr));
    Bytes signature(size);
    std::size_t length = size;
    bool good =
        EVP_PKEY_sign_init(context.get()) > 0 && EVP_PKEY_CTX_set_rsa_padding(context.get(), padding) > 0;
    if (good && padding == RSA_PKCS1_PSS_PADDING)
        good = EVP_PKEY_CTX_set_signature_md(context.get(), EVP_sha256()) > 0 &&
               EVP_PKEY_CTX_set_rsa_pss_saltlen(context.get(), RSA_PSS_SALTLEN_DIGEST) > 0;
    good = good && EVP_PKEY_sign(context.get(), signature.data(), &length, input.data(), input.size()) > 0;
    return good ? signature : Bytes{};
}

} // namespace madoguchi::simulator
