// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "drivers/support/Bytes.h"

#include <string_view>

namespace madoguchi::identity
{

constexpr std::size_t challengeSize = 32; // random bytes, made by the centre for one use

// What a card signs when its holder identifies themself (利用者証明). Names the protocol and the machine
// before the challenge, so that the signature proves nothing anywhere else. Device and centre build it apart.
Bytes identificationMessage(std::string_view device, ByteView challenge);

} // namespace madoguchi::identity
