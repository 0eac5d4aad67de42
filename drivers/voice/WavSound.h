// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QAudioFormat>
#include <QByteArray>
#include <optional>

namespace madoguchi
{

struct WavSound {
    QAudioFormat format;
    QByteArray samples;
    int milliseconds() const { return int(format.durationForBytes(qint32(samples.size())) / 1000); }
};

// PCM of 8 or 16 bits, one or two channels. A WAV that came through a pipe tells a length that is not so:
// then the sound goes on to the end of the data. Nothing when it is not such a WAV or holds no sound.
std::optional<WavSound> readWav(const QByteArray &file);

} // namespace madoguchi
