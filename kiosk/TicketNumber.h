// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "drivers/support/Result.h"

#include <filesystem>
#include <string>

namespace madoguchi
{

// The number of the next ticket of this machine, "K1-012": from 1 again each day, never twice on one day,
// whatever was switched off in between. `file` remembers it. PrintFailed when it cannot.
Result<std::string> nextTicket(const std::filesystem::path &file, const std::string &device,
                               const std::string &day);

} // namespace madoguchi
