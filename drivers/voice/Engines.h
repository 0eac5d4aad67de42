// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>
#include <optional>
#include <vector>

namespace madoguchi
{

// One program to run: the text goes to its standard input, the answer comes on its standard output.
struct EngineStep {
    QString program;
    QStringList arguments;
    QByteArray (*understand)(const QByteArray &output); // what the next step gets to read; null: as it is
};

// How a language is spoken here: one step or two, the last of which answers a WAV.
using EngineChain = std::vector<EngineStep>;

// Nothing when no engine for the language is installed. `rate` in mora a minute.
// Looks for programs in PATH and for voices of Open JTalk (*.htsvoice) in $MADOGUCHI_VOICES,
// /usr/share/hts-voice and build/deps/voices beside the program.
std::optional<EngineChain> engineFor(const QString &language, int rate);

// Text in the pieces that engines can take: a line each, of at most 900 bytes, cut at the end of a sentence
// if possible.
QStringList speakablePieces(const QString &text);

// From Open JTalk's trace of its analysis: how it would read the sentence, in kana with a space between
// phrases.
QByteArray readingFromTrace(const QByteArray &trace);

} // namespace madoguchi
