// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "drivers/simulator/Bitmap.h"

#include <memory>
#include <string>

namespace madoguchi::simulator
{

// Letters by the Noto CJK font where it is installed. What the font does not hold, and characters of the
// private use area, are drawn as a pattern of strokes that is different for each: a glyph that is nowhere in
// Unicode (外字). Not thread-safe.
class Glyphs
{
public:
    explicit Glyphs(int pixels); // height of a full-width character
    ~Glyphs();
    // A character and the variation selector after it, if any (0). Returns how far the next one is.
    int draw(Bitmap &on, int x, int y, char32_t point, char32_t selector) const;

private:
    struct Font;
    int drawPattern(Bitmap &on, int x, int y, char32_t point) const;

    int m_pixels;
    std::unique_ptr<Font> m_font;
};

} // namespace madoguchi::simulator
