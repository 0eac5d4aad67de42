// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "drivers/support/Bytes.h"

#include <cstddef>

namespace madoguchi::simulator
{

// A grey picture: 0 black, 255 white. What is drawn beyond its edge is not there.
class Bitmap
{
public:
    Bitmap(int width, int height, std::uint8_t grey = 0xFF)
        : m_width(width), m_height(height), m_pixels(std::size_t(width) * std::size_t(height), grey)
    {
    }
    int width() const { return m_width; }
    int height() const { return m_height; }
    std::uint8_t at(int x, int y) const { return m_pixels[index(x, y)]; }
    void set(int x, int y, std::uint8_t grey)
    {
        if (x >= 0 && y >= 0 && x < m_width && y < m_height)
            m_pixels[index(x, y)] = grey;
    }

private:
    std::size_t index(int x, int y) const { return std::size_t(y) * std::size_t(m_width) + std::size_t(x); }

    int m_width, m_height;
    Bytes m_pixels;
};

Bytes oneBitPng(const Bitmap &picture); // PNG of one bit a pixel; grey becomes black or white
Bytes greyJp2(const Bitmap &picture);   // JPEG 2000 in its JP2 container, a few KiB

} // namespace madoguchi::simulator
