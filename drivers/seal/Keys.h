// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "drivers/seal/CentreKey.h"
#include "drivers/seal/Decryption.h"

namespace madoguchi::seal
{

// The keys of the centre, and the opening of an envelope with the one that it names. Any thread.
class Keys
{
public:
    static Result<std::unique_ptr<Keys>> load(const Opener::Files &files); // BadConfiguration

    struct Plain {
        Bytes content;
        std::size_t key; // which it was opened with
    };
    // By the name that the envelope gives, before any key is touched; none is ever tried out. SealBroken,
    // Internal.
    Result<Plain> open(ByteView sealed) const;

private:
    std::vector<std::unique_ptr<CentreKey>> m_keys;
    Decryption m_decryption;
};

} // namespace madoguchi::seal
