// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#include "drivers/voice/SilentVoice.h"

#include <QDir>
#include <QTemporaryFile>
#include <array>
#include <cstring>
#include <initializer_list>

namespace madoguchi
{

namespace
{

// The file's format is little-endian, as is every machine this runs on.
template <typename Number> void put(QByteArray &into, Number number)
{
    std::array<char, sizeof number> bytes;
    std::memcpy(bytes.data(), &number, bytes.size());
    into.append(bytes.data(), bytes.size());
}

// One distribution: how many there are, then means, variances and, for pitch, the weight of being voiced.
QByteArray distribution(std::initializer_list<float> values)
{
    QByteArray result;
    put(result, std::uint32_t(1));
    for (const float value : values)
        put(result, value);
    return result;
}

constexpr auto globalPart = "[GLOBAL]\n"
                            "HTS_VOICE_VERSION:1.0\n"
                            "SAMPLING_FREQUENCY:8000\n"
                            "FRAME_PERIOD:80\n"
                            "NUM_STATES:1\n"
                            "NUM_STREAMS:2\n"
                            "STREAM_TYPE:MCP,LF0\n"
                            "FULLCONTEXT_FORMAT:HTS_TTS_JPN\n"
                            "FULLCONTEXT_VERSION:1.0\n"
                            "GV_OFF_CONTEXT:\n"
                            "COMMENT:\n"
                            "[STREAM]\n"
                            "VECTOR_LENGTH[MCP]:2\n"
                            "VECTOR_LENGTH[LF0]:1\n"
                            "IS_MSD[MCP]:0\n"
                            "IS_MSD[LF0]:1\n"
                            "NUM_WINDOWS[MCP]:1\n"
                            "NUM_WINDOWS[LF0]:1\n"
                            "USE_GV[MCP]:0\n"
                            "USE_GV[LF0]:0\n"
                            "OPTION[MCP]:ALPHA=0.55\n"
                            "OPTION[LF0]:\n"
                            "[POSITION]\n";

} // namespace

QByteArray silentVoice()
{
    const QByteArray oneLeaf = "{*}[2]\n \"leaf_1\"\n"; // [2]: the first state that is heard
    const QByteArray window = "1 1.0\n";
    const std::pair<const char *, QByteArray> parts[] = {
        {"DURATION_PDF", distribution({1, 0})},
        {"DURATION_TREE", oneLeaf},
        {"STREAM_WIN[MCP]", window},
        {"STREAM_WIN[LF0]", window},
        {"STREAM_PDF[MCP]", distribution({0, 0, 1, 1})},
        {"STREAM_PDF[LF0]", distribution({5, 1, 0})},
        {"STREAM_TREE[MCP]", oneLeaf},
        {"STREAM_TREE[LF0]", oneLeaf},
    };
    QByteArray head = globalPart;
    QByteArray data;
    for (const auto &[name, part] : parts) {
        const qsizetype first = data.size();
        data += part;
        head += QByteArray(name) + ':' + QByteArray::number(first) + '-' +
                QByteArray::number(data.size() - 1) + '\n';
    }
    return head + "[DATA]\n" + data;
}

QString silentVoiceFile()
{
    static QTemporaryFile file(QDir::tempPath() + QStringLiteral("/madoguchi-XXXXXX.htsvoice"));
    if (file.fileName().isEmpty()) {
        const QByteArray voice = silentVoice();
        if (!file.open() || file.write(voice) != voice.size() || !file.flush())
            return {};
    }
    return file.fileName();
}

} // namespace madoguchi
