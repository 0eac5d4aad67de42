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

// Every QR code in the picture. Any thread; keeps nothing. Never throws on a hostile picture.
std::vector<FoundCode> readCodes(const GreyView &picture);

// The modules of a QR code (error correction M), row by row, one byte each (1 is dark), without a quiet zone.
struct CodeModules {
    int size = 0;
    Bytes dark;
};
CodeModules makeCode(const std::string &text);

} // namespace madoguchi::scan
