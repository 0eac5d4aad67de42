// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#include "drivers/support/Sha256.h"

#include "drivers/support/Hex.h"

#include <algorithm>
#include <array>
#include <openssl/sha.h>

namespace madoguchi
{

std::string sha256Hex(ByteView content)
{
    std::array<unsigned char, SHA256_DIGEST_LENGTH> hash = {};
    SHA256(content.data(), content.size(), hash.data());
    return hexOf(hash);
}

bool isSha256Hex(std::string_view text) noexcept
{
    return text.size() == 2 * SHA256_DIGEST_LENGTH &&
           std::ranges::all_of(text, [](char c) { return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f'); });
}

} // namespace madoguchi
