// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#define ZX_USE_UTF8 1 // 1.4 answers wide strings without it
#include "drivers/scan/ZXingAdapter.h"

#include <ZXing/BitMatrix.h>
#include <ZXing/MultiFormatWriter.h>
#include <ZXing/ReadBarcode.h>

namespace madoguchi::scan::zxing
{

namespace
{

// More codes than this in one picture is a wallpaper, not somebody holding up a receipt.
constexpr std::uint8_t mostCodes = 32;

auto options()
{
#if __has_include(<ZXing/ReaderOptions.h>)
    ZXing::ReaderOptions chosen;
    chosen.setTryInvert(true);
#else
    ZXing::DecodeHints chosen;
#endif
    // QR alone: with every format an empty camera frame costs seven times as much.
    chosen.setFormats(ZXing::BarcodeFormat::QRCode);
    chosen.setTryHarder(true);
    chosen.setTryRotate(true);
    chosen.setTryDownscale(true);
    chosen.setMaxNumberOfSymbols(mostCodes);
    return chosen;
}

} // namespace

std::vector<FoundCode> read(const GreyView &picture)
{
    const ZXing::ImageView view(picture.data, picture.width, picture.height, ZXing::ImageFormat::Lum,
                                picture.bytesPerLine);
    std::vector<FoundCode> found;
    for (const auto &code : ZXing::ReadBarcodes(view, options())) {
        if (code.isValid())
            found.push_back({code.text(), "QRCode"});
    }
    return found;
}

CodeModules write(const std::string &text)
{
    constexpr int errorCorrectionM = 4; // of 0 to 8, which the writer halves to L, M, Q, H
    ZXing::MultiFormatWriter writer(ZXing::BarcodeFormat::QRCode);
    writer.setEncoding(ZXing::CharacterSet::UTF8).setEccLevel(errorCorrectionM).setMargin(0);
    const ZXing::BitMatrix matrix = writer.encode(text, 0, 0);
    CodeModules modules{matrix.width(), {}};
    modules.dark.reserve(std::size_t(matrix.width()) * matrix.height());
    for (int y = 0; y < matrix.height(); ++y) {
        for (int x = 0; x < matrix.width(); ++x)
            modules.dark.push_back(matrix.get(x, y) ? 1 : 0);
    }
    return modules;
}

} // namespace madoguchi::scan::zxing
