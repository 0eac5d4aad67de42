// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "drivers/scan/CodeReader.h"

// What is tried with a picture in which the engine finds nothing as it is. Each treatment is here because it
// finds what those before it do not; README.md of this room has the numbers. Any thread; never throws on a
// hostile picture, but wants one that readCodes() would take.
namespace madoguchi::scan
{

inline constexpr int treatments = 6;

// The codes that one treatment (0 to treatments - 1) brings out in the middle of a frame, where people aim:
// 1280 by 720 pixels at most, so that a large frame does not cost more.
std::vector<FoundCode> rescue(const GreyView &frame, int treatment);

// All of them on the whole picture, until a code is found: for one that no other follows.
std::vector<FoundCode> rescueAll(const GreyView &picture);

// A misread is worse than a miss. Error correction lets about one of ten million damaged grids pass as a text
// that was never there, and a camera tries some hundred a second. So a rescued text is believed when it is of
// our own form, any other one when two treatments or two frames say the same.
class Confirmed
{
public:
    std::vector<FoundCode> of(std::vector<FoundCode> rescued);
    void forget() { m_doubted.clear(); }

private:
    std::string m_doubted;
};

} // namespace madoguchi::scan
