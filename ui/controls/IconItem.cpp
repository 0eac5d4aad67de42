// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/controls/IconItem.h"

#include <QFile>
#include <QLoggingCategory>
#include <QPainter>
#include <QSvgRenderer>

namespace madoguchi
{

namespace
{

Q_LOGGING_CATEGORY(log, "madoguchi.ui")

QByteArray drawing(const QString &name)
{
    QFile file(QStringLiteral(":/icons/%1.svg").arg(name));
    if (!file.open(QIODevice::ReadOnly)) {
        qCWarning(log, "no icon named %s", qUtf8Printable(name));
        return {};
    }
    return file.readAll();
}

} // namespace

IconItem::IconItem(QQuickItem *parent) : QQuickPaintedItem(parent)
{
    setImplicitSize(m_size, m_size);
}

void IconItem::changeTo()
{
    update();
    Q_EMIT changed();
}

void IconItem::setName(const QString &name)
{
    if (name == m_name)
        return;
    m_name = name;
    changeTo();
}

void IconItem::setColor(const QColor &color)
{
    if (color == m_color)
        return;
    m_color = color;
    changeTo();
}

void IconItem::setSecondColor(const QColor &color)
{
    if (color == m_secondColor)
        return;
    m_secondColor = color;
    changeTo();
}

void IconItem::setSize(double size)
{
    if (size == m_size)
        return;
    m_size = size;
    setImplicitSize(size, size);
    changeTo();
}

void IconItem::paint(QPainter *painter)
{
    if (m_name.isEmpty())
        return;
    QByteArray svg = drawing(m_name);
    if (svg.isEmpty())
        return;
    svg.replace("currentColor", m_color.name().toLatin1());
    svg.replace("secondColor", m_secondColor.name().toLatin1());
    QSvgRenderer renderer(svg);
    painter->setRenderHint(QPainter::Antialiasing);
    const double side = std::min(width(), height());
    renderer.render(painter, QRectF((width() - side) / 2, (height() - side) / 2, side, side));
}

} // namespace madoguchi
