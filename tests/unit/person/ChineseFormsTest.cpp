// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
//
// Which characters Japanese does not write, character by character, by hand.
#include "app/person/ChineseForms.h"
#include "app/person/Unicode.h"

#include <QElapsedTimer>
#include <QTest>

using namespace madoguchi;

namespace
{

struct Row {
    const char *what;
    std::u32string_view characters; // each is a case
    bool onlyChinese;
};

constexpr Row rows[] = {
    // Simplified, and nothing else.
    {"surnames", U"陈张杨赵", true},
    {"surnames of one stroke less", U"马许邓冯韩贾邹陆顾", true},
    {"given names", U"丽华伟强军飞兰凤龙", true},
    {"everyday characters", U"东车门见长书风鸟鱼", true},
    {"with a reduced radical", U"说话语读银铁钱饭饮红绿纪", true},
    // Simplified, and Japanese as well: 国 is both countries' short form.
    {"short forms of both", U"国学会来万与号台体医区点双参", false},
    {"another word's character in Japan", U"叶机后干只里云杰丑谷卜", false},
    {"old short forms that registers know", U"弥礼祢声寿写条浅温湾", false},
    // Traditional, and Japanese as well: 旧字体 of the registers.
    {"kept in registers", U"國學會澤邊邉齋齊廣櫻瀧龍眞惠濱", false},
    {"surnames written alike", U"陳張楊趙馬許鄧韓陸顧", false},
    {"黃 stands in JIS X 0213", U"黃", false},
    // Traditional, and in no Japanese standard.
    {"not as Japanese writes them", U"說內吳產戶絕稅", true},
    // Japanese alone.
    {"made in Japan", U"辻凪峠込働畑榊笹匂枠栃腺", false},
    {"forms that only registers have", U"髙﨑濵德神", false},
    {"outside the first plane", U"\U00020BB7\U00020089\U0002123D", false},
    // Neither language is asked about.
    {"kana and signs", U"あアー々・ヶ", false},
    {"what is refused by other rules", U"A1가Ж", false},
};

} // namespace

class ChineseFormsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void characters_data();
    void characters();
    void isQuick();
};

void ChineseFormsTest::characters_data()
{
    QTest::addColumn<char32_t>("c");
    QTest::addColumn<bool>("expected");
    int count = 0;
    for (const Row &row : rows)
        for (const char32_t c : row.characters) {
            const std::string name = std::string(row.what) + " " + toUtf8(std::u32string(1, c));
            QTest::newRow(name.c_str()) << c << row.onlyChinese;
            ++count;
        }
    QVERIFY(count > 100);
}

void ChineseFormsTest::characters()
{
    QFETCH(char32_t, c);
    QTEST(onlyChinese(c), "expected");
}

// It is asked with each key that somebody presses.
void ChineseFormsTest::isQuick()
{
    QVERIFY(!onlyChinese(U'国'));
    QElapsedTimer timer;
    timer.start();
    for (char32_t c = 0x4E00; c < 0x4E00 + 1000; ++c)
        onlyChinese(c);
    QVERIFY2(timer.elapsed() < 2000, qPrintable(QString::number(timer.elapsed())));
}

QTEST_GUILESS_MAIN(ChineseFormsTest)
#include "ChineseFormsTest.moc"
