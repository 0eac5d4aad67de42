// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
// Fields side by side.
#include "drivers/print/FormLayout.h"

#include "drivers/print/FormText.h"
#include "drivers/print/Widths.h"

#include <algorithm>

namespace madoguchi::print
{

namespace
{

constexpr double padding = mm(1.2);
constexpr double labelWidth = mm(31);   // where labels stand on the left
constexpr double mostLabel = mm(19);    // how tall they may be there
constexpr double writing = mm(9.5);     // the least height to write in by hand
constexpr double choosing = mm(7.5);
constexpr std::size_t mostBeside = 2;   // more fields than that have their labels above
constexpr double smallest = 0.4;        // of the size, for values that would fill more than a page

struct Set {
    Block label, value;
    double width = 0;
};

double valueHeight(const Value &value, const Block &block)
{
    return std::max(block.height + 2 * padding, value.choices.empty() ? writing : choosing);
}

} // namespace

// A question of many lines would stand in a tall column beside a short answer.
bool FormLayout::longLabel(const Band &band)
{
    return std::ranges::any_of(band, [this](const Cell &cell) {
        return m_type.set(pieces(cell.label, looks::label, m_form.language), labelWidth - 2 * padding).height > mostLabel;
    });
}

Strip FormLayout::bandStrip(const Band &band, double scale)
{
    const bool above = band.size() > mostBeside || longLabel(band);
    std::vector<double> shares, needs;
    for (const Cell &cell : band) {
        shares.push_back(cell.width);
        const double value = m_type.narrowest(pieces(cell.value, looks::value, m_form.language, scale));
        const double label = above ? m_type.narrowest(pieces(cell.label, looks::label, m_form.language)) : 0;
        needs.push_back(std::max({value, label, mm(16)}) + 2 * padding + (above ? 0 : labelWidth));
    }
    const std::vector<double> widths = shareOut(m_page.room, shares, needs);
    std::vector<Set> sets;
    double labels = 0, values = 0;
    for (std::size_t i = 0; i < band.size(); ++i) {
        const double forLabel = above ? widths[i] : std::min(labelWidth, widths[i] / 2);
        const double forValue = above ? widths[i] : widths[i] - forLabel;
        Set set{m_type.set(pieces(band[i].label, looks::label, m_form.language), forLabel - 2 * padding),
                m_type.set(pieces(band[i].value, looks::value, m_form.language, scale), forValue - 2 * padding), forLabel};
        labels = std::max(labels, set.label.height + 1.6 * padding);
        values = std::max(values, valueHeight(band[i].value, set.value));
        sets.push_back(std::move(set));
    }
    Strip strip{above ? labels + values : std::max(labels, values), {}};
    double x = 0;
    for (std::size_t i = 0; i < band.size(); ++i) {
        const double forLabel = sets[i].width;
        Box label{above ? Rect{x, 0, forLabel, labels} : Rect{x, 0, forLabel, strip.height}, std::move(sets[i].label)};
        label.label = true;
        Box value{above ? Rect{x, labels, forLabel, values} : Rect{x + forLabel, 0, widths[i] - forLabel, strip.height},
                  std::move(sets[i].value)};
        value.struck = band[i].value.struck;
        strip.boxes.push_back(std::move(label));
        strip.boxes.push_back(std::move(value));
        x += widths[i];
    }
    return strip;
}

void FormLayout::band(const Band &band)
{
    if (band.empty())
        return;
    double scale = 1;
    Strip strip = bandStrip(band, scale);
    while (strip.height > m_page.bottom - m_page.top && scale > smallest)
        strip = bandStrip(band, scale *= 0.8);
    m_strips.push_back(std::move(strip));
}

} // namespace madoguchi::print
