// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "drivers/scan/Rescue.h"

namespace madoguchi::scan
{

// Reads the frames of a camera as they come. Each frame gets one look: as it is, the next one from afar, and,
// where neither found anything, the next one by one of the treatments. A frame never costs much more than the
// engine alone, and eighteen of them, a second, bring what studying a single picture would. One thread at a
// time; keeps no picture.
class FrameReader
{
public:
    std::vector<FoundCode> read(const GreyView &frame);

private:
    Confirmed m_confirmed;
    enum class Look { AsItIs, FromAfar, Treated };
    Look m_next = Look::AsItIs;
    int m_treatment = 0;
    bool m_any = false; // since the last look as it is
};

} // namespace madoguchi::scan
