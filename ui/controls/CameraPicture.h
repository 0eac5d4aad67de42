// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QElapsedTimer>
#include <QImage>
#include <QQuickPaintedItem>
#include <QVideoFrame>
#include <QVideoSink>

namespace madoguchi
{

// The newest frame of a camera, whole, in the middle. Qt's own VideoOutput stays black where Qt Quick draws
// without a graphics card, as many kiosks do.
class CameraPicture : public QQuickPaintedItem
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QObject *videoSink READ videoSink CONSTANT)

public:
    static constexpr int fewestMilliseconds = 60; // between two pictures: enough to aim by

    explicit CameraPicture(QQuickItem *parent = nullptr);
    QObject *videoSink() { return &m_sink; }
    void paint(QPainter *painter) override;

private:
    void take(const QVideoFrame &frame);

    QVideoSink m_sink;
    QImage m_image;
    QElapsedTimer m_shown;
};

} // namespace madoguchi
