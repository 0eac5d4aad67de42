// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#include "drivers/print/Typesetter.h"

#include "drivers/print/Shaper.h"

#include <QList>
#include <QString>


namespace madoguchi::print
{

namespace
{

void outline(cairo_t *to, double size)
{
    cairo_set_line_width(to, size * 0.07);
    cairo_stroke(to);
}

// ☐ and ☑, the same size side by side whatever the fonts have.
void drawTick(cairo_t *to, const Run &run, double x, double baseline)
{
    const double size = run.style.size, side = size * 0.78, top = baseline - side * 0.92, left = x + size * 0.1;
    cairo_rectangle(to, left, top, side, side);
    outline(to, size);
    if (run.kind != Run::Kind::Ticked)
        return;
    cairo_move_to(to, left + side * 0.18, top + side * 0.5);
    cairo_line_to(to, left + side * 0.42, top + side * 0.76);
    cairo_line_to(to, left + side * 0.86, top + side * 0.2);
    cairo_set_line_width(to, size * 0.13);
    cairo_stroke(to);
}

// The number as outlines, not as text: what is copied from here is the code point itself.
void drawNumber(cairo_t *to, Faces &faces, const Run &run, double x, double baseline)
{
    const double size = run.style.size;
    constexpr double top = 0.82, height = 0.98; // of the frame, in ems
    cairo_rectangle(to, x + size * 0.06, baseline - size * top, run.drawn - size * 0.12, size * height);
    outline(to, size);
    const Span number = numberOf(QString::fromStdString(run.text).toUcs4().value(0), run.style);
    const double capitals = 0.714 * number.style.size; // of Noto Sans: what stands in the middle of the frame
    double left = x + size * numberMargin;
    for (Run &digits : shape(faces, number)) {
        for (cairo_glyph_t &glyph : digits.glyphs)
            glyph.x += left, glyph.y += baseline - size * (top - height / 2) + capitals / 2;
        left += digits.width;
        cairo_set_font_face(to, digits.face->drawn);
        cairo_set_font_size(to, number.style.size);
        cairo_glyph_path(to, digits.glyphs.data(), int(digits.glyphs.size()));
        cairo_fill(to);
    }
}

} // namespace

void Typesetter::drawRun(cairo_t *to, const Run &run, double x, double baseline)
{
    const bool carriesOnly = run.kind != Run::Kind::Glyphs; // what is seen is drawn over it
    const double grey = carriesOnly ? 1 : run.style.grey;
    cairo_set_source_rgb(to, grey, grey, grey);
    std::vector<cairo_glyph_t> glyphs = run.glyphs;
    for (cairo_glyph_t &glyph : glyphs)
        glyph.x += x, glyph.y += baseline;
    cairo_set_font_face(to, run.face->drawn);
    cairo_set_font_size(to, run.style.size);
    cairo_show_text_glyphs(to, run.text.data(), int(run.text.size()), glyphs.data(), int(glyphs.size()),
                           run.clusters.data(), int(run.clusters.size()),
                           run.backward ? CAIRO_TEXT_CLUSTER_FLAG_BACKWARD : cairo_text_cluster_flags_t{});
    if (!carriesOnly)
        return;
    cairo_set_source_rgb(to, run.style.grey, run.style.grey, run.style.grey);
    if (run.kind == Run::Kind::Box)
        drawNumber(to, m_faces, run, x, baseline);
    else
        drawTick(to, run, x, baseline);
}

void Typesetter::draw(cairo_t *to, const Block &block, double x, double y, double width, int align)
{
    for (const Line &line : block.lines) {
        double left = x + (align < 0 ? 0 : align == 0 ? (width - line.width) / 2 : width - line.width);
        for (const Run &run : line.runs) {
            drawRun(to, run, left, y + line.ascent);
            left += run.width;
        }
        y += line.height;
    }
}

} // namespace madoguchi::print
