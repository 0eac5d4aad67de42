// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "drivers/scan/GreyPicture.h"

namespace madoguchi::scan
{

struct Point {
    double x = 0;
    double y = 0;
};

// One of the three squares in the corners of a QR code (位置検出パターン, ISO/IEC 18004, 5.3.2.2).
struct FinderPattern {
    Point middle;      // pixels
    double module = 0; // pixels a module, of the longer of both directions
    double height = 0; // pixels a module, downwards
    int seen = 0;      // lines that crossed it
    // Of the three modules of its dark middle; print and noise are rarely crossed in more than one.
    double modulesSeen() const { return seen / height; }
};

// What looks like one in a picture of black (0) and white (255), clearest first, sixteen at most. Any
// line through the middle of one crosses dark, light, dark, light, dark as 1 : 1 : 3 : 1 : 1, at every angle.
std::vector<FinderPattern> findFinderPatterns(const GreyPicture &blackAndWhite);

} // namespace madoguchi::scan
