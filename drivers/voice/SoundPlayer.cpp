// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#include "drivers/voice/SoundPlayer.h"

#include <QAudioDevice>
#include <QMediaDevices>
#include <algorithm>

namespace madoguchi
{

namespace
{
constexpr int patienceMs = 4'000; // with an output that starts late or stalls
constexpr int tailMs = 150;       // what still lies in the output's own buffer

qreal linear(double volume)
{
    return QAudio::convertVolume(std::clamp(volume, 0.0, 1.0), QAudio::LogarithmicVolumeScale,
                                 QAudio::LinearVolumeScale);
}
} // namespace

SoundPlayer::SoundPlayer(QObject *parent) : QObject(parent)
{
    m_end.setSingleShot(true);
    connect(&m_end, &QTimer::timeout, this, [this] {
        stop();
        Q_EMIT played();
    });
}

SoundPlayer::~SoundPlayer()
{
    stop();
}

void SoundPlayer::play(WavSound sound, double volume)
{
    stop();
    m_sound = std::move(sound);
    m_since.start();
    const QAudioDevice output = QMediaDevices::defaultAudioOutput();
    if (output.isNull() || !output.isFormatSupported(m_sound.format)) {
        m_end.start(m_sound.milliseconds());
        return;
    }
    m_buffer.setData(m_sound.samples);
    m_buffer.open(QIODevice::ReadOnly);
    m_end.start(m_sound.milliseconds() + patienceMs);
    m_sink = std::make_unique<QAudioSink>(output, m_sound.format);
    connect(m_sink.get(), &QAudioSink::stateChanged, this, &SoundPlayer::stateChanged);
    m_sink->setVolume(linear(volume));
    m_sink->start(&m_buffer);
}

void SoundPlayer::stop()
{
    m_end.stop();
    if (m_sink) {
        m_sink->disconnect(this);
        m_sink->reset();
        m_sink.release()->deleteLater(); // this may be an answer to one of its signals
    }
    m_buffer.close();
    m_buffer.setData({});
    m_sound.samples.fill('\0'); // the only copy by now: it may have told a name
    m_sound.samples.clear();
}

void SoundPlayer::setVolume(double volume)
{
    if (m_sink)
        m_sink->setVolume(linear(volume));
}

int SoundPlayer::remaining() const
{
    return int(std::max<qint64>(0, m_sound.milliseconds() - m_since.elapsed()));
}

void SoundPlayer::stateChanged(QAudio::State state)
{
    if (state == QAudio::IdleState && m_buffer.atEnd())
        m_end.start(tailMs);
    else if (state == QAudio::StoppedState)
        m_end.start(remaining());
}

} // namespace madoguchi
