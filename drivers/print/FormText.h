// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "drivers/print/PaperForm.h"
#include "drivers/print/Typesetter.h"

namespace madoguchi::print
{

// How words look on a form. Nothing that is meant to be read is smaller than eight points.
struct Look {
    double size = 10.5;
    double other = 8;
    bool bold = false;
};

namespace looks
{
constexpr Look title{20, 11, true}, label{9, 8, false}, value{10.5, 8.5, false}, tight{9, 8, false},
    note{8.5, 8, false}, foot{8, 8, false}, notice{11, 9, true};
}

// Japanese, and the other language in a line of its own below it.
std::vector<Piece> pieces(const Words &words, const Look &look, const std::string &language);
// Both in one line where they fit.
std::vector<Piece> inlinePieces(const Words &words, const Look &look, const std::string &language);
std::vector<Piece> pieces(const Value &value, Look look, const std::string &language, double scale = 1);

} // namespace madoguchi::print
