// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#include "app/person/Country.h"

#include <algorithm>
#include <unicode/locid.h>
#include <unicode/unistr.h>

namespace madoguchi
{

std::string countryName(const std::string &code, const std::string &language)
{
    const auto capital = [](char c) { return c >= 'A' && c <= 'Z'; };
    if (code.size() != 2 || !std::ranges::all_of(code, capital))
        return code;
    icu::UnicodeString name;
    icu::Locale("", code.c_str()).getDisplayCountry(icu::Locale(language.substr(0, 2).c_str()), name);
    std::string utf8;
    name.toUTF8String(utf8);
    return utf8;
}

} // namespace madoguchi
