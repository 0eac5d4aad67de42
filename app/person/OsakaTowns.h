// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/person/Folding.h"

#include <string>
#include <string_view>
#include <vector>

namespace madoguchi
{

struct Town {
    std::u32string key; // the name, folded
    std::string name;   // as the city writes it
    int chome = 0;      // it may have as many 丁目: none, ten for 苅田, else mostChome
};
constexpr int mostChome = 9; // 谷町9丁目
struct Ward {
    std::string_view name; // "天王寺区"
    std::u32string key;
    bool elsewhereToo = false; // another city has a ward of this name: 堺市北区, 横浜市鶴見区
    std::vector<Town> towns;   // the longest names first
};

// The 24 wards of Osaka City in the city's order and their towns (町名), after Japan Post's list of postal
// codes, in which nobody claims a right. Which of them have no 丁目 is after the national list of town names
// (位置参照情報). A new town is missing until somebody writes it here; its addresses are then cut by rule
// (Address.h).
const std::vector<Ward> &osakaWards();

} // namespace madoguchi
