// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#include "drivers/simulator/SoftcardFault.h"

#include <algorithm>
#include <cstdlib>
#include <string_view>

namespace madoguchi::simulator
{
namespace
{

using Kind = SoftcardFault::Kind;

struct Row {
    std::string_view word;
    Kind kind;
    int base; // of the number that follows; 0 is none
};
constexpr Row rows[] = {
    {"removed", Kind::Removed, 0}, {"relaid", Kind::Relaid, 0}, {"silent", Kind::Silent, 0},
    {"mute", Kind::Silent, 0},     {"short", Kind::Short, 0},   {"garbage", Kind::Garbage, 0},
    {"word", Kind::Word, 16},      {"delay", Kind::Delay, 10},  {"swapped", Kind::Swapped, 0},
};
constexpr int longestDelay = 60'000; // ms

std::string nextWord(std::string &rest)
{
    const std::size_t space = rest.find(' ');
    const std::string word = rest.substr(0, space);
    rest = space == std::string::npos ? "" : rest.substr(space + 1);
    return word;
}

bool readNumber(const std::string &text, const Row &row, SoftcardFault &fault)
{
    char *end = nullptr;
    const long number = std::strtol(text.c_str(), &end, row.base);
    fault.number = static_cast<int>(std::clamp(number, 0L, 0xFFFFL));
    if (row.kind == Kind::Delay)
        fault.number = std::min(fault.number, longestDelay);
    return !text.empty() && *end == '\0' && number >= 0 && number <= 0xFFFF;
}

} // namespace

Result<SoftcardFault> parseFault(const std::string &words)
{
    std::string rest = words;
    SoftcardFault fault;
    fault.commands = std::atoi(nextWord(rest).c_str());
    if (fault.commands < 1)
        return {ErrorCode::BadInput, "which command"};
    const std::string kind = nextWord(rest);
    const Row *row = std::ranges::find(rows, kind, &Row::word);
    if (row == std::end(rows))
        return {ErrorCode::BadInput, "which fault"};
    fault.kind = row->kind;
    if (row->base != 0 && !readNumber(rest, *row, fault))
        return {ErrorCode::BadInput, "which number"};
    fault.file = rest;
    if (fault.kind == Kind::Swapped && fault.file.empty())
        return {ErrorCode::BadInput, "which person"};
    return fault;
}

} // namespace madoguchi::simulator
