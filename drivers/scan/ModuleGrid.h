// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "drivers/scan/FinderPatterns.h"

namespace madoguchi::scan
{

// The codes that may lie between the finder patterns, each laid flat and drawn anew with what is known of
// every QR code: finder patterns whole, quiet zone white. Rolled paper is followed along the timing patterns
// (タイミングパターン), a third finder pattern that is covered is put where two others want it. Most likely
// first, few; whether one is a code is for the engine to say, whose error correction judges every module.
std::vector<GreyPicture> straightenedCodes(const GreyPicture &blackAndWhite,
                                           const std::vector<FinderPattern> &patterns);

// Pixels a module of a code whose finder patterns lie among these, seen nearly from the front; 0: there is
// none. Tells of codes that are too small to be read.
double moduleOfCode(const std::vector<FinderPattern> &patterns);

} // namespace madoguchi::scan
