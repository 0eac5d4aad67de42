// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#include "drivers/identity/Signature.h"

#include <openssl/bn.h>
#include <openssl/core_names.h>
#include <openssl/err.h>
#include <openssl/param_build.h>
#include <openssl/rsa.h>
#include <openssl/sha.h>

namespace madoguchi::identity
{

using namespace openssl;

namespace
{

constexpr int shortestModulus = 2048, longestModulus = 8192; // bits; above, a check costs seconds

using NumberHandle = std::unique_ptr<BIGNUM, Release<BN_free>>;
using BuilderHandle = std::unique_ptr<OSSL_PARAM_BLD, Release<OSSL_PARAM_BLD_free>>;
using ParametersHandle = std::unique_ptr<OSSL_PARAM, Release<OSSL_PARAM_free>>;

NumberHandle number(ByteView bytes)
{
    return NumberHandle(BN_bin2bn(bytes.data(), static_cast<int>(bytes.size()), nullptr));
}

} // namespace

Sha256 sha256(ByteView bytes)
{
    Sha256 digest{};
    SHA256(bytes.data(), bytes.size(), digest.data());
    return digest;
}

Bytes digestInfo(const Sha256 &digest)
{
    Bytes info{0x30, 0x31, 0x30, 0x0D, 0x06, 0x09, 0x60, 0x86, 0x48, 0x01,
               0x65, 0x03, 0x04, 0x02, 0x01, 0x05, 0x00, 0x04, 0x20};
    info.insert(info.end(), digest.begin(), digest.end());
    return info;
}

bool verifies(EVP_PKEY *key, ByteView message, ByteView signature)
{
    const DigestHandle context(EVP_MD_CTX_new());
    const bool good =
        key && context && EVP_DigestVerifyInit(context.get(), nullptr, EVP_sha256(), nullptr, key) == 1 &&
        EVP_DigestVerify(context.get(), signature.data(), signature.size(), message.data(), message.size()) ==
            1;
    ERR_clear_error();
    return good;
}

std::optional<Bytes> recovered(EVP_PKEY *key, ByteView signature)
{
    const KeyUseHandle use(key ? EVP_PKEY_CTX_new(key, nullptr) : nullptr);
    std::size_t size = 0;
    Bytes plain;
    bool good = use && EVP_PKEY_verify_recover_init(use.get()) == 1 &&
                EVP_PKEY_CTX_set_rsa_padding(use.get(), RSA_PKCS1_PADDING) == 1 &&
                EVP_PKEY_verify_recover(use.get(), nullptr, &size, signature.data(), signature.size()) == 1;
    if (good) {
        plain.resize(size);
        good =
            EVP_PKEY_verify_recover(use.get(), plain.data(), &size, signature.data(), signature.size()) == 1;
    }
    ERR_clear_error();
    if (!good)
        return std::nullopt;
    plain.resize(size);
    return plain;
}

KeyHandle rsaKey(ByteView modulus, ByteView exponent)
{
    constexpr std::size_t longestExponent = 8; // bytes
    if (modulus.size() > longestModulus / 8 || exponent.size() > longestExponent)
        return nullptr;
    const NumberHandle n = number(modulus), e = number(exponent);
    if (!n || !e || BN_num_bits(n.get()) < shortestModulus || !BN_is_odd(n.get()) || !BN_is_odd(e.get()) ||
        BN_is_one(e.get()))
        return nullptr;
    const BuilderHandle builder(OSSL_PARAM_BLD_new());
    const KeyUseHandle use(EVP_PKEY_CTX_new_from_name(nullptr, "RSA", nullptr));
    if (!builder || !use || !OSSL_PARAM_BLD_push_BN(builder.get(), OSSL_PKEY_PARAM_RSA_N, n.get()) ||
        !OSSL_PARAM_BLD_push_BN(builder.get(), OSSL_PKEY_PARAM_RSA_E, e.get()))
        return nullptr;
    const ParametersHandle parameters(OSSL_PARAM_BLD_to_param(builder.get()));
    EVP_PKEY *key = nullptr;
    if (!parameters || EVP_PKEY_fromdata_init(use.get()) != 1 ||
        EVP_PKEY_fromdata(use.get(), &key, EVP_PKEY_PUBLIC_KEY, parameters.get()) != 1)
        ERR_clear_error();
    return KeyHandle(key);
}

} // namespace madoguchi::identity
