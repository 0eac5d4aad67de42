// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#include "drivers/scan/CodeScanner.h"

#include "drivers/scan/GreyFrame.h"

#include <QCamera>
#include <QMediaCaptureSession>
#include <QMediaPlayer>

namespace madoguchi::scan
{

namespace
{
// A code that was out of view for this long counts as shown again.
constexpr qint64 forgetAfterMs = 1500;
constexpr qint64 judgeEveryMs = 700;
} // namespace

// What the worker saw in one frame.
struct CodeScanner::Seen {
    QStringList texts;
    bool judged = false;
    Judgement judgement = Judgement::Fine;
};

// What gives frames while the scanner is active: a camera or a player. It goes away with everything it holds,
// so that the camera's light is out.
class CodeScanner::Feed
{
public:
    Feed(CodeScanner *owner, const QCameraDevice &device) : m_camera(std::make_unique<QCamera>(device))
    {
        connect(m_camera.get(), &QCamera::errorOccurred, owner, [owner](QCamera::Error error) {
            if (error != QCamera::NoError)
                owner->setState(State::Failed);
        });
        m_session.setCamera(m_camera.get());
        m_session.setVideoSink(owner->m_sink);
        m_camera->start();
    }

    Feed(CodeScanner *owner, const QUrl &file) : m_player(std::make_unique<QMediaPlayer>())
    {
        connect(m_player.get(), &QMediaPlayer::errorOccurred, owner, [owner](QMediaPlayer::Error error) {
            if (error != QMediaPlayer::NoError)
                owner->setState(State::Failed);
        });
        m_player->setLoops(QMediaPlayer::Infinite);
        m_player->setVideoSink(owner->m_sink);
        m_player->setSource(file);
        m_player->play();
    }

    ~Feed()
    {
        if (m_camera)
            m_camera->stop();
        if (m_player)
            m_player->stop();
    }

private:
    QMediaCaptureSession m_session;
    std::unique_ptr<QCamera> m_camera;
    std::unique_ptr<QMediaPlayer> m_player;
};

CodeScanner::CodeScanner(QObject *parent) : QObject(parent)
{
    m_worker.setMaxThreadCount(1);
    m_clock.start();
    setVideoSink(nullptr);
    connect(&m_devices, &QMediaDevices::videoInputsChanged, this, [this] {
        if (m_active && m_source.isEmpty())
            restart();
    });
}

CodeScanner::~CodeScanner()
{
    // The sink of its own dies after the members that its last signal would touch.
    if (m_sink)
        disconnect(m_sink, nullptr, this, nullptr);
    stopFeed();
    m_worker.waitForDone();
}

void CodeScanner::setActive(bool active)
{
    if (m_active == active)
        return;
    m_active = active;
    restart();
    Q_EMIT activeChanged();
}

void CodeScanner::setSource(const QUrl &source)
{
    if (m_source == source)
        return;
    m_source = source;
    restart();
    Q_EMIT sourceChanged();
}

void CodeScanner::setVideoSink(QVideoSink *sink)
{
    QVideoSink *wanted = sink ? sink : &m_ownSink;
    if (m_sink == wanted)
        return;
    stopFeed();
    if (m_sink)
        disconnect(m_sink, nullptr, this, nullptr);
    m_sink = wanted;
    connect(m_sink, &QVideoSink::videoFrameChanged, this, &CodeScanner::take);
    // The item that shows the picture may go before the scanner does.
    connect(m_sink, &QObject::destroyed, this, [this] { setVideoSink(nullptr); });
    restart();
    Q_EMIT videoSinkChanged();
}

void CodeScanner::restart()
{
    stopFeed();
    m_seen.clear();
    m_reader = std::make_shared<FrameReader>();
    m_quietSince = m_clock.elapsed();
    m_lastJudgement = Judgement::Fine;
    setJudgement(Judgement::Fine);
    if (!m_active) {
        setState(State::Off);
        return;
    }
    setState(State::Waiting);
    if (!m_source.isEmpty())
        m_feed = std::make_unique<Feed>(this, m_source);
    else if (const QCameraDevice device = QMediaDevices::defaultVideoInput(); !device.isNull())
        m_feed = std::make_unique<Feed>(this, device);
    else
        setState(State::Absent);
}

// Leaves no picture of anybody behind.
void CodeScanner::stopFeed()
{
    ++m_session;
    m_feed.reset();
    m_newest = {};
    if (m_sink)
        m_sink->setVideoFrame({});
}

void CodeScanner::setState(State state)
{
    if (m_state == state)
        return;
    m_state = state;
    Q_EMIT stateChanged();
}

void CodeScanner::setJudgement(Judgement judgement)
{
    if (m_judgement == judgement)
        return;
    m_judgement = judgement;
    Q_EMIT judgementChanged();
}

void CodeScanner::take(const QVideoFrame &frame)
{
    if (!m_active || !frame.isValid())
        return;
    setState(State::Looking);
    if (m_busy)
        m_newest = frame;
    else
        decode(frame);
}

void CodeScanner::decode(const QVideoFrame &frame)
{
    m_busy = true;
    m_worker.start([this, frame, reader = m_reader, judging = mayJudge(), session = m_session] {
        Seen seen;
        withGrey(frame, [&](const GreyView &grey) {
            for (const FoundCode &code : reader->read(grey))
                seen.texts.append(QString::fromStdString(code.text));
            seen.judged = judging && seen.texts.isEmpty();
            if (seen.judged)
                seen.judgement = judge(grey);
        });
        // The destructor waits for this thread, so the object is there; the event is dropped with it.
        QMetaObject::invokeMethod(
            this, [this, seen, session] { decoded(seen, session); }, Qt::QueuedConnection);
    });
}

// A judgement costs as much as some frames, and nobody follows advice faster than this.
bool CodeScanner::mayJudge()
{
    return m_clock.elapsed() - m_quietSince >= judgeEveryMs;
}

void CodeScanner::decoded(const Seen &seen, int session)
{
    m_busy = false;
    if (const QVideoFrame frame = std::exchange(m_newest, {}); frame.isValid())
        decode(frame);
    if (session != m_session)
        return;
    if (seen.judged || !seen.texts.isEmpty()) {
        m_quietSince = m_clock.elapsed();
        if (std::exchange(m_lastJudgement, seen.judgement) == seen.judgement || !seen.judged)
            setJudgement(seen.judgement);
    }
    for (const QString &text : seen.texts) {
        if (!isNew(text))
            continue;
        Q_EMIT found(text);
        if (session != m_session)
            return; // whoever heard it switched the scanner off
    }
}

bool CodeScanner::isNew(const QString &text)
{
    const qint64 now = m_clock.elapsed();
    m_seen.removeIf([now](const auto &seen) { return now - seen.value() > forgetAfterMs; });
    const bool known = m_seen.contains(text);
    m_seen.insert(text, now);
    return !known;
}

} // namespace madoguchi::scan
