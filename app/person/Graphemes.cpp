// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#include "app/person/Graphemes.h"

#include "app/person/Unicode.h"

#include <memory>
#include <unicode/ubrk.h>
#include <unicode/utext.h>

namespace madoguchi
{

std::optional<std::size_t> graphemes(std::string_view utf8)
{
    if (!codePoints(utf8))
        return std::nullopt;
    UErrorCode status = U_ZERO_ERROR;
    const std::unique_ptr<UText, decltype(&utext_close)> text(
        utext_openUTF8(nullptr, utf8.empty() ? "" : utf8.data(), static_cast<int64_t>(utf8.size()), &status),
        utext_close);
    const std::unique_ptr<UBreakIterator, decltype(&ubrk_close)> breaks(
        ubrk_open(UBRK_CHARACTER, "", nullptr, 0, &status), ubrk_close);
    ubrk_setUText(breaks.get(), text.get(), &status);
    if (U_FAILURE(status))
        return std::nullopt;
    std::size_t count = 0;
    while (ubrk_next(breaks.get()) != UBRK_DONE)
        ++count;
    return count;
}

} // namespace madoguchi
