// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
// One row a person, folded where the columns do not fit side by side.
#include "drivers/print/FormLayout.h"

#include "drivers/print/FormText.h"
#include "drivers/print/Widths.h"

#include <algorithm>
#include <iterator>
#include <numeric>

namespace madoguchi::print
{

// Where each column of a table stands: in which band, from where, how wide.
struct Folded {
    std::vector<std::size_t> band;
    std::vector<double> x, width;
    std::size_t bands = 1;
};

namespace
{

constexpr double padding = mm(1);
constexpr double numberWidth = mm(7);
constexpr double shareUnit = mm(9); // what a column of share 1 gets at least
constexpr double writing = mm(9);
constexpr std::size_t mostBands = 6;
constexpr double smallest = 0.4;

using Cells = std::vector<std::vector<Piece>>;

Folded fold(double room, const std::vector<double> &shares, const std::vector<double> &needs)
{
    std::vector<std::size_t> starts;
    for (std::size_t parts = 1; parts <= mostBands; ++parts) {
        starts = cut(needs, parts);
        starts.push_back(needs.size());
        const auto fits = [&](std::size_t part) {
            return std::accumulate(needs.begin() + long(starts[part]), needs.begin() + long(starts[part + 1]), 0.0) <= room;
        };
        bool all = true;
        for (std::size_t part = 0; part + 1 < starts.size(); ++part)
            all = all && fits(part);
        if (all)
            break;
    }
    Folded folded;
    folded.bands = starts.size() - 1;
    for (std::size_t part = 0; part + 1 < starts.size(); ++part) {
        const auto from = long(starts[part]), to = long(starts[part + 1]);
        double x = numberWidth;
        for (const double width : shareOut(room, {shares.begin() + from, shares.begin() + to},
                                           {needs.begin() + from, needs.begin() + to})) {
            folded.band.push_back(part);
            folded.x.push_back(x);
            folded.width.push_back(width);
            x += width;
        }
    }
    return folded;
}

} // namespace

Strip FormLayout::tableStrip(const Folded &folded, const Cells &cells, int number, bool label)
{
    std::vector<Block> blocks;
    std::vector<double> heights(folded.bands, label ? 0 : writing);
    for (std::size_t i = 0; i < cells.size(); ++i) {
        blocks.push_back(m_type.set(cells[i], folded.width[i] - 2 * padding));
        heights[folded.band[i]] = std::max(heights[folded.band[i]], blocks.back().height + 1.6 * padding);
    }
    Strip strip{std::accumulate(heights.begin(), heights.end(), 0.0), {}};
    Box first{{0, 0, numberWidth, strip.height},
              number > 0 ? m_type.set(pieces(Words{std::to_string(number), {}}, looks::tight, "ja"), numberWidth) : Block{}};
    first.label = true;
    first.align = 0;
    first.padding = 0;
    strip.boxes.push_back(std::move(first));
    for (std::size_t i = 0; i < cells.size(); ++i) {
        const double y = std::accumulate(heights.begin(), heights.begin() + long(folded.band[i]), 0.0);
        Box box{{folded.x[i], y, folded.width[i], heights[folded.band[i]]}, std::move(blocks[i])};
        box.padding = padding;
        box.label = label;
        strip.boxes.push_back(std::move(box));
    }
    // What belongs to one person is held together by a stronger frame.
    Box frame{{0, 0, m_page.room, strip.height}, {}};
    frame.rule = 1;
    strip.boxes.push_back(std::move(frame));
    return strip;
}

void FormLayout::table(const Table &table)
{
    if (table.columns.empty())
        return;
    Cells labels;
    std::vector<double> shares, needs;
    for (std::size_t i = 0; i < table.columns.size(); ++i) {
        labels.push_back(pieces(table.columns[i].label, looks::label, m_form.language));
        double need = std::max(m_type.narrowest(labels.back()), table.columns[i].width * shareUnit);
        for (const auto &row : table.rows)
            need = std::max(need, std::min(mm(60), m_type.narrowest(pieces(row[i], looks::tight, m_form.language))));
        shares.push_back(table.columns[i].width);
        needs.push_back(need + 2 * padding);
    }
    const Folded folded = fold(m_page.room - numberWidth, shares, needs);
    std::vector<Strip> heads;
    if (!table.title.empty()) {
        Box title{{0, 0, m_page.room, 0},
                  m_type.set(inlinePieces(table.title, looks::value, m_form.language), m_page.room - 2 * mm(1.2))};
        title.label = true;
        title.rule = 1;
        title.rect.height = title.text.height + 2 * padding;
        heads.push_back({title.rect.height, {title}, 0, -1, true});
    }
    heads.push_back(tableStrip(folded, labels, 0, true));
    heads.back().withNext = true;
    m_heads.push_back(heads);
    std::ranges::copy(heads, std::back_inserter(m_strips));
    double headHeight = 0;
    for (const Strip &strip : heads)
        headHeight += strip.height;
    int number = 0;
    for (const auto &row : table.rows) {
        Strip strip;
        ++number;
        for (double scale = 1; scale > smallest; scale *= 0.8) {
            Cells cells;
            for (const Value &value : row)
                cells.push_back(pieces(value, looks::tight, m_form.language, scale));
            strip = tableStrip(folded, cells, number, false);
            if (strip.height + headHeight <= m_page.bottom - m_page.top)
                break;
        }
        for (std::size_t i = 0; i < row.size(); ++i)
            strip.boxes[i + 1].struck = row[i].struck;
        strip.head = int(m_heads.size()) - 1;
        m_strips.push_back(std::move(strip));
    }
}

} // namespace madoguchi::print
