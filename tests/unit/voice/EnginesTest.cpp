// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#include "drivers/voice/Engines.h"
#include "drivers/voice/SilentVoice.h"
#include "drivers/voice/Synthesis.h"
#include "drivers/voice/WavSound.h"
#include "tests/unit/voice/FakeEngines.h"

#include <QDir>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace madoguchi;

namespace
{

// What the engines that are installed here make of a text; empty when they fail.
QByteArray synthesize(const EngineChain &chain, const QString &text)
{
    Synthesis synthesis(chain);
    QSignalSpy synthesized(&synthesis, &Synthesis::synthesized);
    synthesis.start(text);
    return synthesized.wait(20'000) ? synthesized.first().first().toByteArray() : QByteArray();
}

int morae(const QByteArray &reading)
{
    int count = 0;
    for (const QChar c : QString::fromUtf8(reading))
        count += c.isLetter() && !QStringLiteral("ァィゥェォャュョ").contains(c);
    return count;
}

} // namespace

class EnginesTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void cutsTextIntoPieces_data();
    void cutsTextIntoPieces();
    void keepsPiecesShort();
    void readsTraces();
    void readsNumbersAndDates();
    void speaksAtTheRateAskedFor_data();
    void speaksAtTheRateAskedFor();
    void readsWav();
    void refusesOtherSounds_data();
    void refusesOtherSounds();
    void leavesNothingOnDisk();
};

void EnginesTest::cutsTextIntoPieces_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("pieces");
    QTest::newRow("empty") << QString() << QStringList();
    QTest::newRow("blank") << QStringLiteral(" \n\u3000\t\n") << QStringList();
    QTest::newRow("short stays whole")
        << QStringLiteral("はい。つぎへ。") << QStringList{QStringLiteral("はい。つぎへ。")};
    QTest::newRow("lines") << QStringLiteral("a\r\nb\u2028c") << QStringList{"a", "b", "c"};
    QTest::newRow("control characters") << QStringLiteral("a\x1b[31mb\x7f") << QStringList{"a[31mb"};
    QTest::newRow("option") << QStringLiteral("-w /tmp/x") << QStringList{"-w /tmp/x"};
}

void EnginesTest::cutsTextIntoPieces()
{
    QFETCH(QString, text);
    QTEST(speakablePieces(text), "pieces");
}

void EnginesTest::keepsPiecesShort()
{
    const QString sentences = QStringLiteral("あいうえおかきくけこ。").repeated(200);
    const QString endless = QStringLiteral("𠮷").repeated(5000);
    for (const QString &text : {sentences, endless}) {
        const QStringList pieces = speakablePieces(text);
        QVERIFY(pieces.size() > 1);
        for (const QString &piece : pieces)
            QVERIFY(piece.toUtf8().size() <= 900);
        QCOMPARE(pieces.join(QString()), text);
    }
    QVERIFY(speakablePieces(sentences).first().endsWith(u'。'));
}

void EnginesTest::readsTraces()
{
    QVERIFY(readingFromTrace("").isEmpty());
    QVERIFY(readingFromTrace("[Text analysis result]\n\n[Output label]\n").isEmpty());
    QVERIFY(readingFromTrace("[Output label]\na,b,c,d,e,f,g,h,i,j,k,l,m\n").isEmpty());
    QVERIFY(readingFromTrace("[Text analysis result]\ntoo,few\n").isEmpty());
    QCOMPARE(readingFromTrace("[Text analysis result]\n"
                              "二十日,名詞,副詞可能,*,*,*,*,二十日,ハツカ,ハツ’カ,0/3,*,0\n"
                              "に,助詞,格助詞,一般,*,*,*,に,ニ,ニ,0/1,動詞%F5,1\n"),
             QByteArray("ハツカニ"));
}

