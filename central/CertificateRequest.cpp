// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#include "central/DeviceCertificates.h"

#include <array>
#include <openssl/core_names.h>
#include <openssl/ec.h>
#include <openssl/sha.h>

namespace madoguchi::central
{

using namespace openssl;

namespace
{

using RequestHandle = std::unique_ptr<X509_REQ, Release<X509_REQ_free>>;
constexpr std::size_t maxRequestBytes = 4096;

Error refused(const char *why)
{
    (void)lastReason(); // empties the queue; strangers' reasons help nobody
    return {ErrorCode::BadInput, why};
}

// A curve that is written out instead of named could be one whose points are weak.
bool isNamedP256(EVP_PKEY *key)
{
    std::array<char, 32> group = {};
    std::size_t size = 0;
    int writtenOut = 1;
    return EVP_PKEY_is_a(key, "EC") == 1 &&
           EVP_PKEY_get_group_name(key, group.data(), group.size(), &size) == 1 &&
           std::string_view(group.data(), size) == SN_X9_62_prime256v1 &&
           EVP_PKEY_get_int_param(key, OSSL_PKEY_PARAM_EC_DECODED_FROM_EXPLICIT_PARAMS, &writtenOut) == 1 &&
           writtenOut == 0;
}

bool isPointOfItsCurve(EVP_PKEY *key)
{
    const KeyUseHandle use(EVP_PKEY_CTX_new_from_pkey(nullptr, key, nullptr));
    return use && EVP_PKEY_public_check(use.get()) == 1;
}

Bytes hashOf(EVP_PKEY *key)
{
    unsigned char *der = nullptr;
    const int size = i2d_PUBKEY(key, &der);
    if (size <= 0)
        return {};
    Bytes hash(SHA256_DIGEST_LENGTH);
    SHA256(der, static_cast<std::size_t>(size), hash.data());
    OPENSSL_free(der);
    return hash;
}

} // namespace

Result<CertifiableKey> certifiableKey(ByteView request)
{
    if (request.empty() || request.size() > maxRequestBytes)
        return refused("a request has 1 to 4096 bytes");
    const unsigned char *position = request.data();
    const RequestHandle parsed(d2i_X509_REQ(nullptr, &position, static_cast<long>(request.size())));
    if (!parsed || position != request.data() + request.size())
        return refused("no request (PKCS#10, DER)");
    KeyHandle key(X509_REQ_get_pubkey(parsed.get()));
    if (!key || !isNamedP256(key.get()) || !isPointOfItsCurve(key.get()))
        return refused("the key is none of EC P-256");
    if (X509_REQ_verify(parsed.get(), key.get()) != 1)
        return refused("the request is not signed by its key");
    Bytes hash = hashOf(key.get());
    if (hash.empty())
        return refused("the key cannot be written");
    return CertifiableKey{std::move(key), std::move(hash)};
}

} // namespace madoguchi::central
