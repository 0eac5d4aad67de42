// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#include "drivers/voice/Voice.h"

#include "drivers/support/ErrorCode.h"
#include "drivers/voice/Engines.h"
#include "drivers/voice/SoundPlayer.h"
#include "drivers/voice/Synthesis.h"
#include "drivers/voice/Transcript.h"

#include <algorithm>

namespace madoguchi
{

namespace
{
constexpr qsizetype mostSentences = 200; // more than any page has
}

Voice::Voice(QObject *parent) : QObject(parent), m_player(std::make_unique<SoundPlayer>())
{
    connect(m_player.get(), &SoundPlayer::played, this, &Voice::next);
}

Voice::~Voice() = default;

bool Voice::available(const QString &language)
{
    return engineFor(language, usual).has_value();
}

void Voice::say(const QString &text, const QString &language)
{
    if (!m_enabled || m_secret)
        return;
    for (const QString &piece : speakablePieces(text)) {
        if (m_said.size() >= mostSentences)
            return;
        transcribe(piece, language);
        m_waiting.enqueue({piece, language});
        m_said.append({piece, language});
        if (!m_speaking) {
            setSpeaking(true);
            // Not from within the call: whoever called may say more, or stop it.
            QMetaObject::invokeMethod(this, &Voice::next, Qt::QueuedConnection);
        }
    }
}

void Voice::stop()
{
    m_said.clear();
    silence();
}

void Voice::repeat()
{
    const QList<Sentence> said = std::exchange(m_said, {});
    silence();
    for (const Sentence &sentence : said)
        say(sentence.text, sentence.language);
}

void Voice::reset()
{
    stop();
    setRate(usual);
    setVolume(usualVolume);
}

void Voice::silence()
{
    ++m_turn;
    m_waiting.clear();
    m_synthesis.reset();
    m_player->stop();
    setSpeaking(false);
}

void Voice::next()
{
    if (!m_speaking || m_synthesis || m_player->playing())
        return; // stopped, or begun by an earlier call
    if (m_waiting.isEmpty()) {
        setSpeaking(false);
        Q_EMIT finished();
        return;
    }
    const Sentence sentence = m_waiting.dequeue();
    std::optional<EngineChain> chain = engineFor(sentence.language, m_rate);
    if (!chain) {
        fail();
        return;
    }
    m_synthesis = std::make_unique<Synthesis>(std::move(*chain));
    // Queued, since the receiver lets go of the sender; a sentence that was stopped meanwhile is not
    // answered.
    const auto current = [this, turn = ++m_turn] { return turn == m_turn; };
    const auto playing = [this, current](const QByteArray &wav) {
        if (current())
            play(wav);
    };
    const auto failing = [this, current] {
        if (current())
            fail();
    };
    connect(m_synthesis.get(), &Synthesis::synthesized, this, playing, Qt::QueuedConnection);
    connect(m_synthesis.get(), &Synthesis::failed, this, failing, Qt::QueuedConnection);
    m_synthesis->start(sentence.text);
}

void Voice::play(const QByteArray &wav)
{
    m_synthesis.reset();
    std::optional<WavSound> sound = readWav(wav);
    if (!sound) {
        fail();
        return;
    }
    m_player->play(std::move(*sound), m_volume);
    Q_EMIT started();
}

void Voice::fail()
{
    m_synthesis.reset();
    const std::string_view code = errorInfo(ErrorCode::VoiceAbsent).support;
    Q_EMIT failed(QString::fromLatin1(code.data(), qsizetype(code.size())));
    QMetaObject::invokeMethod(this, &Voice::next, Qt::QueuedConnection);
}

void Voice::setSpeaking(bool speaking)
{
    if (m_speaking == speaking)
        return;
    m_speaking = speaking;
    Q_EMIT speakingChanged();
}

void Voice::setEnabled(bool enabled)
{
    if (m_enabled == enabled)
        return;
    m_enabled = enabled;
    if (!enabled)
        stop();
    Q_EMIT enabledChanged();
}

void Voice::setPrivateListening(bool on)
{
    if (m_private == on)
        return;
    m_private = on;
    if (!on)
        stop(); // the rest of the sentence would be for everybody
    Q_EMIT privateListeningChanged();
}

void Voice::setSecret(bool secret)
{
    if (m_secret == secret)
        return;
    m_secret = secret;
    if (secret)
        stop();
    Q_EMIT secretChanged();
}

void Voice::setRate(int moraPerMinute)
{
    const int rate = std::clamp(moraPerMinute, slowest, fastest);
    if (m_rate == rate)
        return;
    m_rate = rate;
    Q_EMIT rateChanged();
}

void Voice::setVolume(double volume)
{
    const double wanted = std::clamp(volume, 0.0, 1.0);
    if (m_volume == wanted)
        return;
    m_volume = wanted;
    m_player->setVolume(wanted);
    Q_EMIT volumeChanged();
}

} // namespace madoguchi
