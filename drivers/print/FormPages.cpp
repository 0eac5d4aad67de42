// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
// Strips on pages, and what stands at the foot of each.
#include "drivers/print/FormLayout.h"

#include "drivers/print/FormText.h"

namespace madoguchi::print
{

namespace
{

constexpr double codeSide = mm(19);
constexpr double footGap = mm(4), footHeight = mm(19);
constexpr double numberLabelWidth = mm(27), numberWidth = mm(58), numberHeight = mm(10);
constexpr double sideWidth = mm(34); // for the page's number

void place(Sheet &sheet, const Strip &strip, double left, double y)
{
    for (Box box : strip.boxes) {
        box.rect.x += left;
        box.rect.y += y;
        sheet.boxes.push_back(std::move(box));
    }
}

// How much has to stay together from here on.
double together(const std::vector<Strip> &strips, std::size_t from)
{
    double height = 0;
    for (std::size_t i = from; i < strips.size(); ++i) {
        height += strips[i].height + (i == from ? 0 : strips[i].before);
        if (!strips[i].withNext)
            break;
    }
    return height;
}

} // namespace

std::vector<Sheet> FormLayout::paginate() const
{
    std::vector<Sheet> sheets(1);
    double y = m_page.top;
    for (std::size_t i = 0; i < m_strips.size(); ++i) {
        const Strip &strip = m_strips[i];
        const bool fresh = y <= m_page.top;
        double from = fresh ? y : y + strip.before;
        const double whole = together(m_strips, i);
        const double needed = whole <= m_page.bottom - m_page.top ? whole : strip.height;
        if (!fresh && from + needed > m_page.bottom + 0.01) {
            sheets.emplace_back();
            from = m_page.top;
            if (strip.head >= 0)
                for (const Strip &again : m_heads[std::size_t(strip.head)]) {
                    place(sheets.back(), again, m_page.left, from);
                    from += again.height;
                }
        }
        place(sheets.back(), strip, m_page.left, from);
        y = from + strip.height;
    }
    return sheets;
}

// Label and number in one frame; without a number the office writes it there.
void FormLayout::number(Sheet &sheet, double x)
{
    const double footTop = m_page.bottom + footGap;
    Box label{{x, footTop, numberLabelWidth, numberHeight},
              m_type.set(pieces(m_form.numberLabel, looks::foot, m_form.language), numberLabelWidth - mm(2.4))};
    label.label = true;
    Box place{{x + numberLabelWidth, footTop, numberWidth, numberHeight},
              m_form.number.empty() ? Block{}
                                    : m_type.set({{{m_form.number, {13, true, 0, "en"}}}}, numberWidth - mm(2.4))};
    place.align = 0;
    sheet.boxes.push_back(label);
    sheet.boxes.push_back(place);
}

void FormLayout::foot(std::vector<Sheet> &sheets)
{
    const double footTop = m_page.bottom + footGap;
    const auto box = [&](double x, double width, const std::vector<Piece> &words, int align) {
        Box result{{m_page.left + x, footTop, width, footHeight}, m_type.set(words, width - mm(2.4))};
        result.ruled = false;
        result.top = true;
        result.align = align;
        return result;
    };
    const bool coded = !m_form.code.empty();
    const double from = coded ? codeSide + mm(2) : 0;
    for (std::size_t i = 0; i < sheets.size(); ++i) {
        Box rule{{m_page.left, footTop - mm(1.5), m_page.room, 0}, {}};
        sheets[i].boxes.push_back(rule);
        if (!m_form.numberLabel.empty())
            number(sheets[i], m_page.left + from);
        std::string name = m_form.title.ja + "  " + m_form.id + "  " + m_form.revision;
        std::erase(name, phraseEnd);
        Box left = box(from, m_page.room - from - sideWidth, {{{name, {8, false, 0.25, "ja"}}}}, -1);
        left.rect.y += m_form.numberLabel.empty() ? 0 : numberHeight + mm(0.5);
        left.rect.height = footHeight - numberHeight;
        sheets[i].boxes.push_back(left);
        const std::string page = std::to_string(i + 1) + " / " + std::to_string(sheets.size());
        sheets[i].boxes.push_back(box(m_page.room - sideWidth, sideWidth, {{{page, {9, false, 0, "en"}}}}, 1));
        if (coded) {
            sheets[i].code = m_form.code;
            sheets[i].codeRect = {m_page.left, footTop, codeSide, codeSide};
        }
    }
}

} // namespace madoguchi::print
