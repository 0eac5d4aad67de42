// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>
#include <QQueue>
#include <memory>

namespace madoguchi
{

class SoundPlayer;
class Synthesis;

// Speaks sentences, one after the other. Engines are programs of their own: Open JTalk for Japanese (its
// reading, spoken by eSpeak NG, where no voice of it is installed), eSpeak NG for English and Chinese. What
// is spoken goes to them by a pipe and comes back by a pipe: it is never on a command line and never on disk.
// GUI thread; nothing here waits.
//
// Japanese text comes with its furigana already resolved; markup of phrases is not known here.
// With MADOGUCHI_TRANSCRIPT=FILE each accepted sentence is appended to FILE as "language<TAB>text": for tests
// and training only, since personal data that is spoken stands in it.
class Voice : public QObject
{
    Q_OBJECT
    Q_PROPERTY(bool enabled READ enabled WRITE setEnabled NOTIFY enabledChanged)
    Q_PROPERTY(
        bool privateListening READ privateListening WRITE setPrivateListening NOTIFY privateListeningChanged)
    Q_PROPERTY(bool secret READ secret WRITE setSecret NOTIFY secretChanged)
    Q_PROPERTY(int rate READ rate WRITE setRate NOTIFY rateChanged)
    Q_PROPERTY(double volume READ volume WRITE setVolume NOTIFY volumeChanged)
    Q_PROPERTY(bool speaking READ speaking NOTIFY speakingChanged)

public:
    static constexpr int slowest = 200, usual = 300, fastest = 480; // mora a minute
    static constexpr double usualVolume = 0.6;

    explicit Voice(QObject *parent = nullptr);
    ~Voice() override;

    // "ja", "ja-easy", "en", "zh-Hans". After what is being said; call stop() before to interrupt. Ignored
    // while disabled, while `secret` is set, and beyond a page's worth of sentences.
    Q_INVOKABLE void say(const QString &text, const QString &language);
    Q_INVOKABLE void stop();   // at once, and forgets what was to be said
    Q_INVOKABLE void repeat(); // what was said since the last stop(), once more from its first sentence
    // For the next person: silent, volume and rate as at first, nothing left to repeat.
    Q_INVOKABLE void reset();

    bool enabled() const noexcept { return m_enabled; }
    void setEnabled(bool enabled);
    // Whether only the person hears it: an earphone is plugged in. Pulling it out stops what is being said.
    bool privateListening() const noexcept { return m_private; }
    void setPrivateListening(bool on);
    // Set while a PIN is being typed: nothing at all is said.
    bool secret() const noexcept { return m_secret; }
    void setSecret(bool secret);
    int rate() const noexcept { return m_rate; }
    void setRate(int moraPerMinute); // kept between slowest and fastest; from the next sentence on
    double volume() const noexcept { return m_volume; }
    void setVolume(double volume); // 0 to 1, as the ear hears it
    bool speaking() const noexcept { return m_speaking; }

    // Whether an engine for the language is installed; VOICE-ABSENT otherwise.
    static bool available(const QString &language);

Q_SIGNALS:
    void enabledChanged();
    void privateListeningChanged();
    void secretChanged();
    void rateChanged();
    void volumeChanged();
    void speakingChanged();
    void started();  // a sentence begins to sound
    void finished(); // everything was said, or could not be said: whoever waits goes on
    void failed(const QString &supportCode); // once for a sentence; `finished` comes all the same

private:
    struct Sentence {
        QString text, language;
    };
    void next();
    void play(const QByteArray &wav);
    void fail();
    void setSpeaking(bool speaking);
    void silence();

    QQueue<Sentence> m_waiting;
    QList<Sentence> m_said; // since the last stop()
    std::unique_ptr<Synthesis> m_synthesis;
    std::unique_ptr<SoundPlayer> m_player;
    int m_turn = 0; // which sentence an engine is at work on
    int m_rate = usual;
    double m_volume = usualVolume;
    bool m_enabled = true;
    bool m_private = false;
    bool m_secret = false;
    bool m_speaking = false;
};

} // namespace madoguchi
