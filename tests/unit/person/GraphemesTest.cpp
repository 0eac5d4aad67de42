// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#include "app/person/Graphemes.h"
#include "app/person/Unicode.h"

#include <QTest>

using namespace madoguchi;

class GraphemesTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void counts_data();
    void counts();
    void refusesWhatIsNoText();
    void utf8BothWays();
};

void GraphemesTest::counts_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("count");
    QTest::newRow("nothing") << "" << 0;
    QTest::newRow("letters") << "abc" << 3;
    QTest::newRow("kanji") << "試験　幸子" << 5;
    QTest::newRow("a variation selector (IVS)") << "葛\U000E0100城" << 2;
    QTest::newRow("IVS on each") << "辻\U000E0100邉\U000E0101" << 2;
    QTest::newRow("a standardised variation") << "神\uFE00" << 1;
    QTest::newRow("beyond the BMP") << "𠮷田" << 2;
    QTest::newRow("beyond the BMP with IVS") << "𠮷\U000E0100田" << 2;
    QTest::newRow("compatibility ideograph") << "\uFA19" << 1;
    QTest::newRow("half-width with mark") << "ｶﾞ" << 1;
    QTest::newRow("a mark of its own") << "か\u3099" << 1;
    QTest::newRow("accent of its own") << "e\u0301" << 1;
    QTest::newRow("Hangul") << "한국" << 2;
    QTest::newRow("Hangul in parts") << "\u1112\u1161\u11AB" << 1;
    QTest::newRow("family") << "👨‍👩‍👧" << 1;
    QTest::newRow("flag") << "🇯🇵" << 1;
    QTest::newRow("Devanagari") << "नेपाल" << 3;
    QTest::newRow("line end") << "a\r\nb" << 3;
    QTest::newRow("a megabyte") << QString(350'000, u'山') << 350'000;
}

void GraphemesTest::counts()
{
    QFETCH(QString, text);
    QFETCH(int, count);
    QCOMPARE(graphemes(text.toStdString()), std::optional(std::size_t(count)));
}

void GraphemesTest::refusesWhatIsNoText()
{
    for (const std::string bytes : {"\xff", "山\xe7\x94", "\xc0\xaf", "\xed\xa0\x80"})
        QVERIFY(!graphemes(bytes));
}

void GraphemesTest::utf8BothWays()
{
    for (char32_t c = 0; c <= 0x10ffff; ++c) {
        if (c >= 0xd800 && c < 0xe000)
            continue;
        const std::u32string text{U'a', c, c}; // Qt takes U+FEFF away where a text begins with it
        if (codePoints(toUtf8(text)) != std::optional(text) ||
            toUtf8(text) != QString::fromUcs4(text.data(), 3).toStdString())
            QFAIL(std::to_string(static_cast<unsigned>(c)).c_str());
    }
}

QTEST_GUILESS_MAIN(GraphemesTest)
#include "GraphemesTest.moc"
