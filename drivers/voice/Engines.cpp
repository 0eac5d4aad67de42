// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#include "drivers/voice/Engines.h"

#include "drivers/voice/SilentVoice.h"

#include <QCoreApplication>
#include <QDirIterator>
#include <QFileInfo>
#include <QStandardPaths>
#include <algorithm>

namespace madoguchi
{

namespace
{

constexpr int usualRate = 300;          // mora a minute, for which the speeds below were chosen
constexpr int openJTalkNatural = 400;   // mora a minute of the usual voice (nitech) at -r 1.0
constexpr qsizetype longestPiece = 900; // bytes; Open JTalk reads lines of less than 1,024

// eSpeak NG counts words a minute whatever the language. Measured with 1.51 on sentences of a ward office: at
// these speeds Japanese has 300 mora, English 165 words and Chinese 170 syllables a minute.
struct ESpeakVoice {
    const char *language;
    const char *voice;
    int wordsAMinute;
};
constexpr ESpeakVoice espeakVoices[] = {
    {"en", "en", 140},
    {"zh-Hans", "cmn", 200},
};
constexpr int espeakKana = 124;

QString firstVoiceIn(const QString &folder)
{
    QStringList found;
    for (QDirIterator it(folder, {QStringLiteral("*.htsvoice")}, QDir::Files, QDirIterator::Subdirectories);
         it.hasNext();)
        found.append(it.next());
    std::sort(found.begin(), found.end());
    return found.value(0);
}

QString openJTalkVoice()
{
    const QString beside = QCoreApplication::applicationDirPath() + QStringLiteral("/../deps/voices");
    for (const QString &folder :
         {qEnvironmentVariable("MADOGUCHI_VOICES"), QStringLiteral("/usr/share/hts-voice"), beside}) {
        if (const QString voice = folder.isEmpty() ? QString() : firstVoiceIn(folder); !voice.isEmpty())
            return voice;
    }
    return {};
}

QString openJTalkDictionary()
{
    const QString installed = QStringLiteral("/var/lib/mecab/dic/open-jtalk/naist-jdic");
    return QFileInfo::exists(installed + QStringLiteral("/sys.dic")) ? installed : QString();
}

EngineStep espeak(const char *voice, int wordsAMinute, int rate)
{
    constexpr int slowest = 80, fastest = 450; // what eSpeak NG accepts
    const int speed = std::clamp(wordsAMinute * rate / usualRate, slowest, fastest);
    return {QStringLiteral("espeak-ng"),
            {QStringLiteral("-v"), QString::fromLatin1(voice), QStringLiteral("-s"), QString::number(speed),
             QStringLiteral("--stdin"), QStringLiteral("--stdout")},
            nullptr};
}

bool installed(const char *program)
{
    return !QStandardPaths::findExecutable(QString::fromLatin1(program)).isEmpty();
}

std::optional<EngineChain> japanese(int rate)
{
    const QString dictionary = openJTalkDictionary();
    if (!installed("open_jtalk") || dictionary.isEmpty())
        return std::nullopt;
    const QString jtalk = QStringLiteral("open_jtalk");
    if (const QString voice = openJTalkVoice(); !voice.isEmpty()) {
        const QString speed = QString::number(double(rate) / openJTalkNatural, 'f', 2);
        return EngineChain{
            {jtalk,
             {QStringLiteral("-x"), dictionary, QStringLiteral("-m"), voice, QStringLiteral("-r"), speed,
              QStringLiteral("-ow"), QStringLiteral("/dev/stdout")},
             nullptr}};
    }
    const QString silent = silentVoiceFile();
    if (silent.isEmpty() || !installed("espeak-ng"))
        return std::nullopt;
    return EngineChain{{jtalk,
                        {QStringLiteral("-x"), dictionary, QStringLiteral("-m"), silent,
                         QStringLiteral("-ot"), QStringLiteral("/dev/stdout")},
                        readingFromTrace},
                       espeak("ja", espeakKana, rate)};
}

} // namespace

std::optional<EngineChain> engineFor(const QString &language, int rate)
{
    if (language == QLatin1String("ja") || language == QLatin1String("ja-easy"))
        return japanese(rate);
    const auto voice =
        std::find_if(std::begin(espeakVoices), std::end(espeakVoices),
                     [&language](const ESpeakVoice &v) { return language == QLatin1String(v.language); });
    if (voice == std::end(espeakVoices) || !installed("espeak-ng"))
        return std::nullopt;
    return EngineChain{espeak(voice->voice, voice->wordsAMinute, rate)};
}

QStringList speakablePieces(const QString &text)
{
    static const QString ends = QStringLiteral("。．！？.!?");
    QStringList pieces;
    QString piece;
    qsizetype bytes = 0;
    const auto close = [&] {
        if (const QString whole = piece.simplified(); !whole.isEmpty())
            pieces.append(whole);
        piece.clear();
        bytes = 0;
    };
    for (const char32_t c : text.toUcs4()) {
        const QString one = QString::fromUcs4(&c, 1);
        const bool lineEnds = c == U'\n' || c == U'\r' || c == 0x2028 || c == 0x2029;
        if (lineEnds || bytes + one.toUtf8().size() > longestPiece)
            close();
        if (lineEnds || (c < 0x20 && c != U'\t') || c == 0x7f)
            continue; // no engine is given control characters
        piece += one;
        bytes += one.toUtf8().size();
        if (ends.contains(one) && bytes > longestPiece / 2)
            close();
    }
    close();
    return pieces;
}

// Each line of the analysis is a word: surface, six of grammar, base form, reading, pronunciation,
// accent/mora, rule, and 1 when it is spoken together with the word before it.
QByteArray readingFromTrace(const QByteArray &trace)
{
    constexpr qsizetype pronunciation = 9, together = 12;
    QByteArray reading;
    bool inside = false;
    for (const QByteArray &line : trace.split('\n')) {
        if (line.startsWith('['))
            inside = line.startsWith("[Text analysis result]");
        const QList<QByteArray> fields = line.split(',');
        if (!inside || fields.size() <= together || fields[pronunciation] == "*")
            continue;
        if (!reading.isEmpty() && fields[together].trimmed() != "1")
            reading += ' ';
        reading +=
            QByteArray(fields[pronunciation]).replace("’", ""); // the mark of a vowel that is not voiced
    }
    return reading;
}

} // namespace madoguchi
