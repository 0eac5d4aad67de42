// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/controls/QrItem.h"

#include <QPainter>

namespace madoguchi
{

namespace
{

constexpr int kQuietZone = 4; // ISO/IEC 18004

} // namespace

QrItem::QrItem(QQuickItem *parent) : QQuickPaintedItem(parent) {}

void QrItem::setText(const QString &text)
{
    if (text == m_text)
        return;
    m_text = text;
    m_modules = text.isEmpty() ? scan::CodeModules() : scan::makeCode(text.toStdString());
    update();
    Q_EMIT changed();
}

void QrItem::setDark(const QColor &color)
{
    if (color == m_dark)
        return;
    m_dark = color;
    update();
    Q_EMIT changed();
}

void QrItem::setLight(const QColor &color)
{
    if (color == m_light)
        return;
    m_light = color;
    update();
    Q_EMIT changed();
}

void QrItem::paint(QPainter *painter)
{
    painter->fillRect(boundingRect(), m_light);
    if (m_modules.size == 0)
        return;
    const int modules = m_modules.size + 2 * kQuietZone;
    const int side = std::max(1, static_cast<int>(std::min(width(), height())) / modules);
    const int left = static_cast<int>(width() - side * m_modules.size) / 2;
    const int top = static_cast<int>(height() - side * m_modules.size) / 2;
    for (int row = 0; row < m_modules.size; ++row) {
        for (int column = 0; column < m_modules.size; ++column) {
            if (m_modules.dark[static_cast<std::size_t>(row * m_modules.size + column)])
                painter->fillRect(left + column * side, top + row * side, side, side, m_dark);
        }
    }
}

} // namespace madoguchi
