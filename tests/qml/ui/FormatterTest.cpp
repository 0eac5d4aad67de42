// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/forms/Formatter.h"
#include "ui/controls/Phrase.h"

#include <QTest>

using namespace madoguchi;

class FormatterTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void dates_data();
    void dates();
    void times_data();
    void times();
    void money();
    void calendar();
    void typedDays_data();
    void typedDays();
    void erasOfDays();
    void errors();
};

void FormatterTest::dates_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("iso");
    QTest::addColumn<QString>("date");
    QTest::addColumn<QString>("withWeekday");
    const auto row = [](const char *language, const char *iso, const char *date, const char *weekday) {
        QTest::addRow("%s %s", language, iso) << QString::fromUtf8(language) << QString::fromUtf8(iso)
                                              << QString::fromUtf8(date) << QString::fromUtf8(weekday);
    };
    row("ja", "1983-04-12", "昭和58年4月12日", "昭和58年4月12日（火）");
    row("ja", "2026-11-20T10:24:00+09:00", "令和8年11月20日", "令和8年11月20日（金）");
    row("ja", "2019-05-01", "令和元年5月1日", "令和元年5月1日（水）");
    row("ja", "1926-00-00", "西暦1926年月日不詳", "西暦1926年月日不詳"); // two eras share that year
    row("ja", "1925-00-00", "大正14年月日不詳", "大正14年月日不詳");
    row("ja-easy", "2019-05-01", "{令和|れいわ}{元年|がんねん}5{月|がつ}{1日|ついたち}",
        "{令和|れいわ}{元年|がんねん}5{月|がつ}{1日|ついたち}（{水|すい}）");
    row("en", "1983-04-12", "12 April 1983", "Tuesday, 12 April 1983");
    row("en", "1950-00-00", "1950", "1950");
    row("zh-Hans", "2026-11-20", "2026年11月20日", "2026年11月20日（星期五）");
    row("ja", "2026-13-40", "", "");
    row("ja", "nonsense", "", "");
    row("en", "", "", "");
}

void FormatterTest::dates()
{
    QFETCH(QString, language);
    QFETCH(QString, iso);
    QTEST(Formatter::date(language, iso), "date");
    QTEST(Formatter::dateWithWeekday(language, iso), "withWeekday");
}

void FormatterTest::typedDays_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<int>("before"); // years before the era's first
    QTest::addColumn<QStringList>("parts");
    QTest::addColumn<QString>("date");
    QTest::addColumn<QString>("habit");
    const auto row = [](const char *language, int before, const char *parts, const char *date,
                        const char *habit) {
        QTest::addRow("%s %d %s", language, before, parts)
            << QString::fromUtf8(language) << before << QString::fromUtf8(parts).split(u' ')
            << QString::fromUtf8(date) << QString::fromUtf8(habit);
    };
    row("ja", 1925, "58 4 12", "1983-04-12", "");
    row("ja", 1988, "31 5 1", "2019-05-01", "平成31年5月1日");
    row("ja", 1925, "64 1 8", "1989-01-08", "昭和64年1月8日");
    row("ja-easy", 1988, "31 5 1", "2019-05-01", "{平成|へいせい}31{年|ねん}5{月|がつ}{1日|ついたち}");
    row("ja", 1911, "15 12 25", "1926-12-25", ""); // stands in two eras
    row("ja", 1867, "45 7 29", "1912-07-29", "");
    row("ja", 1867, "6 1 1", "1873-01-01", "");
    row("ja", 1867, "5 12 2", "", ""); // the calendar was lunar
    row("ja", 1925, "20 0 0", "1945-00-00", "");
    row("ja", 1925, "20 3 0", "1945-03-00", "");
    row("en", 0, "1945 0 0", "1945-00-00", "");
    row("en", 0, "2024 2 29", "2024-02-29", "");
    row("en", 0, "2023 2 29", "", "");
    row("en", 0, "1983 x 12", "", "");
    row("en", 0, "2201 1 1", "", "");
    row("ja", 1925, "20 0 5", "", ""); // a day without its month
}

