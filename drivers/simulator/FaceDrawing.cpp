// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#include "drivers/simulator/Bitmap.h"
#include "drivers/simulator/FacePictures.h"
#include "drivers/simulator/Glyphs.h"
#include "drivers/simulator/OpenSsl.h"

// A face of ellipses. Its measures come from the card's serial, so that people look different.
namespace madoguchi::simulator
{
namespace
{

constexpr int width = 240, height = 300;

struct Ellipse {
    int x, y, radiusX, radiusY;
    bool holds(int px, int py) const
    {
        const long dx = px - x, dy = py - y;
        const long rx = radiusX, ry = radiusY;
        return dx * dx * ry * ry + dy * dy * rx * rx <= rx * rx * ry * ry;
    }
};

void fill(Bitmap &on, const Ellipse &shape, std::uint8_t grey)
{
    for (int y = shape.y - shape.radiusY; y <= shape.y + shape.radiusY; ++y)
        for (int x = shape.x - shape.radiusX; x <= shape.x + shape.radiusX; ++x)
            if (shape.holds(x, y))
                on.set(x, y, grey);
}

void background(Bitmap &on)
{
    for (int y = 0; y < height; ++y)
        for (int x = 0; x < width; ++x)
            on.set(x, y, static_cast<std::uint8_t>(235 - y / 10));
}

// 見本, so that nobody takes it for a photograph of a person.
void mark(Bitmap &on)
{
    const Glyphs glyphs(40);
    const int next = 10 + glyphs.draw(on, 10, height - 50, U'見', 0);
    glyphs.draw(on, next, height - 50, U'本', 0);
}

} // namespace

Bytes photo(const Persona &persona)
{
    const Sha256 dice = sha256(persona.serial);
    const auto measure = [&dice](std::size_t which, int least, int spread) {
        return least + dice[which] % spread;
    };
    const int faceX = measure(0, 52, 14), faceY = measure(1, 72, 14), eyes = measure(2, 22, 8);
    const auto skin = static_cast<std::uint8_t>(measure(3, 185, 30));
    const auto hair = static_cast<std::uint8_t>(measure(4, 20, 70));
    constexpr int x = width / 2, y = 140;
    Bitmap picture(width, height);
    background(picture);
    fill(picture, {x, height + 20, 110, 90}, static_cast<std::uint8_t>(measure(5, 60, 90))); // shoulders
    fill(picture, {x, y - 12, faceX + 12, faceY + 14}, hair);
    fill(picture, {x, y + 70, 24, 50}, skin); // neck
    fill(picture, {x, y + 10, faceX, faceY - 4}, skin);
    for (const int side : {-1, 1}) {
        fill(picture, {x + side * eyes, y, 10, 6}, 240);
        fill(picture, {x + side * eyes, y, 5, 5}, 25);
        fill(picture, {x + side * eyes, y - measure(6, 14, 6), 13, 2}, hair); // brow
    }
    fill(picture, {x, y + 24, 5, 9}, static_cast<std::uint8_t>(skin - 25));
    fill(picture, {x, y + 48, measure(7, 14, 10), 4}, 90);
    mark(picture);
    return greyJp2(picture);
}

} // namespace madoguchi::simulator
