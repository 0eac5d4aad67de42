// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "drivers/voice/WavSound.h"

#include <QAudioSink>
#include <QBuffer>
#include <QElapsedTimer>
#include <QObject>
#include <QTimer>
#include <memory>

namespace madoguchi
{

// Plays one sound from memory through the system's usual output. On a machine without one, or when it breaks,
// the sound takes the same time in silence, so that whoever waits for it goes on. GUI thread.
class SoundPlayer : public QObject
{
    Q_OBJECT
public:
    explicit SoundPlayer(QObject *parent = nullptr);
    ~SoundPlayer() override;

    void play(WavSound sound, double volume); // 0 to 1, as the ear hears it
    void stop();                              // at once, without played()
    bool playing() const { return m_end.isActive(); }
    void setVolume(double volume);

Q_SIGNALS:
    void played();

private:
    void stateChanged(QAudio::State state);
    int remaining() const;

    std::unique_ptr<QAudioSink> m_sink;
    WavSound m_sound;
    QBuffer m_buffer;
    QElapsedTimer m_since;
    QTimer m_end;
};

} // namespace madoguchi
