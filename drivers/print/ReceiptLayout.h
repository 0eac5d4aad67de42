// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "drivers/print/Receipt.h"

#include <QFont>
#include <QPainter>

namespace madoguchi::print
{

// Draws a receipt from top to bottom, each part below the one before, so that long sentences push the rest
// down.
class ReceiptLayout
{
public:
    ReceiptLayout(QPainter &painter, const ReceiptPage &page, int dotsAnInch);
    void draw();

private:
    enum class Weight { Regular, Bold };
    double mm(double length) const { return length * m_dotsPerMm; }
    QFont font(const QString &language, double heightMm, Weight weight) const;
    // The height that the text took, in dots.
    double text(const QRectF &where, const QString &words, const QFont &font, const QColor &colour);
    // Japanese, and the other language smaller below it.
    void both(const Bilingual &words, double heightMm, Weight weight, double width);
    void gap(double millimetres) { m_y += mm(millimetres); }

    void notice();
    void head();
    void numberAndCode();
    double code(double right, double top); // its bottom
    void whatHappensNext();
    void whatIsLeft(); // on as many pages as it takes
    double leftHeight(const LeftLine &line) const;
    void leftLine(const LeftLine &line);
    void room(double height); // on this page, else on the next one

    QPainter &m_painter;
    const ReceiptPage &m_page;
    double m_dotsPerMm;
    double m_width;
    double m_height;
    double m_y = 0;
    double m_left = 0;
};

} // namespace madoguchi::print
