// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#include "drivers/print/FormLayout.h"

#include "drivers/print/FormText.h"

#include <algorithm>

namespace madoguchi::print
{

namespace
{

constexpr double dateWidth = mm(76);
constexpr double signHeight = mm(11), signLabel = mm(46);
constexpr double officialBox = mm(24), officialHead = mm(5.5), officialHeight = mm(16);

} // namespace

Rect Box::textRect() const noexcept
{
    const double inner = std::max(0.0, rect.width - 2 * padding);
    const double x = rect.x + padding + (align < 0 ? 0 : (inner - text.width) / (align == 0 ? 2 : 1));
    const double y = rect.y + (top ? padding : (rect.height - text.height) / 2);
    return {x, y, text.width, text.height};
}

std::vector<Sheet> FormLayout::sheets()
{
    head();
    for (const auto &part : m_form.body) {
        if (const auto *cells = std::get_if<Band>(&part))
            band(*cells);
        else
            table(std::get<Table>(part));
    }
    end();
    std::vector<Sheet> all = paginate();
    foot(all);
    return all;
}

void FormLayout::line(const std::vector<Piece> &words, int align, double before, bool framed)
{
    if (words.empty())
        return;
    Box box{{0, 0, m_page.room, 0}, m_type.set(words, m_page.room - 2 * mm(1.2))};
    box.align = align;
    box.ruled = framed;
    box.rule = 1;
    box.rect.height = box.text.height + (framed ? mm(4) : mm(0.6));
    m_strips.push_back({box.rect.height, {box}, before, -1, true});
}

void FormLayout::head()
{
    const std::string &language = m_form.language;
    if (!m_form.notice.empty())
        line(pieces(m_form.notice, looks::notice, language), 0, 0, true);
    line(pieces(m_form.title, looks::title, language), 0, mm(3));
    if (!m_form.lead.empty())
        line(pieces(m_form.lead, looks::note, language), -1, mm(2));
    if (!m_form.recipient.empty() || !m_form.date.empty()) {
        Box to{{0, 0, m_page.room - dateWidth, 0},
               m_type.set(pieces(m_form.recipient, looks::value, language), m_page.room - dateWidth - mm(3))};
        Box on{{m_page.room - dateWidth, 0, dateWidth, 0},
               m_type.set(pieces(m_form.date, looks::value, language), dateWidth - mm(3))};
        on.align = 1;
        const double height = std::max(to.text.height, on.text.height) + mm(1);
        for (Box *box : {&to, &on})
            box->ruled = false, box->rect.height = height;
        m_strips.push_back({height, {to, on}, mm(2.5), -1, true});
    }
    m_strips.push_back({mm(1.5), {}, 0, -1, true});
}

void FormLayout::end()
{
    bool first = true;
    for (const Words &note : m_form.notes) {
        line(inlinePieces(note, looks::note, m_form.language), -1, first ? mm(2.5) : mm(0.4));
        first = false;
    }
    if (!m_form.signature.empty()) {
        Box label{{0, 0, signLabel, signHeight},
                  m_type.set(pieces(m_form.signature, looks::label, m_form.language), signLabel - mm(2.4))};
        Box place{{signLabel, 0, m_page.room - signLabel, signHeight}, {}};
        label.rect.height = place.rect.height = std::max(signHeight, label.text.height + mm(2));
        label.label = true;
        m_strips.push_back({place.rect.height, {label, place}, mm(4), -1, !m_form.official.empty()});
    }
    official();
    if (!m_strips.empty())
        m_strips.back().withNext = false;
}

void FormLayout::official()
{
    if (m_form.official.empty())
        return;
    Strip strip{officialHead + officialHeight, {}, mm(4)};
    const double count = double(m_form.official.size());
    const double width = std::min(officialBox, (m_page.room - mm(30)) / count);
    double x = m_page.room - width * count;
    Box title{{x - mm(30), 0, mm(30), strip.height},
              m_type.set(pieces(m_form.officialTitle, looks::label, m_form.language), mm(30) - mm(2.4))};
    title.label = true;
    title.align = 0;
    strip.boxes.push_back(title);
    for (const std::string &name : m_form.official) {
        Box label{{x, 0, width, officialHead}, m_type.set(pieces(Words{name, {}}, looks::label, "ja"), width - mm(2.4))};
        label.label = true;
        label.align = 0;
        strip.boxes.push_back(label);
        strip.boxes.push_back({{x, officialHead, width, officialHeight}, {}});
        x += width;
    }
    m_strips.push_back(strip);
}

} // namespace madoguchi::print
