// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "drivers/scan/FrameReader.h"
#include "drivers/scan/Judgement.h"

#include <QCameraDevice>
#include <QElapsedTimer>
#include <QHash>
#include <QMediaDevices>
#include <QObject>
#include <QPointer>
#include <QThreadPool>
#include <QUrl>
#include <QVideoFrame>
#include <QVideoSink>
#include <memory>

namespace madoguchi::scan
{

// Looks for QR codes in what a camera, or a video file in its place, shows. GUI thread; decodes on one thread
// of its own, always the newest frame: frames that come while it is busy are dropped, none is ever queued.
// The camera is off, and no frame is kept, while it is not active.
class CodeScanner : public QObject
{
    Q_OBJECT
    Q_PROPERTY(bool active READ active WRITE setActive NOTIFY activeChanged)
    Q_PROPERTY(QUrl source READ source WRITE setSource NOTIFY sourceChanged)
    Q_PROPERTY(QVideoSink *videoSink READ videoSink WRITE setVideoSink NOTIFY videoSinkChanged)
    Q_PROPERTY(State state READ state NOTIFY stateChanged)
    Q_PROPERTY(Judgement judgement READ judgement NOTIFY judgementChanged)

public:
    enum class State {
        Off,     // not active
        Waiting, // active, and no frame has come yet
        Looking, // frames come
        Absent,  // no camera is connected; it goes on when one is
        Failed,  // the camera or the file cannot be used
    };
    Q_ENUM(State)
    using Judgement = scan::Judgement;
    Q_ENUM(Judgement)

    explicit CodeScanner(QObject *parent = nullptr);
    ~CodeScanner() override; // waits for the frame in work

    bool active() const noexcept { return m_active; }
    void setActive(bool active);

    // A video file, played over and over, in place of a camera; empty: the system's first camera.
    QUrl source() const { return m_source; }
    void setSource(const QUrl &source);

    // Where the frames are shown, a CameraPicture's or VideoOutput's sink; null: nowhere. Frames that
    // somebody else sets into it are looked at too.
    QVideoSink *videoSink() const { return m_sink; }
    void setVideoSink(QVideoSink *sink);

    State state() const noexcept { return m_state; }

    // What is wrong with the picture while no code is read; settled: it changes when two looks in a row, most
    // of a second apart, agree.
    Judgement judgement() const noexcept { return m_judgement; }

Q_SIGNALS:
    void activeChanged();
    void sourceChanged();
    void videoSinkChanged();
    void stateChanged();
    void judgementChanged();
    // A code came into view: once, however long it stays there. The text is not yet checked: see recognise().
    void found(const QString &text);

private:
    class Feed;
    void restart();
    void stopFeed();
    void setState(State state);
    void take(const QVideoFrame &frame);
    void decode(const QVideoFrame &frame);
    struct Seen;
    void decoded(const Seen &seen, int session);
    void setJudgement(Judgement judgement);
    bool mayJudge();
    bool isNew(const QString &text);

    QUrl m_source;
    QVideoSink m_ownSink;
    QPointer<QVideoSink> m_sink;
    QMediaDevices m_devices;
    std::unique_ptr<Feed> m_feed;
    QThreadPool m_worker;
    QVideoFrame m_newest;          // waits for the worker
    QHash<QString, qint64> m_seen; // code → when it was last in view, in milliseconds of m_clock
    QElapsedTimer m_clock;
    std::shared_ptr<FrameReader> m_reader; // used by the worker only
    qint64 m_quietSince = 0;               // milliseconds of m_clock: a code was read, or a judgement made
    Judgement m_judgement = Judgement::Fine;
    Judgement m_lastJudgement = Judgement::Fine;
    State m_state = State::Off;
    int m_session = 0; // answers of an earlier one are late and dropped
    bool m_active = false;
    bool m_busy = false;
};

} // namespace madoguchi::scan
