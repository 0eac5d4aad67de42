// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#include "drivers/voice/Voice.h"
#include "tests/unit/voice/FakeEngines.h"

#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTest>
#include <csignal>

using madoguchi::Voice;

class VoiceTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void givesTextByPipeAlone();
    void readsKanjiForESpeak();
    void saysOneAfterTheOther();
    void stopsAtOnce();
    void saysTheNewAfterAStop();
    void repeatsWhatWasSaid();
    void goesOnWithoutAnEngine_data();
    void goesOnWithoutAnEngine();
    void isSilentWhileSecretOrDisabled();
    void stopsWhenTheEarphoneIsPulled();
    void writesTheTranscript();
    void boundsWhatItIsGiven();
    void forgetsForTheNextPerson();

private:
    std::unique_ptr<FakeEngines> m_engines;
};

void VoiceTest::init()
{
    m_engines = std::make_unique<FakeEngines>();
    m_engines->use();
    qputenv("MADOGUCHI_TRANSCRIPT", m_engines->file("transcript").toUtf8());
}

void VoiceTest::cleanup()
{
    m_engines.reset();
}

void VoiceTest::givesTextByPipeAlone()
{
    m_engines->addVoice();
    m_engines->add("open_jtalk", FakeEngines::wav(50));
    Voice voice;
    QSignalSpy started(&voice, &Voice::started);
    QSignalSpy finished(&voice, &Voice::finished);
    voice.say(QStringLiteral("たいせつな ことば"), QStringLiteral("ja-easy"));
    QVERIFY(voice.speaking());
    QVERIFY(finished.wait());
    QCOMPARE(started.count(), 1);
    QVERIFY(!voice.speaking());
    QCOMPARE(m_engines->input("open_jtalk"), QByteArray("たいせつな ことば\n"));
    QVERIFY(m_engines->arguments("open_jtalk").contains("-ow /dev/stdout"));
    QVERIFY(!m_engines->arguments("open_jtalk").contains("たいせつ"));
}

void VoiceTest::readsKanjiForESpeak()
{
    m_engines->add("open_jtalk",
                   "[Text analysis result]\n窓口,名詞,一般,*,*,*,*,窓口,マドグチ,マドグチ,2/4,C1,-1\n"
                   "は,助詞,係助詞,*,*,*,*,は,ハ,ワ,0/1,x,1\n二,名詞,数,*,*,*,*,二,ニ,ニ,1/1,C3,0\n"
                   "です,助動詞,*,*,*,特殊・デス,基本形,です,デス,デス’,1/2,x,1\n\n[Output label]\nxx\n");
    m_engines->add("espeak-ng", FakeEngines::wav(20));
    Voice voice;
    QSignalSpy finished(&voice, &Voice::finished);
    QSignalSpy failed(&voice, &Voice::failed);
    voice.say(QStringLiteral("窓口は2です"), QStringLiteral("ja"));
    QVERIFY(finished.wait());
    QCOMPARE(failed.count(), 0);
    QCOMPARE(m_engines->input("espeak-ng"), QByteArray("マドグチワ ニデス\n"));
    QVERIFY(m_engines->arguments("espeak-ng").startsWith("-v ja "));
}

void VoiceTest::saysOneAfterTheOther()
{
    m_engines->add("espeak-ng", FakeEngines::wav(30));
    Voice voice;
    QSignalSpy finished(&voice, &Voice::finished);
    QSignalSpy started(&voice, &Voice::started);
    voice.say(QStringLiteral("One."), QStringLiteral("en"));
    voice.say(QStringLiteral("二"), QStringLiteral("zh-Hans"));
    voice.say(QStringLiteral("Three."), QStringLiteral("en"));
    QVERIFY(finished.wait());
    QCOMPARE(started.count(), 3);
    QCOMPARE(finished.count(), 1);
    QCOMPARE(m_engines->input("espeak-ng"), QByteArray("One.\n二\nThree.\n"));
    QCOMPARE(m_engines->arguments("espeak-ng").count("-v cmn "), 1);
}

void VoiceTest::stopsAtOnce()
{
    m_engines->addScript("espeak-ng", "echo $$ >'" + m_engines->file("pid").toUtf8() + "'; exec sleep 60\n");
    Voice voice;
    QSignalSpy finished(&voice, &Voice::finished);
    voice.say(QStringLiteral("Never ends."), QStringLiteral("en"));
    QTRY_VERIFY(m_engines->read("pid").endsWith('\n'));
    const int pid = m_engines->read("pid").toInt();
    QVERIFY(pid > 0 && ::kill(pid, 0) == 0);
    QElapsedTimer clock;
    clock.start();
    voice.stop();
    QVERIFY(clock.elapsed() < 1000);
    QVERIFY(!voice.speaking());
    QVERIFY(::kill(pid, 0) != 0);
    QTest::qWait(50);
    QCOMPARE(finished.count(), 0);
}

