// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#define ZX_USE_UTF8 1 // 1.4 answers wide strings without it
#include "drivers/scan/ZXingAdapter.h"

#include <ZXing/ReadBarcode.h>
#if __has_include(<ZXing/CreateBarcode.h>)
#include <ZXing/CreateBarcode.h>
#include <stdexcept>
#else
#include <ZXing/BitMatrix.h>
#include <ZXing/MultiFormatWriter.h>
#endif

namespace madoguchi::scan::zxing
{

namespace
{

// More codes than this in one picture is a wallpaper, not somebody holding up a receipt.
constexpr std::uint8_t mostCodes = 32;

auto options(Look look)
{
#if __has_include(<ZXing/ReaderOptions.h>)
    ZXing::ReaderOptions chosen;
    chosen.setTryInvert(true);
    // What the code says; the default since 2.0 spells control characters out for people to read.
    chosen.setTextMode(ZXing::TextMode::Plain);
#else
    ZXing::DecodeHints chosen;
#endif
    // QR alone: with every format an empty camera frame costs seven times as much.
    chosen.setFormats(ZXing::BarcodeFormat::QRCode);
    chosen.setTryHarder(true);
    chosen.setTryRotate(look != Look::Drawn);
    chosen.setTryDownscale(look == Look::Everything);
    chosen.setIsPure(look == Look::Drawn);
    if (look == Look::BlackAndWhite || look == Look::Drawn)
        chosen.setBinarizer(ZXing::Binarizer::FixedThreshold);
    chosen.setMaxNumberOfSymbols(mostCodes);
    return chosen;
}

template <typename IsDark> CodeModules modules(int size, IsDark isDark)
{
    CodeModules made{size, {}};
    made.dark.reserve(std::size_t(size) * size);
    for (int y = 0; y < size; ++y) {
        for (int x = 0; x < size; ++x)
            made.dark.push_back(isDark(x, y) ? 1 : 0);
    }
    return made;
}

} // namespace

std::vector<FoundCode> read(const GreyView &picture, Look look)
{
    const ZXing::ImageView view(picture.data, picture.width, picture.height, ZXing::ImageFormat::Lum,
                                picture.bytesPerLine);
    std::vector<FoundCode> found;
    for (const auto &code : ZXing::ReadBarcodes(view, options(look))) {
        if (code.isValid())
            found.push_back({code.text(), "QRCode"});
    }
    return found;
}

#if __has_include(<ZXing/CreateBarcode.h>)
CodeModules write(const std::string &text)
{
    const ZXing::Barcode code =
        ZXing::CreateBarcodeFromText(text, ZXing::CreatorOptions(ZXing::BarcodeFormat::QRCode, "ecLevel=M"));
    const ZXing::ImageView matrix = code.symbol();
    if (!code.isValid() || matrix.data(0, 0) == nullptr)
        throw std::length_error("no QR code holds this text");
    constexpr std::uint8_t middle = 128; // between black and white
    return modules(matrix.width(), [&matrix](int x, int y) { return *matrix.data(x, y) < middle; });
}
#else
CodeModules write(const std::string &text)
{
    constexpr int errorCorrectionM = 4; // of 0 to 8, which the writer halves to L, M, Q, H
    ZXing::MultiFormatWriter writer(ZXing::BarcodeFormat::QRCode);
    writer.setEncoding(ZXing::CharacterSet::UTF8).setEccLevel(errorCorrectionM).setMargin(0);
    const ZXing::BitMatrix matrix = writer.encode(text, 0, 0);
    return modules(matrix.width(), [&matrix](int x, int y) { return matrix.get(x, y); });
}
#endif

} // namespace madoguchi::scan::zxing
