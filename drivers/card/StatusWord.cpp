// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#include "drivers/card/StatusWord.h"

namespace madoguchi::card
{
namespace
{

struct Row {
    StatusWord mask;
    StatusWord word;
    Meaning meaning;
};

// The first row that fits counts.
constexpr Row rows[] = {
    {0xFFFF, 0x9000, Meaning::Done},         {0xFFFF, 0x6281, Meaning::DoneToTheEnd},
    {0xFFFF, 0x6282, Meaning::DoneToTheEnd}, {0xFFF0, 0x63C0, Meaning::TriesLeft},
    {0xFFFF, 0x6300, Meaning::Wrong},        {0xFFFF, 0x6983, Meaning::Blocked},
    {0xFFFF, 0x6984, Meaning::Blocked},      {0xFF00, 0x6100, Meaning::MoreWaiting},
    {0xFF00, 0x6C00, Meaning::OtherLength},  {0xFFFF, 0x6700, Meaning::LengthRefused},
    {0xFFFF, 0x6982, Meaning::Denied},       {0xFFFF, 0x6981, Meaning::NotPossible},
    {0xFFFF, 0x6985, Meaning::NotPossible},  {0xFFFF, 0x6986, Meaning::NotPossible},
    {0xFFFF, 0x6A82, Meaning::NotFound},     {0xFFFF, 0x6A83, Meaning::NotFound},
    {0xFFFF, 0x6A88, Meaning::NotFound},     {0xFFFF, 0x6B00, Meaning::PastEnd},
    {0xFF00, 0x6A00, Meaning::FormRefused},  {0xFF00, 0x6800, Meaning::FormRefused},
    {0xFF00, 0x6D00, Meaning::FormRefused},  {0xFF00, 0x6E00, Meaning::FormRefused},
    {0xFF00, 0x6500, Meaning::Failed},       {0xFF00, 0x6F00, Meaning::Failed},
    {0xF000, 0x6000, Meaning::Unknown},      {0xF000, 0x9000, Meaning::Unknown},
};

} // namespace

Meaning meaningOf(StatusWord word)
{
    for (const Row &row : rows) {
        if ((word & row.mask) == row.word)
            return row.meaning;
    }
    return Meaning::Invalid;
}

std::string wordText(StatusWord word)
{
    constexpr char digits[] = "0123456789ABCDEF";
    std::string text = "SW ";
    for (int shift = 12; shift >= 0; shift -= 4)
        text += digits[word >> shift & 0xF];
    return text;
}

} // namespace madoguchi::card
