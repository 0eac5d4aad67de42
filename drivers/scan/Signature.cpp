// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#include "drivers/scan/Signature.h"

#include <algorithm>
#include <fstream>
#include <memory>
#include <string>

#include <openssl/ecdsa.h>
#include <openssl/evp.h>
#include <openssl/pem.h>

namespace madoguchi::scan
{

namespace
{

template <auto release> struct Release {
    template <typename T> void operator()(T *handle) const noexcept { release(handle); }
};
template <typename T, auto release> using Handle = std::unique_ptr<T, Release<release>>;
using Key = Handle<EVP_PKEY, EVP_PKEY_free>;
using Bio = Handle<BIO, BIO_free>;
using Context = Handle<EVP_MD_CTX, EVP_MD_CTX_free>;
using DerSignature = Handle<ECDSA_SIG, ECDSA_SIG_free>;
using BigNumber = Handle<BIGNUM, BN_free>;

constexpr std::streamsize largestKeyFile = 8192;
constexpr std::size_t half = 32; // bytes of r and of s

int valueOf(char c)
{
    if (c >= 'A' && c <= 'Z')
        return c - 'A';
    if (c >= 'a' && c <= 'z')
        return c - 'a' + 26;
    if (c >= '0' && c <= '9')
        return c - '0' + 52;
    return c == '-' ? 62 : c == '_' ? 63 : -1;
}

// The id comes out of the code: only a plain name may become part of a path.
bool isKeyId(std::string_view id)
{
    return !id.empty() && id.size() <= 32 && std::ranges::all_of(id, [](char c) { return valueOf(c) >= 0; });
}

Key publicKey(const std::filesystem::path &file)
{
    std::ifstream in(file, std::ios::binary);
    std::string pem(std::size_t(largestKeyFile), '\0');
    in.read(pem.data(), largestKeyFile);
    const Bio bio(BIO_new_mem_buf(pem.data(), int(in.gcount())));
    Key key(bio ? PEM_read_bio_PUBKEY(bio.get(), nullptr, nullptr, nullptr) : nullptr);
    char group[32] = {};
    const bool p256 = key && EVP_PKEY_is_a(key.get(), "EC") &&
                      EVP_PKEY_get_group_name(key.get(), group, sizeof group, nullptr) == 1 &&
                      std::string_view(group) == "prime256v1";
    return p256 ? std::move(key) : Key();
}

Bytes toDer(const Bytes &signature)
{
    if (signature.size() != 2 * half)
        return {};
    const DerSignature pair(ECDSA_SIG_new());
    BigNumber r(BN_bin2bn(signature.data(), int(half), nullptr));
    BigNumber s(BN_bin2bn(signature.data() + half, int(half), nullptr));
    if (!pair || !r || !s || ECDSA_SIG_set0(pair.get(), r.get(), s.get()) != 1)
        return {};
    (void)r.release(); // the pair's now
    (void)s.release();
    const int size = i2d_ECDSA_SIG(pair.get(), nullptr);
    Bytes der(std::size_t(std::max(size, 0)));
    unsigned char *to = der.data();
    if (size <= 0 || i2d_ECDSA_SIG(pair.get(), &to) != size)
        return {};
    return der;
}

} // namespace

std::optional<Bytes> fromBase64Url(std::string_view text)
{
    if (text.size() % 4 == 1)
        return {};
    Bytes bytes;
    bytes.reserve(text.size() * 3 / 4);
    std::uint32_t bits = 0;
    int count = 0;
    for (const char c : text) {
        const int value = valueOf(c);
        if (value < 0)
            return {};
        bits = (bits << 6 | std::uint32_t(value)) & 0xffffff;
        count += 6;
        if (count >= 8) {
            count -= 8;
            bytes.push_back(std::uint8_t(bits >> count));
        }
    }
    if ((bits & ((1U << count) - 1)) != 0)
        return {};
    return bytes;
}

bool isSigned(std::string_view text, const Bytes &signature, const std::filesystem::path &keys,
              std::string_view keyId)
{
    if (!isKeyId(keyId))
        return false;
    const Key key = publicKey(keys / (std::string(keyId) + ".pem"));
    const Bytes der = toDer(signature);
    const Context context(EVP_MD_CTX_new());
    return key && !der.empty() && context &&
           EVP_DigestVerifyInit(context.get(), nullptr, EVP_sha256(), nullptr, key.get()) == 1 &&
           EVP_DigestVerify(context.get(), der.data(), der.size(),
                            reinterpret_cast<const unsigned char *>(text.data()), text.size()) == 1;
}

} // namespace madoguchi::scan
