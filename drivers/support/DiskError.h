// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "drivers/support/Result.h"

#include <system_error>

namespace madoguchi
{

// What the disk said, as a code that staff can act on: QueueFull, QueueReadOnly, else FileUnreadable.
Error diskError(const std::string &what, const std::error_code &error);
Error diskError(const std::string &what); // by errno

} // namespace madoguchi
