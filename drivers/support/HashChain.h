// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "drivers/support/Bytes.h"

#include <string_view>

namespace madoguchi
{

// SHA-256 over the hash of the line before (nothing before the first), the line's place, counted from 1, as
// eight bytes, and the line itself. Machines and centre chain their audit lines by it, so that neither can
// come to another result about the same lines.
Bytes chainedHash(ByteView before, std::int64_t place, std::string_view line);

} // namespace madoguchi
