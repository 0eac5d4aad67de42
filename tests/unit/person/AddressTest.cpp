// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#include "app/person/Address.h"
#include "app/person/OsakaTowns.h"
#include "app/person/Unicode.h"
#include "tests/unit/person/CaseFile.h"

#include <random>
#include <set>

using namespace madoguchi;
using madoguchi::test::addRows;
using madoguchi::test::currentRow;
using madoguchi::test::readCases;
using madoguchi::test::textOrNone;

class AddressTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void cases_data() { addRows(readCases("address")); }
    void cases();
    void everyTownIsFound();
    void piecesAreTheTextsOwn();
    void hostileBytes();
};

void AddressTest::cases()
{
    const auto row = currentRow();
    const auto parts = readAddress(row[0].get<std::string>());
    QVERIFY(parts);
    QCOMPARE(std::string(parts->ward), textOrNone(row[1]));
    QCOMPARE(parts->town, textOrNone(row[2]));
    QCOMPARE(parts->chome, row[3].is_null() ? std::optional<int>() : std::optional(row[3].get<int>()));
    QCOMPARE(parts->rest, row[4].get<std::string>());
}

// Each of the city's towns, with the number in each way to write it, and none is taken for one it begins
// with.
void AddressTest::everyTownIsFound()
{
    QCOMPARE(osakaWards().size(), std::size_t(24));
    std::size_t towns = 0;
    for (const Ward &ward : osakaWards()) {
        std::set<std::u32string> names;
        for (const Town &town : ward.towns) {
            ++towns;
            QVERIFY(names.insert(town.key).second);
            const std::string name = toUtf8(town.key), start = std::string(ward.name) + name;
            for (const auto *number : {"2丁目3番4号", "二丁目３番４号", "2-3-4", "２－３－４"}) {
                const auto parts = readAddress(start + number);
                QCOMPARE(parts->ward, ward.name);
                QCOMPARE(parts->town, name);
                const bool said = std::string_view(number).find("丁目") != std::string_view::npos;
                QCOMPARE(parts->chome.has_value(), town.chome > 0 || said);
                QVERIFY(parts->rest.ends_with(number + std::string_view(number).size() - 1));
            }
        }
    }
    QCOMPARE(towns, std::size_t(580));
}

// Whatever stands in it: ward, town and rest are pieces of the text in their order.
void AddressTest::piecesAreTheTextsOwn()
{
    const std::vector<std::string> words{"大阪府", "大阪市", "北区", "住之江区",   "中央区", "堺市",   "上町",
                                         "天神橋", "中の島", "十三", "2",          "２",     "丁目",   "-",
                                         "－",     " ",      "　",   "番",         "号",     "二",     "C",
                                         "之",     "が",     "ー",   "\U000E0100", "﨑",     "\uFA19", "㌞",
                                         "㎡",     "〒",     "530",  "000"};
    std::mt19937 random(20261125);
    for (int i = 0; i < 100'000; ++i) {
        std::string text;
        for (auto length = random() % 9; length > 0; --length)
            text += words[random() % words.size()];
        const auto parts = readAddress(text);
        QVERIFY(parts);
        const auto town = text.find(parts->town);
        const bool inOrder =
            town != text.npos && town + parts->town.size() + parts->rest.size() <= text.size();
        if (!inOrder || !text.ends_with(parts->rest) || (parts->ward.empty() && parts->rest != text))
            QFAIL(text.c_str());
    }
}

void AddressTest::hostileBytes()
{
    for (const std::string bytes : {"\xff", "北区\xe7\x94", "\xc0\xaf", "\xed\xa0\x80"})
        QVERIFY(!readAddress(bytes));
    for (const std::string start : {"", "〒", "大阪市北区", "北区天神橋", "北区天神橋2", "都島区"}) {
        for (const std::string letter : {"1", "-", "二", "　", "丁目", "山", "\U000E0100"}) {
            std::string text = start;
            while (text.size() < 1'000'000)
                text += letter;
            const auto parts = readAddress(text);
            QVERIFY(parts);
            QVERIFY(text.ends_with(parts->rest));
        }
    }
}

QTEST_GUILESS_MAIN(AddressTest)
#include "AddressTest.moc"
