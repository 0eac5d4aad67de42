// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "drivers/scan/CodeReader.h"

#include <QColor>
#include <QQuickPaintedItem>
#include <QtQml/qqmlregistration.h>

namespace madoguchi
{

// Paints a QR code with its quiet zone of four modules, in whole pixels for each module, so that a phone
// reads it from afar. QML uses QrCode.
class QrItem : public QQuickPaintedItem
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString text READ text WRITE setText NOTIFY changed)
    Q_PROPERTY(QColor dark READ dark WRITE setDark NOTIFY changed)
    Q_PROPERTY(QColor light READ light WRITE setLight NOTIFY changed)

public:
    explicit QrItem(QQuickItem *parent = nullptr);

    QString text() const { return m_text; }
    QColor dark() const { return m_dark; }
    QColor light() const { return m_light; }
    void setText(const QString &text);
    void setDark(const QColor &color);
    void setLight(const QColor &color);

    void paint(QPainter *painter) override;

Q_SIGNALS:
    void changed();

private:
    QString m_text;
    QColor m_dark = Qt::black;
    QColor m_light = Qt::white;
    scan::CodeModules m_modules;
};

} // namespace madoguchi
