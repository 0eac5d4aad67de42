// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QImage>
#include <QPainter>
#include <QQuickPaintedItem>
#include <QtQml/qqmlregistration.h>

namespace madoguchi
{

// A picture that lies in memory alone, as wide as the item and in its own proportions: `implicitHeight`
// follows.
class ScanPicture : public QQuickPaintedItem
{
    Q_OBJECT
    QML_ELEMENT
    // A QImage, for which QML has no name.
    Q_PROPERTY(QVariant picture READ picture WRITE setPicture NOTIFY pictureChanged)

public:
    using QQuickPaintedItem::QQuickPaintedItem;

    QVariant picture() const { return m_picture; }
    void setPicture(const QVariant &picture)
    {
        m_picture = picture.value<QImage>();
        fit();
        update();
        Q_EMIT pictureChanged();
    }

    void paint(QPainter *painter) override
    {
        painter->setRenderHint(QPainter::SmoothPixmapTransform);
        painter->drawImage(boundingRect(), m_picture);
    }

Q_SIGNALS:
    void pictureChanged();

protected:
    void geometryChange(const QRectF &now, const QRectF &before) override
    {
        QQuickPaintedItem::geometryChange(now, before);
        if (now.width() != before.width())
            fit();
    }

private:
    void fit()
    {
        setImplicitHeight(m_picture.isNull() ? 0 : width() * m_picture.height() / m_picture.width());
    }

    QImage m_picture;
};

} // namespace madoguchi
