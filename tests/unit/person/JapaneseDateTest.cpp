// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#include "app/person/JapaneseDate.h"

#include <QTest>

using namespace madoguchi;

class JapaneseDateTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void wareki_data();
    void wareki();
    void refused_data();
    void refused();
    void isoRoundTrip();
    void eraYears();
    void dayArithmetic_data();
    void dayArithmetic();
    void everyDayOfFourHundredYears();
};

void JapaneseDateTest::wareki_data()
{
    QTest::addColumn<QString>("iso");
    QTest::addColumn<QString>("expected");
    const std::pair<const char *, const char *> rows[] = {
        {"1983-04-12", "昭和58年4月12日"},
        {"2026-11-23", "令和8年11月23日"},
        // the first and the last day of each era
        {"2019-05-01", "令和元年5月1日"},
        {"2019-04-30", "平成31年4月30日"},
        {"1989-01-08", "平成元年1月8日"},
        {"1989-01-07", "昭和64年1月7日"},
        {"1989-01-01", "昭和64年1月1日"},
        {"1926-12-25", "昭和元年12月25日"},
        {"1926-12-24", "大正15年12月24日"},
        {"1912-07-30", "大正元年7月30日"},
        {"1912-07-29", "明治45年7月29日"},
        {"1873-01-01", "明治6年1月1日"},
        // before it the calendar was lunar: nothing is converted
        {"1872-12-31", "西暦1872年12月31日"},
        {"1850-01-01", "西暦1850年1月1日"},
        // the year after a first year, and leap days
        {"2020-01-01", "令和2年1月1日"},
        {"1990-12-31", "平成2年12月31日"},
        {"2024-02-29", "令和6年2月29日"},
        {"2000-02-29", "平成12年2月29日"},
        // unknown parts, as an old register holds them
        {"1945-00-00", "昭和20年月日不詳"},
        {"1945-03-00", "昭和20年3月日不詳"},
        {"2019-04-00", "平成31年4月日不詳"},
        {"2019-05-00", "令和元年5月日不詳"},
        // the era changed within what is known: it is not guessed
        {"2019-00-00", "西暦2019年月日不詳"},
        {"1989-00-00", "西暦1989年月日不詳"},
        {"1989-01-00", "西暦1989年1月日不詳"},
        {"1926-12-00", "西暦1926年12月日不詳"},
        {"1912-07-00", "西暦1912年7月日不詳"},
        {"1989-02-00", "平成元年2月日不詳"},
        {"1872-00-00", "西暦1872年月日不詳"},
        {"1873-00-00", "明治6年月日不詳"},
    };
    for (const auto &[iso, expected] : rows)
        QTest::newRow(iso) << QString::fromUtf8(iso) << QString::fromUtf8(expected);
}

void JapaneseDateTest::wareki()
{
    QFETCH(QString, iso);
    QFETCH(QString, expected);
    const auto date = parseDate(iso.toStdString());
    QVERIFY(date);
    QCOMPARE(QString::fromStdString(toWareki(*date)), expected);
    QCOMPARE(QString::fromStdString(toIso(*date)), iso);
}

void JapaneseDateTest::refused_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text : {"",
                             "2026",
                             "2026-11",
                             "2026-11-2",
                             "2026-11-230",
                             "2026/11/23",
                             "2026-13-01",
                             "2026-00-01",
                             "2026-04-31",
                             "2026-02-29",
                             "1900-02-29",
                             "2100-02-29",
                             "0000-01-01",
                             "-026-01-01",
                             "2026-1 -01",
                             "+026-01-01",
                             "2026-11-32",
                             " 2026-11-2",
                             "２０２６-11",
                             "令和8年11月23日",
                             "2026-11-23T",
                             "20 6-11-23"})
        QTest::newRow(*text ? text : "(empty)") << QString::fromUtf8(text);
}

