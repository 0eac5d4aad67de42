// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "drivers/scan/CodeReader.h"

// The one place that knows ZXing-cpp, whose names differ between 1.4 (Debian 12), 2.3 (Debian 13) and 3.x.
// Both functions may throw what the library throws.
namespace madoguchi::scan::zxing
{

std::vector<FoundCode> read(const GreyView &picture);
CodeModules write(const std::string &text);

} // namespace madoguchi::scan::zxing
