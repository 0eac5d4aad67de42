// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/controls/PhraseLayout.h"

#include <QFontMetricsF>
#include <QPainter>
#include <algorithm>

namespace madoguchi
{

namespace
{

// The em box of CJK type: 0.88 above the baseline, 0.12 below. Latin letters sit well in it too, so lines of
// all languages share one grid whatever their font says of itself.
constexpr double kAboveBaseline = 0.88;
constexpr double kRubySize = 0.5;
constexpr double kRubyLine = 1.12; // height of the furigana's line, of its own size
constexpr double kTolerance = 0.5; // pixels; advances are rounded differently by different engines

} // namespace

PhraseLayout::PhraseLayout(const Phrase &phrase, const Setting &setting, double width)
    : m_phrase(phrase), m_setting(setting), m_rubyFont(setting.font)
{
    m_rubyFont.setPixelSize(std::max(1, qRound(setting.font.pixelSize() * kRubySize)));
    m_rubyFont.setBold(false);
    for (const Span &paragraph : paragraphs()) {
        for (const Span &line : wrap(paragraph, width))
            addLine(line);
    }
}

QVector<PhraseLayout::Span> PhraseLayout::paragraphs() const
{
    QVector<Span> list;
    qsizetype from = 0;
    for (qsizetype end = m_phrase.base.indexOf(u'\n'); end >= 0; end = m_phrase.base.indexOf(u'\n', from)) {
        list.append({from, end});
        from = end + 1;
    }
    list.append({from, m_phrase.base.size()});
    return list;
}

PhraseLayout::Span PhraseLayout::trimmed(Span span) const
{
    while (span.to > span.from && m_phrase.base[span.to - 1].isSpace())
        --span.to;
    return span;
}

QVector<PhraseLayout::Run> PhraseLayout::runs(Span span) const
{
    QVector<Run> list;
    const QFontMetricsF metrics(m_setting.font);
    const auto addPlain = [&](qsizetype from, qsizetype to) {
        if (to > from) {
            const QString text = m_phrase.base.mid(from, to - from);
            list.append({from, text, QString(), metrics.horizontalAdvance(text)});
        }
    };
    qsizetype at = span.from;
    for (const Phrase::Ruby &ruby : m_phrase.ruby) {
        if (ruby.from < span.from || ruby.from + ruby.length > span.to)
            continue;
        addPlain(at, ruby.from);
        const QString text = m_phrase.base.mid(ruby.from, ruby.length);
        const double above = QFontMetricsF(m_rubyFont).horizontalAdvance(ruby.reading);
        list.append({ruby.from, text, ruby.reading, std::max(metrics.horizontalAdvance(text), above)});
        at = ruby.from + ruby.length;
    }
    addPlain(at, span.to);
    return list;
}

double PhraseLayout::measure(Span span) const
{
    double width = 0;
    for (const Run &run : runs(trimmed(span)))
        width += run.width;
    return width;
}

QVector<PhraseLayout::Span> PhraseLayout::pieces(Span paragraph, double width) const
{
    QVector<Span> list;
    const auto add = [&](qsizetype from, qsizetype to) {
        if (measure({from, to}) <= width + kTolerance) {
            list.append({from, to});
            return;
        }
        // Wider than a whole line: it may break inside, but not inside its furigana.
        qsizetype start = from;
        for (const qsizetype place : emergencyBreaks(m_phrase.base.mid(from, to - from))) {
            const bool inRuby =
                std::any_of(m_phrase.ruby.begin(), m_phrase.ruby.end(), [&](const Phrase::Ruby &ruby) {
                    return from + place > ruby.from && from + place < ruby.from + ruby.length;
                });
            if (!inRuby) {
                list.append({start, from + place});
                start = from + place;
            }
        }
        list.append({start, to});
    };
    qsizetype from = paragraph.from;
    for (const qsizetype place : breakPlaces(m_phrase, m_setting.rule)) {
        if (place <= from || place >= paragraph.to)
            continue;
        add(from, place);
        from = place;
    }
    add(from, paragraph.to);
    return list;
}

QVector<PhraseLayout::Span> PhraseLayout::wrap(Span paragraph, double width) const
{
    if (width <= 0 || measure(paragraph) <= width + kTolerance)
        return {paragraph};
    const QVector<Span> parts = pieces(paragraph, width);
    QVector<Span> lines;
    for (const Span &piece : parts) {
        if (!lines.isEmpty() && measure({lines.last().from, piece.to}) <= width + kTolerance)
            lines.last().to = piece.to;
        else
            lines.append(piece);
    }
    avoidShortEnd(lines, parts, width);
    return lines;
}

// No last line of one or two characters: it takes the last piece of the line above, when it has room for it.
void PhraseLayout::avoidShortEnd(QVector<Span> &lines, const QVector<Span> &pieces, double width) const
{
    if (lines.size() < 2)
        return;
    Span &last = lines.last();
    Span &above = lines[lines.size() - 2];
    for (qsizetype i = pieces.size() - 1; i >= 0 && last.to - last.from < 3; --i) {
        const Span &piece = pieces[i];
        if (piece.from >= last.from)
            continue;
        if (piece.from <= above.from || measure({piece.from, last.to}) > width + kTolerance)
            return;
        above.to = piece.from;
        last.from = piece.from;
    }
}

void PhraseLayout::addLine(Span span)
{
    Line line;
    line.runs = runs(trimmed(span));
    const double size = m_setting.font.pixelSize();
    const double pad = size * (m_setting.lineHeight - 1) / 2;
    double extra = 0;
    for (const Run &run : std::as_const(line.runs)) {
        line.width += run.width;
        if (!run.reading.isEmpty())
            extra = std::max(0.0, m_rubyFont.pixelSize() * kRubyLine - pad);
    }
    line.top = m_height;
    line.height = size * m_setting.lineHeight + extra;
    line.baseline = extra + pad + size * kAboveBaseline;
    m_height += line.height;
    m_width = std::max(m_width, line.width);
    m_lines.append(line);
}

double PhraseLayout::lineLeft(const Line &line, double lineWidth, Qt::Alignment alignment) const
{
    if (alignment & Qt::AlignHCenter)
        return (lineWidth - line.width) / 2;
    return alignment & Qt::AlignRight ? lineWidth - line.width : 0;
}

QVector<QRectF> PhraseLayout::rectangles(qsizetype from, qsizetype to, double lineWidth,
                                         Qt::Alignment alignment) const
{
    QVector<QRectF> list;
    const QFontMetricsF metrics(m_setting.font);
    for (const Line &line : m_lines) {
        double x = lineLeft(line, lineWidth, alignment);
        QRectF rectangle;
        for (const Run &run : line.runs) {
            const qsizetype first = std::clamp(from - run.from, qsizetype(0), run.text.size());
            const qsizetype last = std::clamp(to - run.from, qsizetype(0), run.text.size());
            if (last > first) {
                const double inset = (run.width - metrics.horizontalAdvance(run.text)) / 2;
                const double left = x + inset + metrics.horizontalAdvance(run.text.left(first));
                const double right = x + inset + metrics.horizontalAdvance(run.text.left(last));
                rectangle |= QRectF(left, line.top, right - left, line.height);
            }
            x += run.width;
        }
        if (!rectangle.isEmpty())
            list.append(rectangle);
    }
    return list;
}

void PhraseLayout::draw(QPainter &painter, double lineWidth, Qt::Alignment alignment) const
{
    const QFontMetricsF metrics(m_setting.font);
    const QFontMetricsF rubyMetrics(m_rubyFont);
    for (const Line &line : m_lines) {
        double x = lineLeft(line, lineWidth, alignment);
        const double baseline = line.top + line.baseline;
        for (const Run &run : line.runs) {
            painter.setFont(m_setting.font);
            const double inset = (run.width - metrics.horizontalAdvance(run.text)) / 2;
            painter.drawText(QPointF(x + inset, baseline), run.text);
            if (!run.reading.isEmpty()) {
                painter.setFont(m_rubyFont);
                const double rubyInset = (run.width - rubyMetrics.horizontalAdvance(run.reading)) / 2;
                const double bottom = baseline - m_setting.font.pixelSize() * kAboveBaseline;
                painter.drawText(
                    QPointF(x + rubyInset, bottom - m_rubyFont.pixelSize() * (1 - kAboveBaseline)),
                    run.reading);
            }
            x += run.width;
        }
    }
}

} // namespace madoguchi
