// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace madoguchi
{

// What can be told of an address in Osaka City without a map. Pieces are the text's own bytes, nothing is put
// right; what is not understood stays in rest, and is never guessed.
struct AddressParts {
    std::string_view ward;    // of the 24, as the city writes it; empty for any other place
    std::string town;         // 町名 as in the text, without 丁目; empty without a ward
    std::optional<int> chome; // 丁目
    std::string rest; // what follows: 番, 号, 番地, building; the whole text where there is no ward
};

// With or without 〒 and postal code, 大阪府, 大阪市. A ward whose name other cities have too (中央区) counts
// without 大阪 before it only where its town is one of ours, or where nothing follows. Of numbers without
// 丁目 (2-3-4) the first is taken for it where the town is divided so and has as many. Nothing for what is
// not UTF-8.
std::optional<AddressParts> readAddress(std::string_view utf8);

} // namespace madoguchi
