// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace madoguchi
{

// What a name or an address is found by: 渡邉 and 渡辺, ｻｲﾄｳ and サイトウ, 二丁目３−４ and 2丁目3-4 have one
// key. How it is folded: Folding.h. It is for comparing with other keys and for nothing else: never shown,
// never stored in place of the text. The key of a key is itself. Nothing for what is not UTF-8.
std::optional<std::string> searchKey(std::string_view utf8);

} // namespace madoguchi
