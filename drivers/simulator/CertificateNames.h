// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>

namespace madoguchi::simulator
{

// A name or address as a certificate can hold it: only characters of JIS X 0208 and 0212. Others have a
// substitute (代替文字), and `positions` has one digit for each character: 1 where there is one.
struct CertificateText {
    std::string text;      // UTF-8
    std::string positions; // "000100"
};

CertificateText certificateText(std::string_view text);

// The same for a substitute that was chosen by hand: positions tell where it differs from `original`.
CertificateText chosenText(std::string_view original, std::string_view chosen);

// Code points; what is no UTF-8 counts as U+FFFD.
std::u32string codePoints(std::string_view utf8);

} // namespace madoguchi::simulator
