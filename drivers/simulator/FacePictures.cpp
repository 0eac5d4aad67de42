// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#include "drivers/simulator/FacePictures.h"

#include "drivers/simulator/CertificateNames.h"
#include "drivers/simulator/Glyphs.h"

#include <algorithm>

namespace madoguchi::simulator
{
namespace
{

constexpr int textPixels = 24, digitPixels = 12, margin = 2;
constexpr int nameColumns = 24, addressColumns = 26;

bool isSelector(char32_t point)
{
    return (point >= 0xFE00 && point <= 0xFE0F) || (point >= 0xE0100 && point <= 0xE01EF);
}

// Full-width characters in lines of so many.
Bytes textPicture(std::string_view text, int columns)
{
    const std::u32string points = codePoints(text);
    const auto visible =
        static_cast<int>(std::ranges::count_if(points, [](char32_t point) { return !isSelector(point); }));
    const int lines = std::max(1, (visible + columns - 1) / columns);
    const int widest = std::clamp(visible, 1, columns);
    Bitmap picture(widest * textPixels + 2 * margin, lines * (textPixels + 2 * margin));
    const Glyphs glyphs(textPixels);
    int x = margin, y = margin;
    for (std::size_t i = 0; i < points.size(); ++i) {
        if (isSelector(points[i]))
            continue;
        const char32_t next = i + 1 < points.size() ? points[i + 1] : 0;
        if (x + textPixels > picture.width()) {
            x = margin;
            y += textPixels + 2 * margin;
        }
        x += glyphs.draw(picture, x, y, points[i], isSelector(next) ? next : 0);
    }
    return oneBitPng(picture);
}

} // namespace

Bytes namePicture(std::string_view name)
{
    return textPicture(name, nameColumns);
}

Bytes addressPicture(std::string_view address)
{
    return textPicture(address, addressColumns);
}

Bytes digitsPicture(std::string_view digits)
{
    constexpr int width = digitPixels / 2;
    Bitmap picture(std::max(1, static_cast<int>(digits.size())) * width, digitPixels);
    const Glyphs glyphs(digitPixels - 1);
    int x = 0;
    for (const char digit : digits) {
        glyphs.draw(picture, x, 1, static_cast<unsigned char>(digit), 0);
        x += width;
    }
    return oneBitPng(picture);
}

} // namespace madoguchi::simulator
