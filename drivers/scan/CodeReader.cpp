// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#include "drivers/scan/CodeReader.h"

#include "drivers/scan/Rescue.h"
#include "drivers/scan/ZXingAdapter.h"

#include <exception>

namespace madoguchi::scan
{

namespace
{

// The smallest QR code has 21 modules. Above the largest nothing real is left out: a phone's photo has 12 to
// 50 million pixels.
constexpr int shortestSide = 21;
constexpr int longestSide = 20'000;
constexpr std::int64_t mostPixels = 64'000'000;

std::vector<FoundCode> look(const GreyView &picture, zxing::Look how)
{
    if (!isReadable(picture))
        return {};
    try {
        return zxing::read(picture, how);
    } catch (const std::exception &) {
        return {}; // the library's way to say that a picture confused it
    }
}

} // namespace

bool isReadable(const GreyView &picture)
{
    return picture.data != nullptr && picture.width >= shortestSide && picture.height >= shortestSide &&
           picture.width <= longestSide && picture.height <= longestSide &&
           picture.bytesPerLine >= picture.width &&
           std::int64_t(picture.width) * picture.height <= mostPixels &&
           std::int64_t(picture.bytesPerLine) * picture.height <= 2 * mostPixels;
}

std::vector<FoundCode> readCodes(const GreyView &picture)
{
    return look(picture, zxing::Look::Everything);
}

std::vector<FoundCode> lookOnce(const GreyView &picture)
{
    return look(picture, zxing::Look::Once);
}

std::vector<FoundCode> readHardCodes(const GreyView &picture)
{
    std::vector<FoundCode> found = readCodes(picture);
    if (found.empty() && isReadable(picture))
        found = rescueAll(picture);
    return found;
}

CodeModules makeCode(const std::string &text)
{
    try {
        return zxing::write(text);
    } catch (const std::exception &) {
        return {}; // longer than the largest code
    }
}

} // namespace madoguchi::scan
