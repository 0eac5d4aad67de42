// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#include "app/person/KanaRules.h"
#include "app/person/Unicode.h"
#include "tests/unit/person/CaseFile.h"

using namespace madoguchi;
using madoguchi::test::addRows;
using madoguchi::test::currentRow;
using madoguchi::test::readCases;

class KanaRulesTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void cases_data() { addRows(readCases("kana")); }
    void cases();
    void everyCharacterIsJudged();
    void hostileBytes();
};

void KanaRulesTest::cases()
{
    const auto row = currentRow();
    const KanaVerdict verdict = checkKana(row[0].get<std::string>());
    const auto names = row[1].get<std::string>();
    QCOMPARE(verdict.valid, names.empty());
    QCOMPARE(verdict.message.empty(), names.empty());
    QVERIFY2(verdict.message.find(names) != std::string::npos, verdict.message.c_str());
}

// After ア, which anything may follow: exactly ァ to ヴ and ー are let through, everything else gets a
// sentence.
void KanaRulesTest::everyCharacterIsJudged()
{
    int valid = 0;
    for (char32_t c = 1; c <= 0x10ffff; ++c) {
        if (c >= 0xd800 && c < 0xe000)
            continue;
        const KanaVerdict verdict = checkKana("ア" + toUtf8(std::u32string(1, c)));
        const bool reading = (c >= U'ァ' && c <= U'ヴ') || c == U'ー';
        if (verdict.valid != reading || (!reading && !verdict.message.ends_with("。")))
            QFAIL(std::to_string(static_cast<unsigned>(c)).c_str());
        valid += verdict.valid ? 1 : 0;
    }
    QCOMPARE(valid, 85);
}

void KanaRulesTest::hostileBytes()
{
    for (const std::string bytes : {"\xff", "ア\xe3\x82", "\xc0\xaf", "\xed\xa0\x80"}) {
        QVERIFY(!checkKana(bytes).valid);
        QVERIFY(checkKana(bytes).message.find("UTF-8") != std::string::npos);
    }
    std::string megabyte;
    for (int i = 0; i < 350'000; ++i)
        megabyte += "ア";
    QVERIFY(checkKana(megabyte).valid);
    QVERIFY(!checkKana(megabyte + "1").valid);
}

QTEST_GUILESS_MAIN(KanaRulesTest)
#include "KanaRulesTest.moc"
