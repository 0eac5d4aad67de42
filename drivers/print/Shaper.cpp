// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#include "drivers/print/Shaper.h"

#include <QString>
#include <QTextBoundaryFinder>

#include <algorithm>
#include <array>
#include <cstdio>

namespace madoguchi::print
{

namespace
{

constexpr char32_t ticked = 0x2611, unticked = 0x2610, wideSpace = 0x3000;

std::vector<std::string> split(const std::string &text, QTextBoundaryFinder::BoundaryType type)
{
    const QString all = QString::fromStdString(text);
    QTextBoundaryFinder finder(type, all);
    std::vector<std::string> parts;
    qsizetype from = 0;
    for (qsizetype to = finder.toNextBoundary(); to > 0; to = finder.toNextBoundary()) {
        parts.push_back(all.mid(from, to - from).toStdString());
        from = to;
    }
    return parts;
}

Run drawnRun(Faces &faces, Run::Kind kind, const std::string &text, const Style &style, double ems)
{
    Run run{kind, &faces.plain(), style, text, {}, {}, false, ems * style.size, ems * style.size};
    // Two dots carry the text, at both ends: what is copied is taken to be as wide as they stand apart. They are
    // drawn in white; spaces would do, but Cairo leaves glyphs without ink out where nothing else stands near.
    hb_codepoint_t dot = 0;
    hb_font_get_nominal_glyph(run.face->shaper, '.', &dot);
    const double last = run.width - hb_font_get_glyph_h_advance(run.face->shaper, dot) * style.size / run.face->unitsPerEm;
    run.glyphs = {{dot, 0, 0}, {dot, last, 0}};
    run.clusters.push_back({int(text.size()), 2});
    return run;
}

// Wide enough for the number and a margin on both sides, in ems.
double boxWidth(Faces &faces, char32_t point, const Style &style)
{
    double digits = 0;
    for (const Run &run : shape(faces, numberOf(point, style)))
        digits += run.width;
    return digits / style.size + 2 * numberMargin;
}

// True when the run before it takes a wide space up: by itself it would not be copied as what it is.
bool takesWideSpace(Run &run)
{
    if (run.kind == Run::Kind::Glyphs) {
        run.text += run.face->has(wideSpace) ? "　" : "";
        return run.face->has(wideSpace);
    }
    run.text += "　";
    run.width += run.style.size;
    run.glyphs.back().x += run.style.size;
    run.clusters.back().num_bytes = int(run.text.size());
    return true;
}

// A wide space stands in one cluster with the character before it. By itself a reader of PDFs takes it for a gap between
// words and makes an ordinary space of it.
void joinWideSpaces(Run &run)
{
    std::size_t at = 0;
    for (std::size_t i = 0; i < run.clusters.size();) {
        const cairo_text_cluster_t cluster = run.clusters[i];
        const bool wide = run.text.compare(at, std::size_t(cluster.num_bytes), "　") == 0;
        at += std::size_t(cluster.num_bytes);
        if (!wide || i == 0) {
            ++i;
            continue;
        }
        run.clusters[i - 1].num_bytes += cluster.num_bytes;
        run.clusters[i - 1].num_glyphs += cluster.num_glyphs;
        run.clusters.erase(run.clusters.begin() + long(i));
    }
}

void addGlyphs(Run &run)
{
    hb_buffer_t *buffer = hb_buffer_create();
    hb_buffer_add_utf8(buffer, run.text.data(), int(run.text.size()), 0, int(run.text.size()));
    hb_buffer_guess_segment_properties(buffer);
    hb_buffer_set_language(buffer, hb_language_from_string(run.style.language.c_str(), -1));
    hb_shape(run.face->shaper, buffer, nullptr, 0);
    unsigned count = 0;
    const hb_glyph_info_t *infos = hb_buffer_get_glyph_infos(buffer, &count);
    const hb_glyph_position_t *places = hb_buffer_get_glyph_positions(buffer, &count);
    const double scale = run.style.size / run.face->unitsPerEm;
    run.backward = HB_DIRECTION_IS_BACKWARD(hb_buffer_get_direction(buffer));
    std::vector<unsigned> starts;
    for (unsigned i = 0; i < count; ++i) {
        run.glyphs.push_back({infos[i].codepoint, run.width + places[i].x_offset * scale, -places[i].y_offset * scale});
        run.width += places[i].x_advance * scale;
        if (i == 0 || infos[i].cluster != infos[i - 1].cluster) {
            starts.push_back(infos[i].cluster);
            run.clusters.push_back({0, 0});
        }
        ++run.clusters.back().num_glyphs;
    }
    hb_buffer_destroy(buffer);
    // cairo wants clusters in the order of the text, and reads the glyphs from the end where that runs backward.
    if (run.backward) {
        std::ranges::reverse(run.clusters);
        std::ranges::reverse(starts);
    }
    for (std::size_t i = 0; i < starts.size(); ++i)
        run.clusters[i].num_bytes = int((i + 1 < starts.size() ? starts[i + 1] : run.text.size()) - starts[i]);
    if (!run.backward)
        joinWideSpaces(run);
}

// One character: to the run before it where the font is the same.
void addGrapheme(Faces &faces, const std::string &text, const Style &style, std::vector<Run> &runs)
{
    const std::u32string points = QString::fromStdString(text).toStdU32String();
    if (points.size() == 1 && (points[0] == ticked || points[0] == unticked)) {
        runs.push_back(drawnRun(faces, points[0] == ticked ? Run::Kind::Ticked : Run::Kind::Unticked, text, style, 1.15));
        return;
    }
    if (points.size() == 1 && points[0] == wideSpace && !runs.empty() && takesWideSpace(runs.back()))
        return;
    const Face *face = faces.find(points, style.language, style.bold);
    const auto selector = std::ranges::find_if(points, isSelector);
    const bool thisForm = selector == points.end() || (face && face->has(points[0], *selector));
    if (!face || !thisForm) {
        // Each code point by itself: what a font holds is drawn, beside the number of what none does.
        for (const char32_t point : points) {
            const std::string one = QString::fromUcs4(&point, 1).toStdString();
            if (points.size() > 1 && !isSelector(point))
                addGrapheme(faces, one, style, runs);
            else
                runs.push_back(drawnRun(faces, Run::Kind::Box, one, style, boxWidth(faces, point, style)));
        }
        return;
    }
    if (!runs.empty() && runs.back().kind == Run::Kind::Glyphs && runs.back().face == face)
        runs.back().text += text;
    else
        runs.push_back({Run::Kind::Glyphs, face, style, text, {}, {}, false, 0, 0});
}

} // namespace

Span numberOf(char32_t point, const Style &of)
{
    constexpr double share = 0.6, readable = 6, most = 0.8; // of the size; points; of the size, so that it fits in height
    std::array<char, 16> number{};
    std::snprintf(number.data(), number.size(), "U+%04X", unsigned(point));
    const double size = std::min(std::max(of.size * share, readable), of.size * most);
    return {number.data(), {size, false, of.grey, "en"}};
}

std::vector<std::string> breakable(const std::string &text)
{
    std::vector<std::string> parts;
    for (std::string &part : split(text, QTextBoundaryFinder::Line)) {
        // A box to tick stays with its word.
        if (!parts.empty() && (parts.back().ends_with("☐") || parts.back().ends_with("☑")))
            parts.back() += part;
        else
            parts.push_back(std::move(part));
    }
    return parts;
}

std::vector<std::string> graphemes(const std::string &text)
{
    return split(text, QTextBoundaryFinder::Grapheme);
}

std::vector<Run> shape(Faces &faces, const Span &span)
{
    std::vector<Run> runs;
    for (const std::string &grapheme : graphemes(span.text))
        addGrapheme(faces, grapheme, span.style, runs);
    for (Run &run : runs)
        if (run.kind == Run::Kind::Glyphs)
            addGlyphs(run);
    return runs;
}

} // namespace madoguchi::print
