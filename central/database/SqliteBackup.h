// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "drivers/support/Result.h"

#include <string>

namespace madoguchi::central
{

// A copy of a centre's file as of one instant, while centres go on writing to it. Made under another name and
// moved to `copy` when it is whole and on the disk; what was there before is replaced then, not earlier. The
// copy is readable by its owner only, like the file itself. QueueUnavailable, QueueFull; FileUnreadable when
// it cannot be written.
Result<void> backUp(const std::string &file, const std::string &copy);

} // namespace madoguchi::central
