// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/controls/PhraseItem.h"

#include <QPainter>
#include <QPainterPath>
#include <cmath>

namespace madoguchi
{

PhraseItem::PhraseItem(QQuickItem *parent) : QQuickPaintedItem(parent) {}

template <typename T> bool PhraseItem::assign(T &member, const T &value)
{
    if (member == value)
        return false;
    member = value;
    return true;
}

void PhraseItem::setText(const QString &text)
{
    if (assign(m_text, text))
        readText();
}

void PhraseItem::setVerbatim(const QString &text)
{
    if (assign(m_verbatim, text))
        readText();
}

void PhraseItem::readText()
{
    m_phrase = m_verbatim.isEmpty() ? Phrase::parse(m_text) : Phrase::verbatim(m_verbatim);
    layOut();
    Q_EMIT textChanged();
}

void PhraseItem::setLanguage(const QString &language)
{
    if (assign(m_language, language)) {
        layOut();
        Q_EMIT fontChanged();
    }
}

void PhraseItem::setFamily(const QString &family)
{
    if (assign(m_family, family)) {
        layOut();
        Q_EMIT fontChanged();
    }
}

void PhraseItem::setPixelSize(double size)
{
    if (size > 0 && assign(m_pixelSize, size)) {
        layOut();
        Q_EMIT fontChanged();
    }
}

void PhraseItem::setBold(bool bold)
{
    if (assign(m_bold, bold)) {
        layOut();
        Q_EMIT fontChanged();
    }
}

void PhraseItem::setLineHeight(double factor)
{
    if (factor > 0 && assign(m_lineHeight, factor)) {
        layOut();
        Q_EMIT fontChanged();
    }
}

void PhraseItem::setColor(const QColor &color)
{
    if (assign(m_color, color)) {
        update();
        Q_EMIT colorChanged();
    }
}

void PhraseItem::setHorizontalAlignment(Qt::Alignment alignment)
{
    if (assign(m_alignment, alignment)) {
        update();
        Q_EMIT colorChanged();
    }
}

void PhraseItem::setSpokenFrom(int from)
{
    if (assign(m_spokenFrom, from)) {
        update();
        Q_EMIT spokenChanged();
    }
}

void PhraseItem::setSpokenTo(int to)
{
    if (assign(m_spokenTo, to)) {
        update();
        Q_EMIT spokenChanged();
    }
}

void PhraseItem::setSpokenColor(const QColor &color)
{
    if (assign(m_spokenColor, color)) {
        update();
        Q_EMIT colorChanged();
    }
}

void PhraseItem::setSpokenTextColor(const QColor &color)
{
    if (assign(m_spokenTextColor, color)) {
        update();
        Q_EMIT colorChanged();
    }
}

PhraseLayout::Setting PhraseItem::setting() const
{
    QFont font;
    // Every text may hold a name, and every name has its glyphs in the second family.
    font.setFamilies({m_family, QStringLiteral("Noto Sans CJK JP")});
    font.setPixelSize(std::max(1, qRound(m_pixelSize)));
    font.setBold(m_bold);
    font.setHintingPreference(QFont::PreferNoHinting);
    const bool japanese = m_language.startsWith(u"ja");
    const BreakRule rule = !m_verbatim.isEmpty() ? BreakRule::Names
                           : japanese            ? BreakRule::Japanese
                                                 : BreakRule::Other;
    return {font, m_lineHeight, rule};
}

void PhraseItem::layOut()
{
    if (!isComponentComplete())
        return;
    const PhraseLayout::Setting how = setting();
    const PhraseLayout natural(m_phrase, how, 0);
    setImplicitWidth(std::ceil(natural.width()));
    // Where nobody gave a width, the item is as wide as its text.
    m_layout = widthValid() && natural.width() > width() ? PhraseLayout(m_phrase, how, std::max(1.0, width()))
                                                         : natural;
    setImplicitHeight(m_phrase.base.isEmpty() ? 0 : std::ceil(m_layout.height()));
    update();
    Q_EMIT laidOut();
}

double PhraseItem::firstMiddle() const
{
    // The middle of the em box, which lies 0.38 above the baseline.
    return m_layout.lines().isEmpty() ? 0 : m_layout.lines().first().baseline - 0.38 * m_pixelSize;
}

bool PhraseItem::cutOff() const
{
    return m_layout.width() > width() + 1 || (!m_phrase.base.isEmpty() && m_layout.height() > height() + 1);
}

void PhraseItem::componentComplete()
{
    QQuickPaintedItem::componentComplete();
    layOut();
}

void PhraseItem::geometryChange(const QRectF &newGeometry, const QRectF &oldGeometry)
{
    QQuickPaintedItem::geometryChange(newGeometry, oldGeometry);
    if (newGeometry.width() != oldGeometry.width())
        layOut();
    else if (newGeometry.height() != oldGeometry.height())
        Q_EMIT laidOut();
}

void PhraseItem::paint(QPainter *painter)
{
    painter->setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    painter->setPen(m_color);
    m_layout.draw(*painter, width(), m_alignment);
    const auto spoken = m_layout.rectangles(m_spokenFrom, m_spokenTo, width(), m_alignment);
    for (const QRectF &rectangle : spoken) {
        painter->fillRect(rectangle, m_spokenColor);
        painter->setClipRect(rectangle);
        painter->setPen(m_spokenTextColor);
        m_layout.draw(*painter, width(), m_alignment);
    }
}

} // namespace madoguchi
