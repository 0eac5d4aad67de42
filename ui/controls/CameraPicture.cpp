// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/controls/CameraPicture.h"

#include <QPainter>

namespace madoguchi
{

CameraPicture::CameraPicture(QQuickItem *parent) : QQuickPaintedItem(parent)
{
    connect(&m_sink, &QVideoSink::videoFrameChanged, this, &CameraPicture::take);
}

void CameraPicture::take(const QVideoFrame &frame)
{
    if (frame.isValid() && m_shown.isValid() && m_shown.elapsed() < fewestMilliseconds)
        return;
    // An empty frame comes when the camera goes off: nothing of anybody stays.
    m_image = frame.isValid() ? frame.toImage() : QImage();
    m_shown.start();
    update();
}

void CameraPicture::paint(QPainter *painter)
{
    if (m_image.isNull())
        return;
    const QSizeF size = QSizeF(m_image.size()).scaled(boundingRect().size(), Qt::KeepAspectRatio);
    QRectF place(QPointF(), size);
    place.moveCenter(boundingRect().center());
    painter->setRenderHint(QPainter::SmoothPixmapTransform);
    painter->drawImage(place, m_image);
}

} // namespace madoguchi
