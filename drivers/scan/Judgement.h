// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "drivers/scan/CodeReader.h"

namespace madoguchi::scan
{

// Why a frame without a code may be without one: what the person before the camera could do about it.
enum class Judgement {
    Fine,      // nothing is wrong with the picture: there is just no code
    TooDark,   // hardly any light
    TooBright, // most of the middle is white without anything in it
    TooSmall,  // a code is there, and its modules are smaller than the camera sees: come closer
};

// Looks at a few thousand pixels for the light, and for a code too small at the middle half of the frame;
// about as much work as a quarter of a look for codes. Any thread; keeps nothing.
Judgement judge(const GreyView &frame);

} // namespace madoguchi::scan
