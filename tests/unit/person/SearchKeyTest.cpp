// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#include "app/person/SearchKey.h"
#include "app/person/KanjiForms.h"
#include "app/person/KanjiNumber.h"
#include "app/person/Unicode.h"
#include "tests/unit/person/CaseFile.h"

#include <random>
#include <set>

using namespace madoguchi;
using madoguchi::test::addRows;
using madoguchi::test::currentRow;
using madoguchi::test::readCases;

class SearchKeyTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void keys_data() { addRows(readCases("key")["keys"]); }
    void keys();
    void same_data() { addRows(readCases("key")["same"]); }
    void same();
    void different_data() { addRows(readCases("key")["different"]); }
    void different();
    void formsStandInOneGroup();
    void theKeyOfAKeyIsItself();
    void theKeyOfEachCharacterIsItself();
    void kanjiNumbers();
    void hostileBytes();
};

void SearchKeyTest::keys()
{
    const auto row = currentRow();
    QCOMPARE(searchKey(row[0].get<std::string>()), std::optional(row[1].get<std::string>()));
}

void SearchKeyTest::same()
{
    const auto row = currentRow();
    const auto key = searchKey(row[0].get<std::string>());
    QVERIFY(key);
    for (const auto &text : row)
        QCOMPARE(searchKey(text.get<std::string>()), key);
}

void SearchKeyTest::different()
{
    const auto row = currentRow();
    QVERIFY(searchKey(row[0].get<std::string>()) != searchKey(row[1].get<std::string>()));
}

void SearchKeyTest::formsStandInOneGroup()
{
    QVERIFY(kanjiForms().size() > 350);
    std::set<char32_t> seen;
    for (const std::u32string_view group : kanjiForms()) {
        QVERIFY(group.size() > 1);
        for (const char32_t c : group) {
            const std::string letter = toUtf8(std::u32string(1, c));
            QVERIFY2(seen.insert(c).second, letter.c_str());
            QCOMPARE(searchKey(letter), std::optional(toUtf8(group.substr(0, 1))));
        }
    }
}

// Texts of the letters whose folding hangs on what stands beside them.
void SearchKeyTest::theKeyOfAKeyIsItself()
{
    const std::u32string letters = U"一二三十百〇廿田之のノがガカケヶ々ゝヽゞーｰ-－ "
                                   U"　・19番号丁目階山アあァ゛\u3099\u309A\uFE00Aé'\u1112\u1161神";
    std::mt19937 random(20261125);
    for (int i = 0; i < 200'000; ++i) {
        std::u32string text;
        for (auto length = 1 + random() % 9; length > 0; --length)
            text += letters[random() % letters.size()];
        const auto key = searchKey(toUtf8(text));
        QVERIFY(key);
        if (searchKey(*key) != key)
            QFAIL((toUtf8(text) + " has " + *key + " has " + *searchKey(*key)).c_str());
    }
}

void SearchKeyTest::theKeyOfEachCharacterIsItself()
{
    for (char32_t c = 0; c <= 0x10ffff; ++c) {
        if (c >= 0xd800 && c < 0xe000)
            continue;
        const auto key = searchKey(toUtf8(std::u32string(1, c)));
        if (!key || searchKey(*key) != key)
            QFAIL(std::to_string(static_cast<unsigned>(c)).c_str());
    }
}

void SearchKeyTest::kanjiNumbers()
{
    const std::pair<std::u32string_view, int> numbers[] = {
        {U"〇", 0},          {U"零", 0},     {U"一", 1},           {U"九", 9},      {U"十", 10},
        {U"十一", 11},       {U"二十", 20},  {U"二十三", 23},      {U"九十九", 99}, {U"百", 100},
        {U"百一", 101},      {U"百十", 110}, {U"二百三十四", 234}, {U"二三", 23},   {U"二〇三", 203},
        {U"二〇二六", 2026}, {U"壱", 1},     {U"弐拾参", 23},      {U"廿", 20},     {U"廿三", 23},
    };
    for (const auto &[text, number] : numbers)
        QCOMPARE(kanjiNumber(text), std::optional(number));
    for (const std::u32string_view text :
         {U"", U"十十", U"十百", U"二三十", U"十〇", U"一二三四五", U"三廿", U"百百"})
        QVERIFY(!kanjiNumber(text));
}

void SearchKeyTest::hostileBytes()
{
    for (const std::string bytes : {"\xff", "山\xe7\x94", "\xc0\xaf", "\xed\xa0\x80", "\xf4\x90\x80\x80"})
        QVERIFY(!searchKey(bytes));
    for (const std::string letter :
         {"一", "2 ", "之", "ー", "\uFDFA", "\U000E0100", "が", "々", "\xcc\x81"}) {
        std::string text;
        while (text.size() < 1'000'000)
            text += letter;
        QVERIFY(searchKey(text));
    }
}

QTEST_GUILESS_MAIN(SearchKeyTest)
#include "SearchKeyTest.moc"
