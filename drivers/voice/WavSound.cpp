// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#include "drivers/voice/WavSound.h"

#include <QtEndian>
#include <algorithm>

namespace madoguchi
{

namespace
{

std::optional<QAudioFormat> readFormat(const QByteArray &chunk)
{
    if (chunk.size() < 16)
        return std::nullopt;
    const char *data = chunk.constData();
    const auto coding = qFromLittleEndian<quint16>(data);
    const auto channels = qFromLittleEndian<quint16>(data + 2);
    const auto samplesASecond = qFromLittleEndian<quint32>(data + 4);
    const auto bits = qFromLittleEndian<quint16>(data + 14);
    constexpr quint16 pcm = 1;
    if (coding != pcm || channels < 1 || channels > 2 || samplesASecond < 4'000 || samplesASecond > 192'000 ||
        (bits != 8 && bits != 16))
        return std::nullopt;
    QAudioFormat format;
    format.setChannelCount(channels);
    format.setSampleRate(int(samplesASecond));
    format.setSampleFormat(bits == 8 ? QAudioFormat::UInt8 : QAudioFormat::Int16);
    return format;
}

} // namespace

std::optional<WavSound> readWav(const QByteArray &file)
{
    constexpr qsizetype head = 12, chunkHead = 8;
    if (file.size() < head || !file.startsWith("RIFF") || file.mid(8, 4) != "WAVE")
        return std::nullopt;
    std::optional<QAudioFormat> format;
    for (qsizetype at = head; at + chunkHead <= file.size();) {
        const QByteArray name = file.mid(at, 4);
        const auto told = qsizetype(qFromLittleEndian<quint32>(file.constData() + at + 4));
        const qsizetype size = std::min(told, file.size() - at - chunkHead);
        if (name == "fmt ")
            format = readFormat(file.mid(at + chunkHead, size));
        if (name == "data") {
            const qsizetype frame = format ? format->bytesPerFrame() : 1;
            if (!format || size < frame)
                return std::nullopt;
            return WavSound{*format, file.mid(at + chunkHead, size - size % frame)};
        }
        at += chunkHead + size + size % 2;
    }
    return std::nullopt;
}

} // namespace madoguchi
