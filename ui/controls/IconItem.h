// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QColor>
#include <QQuickPaintedItem>
#include <QtQml/qqmlregistration.h>

namespace madoguchi
{

// One of the drawings in resources/icons, in the colours it is given. A name that is not there draws nothing
// and says so once in the log. QML uses Icon.
class IconItem : public QQuickPaintedItem
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString name READ name WRITE setName NOTIFY changed)
    Q_PROPERTY(QColor color READ color WRITE setColor NOTIFY changed)
    Q_PROPERTY(
        QColor secondColor READ secondColor WRITE setSecondColor NOTIFY changed) // of drawings with two
    Q_PROPERTY(double size READ size WRITE setSize NOTIFY changed)

public:
    explicit IconItem(QQuickItem *parent = nullptr);

    QString name() const { return m_name; }
    QColor color() const { return m_color; }
    QColor secondColor() const { return m_secondColor; }
    double size() const noexcept { return m_size; }
    void setName(const QString &name);
    void setColor(const QColor &color);
    void setSecondColor(const QColor &color);
    void setSize(double size);

    void paint(QPainter *painter) override;

Q_SIGNALS:
    void changed();

private:
    void changeTo();

    QString m_name;
    QColor m_color = Qt::black;
    QColor m_secondColor = Qt::white;
    double m_size = 48;
};

} // namespace madoguchi
