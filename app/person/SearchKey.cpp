// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#include "app/person/SearchKey.h"

#include "app/person/Folding.h"

#include <unicode/normalizer2.h>
#include <unicode/unistr.h>

namespace madoguchi
{

namespace
{

std::optional<std::string> foldedOnce(std::string_view utf8)
{
    auto folded = foldLetters(utf8);
    if (!folded)
        return std::nullopt;
    foldSpaces(*folded);
    foldInContext(*folded);

    icu::UnicodeString text;
    for (const FoldedLetter &letter : *folded)
        text.append(static_cast<UChar32>(letter.c));
    UErrorCode status = U_ZERO_ERROR;
    const icu::Normalizer2 *nfc = icu::Normalizer2::getNFCInstance(status);
    // ICU fails only where its data are missing or memory is; kana then stay apart from their marks, in every
    // key.
    const icu::UnicodeString composed = U_SUCCESS(status) ? nfc->normalize(text, status) : text;
    std::string key;
    (U_SUCCESS(status) ? composed : text).toUTF8String(key);
    return key;
}

} // namespace

// A mark that belongs to no kana may come to stand elsewhere once the letters between have gone: what was
// folded is folded again until nothing moves, which is at once for anything that people write.
std::optional<std::string> searchKey(std::string_view utf8)
{
    constexpr int mostTimes = 8;
    auto key = foldedOnce(utf8);
    for (int i = 0; key && i < mostTimes; ++i) {
        auto again = foldedOnce(*key);
        if (again == key)
            break;
        key = std::move(again);
    }
    return key;
}

} // namespace madoguchi
