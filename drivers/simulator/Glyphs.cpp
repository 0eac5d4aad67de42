// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#include "drivers/simulator/Glyphs.h"

#include <ft2build.h>
#include FT_FREETYPE_H

namespace madoguchi::simulator
{
namespace
{

// Where Debian's fonts-noto-cjk puts them; the serif face knows the most variants.
constexpr const char *fontFiles[] = {"/usr/share/fonts/opentype/noto/NotoSerifCJK-Regular.ttc",
                                     "/usr/share/fonts/opentype/noto/NotoSansCJK-Regular.ttc"};

bool isPrivate(char32_t point)
{
    return point >= 0xE000 && point <= 0xF8FF;
}

} // namespace

struct Glyphs::Font {
    FT_Library library = nullptr;
    FT_Face face = nullptr;
    explicit Font(int pixels)
    {
        if (FT_Init_FreeType(&library) != 0)
            return;
        for (const char *file : fontFiles) {
            if (!face && FT_New_Face(library, file, 0, &face) != 0)
                face = nullptr;
        }
        if (face)
            FT_Set_Pixel_Sizes(face, 0, static_cast<FT_UInt>(pixels));
    }
    ~Font()
    {
        FT_Done_Face(face);
        FT_Done_FreeType(library);
    }
    Font(const Font &) = delete;
    Font &operator=(const Font &) = delete;

    FT_UInt indexOf(char32_t point, char32_t selector) const
    {
        if (!face || isPrivate(point))
            return 0;
        const FT_UInt variant = selector ? FT_Face_GetCharVariantIndex(face, point, selector) : 0;
        return variant ? variant : FT_Get_Char_Index(face, point);
    }
};

Glyphs::Glyphs(int pixels) : m_pixels(pixels), m_font(std::make_unique<Font>(pixels)) {}
Glyphs::~Glyphs() = default;

int Glyphs::draw(Bitmap &on, int x, int y, char32_t point, char32_t selector) const
{
    const FT_UInt index = m_font->indexOf(point, selector);
    if (index == 0 || FT_Load_Glyph(m_font->face, index, FT_LOAD_RENDER | FT_LOAD_TARGET_MONO) != 0)
        return drawPattern(on, x, y, point);
    const FT_GlyphSlot glyph = m_font->face->glyph;
    const FT_Bitmap &bitmap = glyph->bitmap;
    const int baseline = y + m_pixels * 7 / 8;
    for (unsigned row = 0; row < bitmap.rows; ++row)
        for (unsigned column = 0; column < bitmap.width; ++column)
            if (bitmap.buffer[static_cast<int>(row) * bitmap.pitch + static_cast<int>(column / 8)] &
                (0x80 >> column % 8))
                on.set(x + glyph->bitmap_left + static_cast<int>(column),
                       baseline - glyph->bitmap_top + static_cast<int>(row), 0);
    return static_cast<int>(glyph->advance.x >> 6);
}

// Strokes in a square, as the bits of the code point say.
int Glyphs::drawPattern(Bitmap &on, int x, int y, char32_t point) const
{
    if (point == U' ' || point == U'\u3000')
        return m_pixels;
    const std::uint32_t bits = static_cast<std::uint32_t>(point) * 2654435761U;
    const int size = m_pixels - m_pixels / 8, step = size / 4;
    for (int line = 0; line < 10; ++line) {
        if (line != 0 && line != 5 && !(bits >> line & 1))
            continue;
        const int at = line % 5 * step;
        for (int along = 0; along < size; ++along)
            line < 5 ? on.set(x + along, y + at, 0) : on.set(x + at, y + along, 0);
    }
    return m_pixels;
}

} // namespace madoguchi::simulator
