// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/controls/Phrase.h"

#include <QFont>
#include <QRectF>

class QPainter;

namespace madoguchi
{

// Breaks a phrase into lines of a width and says where everything stands. Pure geometry and drawing: no item,
// no scene.
class PhraseLayout
{
public:
    struct Setting {
        QFont font;
        double lineHeight = 1.5; // factor of the font's pixel size
        BreakRule rule = BreakRule::Other;
    };
    // One run of text that is drawn in one go; furigana makes a run of its own.
    struct Run {
        qsizetype from = 0; // in the base
        QString text;
        QString reading; // empty without furigana
        double width = 0;
    };
    struct Line {
        QVector<Run> runs;
        double width = 0;
        double top = 0;
        double height = 0;
        double baseline = 0; // from top
    };

    PhraseLayout() = default;
    // A width of 0 or less does not wrap.
    PhraseLayout(const Phrase &phrase, const Setting &setting, double width);

    const QVector<Line> &lines() const noexcept { return m_lines; }
    double width() const noexcept { return m_width; } // of the widest line
    double height() const noexcept { return m_height; }
    // Where the characters from..to stand, one rectangle a line.
    QVector<QRectF> rectangles(qsizetype from, qsizetype to, double lineWidth, Qt::Alignment alignment) const;
    void draw(QPainter &painter, double lineWidth, Qt::Alignment alignment) const;

private:
    struct Span {
        qsizetype from = 0;
        qsizetype to = 0;
    };
    QVector<Span> paragraphs() const;
    QVector<Span> wrap(Span paragraph, double width) const;
    QVector<Span> pieces(Span paragraph, double width) const;
    void avoidShortEnd(QVector<Span> &lines, const QVector<Span> &pieces, double width) const;
    QVector<Run> runs(Span span) const;
    double measure(Span span) const;
    Span trimmed(Span span) const;
    void addLine(Span span);
    double lineLeft(const Line &line, double lineWidth, Qt::Alignment alignment) const;

    Phrase m_phrase;
    Setting m_setting;
    QFont m_rubyFont;
    QVector<Line> m_lines;
    double m_width = 0;
    double m_height = 0;
};

} // namespace madoguchi
