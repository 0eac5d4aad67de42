// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "PdfText.h"

#include <QImage>
#include <QPainter>
#include <QRegularExpression>

#include <algorithm>

// Looks at the box that stands for a code point that no font holds: what is drawn in it, and which number
// that is.
namespace madoguchi::test
{

constexpr int dotsAnInch = 600;

struct NumberBox {
    QImage ink;        // what stands inside the frame, nothing around it; null: no frame, or nothing in it
    int clearance = 0; // dots between it and the frame, at the nearest
};

inline bool dark(const QImage &image, int x, int y)
{
    return qGray(image.pixel(x, y)) < 128;
}

inline QRect inkOf(const QImage &image, const QRect &within)
{
    QRect ink;
    for (int y = within.top(); y <= within.bottom(); ++y)
        for (int x = within.left(); x <= within.right(); ++x)
            if (dark(image, x, y))
                ink |= QRect(x, y, 1, 1);
    return ink;
}

// Where the text lies on the page, in dots.
inline QRect placeOf(const QString &pdf, const QString &text)
{
    const QString boxes =
        run(QStringLiteral("pdftotext"), {QStringLiteral("-bbox"), pdf, QStringLiteral("-")});
    const QRegularExpression word(
        QStringLiteral("xMin=\"([^\"]+)\" yMin=\"([^\"]+)\" xMax=\"([^\"]+)\" yMax=\"([^\"]+)\">") +
        QRegularExpression::escape(text));
    const auto found = word.match(boxes);
    const auto at = [&](int n) { return found.captured(n).toDouble() * dotsAnInch / 72; };
    return found.hasMatch() ? QRectF(QPointF(at(1), at(2)), QPointF(at(3), at(4))).toRect() : QRect();
}

// The white inside of the frame there: from its middle outward to lines that are dark all along.
inline QRect insideOfFrame(const QImage &image, const QRect &around)
{
    const auto darkRow = [&](int y) {
        int count = 0;
        for (int x = around.left(); x <= around.right(); ++x)
            count += dark(image, x, y);
        return count > around.width() * 0.85;
    };
    int top = around.center().y(), bottom = top;
    while (top > around.top() && !darkRow(top))
        --top;
    while (bottom < around.bottom() && !darkRow(bottom))
        ++bottom;
    const auto darkColumn = [&](int x) {
        int count = 0;
        for (int y = top; y <= bottom; ++y)
            count += dark(image, x, y);
        return count > (bottom - top) * 0.95;
    };
    int left = around.left(), right = around.right();
    while (left < right && !darkColumn(left))
        ++left;
    while (left < right && darkColumn(left))
        ++left;
    while (right > left && !darkColumn(right))
        --right;
    while (right > left && darkColumn(right))
        --right;
    return {QPoint(left, top + 1), QPoint(right, bottom - 1)};
}

inline NumberBox numberBox(const QString &pdf, const QString &picture, const QString &text)
{
    const QRect place = placeOf(pdf, text);
    const auto number = [](int value) { return QString::number(value); };
    run(QStringLiteral("pdftoppm"),
        {"-r", number(dotsAnInch), "-png", "-gray", "-singlefile", "-x", number(place.x()), "-y",
         number(place.y()), "-W", number(place.width()), "-H", number(place.height()), pdf, picture});
    const QImage image(picture + ".png");
    const QRect inside = image.isNull() ? QRect() : insideOfFrame(image, image.rect());
    if (inside.width() < 10 || inside.height() < 10)
        return {};
    const QRect ink = inkOf(image, inside);
    return {image.copy(ink), std::min({ink.left() - inside.left(), inside.right() - ink.right(),
                                       ink.top() - inside.top(), inside.bottom() - ink.bottom()})};
}

// The number as it should look, as large as the picture.
inline QImage drawnNumber(const QString &number, const QSize &size)
{
    QImage page(1200, 200, QImage::Format_RGB32);
    page.fill(Qt::white);
    QPainter painter(&page);
    QFont font(QStringLiteral("Noto Sans"));
    font.setPixelSize(120);
    painter.setFont(font);
    painter.drawText(20, 150, number);
    painter.end();
    return page.copy(inkOf(page, page.rect())).scaled(size, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
}

// Of the number and of all that differ from it in one digit, the one that the picture looks like most.
inline QString nearest(const QImage &ink, const QString &number)
{
    const QString digits = QStringLiteral("0123456789ABCDEF");
    QString best;
    qint64 least = -1;
    const auto look = [&](const QString &candidate) {
        const QImage drawn = drawnNumber(candidate, ink.size());
        qint64 difference = 0;
        for (int y = 0; y < ink.height(); ++y)
            for (int x = 0; x < ink.width(); ++x)
                difference += std::abs(qGray(ink.pixel(x, y)) - qGray(drawn.pixel(x, y)));
        if (least < 0 || difference < least)
            least = difference, best = candidate;
    };
    look(number);
    for (qsizetype at = 2; at < number.size(); ++at) // after "U+"
        for (const QChar digit : digits) {
            QString other = number;
            other[at] = digit;
            look(other);
        }
    return best;
}

} // namespace madoguchi::test
