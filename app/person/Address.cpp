// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#include "app/person/Address.h"

#include "app/person/FoldedWalk.h"
#include "app/person/KanjiNumber.h"
#include "app/person/OsakaTowns.h"

#include <algorithm>
#include <array>

namespace madoguchi
{

namespace
{

bool isDash(char32_t c)
{
    return c == U'-' || c == U'ー';
}

void takePostalCode(FoldedWalk &walk)
{
    walk.take(U"〒");
    const std::size_t first = walk.digits();
    if (first == 7)
        walk.skip(7);
    if (first != 3 || !isDash(walk.at(3)))
        return;
    walk.skip(4);
    walk.skip(walk.digits() == 4 ? 4 : 0);
}

const Ward *takeWard(FoldedWalk &walk)
{
    for (const Ward &ward : osakaWards())
        if (walk.take(ward.key))
            return &ward;
    return nullptr;
}

// What makes another name of the name of a town: 谷町筋 is a street, 谷町 a town.
constexpr std::array<std::u32string_view, 3> continuations{U"筋", U"通", U"町"};
constexpr std::array<std::u32string_view, 5> afterTown{U"番", U"無番地", U"丁目", U"地先", U"駅"};

bool goesOn(const FoldedWalk &walk)
{
    return std::ranges::any_of(continuations, [&](auto word) { return walk.isAt(word); });
}

// The name of the town ends here: 鶴見区鶴見 1-1, but not 鶴見区鶴見中央 1-1.
bool endsTown(FoldedWalk walk)
{
    const bool letter = walk.at() >= U'A' && walk.at() <= U'Z'; // 上町C-3
    if (walk.atEnd() || isDigit(walk.at()) || isDash(walk.at()) || letter)
        return true;
    if (std::ranges::any_of(afterTown, [&](auto word) { return walk.isAt(word); }))
        return true;
    while (isKanjiNumeral(walk.at()))
        walk.skip(1);
    return walk.atEnd();
}

// `sure`: that it is a ward of ours. Else the town has to prove it, whole.
const Town *takeTown(FoldedWalk &walk, const Ward &ward, bool sure)
{
    for (const Town &town : ward.towns) {
        FoldedWalk after = walk;
        if (!after.take(town.key) || (sure ? goesOn(after) : !endsTown(after)))
            continue;
        walk = after;
        return &town;
    }
    return nullptr;
}

// Of a town that we do not know: up to the first number.
void skipUnknownTown(FoldedWalk &walk)
{
    const auto isNumber = [&walk] { return isDigit(walk.at()) || walk.at() == U'-'; };
    while (!walk.atEnd() && (walk.isWithinCharacter() || !isNumber()))
        walk.skip(1);
}

std::optional<int> takeChome(FoldedWalk &walk, int most)
{
    const std::size_t digits = walk.digits();
    if (digits == 0 || digits > 2)
        return std::nullopt;
    const int number =
        int(walk.at() - U'0') * (digits == 2 ? 10 : 1) + (digits == 2 ? int(walk.at(1) - U'0') : 0);
    FoldedWalk after = walk;
    after.skip(digits);
    const bool said = after.take(U"丁目") || after.take(U"丁");
    const bool told = number <= most && (after.atEnd() || (isDash(after.at()) && isDigit(after.at(1))));
    if (number < 1 || (!said && !told))
        return std::nullopt;
    if (isDash(after.at()))
        after.skip(1);
    walk = after;
    return number;
}

} // namespace

std::optional<AddressParts> readAddress(std::string_view utf8)
{
    auto folded = foldLetters(utf8);
    if (!folded)
        return std::nullopt;
    foldSpaces(*folded);
    foldInContext(*folded);
    FoldedWalk walk(utf8, *folded);
    takePostalCode(walk);
    const bool prefecture = walk.take(U"大阪府");
    const bool city = walk.take(U"大阪市") || prefecture;

    const AddressParts elsewhere{{}, {}, std::nullopt, std::string(utf8)};
    const Ward *ward = takeWard(walk);
    if (!ward)
        return elsewhere;
    const std::size_t start = walk.position();
    const bool nothingMore = walk.atEnd();
    const bool sure = city || !ward->elsewhereToo;
    const Town *town = takeTown(walk, *ward, sure);
    if (!town && !sure && !nothingMore)
        return elsewhere;
    if (!town)
        skipUnknownTown(walk);
    AddressParts parts{ward->name, walk.since(start), std::nullopt, {}};
    parts.chome = takeChome(walk, town ? town->chome : mostChome);
    parts.rest = walk.rest();
    return parts;
}

} // namespace madoguchi
