// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "drivers/support/Bytes.h"

namespace madoguchi
{

// Whether these bytes are well-formed UTF-8 (Unicode 15, table 3-7) without control characters, as names and
// addresses are. True for no bytes at all.
bool isPlainText(ByteView bytes) noexcept;

} // namespace madoguchi
