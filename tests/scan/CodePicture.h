// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "drivers/scan/CodeReader.h"

#include <QImage>
#include <QPainter>
#include <QRandomGenerator>

// Pictures of codes as a camera or a file may show them, made from a seed so that each run sees the same.
namespace codepicture
{

inline madoguchi::scan::GreyView view(const QImage &grey)
{
    return {grey.constBits(), grey.width(), grey.height(), int(grey.bytesPerLine())};
}

// The code with its quiet zone of four modules, dark on light.
inline QImage draw(const std::string &text, int pixelsPerModule)
{
    constexpr int quiet = 4;
    const auto code = madoguchi::scan::makeCode(text);
    QImage small(code.size + 2 * quiet, code.size + 2 * quiet, QImage::Format_Grayscale8);
    small.fill(255);
    for (int y = 0; y < code.size; ++y) {
        for (int x = 0; x < code.size; ++x) {
            if (code.dark[std::size_t(y) * code.size + x])
                small.scanLine(y + quiet)[x + quiet] = 0;
        }
    }
    return small.scaled(small.size() * pixelsPerModule);
}

// The code turned by `degrees` in the middle of a grey frame.
inline QImage inFrame(const QImage &code, QSize frame, double degrees)
{
    QImage picture(frame, QImage::Format_Grayscale8);
    picture.fill(170);
    QPainter painter(&picture);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.translate(frame.width() / 2.0, frame.height() / 2.0);
    painter.rotate(degrees);
    painter.drawImage(QPointF(-code.width() / 2.0, -code.height() / 2.0), code);
    return picture;
}

// Adds up to ± strength to each pixel and lays a shadow from left to right.
inline QImage spoil(QImage picture, int strength, int shadow, quint32 seed)
{
    QRandomGenerator random(seed);
    for (int y = 0; y < picture.height(); ++y) {
        uchar *line = picture.scanLine(y);
        for (int x = 0; x < picture.width(); ++x) {
            const int noise = strength == 0 ? 0 : random.bounded(2 * strength + 1) - strength;
            line[x] = uchar(qBound(0, line[x] + noise - shadow * x / picture.width(), 255));
        }
    }
    return picture;
}

} // namespace codepicture
