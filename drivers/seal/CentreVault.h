// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "drivers/seal/Seal.h"

namespace madoguchi::seal
{

// What the centre keeps for itself: encrypted to its own key, as a hand-in is, but signed by nobody. So it
// says nothing about who wrote it: where that matters the place has to be guarded. Any thread.
class CentreVault
{
public:
    static Result<std::unique_ptr<CentreVault>> load(const Opener::Files &files); // BadConfiguration
    virtual ~CentreVault() = default;
    virtual Result<Bytes> close(ByteView content) const = 0; // to the first key; SealFailed
    // With any of the keys. SealBroken; Internal when the key cannot be used now.
    virtual Result<Bytes> open(ByteView closed) const = 0;
};

} // namespace madoguchi::seal
