// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "drivers/scan/CodeReader.h"

// The one place that knows ZXing-cpp, whose names differ between 1.4 (Debian 12), 2.3 (Debian 13) and 3.x.
// Each may throw what the library throws.
namespace madoguchi::scan::zxing
{

enum class Look {
    Everything,    // also at half and a third of its size
    Once,          // as it is
    BlackAndWhite, // a picture of 0 and 255
    Drawn,         // nothing but one upright code, as straightenedCodes() draws it
};
std::vector<FoundCode> read(const GreyView &picture, Look look);
CodeModules write(const std::string &text);

} // namespace madoguchi::scan::zxing
