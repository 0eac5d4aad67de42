// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "drivers/scan/CodeScanner.h"

#include <QObject>
#include <QUrl>
#include <QtQml/qqmlregistration.h>

namespace madoguchi
{

// The camera of this machine as a page sees it: on while active, and what it makes of the picture.
class CodeCamera : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(bool active READ active WRITE setActive NOTIFY activeChanged)
    Q_PROPERTY(
        QUrl source READ source WRITE setSource NOTIFY sourceChanged) // a video file; empty: the first camera
    Q_PROPERTY(
        QObject *videoSink READ videoSink WRITE setVideoSink NOTIFY videoSinkChanged) // a CameraPicture's
    Q_PROPERTY(Sight sight READ sight NOTIFY sightChanged)

public:
    enum class Sight { Waiting, Looking, TooDark, TooBright, TooSmall, Absent };
    Q_ENUM(Sight)

    explicit CodeCamera(QObject *parent = nullptr);

    bool active() const noexcept { return m_scanner.active(); }
    void setActive(bool active) { m_scanner.setActive(active); }
    QUrl source() const { return m_scanner.source(); }
    void setSource(const QUrl &source) { m_scanner.setSource(source); }
    QObject *videoSink() const { return m_scanner.videoSink(); }
    void setVideoSink(QObject *sink) { m_scanner.setVideoSink(qobject_cast<QVideoSink *>(sink)); }
    Sight sight() const;

Q_SIGNALS:
    void activeChanged();
    void sourceChanged();
    void videoSinkChanged();
    void sightChanged();
    void found(const QString &text);

private:
    scan::CodeScanner m_scanner;
};

} // namespace madoguchi
