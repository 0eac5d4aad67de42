// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#include "drivers/support/HashChain.h"

#include <openssl/sha.h>

namespace madoguchi
{

Bytes chainedHash(ByteView before, std::int64_t place, std::string_view line)
{
    Bytes all(before.begin(), before.end());
    for (int shift = 56; shift >= 0; shift -= 8)
        all.push_back(static_cast<std::uint8_t>(place >> shift));
    all.insert(all.end(), line.begin(), line.end());
    Bytes hash(SHA256_DIGEST_LENGTH);
    SHA256(all.data(), all.size(), hash.data());
    return hash;
}

} // namespace madoguchi
