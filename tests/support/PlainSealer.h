// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "drivers/seal/Seal.h"

namespace madoguchi::test
{

// Seals nothing: for what is asked of storage alone.
class PlainSealer : public seal::Sealer
{
public:
    Result<Bytes> seal(ByteView content) const override { return Bytes(content.begin(), content.end()); }
};

} // namespace madoguchi::test