void EnginesTest::readsNumbersAndDates()
{
    qputenv("MADOGUCHI_VOICES", "");
    std::optional<EngineChain> chain = engineFor(QStringLiteral("ja"), 300);
    if (!chain)
        QSKIP("Open JTalk is not installed");
    if (chain->size() < 2)
        QSKIP("a voice of Open JTalk is installed, so nothing reads for eSpeak NG");
    chain->resize(1);
    const QByteArray trace = synthesize({{chain->front().program, chain->front().arguments, nullptr}},
                                        QStringLiteral("令和8年11月20日、都島区の2番窓口は3階です。"));
    const QByteArray reading = readingFromTrace(trace);
    for (const char *word :
         {"レーワ", "ハチネン", "ジューイチガツ", "ハツカ", "ミヤコジマク", "ニバン", "サンガイ"})
        QVERIFY2(reading.contains(word), reading.constData());
}

void EnginesTest::speaksAtTheRateAskedFor_data()
{
    QTest::addColumn<int>("rate");
    for (const int rate : {200, 300, 480})
        QTest::addRow("%d", rate) << rate;
}

void EnginesTest::speaksAtTheRateAskedFor()
{
    QFETCH(int, rate);
    const std::optional<EngineChain> chain = engineFor(QStringLiteral("ja"), rate);
    if (!chain)
        QSKIP("Open JTalk and eSpeak NG are not installed");
    const QByteArray kana = "ミヤコジマクノマドグチワニバンデス、ジューミンヒョーノウツシヲウケツケマシタ";
    const std::optional<WavSound> sound = readWav(synthesize(*chain, QString::fromUtf8(kana)));
    QVERIFY(sound);
    const double measured = morae(kana) * 60'000.0 / sound->milliseconds();
    // Pauses at both ends and between phrases are counted, so a short sentence comes out slower than it
    // sounds.
    QVERIFY2(measured > rate * 0.7 && measured < rate * 1.25, qPrintable(QString::number(measured)));
}

void EnginesTest::readsWav()
{
    const std::optional<WavSound> sound = readWav(FakeEngines::wav(250));
    QVERIFY(sound);
    QCOMPARE(sound->milliseconds(), 250);
    QCOMPARE(sound->format.sampleRate(), 8000);
    const QByteArray odd = FakeEngines::wav(10) + 'x'; // half a sample at the end
    QCOMPARE(readWav(odd)->samples.size(), 160);
}

void EnginesTest::refusesOtherSounds_data()
{
    QTest::addColumn<QByteArray>("file");
    const QByteArray good = FakeEngines::wav(10);
    const auto with = [&good](int at, char byte) {
        QByteArray changed = good;
        changed[at] = byte;
        return changed;
    };
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("text") << QByteArray("hello, world and more");
    QTest::newRow("head alone") << good.left(12);
    QTest::newRow("no data") << good.left(44);
    QTest::newRow("cut format") << good.left(30);
    QTest::newRow("not PCM") << with(20, 3);
    QTest::newRow("no channel") << with(22, 0);
    QTest::newRow("nine channels") << with(22, 9);
    QTest::newRow("12 bits") << with(34, 12);
    QTest::newRow("no rate") << with(25, 0).replace(24, 1, QByteArray(1, '\0'));
    QTest::newRow("chunk without end") << with(16 + 3, char(0xff));
}

void EnginesTest::refusesOtherSounds()
{
    QFETCH(QByteArray, file);
    QVERIFY(!readWav(file));
}

// The silent voice is the only file that speaking makes.
void EnginesTest::leavesNothingOnDisk()
{
    if (silentVoiceFile().isEmpty())
        QSKIP("no place for temporary files");
    QCOMPARE(QFileInfo(silentVoiceFile()).size(), silentVoice().size());
    const std::optional<EngineChain> chain = engineFor(QStringLiteral("ja"), 300);
    if (!chain)
        QSKIP("Open JTalk and eSpeak NG are not installed");
    const QTemporaryDir folder;
    const QString before = QDir::currentPath();
    const QByteArray temporary = qgetenv("TMPDIR");
    qputenv("TMPDIR", folder.path().toUtf8());
    QDir::setCurrent(folder.path());
    const QByteArray wav = synthesize(*chain, QStringLiteral("なまえは ひみつです。"));
    QDir::setCurrent(before);
    temporary.isEmpty() ? qunsetenv("TMPDIR") : qputenv("TMPDIR", temporary);
    QVERIFY(wav.size() > 1000);
    QCOMPARE(QDir(folder.path()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot), QStringList());
}

QTEST_GUILESS_MAIN(EnginesTest)
#include "EnginesTest.moc"