void FormatterTest::typedDays()
{
    QFETCH(QString, language);
    QFETCH(int, before);
    QFETCH(QStringList, parts);
    const QVariantMap read = Formatter::typedDay(language, before, parts[0], parts[1], parts[2]);
    QTEST(read[QStringLiteral("date")].toString(), "date");
    QTEST(read[QStringLiteral("habit")].toString(), "habit");
}

void FormatterTest::erasOfDays()
{
    QCOMPARE(Formatter::eraOf(QStringLiteral("1995-01-01")), 1988);
    QCOMPARE(Formatter::eraOf(QStringLiteral("1926-12-25")), 1925);
    QCOMPARE(Formatter::eraOf(QStringLiteral("1900-00-00")), 1867);
    QCOMPARE(Formatter::eraOf(QStringLiteral("1926-00-00")), 0); // open
    QCOMPARE(Formatter::eraOf(QString()), 0);
}

void FormatterTest::times_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("iso");
    QTest::addColumn<QString>("time");
    const auto row = [](const char *language, const char *iso, const char *time) {
        QTest::addRow("%s %s", language, iso)
            << QString::fromUtf8(language) << QString::fromUtf8(iso) << QString::fromUtf8(time);
    };
    row("ja", "2026-11-20T10:24:00+09:00", "午前10時24分");
    row("ja", "2026-11-20T12:05:00+09:00", "午後0時5分");
    row("ja-easy", "2026-11-20T10:24:00+09:00", "{午前|ごぜん}10{時|じ}24{分|ぷん}");
    row("ja-easy", "2026-11-20T15:25:00+09:00", "{午後|ごご}3{時|じ}25{分|ふん}");
    row("en", "2026-11-20T00:05:00+09:00", "12:05 am");
    row("zh-Hans", "2026-11-20T13:30:00+09:00", "下午1:30");
    row("ja", "2026-11-20", "午前0時0分");
    row("ja", "x", "");
}

void FormatterTest::times()
{
    QFETCH(QString, language);
    QFETCH(QString, iso);
    QTEST(Formatter::time(language, iso), "time");
}

void FormatterTest::money()
{
    QCOMPARE(Formatter::yen(QStringLiteral("ja"), 1300), QStringLiteral("1,300円"));
    QCOMPARE(Formatter::yen(QStringLiteral("ja-easy"), 300), QStringLiteral("300{円|えん}"));
    QCOMPARE(Formatter::yen(QStringLiteral("en"), 300), QStringLiteral("300 yen"));
}

void FormatterTest::calendar()
{
    QCOMPARE(Formatter::shifted(QStringLiteral("2024-01-31"), 0, 1, 0), QStringLiteral("2024-02-29"));
    QCOMPARE(Formatter::shifted(QStringLiteral("2024-02-29"), 1, 0, 0), QStringLiteral("2025-02-28"));
    QCOMPARE(Formatter::shifted(QStringLiteral("2026-01-01"), 0, 0, -1), QStringLiteral("2025-12-31"));
    QCOMPARE(Formatter::shifted(QStringLiteral("1873-01-01"), -1, 0, 0), QStringLiteral("1873-01-01"));
    QCOMPARE(Formatter::shifted(QStringLiteral("x"), 1, 0, 0), QStringLiteral("x"));
    QCOMPARE(Formatter::parts(QStringLiteral("ja"), QStringLiteral("2026-11-20"))
                 .value(QStringLiteral("year"))
                 .toString(),
             QStringLiteral("令和8年"));
    QVERIFY(Formatter::parts(QStringLiteral("ja"), QStringLiteral("2026-00-00")).isEmpty());
}

void FormatterTest::errors()
{
    QVERIFY(Formatter::errorSource(QStringLiteral("CARD-REMOVED"))
                .startsWith(QStringLiteral("Please place your card again.")));
    QCOMPARE(Formatter::errorSource(QStringLiteral("no such code")),
             Formatter::errorSource(QStringLiteral("APP-INTERNAL")));
}

QTEST_GUILESS_MAIN(FormatterTest)
#include "FormatterTest.moc"
