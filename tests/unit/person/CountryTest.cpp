// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#include "app/person/Country.h"

#include <QTest>

using namespace madoguchi;

class CountryTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void codesHaveNames()
    {
        QCOMPARE(countryName("PK", "ja"), std::string("パキスタン"));
        QCOMPARE(countryName("PK", "ja-easy"), std::string("パキスタン"));
        QCOMPARE(countryName("PK", "en"), std::string("Pakistan"));
        QCOMPARE(countryName("PK", "zh-Hans"), std::string("巴基斯坦"));
    }
    void whatIsNoCodeStays()
    {
        for (const std::string words : {"", "弟の妻", "pk", "PAK", "無国籍"})
            QCOMPARE(countryName(words, "ja"), words);
    }
};

QTEST_GUILESS_MAIN(CountryTest)
#include "CountryTest.moc"
