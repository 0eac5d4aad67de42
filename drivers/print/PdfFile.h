// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "drivers/support/Result.h"

#include <filesystem>
#include <string>

namespace madoguchi::print
{

// The file appears under its name only when it is whole, readable by its owner alone. PrintFailed.
Result<void> writePdf(const std::string &pdf, const std::filesystem::path &file);

} // namespace madoguchi::print
