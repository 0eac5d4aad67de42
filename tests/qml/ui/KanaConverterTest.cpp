// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/keyboard/KanaConverter.h"

#include <QDirIterator>
#include <QTemporaryDir>
#include <QTest>

using namespace madoguchi;

// Anthy finds its home by HOME, once: it is another one before anything else runs.
class KanaConverterTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void findsKanji_data();
    void findsKanji();
    void alwaysOffersKana();
    void hostileInputGivesNothingWorse();
    void marks_data();
    void marks();
    void pointsOutLookAlikes();
    void writesNothing();

private:
    QTemporaryDir m_home;
};

void KanaConverterTest::initTestCase()
{
    QVERIFY(m_home.isValid());
    qputenv("HOME", m_home.path().toLocal8Bit());
}

void KanaConverterTest::findsKanji_data()
{
    QTest::addColumn<QString>("kana");
    QTest::addColumn<QString>("kanji");
    QTest::newRow("city") << QStringLiteral("おおさか") << QStringLiteral("大阪");
    QTest::newRow("word") << QStringLiteral("じゅうしょ") << QStringLiteral("住所");
    QTest::newRow("name") << QStringLiteral("はなこ") << QStringLiteral("花子");
    QTest::newRow("phrase") << QStringLiteral("なかののまち") << QStringLiteral("中野の町");
}

void KanaConverterTest::findsKanji()
{
    QFETCH(QString, kana);
    QFETCH(QString, kanji);
    const QStringList found = KanaConverter().candidates(kana);
    QVERIFY2(found.contains(kanji), qPrintable(found.join(u' ')));
    QCOMPARE(QSet<QString>(found.begin(), found.end()).size(), found.size());
    QVERIFY(found.size() <= 24);
}

void KanaConverterTest::alwaysOffersKana()
{
    const QStringList found = KanaConverter().candidates(QStringLiteral("はいつ"));
    QVERIFY(found.contains(QStringLiteral("ハイツ")));
    QVERIFY(found.contains(QStringLiteral("はいつ")));
}

void KanaConverterTest::hostileInputGivesNothingWorse()
{
    const KanaConverter converter;
    QVERIFY(converter.candidates(QString()).isEmpty());
    const QString endless(10000, u'あ');
    QCOMPARE(converter.candidates(endless), QStringList({KanaConverter::toKatakana(endless), endless}));
    for (const QString &text : {QStringLiteral("ーーー"), QStringLiteral("abc"), QStringLiteral("𠮷"),
                                QStringLiteral("\u0001"), QStringLiteral("んんん")})
        QVERIFY(converter.candidates(text).contains(text));
}

void KanaConverterTest::marks_data()
{
    QTest::addColumn<QString>("kana");
    QTest::addColumn<QString>("voiced");
    QTest::addColumn<QString>("halfVoiced");
    QTest::addColumn<QString>("small");
    const auto row = [](const char *kana, const char *voiced, const char *half, const char *little) {
        QTest::newRow(kana) << QString::fromUtf8(kana) << QString::fromUtf8(voiced) << QString::fromUtf8(half)
                            << QString::fromUtf8(little);
    };
    row("", "", "", "");
    row("か", "が", "か", "か");
    row("が", "か", "が", "が");
    row("は", "ば", "ぱ", "は");
    row("ば", "は", "ぱ", "ば");
    row("ぱ", "ば", "は", "ぱ");
    row("つ", "づ", "つ", "っ");
    row("っ", "っ", "っ", "つ");
    row("ともふ", "ともぶ", "ともぷ", "ともふ");
    row("ウ", "ヴ", "ウ", "ゥ");
    row("ん", "ん", "ん", "ん");
}

void KanaConverterTest::marks()
{
    QFETCH(QString, kana);
    QTEST(KanaConverter::voiced(kana), "voiced");
    QTEST(KanaConverter::halfVoiced(kana), "halfVoiced");
    QTEST(KanaConverter::small(kana), "small");
}

void KanaConverterTest::pointsOutLookAlikes()
{
    QVERIFY(KanaConverter::lookAlike(QStringLiteral("友渕"), QStringLiteral("友淵")));
    QVERIFY(KanaConverter::lookAlike(QStringLiteral("𠮷田"), QStringLiteral("吉田")));
    QVERIFY(!KanaConverter::lookAlike(QStringLiteral("友渕"), QStringLiteral("友渕")));
    QVERIFY(!KanaConverter::lookAlike(QStringLiteral("大阪"), QStringLiteral("大坂")));
}

void KanaConverterTest::writesNothing()
{
    KanaConverter().candidates(QStringLiteral("なにわはなこ"));
    QDirIterator files(m_home.path(), QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot,
                       QDirIterator::Subdirectories);
    QVERIFY2(!files.hasNext(), qPrintable(files.next()));
}

QTEST_GUILESS_MAIN(KanaConverterTest)
#include "KanaConverterTest.moc"
