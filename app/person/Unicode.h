// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace madoguchi
{

// The code points of well-formed UTF-8 (RFC 3629); nothing for anything else: overlong forms, surrogates,
// beyond U+10FFFF.
std::optional<std::u32string> codePoints(std::string_view utf8);
std::string toUtf8(std::u32string_view points); // of what codePoints gives

// What may not stand in a person's answer: C0 and C1 controls, line and paragraph separators, and the
// characters that turn the direction of what follows, with which one text can be made to look like another.
// Variation selectors stay.
bool isControl(char32_t c) noexcept;

bool isBlank(std::string_view utf8) noexcept; // nothing but spaces, half or full width

} // namespace madoguchi
