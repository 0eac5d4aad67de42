// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "drivers/print/Faces.h"

namespace madoguchi::print
{

struct Style {
    double size = 10; // points
    bool bold = false;
    double grey = 0; // 0 black, 1 white
    std::string language = "ja";
};

struct Span {
    std::string text; // UTF-8
    Style style;
};
using Piece = std::vector<Span>; // stays on one line where it fits on one

// Glyphs of one font side by side, with the text that each of them stands for: what is copied out of the PDF is what
// was put in, code point by code point.
struct Run {
    enum class Kind { Glyphs, Box, Ticked, Unticked }; // Box: no font holds the code point, its number is drawn
    Kind kind = Kind::Glyphs;
    const Face *face = nullptr;
    Style style;
    std::string text;
    std::vector<cairo_glyph_t> glyphs; // from x = 0
    std::vector<cairo_text_cluster_t> clusters;
    bool backward = false;
    double width = 0;
    double drawn = 0; // of it, what a box takes
};

struct Line {
    std::vector<Run> runs;
    double width = 0, ascent = 0, height = 0;
};

struct Block {
    std::vector<Line> lines;
    double width = 0, height = 0; // of what is there, in points
    bool empty() const noexcept { return lines.empty(); }
};

// Sets text in lines. A line may break where Unicode (UAX #14) lets it, and inside a word only where the word alone is
// wider than the line.
class Typesetter
{
public:
    explicit Typesetter(Japanese japanese = Japanese::Gothic) : m_faces(japanese) {}
    Block set(const std::vector<Piece> &pieces, double width);
    double narrowest(const std::vector<Piece> &pieces); // the widest part that does not break
    void draw(cairo_t *to, const Block &block, double x, double y, double width, int align = 0); // -1 left, 0 centre

private:
    void drawRun(cairo_t *to, const Run &run, double x, double baseline);
    Faces m_faces;
};

} // namespace madoguchi::print