void JapaneseDateTest::refused()
{
    QFETCH(QString, text);
    QVERIFY(!parseDate(text.toStdString()));
}

void JapaneseDateTest::isoRoundTrip()
{
    QCOMPARE(toIso(CivilDate{987, 6, 5}), std::string("0987-06-05"));
    QCOMPARE(toIso(CivilDate{1945, 0, 0}), std::string("1945-00-00"));
    QVERIFY(!CivilDate({1945, 3, 0}).complete());
    QVERIFY(CivilDate({1945, 3, 1}).complete());
}

void JapaneseDateTest::eraYears()
{
    const auto showa = eraYear({1983, 4, 12});
    QVERIFY(showa);
    QCOMPARE(showa->era, std::string_view("昭和"));
    QCOMPARE(showa->letter, std::string_view("S"));
    QCOMPARE(showa->year, 58);
    QCOMPARE(eraYear({2019, 5, 1})->year, 1);
    QCOMPARE(eraYear({1873, 1, 1})->letter, std::string_view("M"));
    QVERIFY(!eraYear({1872, 12, 31}));
    QVERIFY(!eraYear({2019, 0, 0}));
    QCOMPARE(eraYear({2019, 5, 0})->letter, std::string_view("R"));
}

void JapaneseDateTest::dayArithmetic_data()
{
    QTest::addColumn<QString>("from");
    QTest::addColumn<int>("days");
    QTest::addColumn<QString>("to");
    QTest::newRow("none") << "2026-11-23" << 0 << "2026-11-23";
    QTest::newRow("over the month") << "2026-11-23" << 14 << "2026-12-07";
    QTest::newRow("over the year") << "2026-12-31" << 1 << "2027-01-01";
    QTest::newRow("back over the year") << "2027-01-01" << -1 << "2026-12-31";
    QTest::newRow("into a leap day") << "2024-02-28" << 1 << "2024-02-29";
    QTest::newRow("over a leap day") << "2024-02-28" << 2 << "2024-03-01";
    QTest::newRow("no leap day in 1900") << "1900-02-28" << 1 << "1900-03-01";
    QTest::newRow("leap day in 2000") << "2000-02-28" << 1 << "2000-02-29";
    QTest::newRow("no leap day in 2100") << "2100-02-28" << 1 << "2100-03-01";
    QTest::newRow("a leap year") << "2024-01-01" << 366 << "2025-01-01";
    QTest::newRow("a hundred years") << "1926-12-25" << 36525 << "2026-12-25";
}

void JapaneseDateTest::dayArithmetic()
{
    QFETCH(QString, from);
    QFETCH(int, days);
    QFETCH(QString, to);
    const auto first = parseDate(from.toStdString());
    const auto last = parseDate(to.toStdString());
    QVERIFY(first && last);
    QCOMPARE(QString::fromStdString(toIso(addDays(*first, days))), to);
    QCOMPARE(daysBetween(*first, *last), days);
    QCOMPARE(daysBetween(*last, *first), -days);
}

// Walks through all days by a count of its own, so that a mistake in a library cannot hide itself.
void JapaneseDateTest::everyDayOfFourHundredYears()
{
    CivilDate date{1800, 1, 1};
    for (int day = 0; day < 146097; ++day) {
        const bool leap = (date.year % 4 == 0 && date.year % 100 != 0) || date.year % 400 == 0;
        const int lengths[] = {31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
        if (addDays({1800, 1, 1}, day) != date || parseDate(toIso(date)) != std::optional(date))
            QFAIL(toIso(date).c_str());
        if (++date.day > lengths[date.month - 1]) {
            date.day = 1;
            date.month = date.month == 12 ? 1 : date.month + 1;
            date.year += date.month == 1 ? 1 : 0;
        }
    }
    QCOMPARE(toIso(date), std::string("2200-01-01"));
}

QTEST_GUILESS_MAIN(JapaneseDateTest)
#include "JapaneseDateTest.moc"
