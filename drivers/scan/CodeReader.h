// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "drivers/support/Bytes.h"

#include <string>
#include <vector>

namespace madoguchi::scan
{

struct FoundCode {
    std::string text;   // UTF-8
    std::string format; // "QRCode"
};

// An 8-bit grey picture that somebody else owns.
struct GreyView {
    const std::uint8_t *data = nullptr;
    int width = 0;
    int height = 0;
    int bytesPerLine = 0;
};

// Whether a picture's description can be true and is of a size worth looking at. Everything else reads
// nothing.
bool isReadable(const GreyView &picture);

// Every QR code in the picture that the engine finds. Any thread; keeps nothing. Never throws on a hostile
// picture.
std::vector<FoundCode> readCodes(const GreyView &picture);

// The same at the picture's own size only, which costs half for a large one.
std::vector<FoundCode> lookOnce(const GreyView &picture);

// The same as readCodes, and where there is none, all that drivers/scan/Rescue.h can do. For a picture that
// no other follows; takes up to a second for a large one.
std::vector<FoundCode> readHardCodes(const GreyView &picture);

// The modules of a QR code (error correction M), row by row, one byte each (1 is dark), without a quiet zone.
struct CodeModules {
    int size = 0;
    Bytes dark;
};
CodeModules makeCode(const std::string &text);

} // namespace madoguchi::scan
