// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "drivers/support/Result.h"

#include <string>
#include <variant>
#include <vector>

// What stands on a sheet of paper, as plain data: this room knows no procedures.
namespace madoguchi::print
{

// Between phrases of a Japanese text: a line breaks best there. Never printed.
constexpr char phraseEnd = '\x1f';
// Between things that each have a line of their own.
constexpr char lineEnd = '\n';

// Japanese, which the office reads, and the citizen's language beside it; `other` may be empty. UTF-8, no markup.
struct Words {
    std::string ja, other;
    bool empty() const noexcept { return ja.empty() && other.empty(); }
};

struct Choice {
    Words words;
    bool ticked = false;
};

// Empty without words and choices: a place to write by hand.
struct Value {
    Words words;
    std::vector<Choice> choices; // all of them, each with its box
    bool struck = false;         // nothing belongs here: a line through it, so that nobody writes there later
};

struct Cell {
    Words label;
    Value value;
    double width = 1; // its share of the band
};
using Band = std::vector<Cell>; // side by side; labels stand on the left of up to two, else above

struct Column {
    Words label;
    double width = 1;
};
// One row a person. Where the columns do not fit side by side, each row is folded into bands.
struct Table {
    Words title;
    std::vector<Column> columns;
    std::vector<std::vector<Value>> rows;
};

// The face of everything Japanese: official forms are set in Mincho (明朝), what is for the person in Gothic (ゴシック).
enum class Japanese { Gothic, Mincho };

struct PaperForm {
    std::string language; // of every `other`
    Words title;
    Words recipient;  // "（宛先）大阪市長"
    Words date;       // "届出日　令和8年11月25日"
    Words notice;     // in a frame above everything: training
    Words lead;       // a sentence below the title
    std::vector<std::variant<Band, Table>> body;
    std::vector<Words> notes;       // below the table
    Words signature;                // label of the line to sign on; empty: none
    Words officialTitle;            // 職員記入欄
    std::vector<std::string> official; // its boxes
    std::string id, revision;       // at the foot
    Words numberLabel;              // 受付番号
    std::string number;             // may be empty
    std::string code;               // text of the QR code beside it; empty: none
    Japanese japanese = Japanese::Gothic;
    bool landscape = false;
};

// A4, as many pages as it takes, fonts embedded; copied text is what was put in. PrintFailed. Needs no display.
Result<std::string> formPdf(const PaperForm &form);

} // namespace madoguchi::print
