// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#include "drivers/simulator/Bitmap.h"

#include <png.h>

namespace madoguchi::simulator
{
namespace
{

void append(png_structp png, png_bytep data, png_size_t size)
{
    auto &to = *static_cast<Bytes *>(png_get_io_ptr(png));
    to.insert(to.end(), data, data + size);
}

void nothing(png_structp) {}

// Rows of one bit a pixel, the first pixel in the highest bit; 1 is white.
Bytes packed(const Bitmap &picture)
{
    const int rowSize = (picture.width() + 7) / 8;
    Bytes rows(static_cast<std::size_t>(rowSize * picture.height()));
    for (int y = 0; y < picture.height(); ++y)
        for (int x = 0; x < picture.width(); ++x)
            if (picture.at(x, y) >= 0x80)
                rows[static_cast<std::size_t>(y * rowSize + x / 8)] |=
                    static_cast<std::uint8_t>(0x80 >> x % 8);
    return rows;
}

// libpng leaves by longjmp when something is wrong, so nothing here may need a destructor.
bool write(png_structp png, png_infop info, const Bitmap &picture, Bytes &rows, Bytes &to)
{
    if (setjmp(png_jmpbuf(png)))
        return false;
    png_set_write_fn(png, &to, append, nothing);
    png_set_IHDR(png, info, static_cast<png_uint_32>(picture.width()),
                 static_cast<png_uint_32>(picture.height()), 1, PNG_COLOR_TYPE_GRAY, PNG_INTERLACE_NONE,
                 PNG_COMPRESSION_TYPE_DEFAULT, PNG_FILTER_TYPE_DEFAULT);
    png_write_info(png, info);
    const std::size_t rowSize = rows.size() / static_cast<std::size_t>(picture.height());
    for (int y = 0; y < picture.height(); ++y)
        png_write_row(png, rows.data() + static_cast<std::size_t>(y) * rowSize);
    png_write_end(png, nullptr);
    return true;
}

} // namespace

Bytes oneBitPng(const Bitmap &picture)
{
    Bytes file, rows = packed(picture);
    png_structp png = png_create_write_struct(PNG_LIBPNG_VER_STRING, nullptr, nullptr, nullptr);
    png_infop info = png_create_info_struct(png);
    if (!write(png, info, picture, rows, file))
        file.clear();
    png_destroy_write_struct(&png, &info);
    return file;
}

} // namespace madoguchi::simulator