void VoiceTest::saysTheNewAfterAStop()
{
    m_engines->add("espeak-ng", FakeEngines::wav(10'000));
    Voice voice;
    QSignalSpy started(&voice, &Voice::started);
    QSignalSpy finished(&voice, &Voice::finished);
    voice.say(QStringLiteral("A long page."), QStringLiteral("en"));
    voice.say(QStringLiteral("And more."), QStringLiteral("en"));
    QVERIFY(started.wait());
    m_engines->add("espeak-ng", FakeEngines::wav(30));
    voice.stop();
    voice.say(QStringLiteral("A button."), QStringLiteral("en"));
    QVERIFY(finished.wait(3000));
    QCOMPARE(started.count(), 2);
    QCOMPARE(m_engines->input("espeak-ng"), QByteArray("A long page.\nA button.\n"));
}

void VoiceTest::repeatsWhatWasSaid()
{
    m_engines->add("espeak-ng", FakeEngines::wav(20));
    Voice voice;
    QSignalSpy finished(&voice, &Voice::finished);
    voice.say(QStringLiteral("One."), QStringLiteral("en"));
    voice.say(QStringLiteral("Two."), QStringLiteral("en"));
    QVERIFY(finished.wait());
    voice.repeat();
    QVERIFY(finished.wait());
    QCOMPARE(m_engines->input("espeak-ng"), QByteArray("One.\nTwo.\nOne.\nTwo.\n"));
    voice.stop();
    voice.repeat();
    QVERIFY(!voice.speaking());
}

void VoiceTest::goesOnWithoutAnEngine_data()
{
    QTest::addColumn<QByteArray>("script");
    QTest::newRow("none") << QByteArray();
    QTest::newRow("ends badly") << QByteArray("exit 3\n");
    QTest::newRow("crashes") << QByteArray("kill -SEGV $$\n");
    QTest::newRow("answers nothing") << QByteArray("exit 0\n");
    QTest::newRow("answers no sound") << QByteArray("echo hello\n");
    QTest::newRow("reads nothing") << QByteArray("exec <&-; exit 0\n");
}

void VoiceTest::goesOnWithoutAnEngine()
{
    QFETCH(QByteArray, script);
    if (!script.isEmpty())
        m_engines->addScript("espeak-ng", script);
    QCOMPARE(Voice::available(QStringLiteral("en")), !script.isEmpty());
    QVERIFY(!Voice::available(QStringLiteral("tlh")));
    Voice voice;
    QSignalSpy failed(&voice, &Voice::failed);
    QSignalSpy finished(&voice, &Voice::finished);
    voice.say(QStringLiteral("One."), QStringLiteral("en"));
    voice.say(QStringLiteral("wa'"), QStringLiteral("tlh"));
    QVERIFY(finished.wait());
    QCOMPARE(failed.count(), 2);
    QCOMPARE(failed.first().first().toString(), QStringLiteral("VOICE-ABSENT"));
    QVERIFY(!voice.speaking());
}

void VoiceTest::isSilentWhileSecretOrDisabled()
{
    m_engines->add("espeak-ng", FakeEngines::wav(5000));
    Voice voice;
    voice.say(QStringLiteral("before"), QStringLiteral("en"));
    voice.setSecret(true);
    QVERIFY(!voice.speaking());
    voice.say(QStringLiteral("1234"), QStringLiteral("en"));
    voice.repeat();
    voice.setSecret(false);
    voice.setEnabled(false);
    voice.say(QStringLiteral("off"), QStringLiteral("en"));
    voice.setEnabled(true);
    voice.repeat();
    QVERIFY(!voice.speaking());
    QTest::qWait(50);
    QCOMPARE(m_engines->read("transcript"), QByteArray("en\tbefore\n"));
    QVERIFY(!m_engines->input("espeak-ng").contains("1234"));
}

void VoiceTest::stopsWhenTheEarphoneIsPulled()
{
    m_engines->add("espeak-ng", FakeEngines::wav(5000));
    Voice voice;
    voice.setPrivateListening(true);
    voice.say(QStringLiteral("a name"), QStringLiteral("en"));
    QSignalSpy started(&voice, &Voice::started);
    QVERIFY(started.wait());
    voice.setPrivateListening(false);
    QVERIFY(!voice.speaking());
}

void VoiceTest::writesTheTranscript()
{
    Voice voice;
    voice.say(QStringLiteral("一つ目。\n二つ目\tです。"), QStringLiteral("ja"));
    voice.say(QStringLiteral("   "), QStringLiteral("ja"));
    voice.say(QStringLiteral("Third"), QStringLiteral("en"));
    QCOMPARE(m_engines->read("transcript"), QByteArray("ja\t一つ目。\nja\t二つ目 です。\nen\tThird\n"));
    QCOMPARE(QFile::permissions(m_engines->file("transcript")) & (QFile::ReadGroup | QFile::ReadOther),
             QFile::Permissions());
}

void VoiceTest::boundsWhatItIsGiven()
{
    Voice voice;
    voice.setRate(1);
    QCOMPARE(voice.rate(), Voice::slowest);
    voice.setRate(100'000);
    QCOMPARE(voice.rate(), Voice::fastest);
    voice.setVolume(7);
    QCOMPARE(voice.volume(), 1.0);
    voice.setVolume(-1);
    QCOMPARE(voice.volume(), 0.0);
    for (int i = 0; i < 1000; ++i)
        voice.say(QStringLiteral("line"), QStringLiteral("en"));
    QCOMPARE(m_engines->read("transcript").count('\n'), 200);
}

void VoiceTest::forgetsForTheNextPerson()
{
    m_engines->add("espeak-ng", FakeEngines::wav(5000));
    Voice voice;
    voice.setRate(450);
    voice.setVolume(1);
    voice.say(QStringLiteral("yours"), QStringLiteral("en"));
    voice.reset();
    QCOMPARE(voice.rate(), Voice::usual);
    QCOMPARE(voice.volume(), Voice::usualVolume);
    voice.repeat();
    QVERIFY(!voice.speaking());
}

QTEST_GUILESS_MAIN(VoiceTest)
#include "VoiceTest.moc"
