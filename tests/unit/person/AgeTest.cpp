// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#include "app/person/Age.h"

#include <QTest>

using namespace madoguchi;

namespace
{
CivilDate day(const char *iso)
{
    return parseDate(iso).value_or(CivilDate{});
}
} // namespace

class AgeTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void ages_data();
    void ages();
    void fiscalYear_data();
    void fiscalYear();
    void childUntilTheEndOfTheYear();
    void schoolAge_data();
    void schoolAge();
    void everyDayOfAYear();
};

void AgeTest::ages_data()
{
    QTest::addColumn<QString>("birth");
    QTest::addColumn<QString>("on");
    QTest::addColumn<int>("byBirthday");
    QTest::addColumn<int>("byEve");
    const auto row = [](const char *birth, const char *on, int byBirthday, int byEve) {
        QTest::addRow("%s on %s", birth, on) << birth << on << byBirthday << byEve;
    };
    // the eve, the day, the day after
    row("1951-11-25", "2026-11-23", 74, 74);
    row("1951-11-25", "2026-11-24", 74, 75);
    row("1951-11-25", "2026-11-25", 75, 75);
    row("1951-11-25", "2026-11-26", 75, 75);
    // 早生まれ: who is born on 1 April is a year older on 31 March
    row("2006-04-01", "2026-03-30", 19, 19);
    row("2006-04-01", "2026-03-31", 19, 20);
    row("2006-04-01", "2026-04-01", 20, 20);
    row("2006-04-02", "2026-03-31", 19, 19);
    row("2006-04-02", "2026-04-01", 19, 20);
    row("2006-04-02", "2026-04-02", 20, 20);
    // the eve of 1 January lies in the year before
    row("2006-01-01", "2025-12-30", 19, 19);
    row("2006-01-01", "2025-12-31", 19, 20);
    row("2006-01-01", "2026-01-01", 20, 20);
    row("2006-12-31", "2026-12-30", 19, 20);
    // 29 February: complete at the end of 28 February, in a leap year as well
    row("2004-02-29", "2026-02-27", 21, 21);
    row("2004-02-29", "2026-02-28", 21, 22);
    row("2004-02-29", "2026-03-01", 22, 22);
    row("2004-02-29", "2028-02-27", 23, 23);
    row("2004-02-29", "2028-02-28", 23, 24);
    row("2004-02-29", "2028-02-29", 24, 24);
    // 1 March: its eve is 29 February in a leap year
    row("2004-03-01", "2028-02-28", 23, 23);
    row("2004-03-01", "2028-02-29", 23, 24);
    row("2004-03-01", "2027-02-28", 22, 23);
    // the day of birth, and before it
    row("2026-11-25", "2026-11-25", 0, 0);
    row("2026-11-25", "2026-11-24", -1, 0);
    row("2026-11-25", "2026-11-23", -1, -1);
    row("2026-11-25", "2025-11-25", -1, -1);
    // unknown parts count as the first
    row("1951-00-00", "2026-01-01", 75, 75);
    row("1951-00-00", "2025-12-31", 74, 75);
    row("1951-07-00", "2026-06-30", 74, 75);
    row("1951-07-00", "2026-06-29", 74, 74);
}

void AgeTest::ages()
{
    QFETCH(QString, birth);
    QFETCH(QString, on);
    QFETCH(int, byBirthday);
    QFETCH(int, byEve);
    const CivilDate born = day(birth.toUtf8().constData()), today = day(on.toUtf8().constData());
    QCOMPARE(ageOn(born, today), byBirthday);
    QCOMPARE(ageByEve(born, today), byEve);
}

void AgeTest::fiscalYear_data()
{
    QTest::addColumn<QString>("birth");
    QTest::addColumn<int>("years");
    QTest::addColumn<QString>("end");
    const auto row = [](const char *birth, int years, const char *end) {
        QTest::addRow("%s %d", birth, years) << birth << years << end;
    };
    row("2008-04-01", 18, "2026-03-31");
    row("2008-04-02", 18, "2027-03-31");
    row("2008-12-31", 18, "2027-03-31");
    row("2009-01-01", 18, "2027-03-31");
    row("2009-03-31", 18, "2027-03-31");
    row("2009-04-01", 18, "2027-03-31");
    row("2009-04-02", 18, "2028-03-31");
    row("2008-02-29", 18, "2026-03-31");
    row("2020-04-01", 6, "2026-03-31");
    row("2020-04-02", 6, "2027-03-31");
    row("2026-11-25", 0, "2027-03-31");
    row("2008-00-00", 18, "2026-03-31");
    row("2008-04-00", 18, "2026-03-31");
    row("2008-05-00", 18, "2027-03-31");
}

void AgeTest::fiscalYear()
{
    QFETCH(QString, birth);
    QFETCH(int, years);
    QFETCH(QString, end);
    QCOMPARE(QString::fromStdString(toIso(fiscalYearEnd(day(birth.toUtf8().constData()), years))), end);
}

void AgeTest::childUntilTheEndOfTheYear()
{
    const CivilDate born = day("2008-04-02");
    QVERIFY(!untilFiscalYearEnd(born, 18, day("2008-04-01")));
    QVERIFY(untilFiscalYearEnd(born, 18, day("2008-04-02")));
    QVERIFY(untilFiscalYearEnd(born, 18, day("2026-04-02"))); // 18 by now
    QVERIFY(untilFiscalYearEnd(born, 18, day("2027-03-31")));
    QVERIFY(!untilFiscalYearEnd(born, 18, day("2027-04-01")));
    const CivilDate older = day("2008-04-01"); // one day older, one year sooner
    QVERIFY(untilFiscalYearEnd(older, 18, day("2026-03-31")));
    QVERIFY(!untilFiscalYearEnd(older, 18, day("2026-04-01")));
}

void AgeTest::schoolAge_data()
{
    QTest::addColumn<QString>("birth");
    QTest::addColumn<QString>("on");
    QTest::addColumn<bool>("school");
    const auto row = [](const char *birth, const char *on, bool school) {
        QTest::addRow("%s on %s", birth, on) << birth << on << school;
    };
    row("2020-04-01", "2026-03-31", false);
    row("2020-04-01", "2026-04-01", true);
    row("2020-04-02", "2026-04-01", false);
    row("2020-04-02", "2027-03-31", false);
    row("2020-04-02", "2027-04-01", true);
    row("2011-04-01", "2026-03-31", true);
    row("2011-04-01", "2026-04-01", false);
    row("2011-04-02", "2026-04-01", true);
    row("2011-04-02", "2027-03-31", true);
    row("2011-04-02", "2027-04-01", false);
    row("2030-01-01", "2026-04-01", false);
}

void AgeTest::schoolAge()
{
    QFETCH(QString, birth);
    QFETCH(QString, on);
    QFETCH(bool, school);
    QCOMPARE(ofSchoolAge(day(birth.toUtf8().constData()), day(on.toUtf8().constData())), school);
}

// On each day at most one step: an age grows by the eve one day before it grows by the birthday, and never
// shrinks.
void AgeTest::everyDayOfAYear()
{
    for (const char *birth :
         {"2004-02-29", "2004-03-01", "2005-01-01", "2005-12-31", "2005-04-01", "2005-04-02"}) {
        const CivilDate born = day(birth);
        for (CivilDate at = day("2025-01-01"); at < day("2029-01-01"); at = addDays(at, 1)) {
            const CivilDate next = addDays(at, 1);
            QCOMPARE(ageByEve(born, at), ageOn(born, next));
            QVERIFY(ageOn(born, next) - ageOn(born, at) == 0 || ageOn(born, next) - ageOn(born, at) == 1);
        }
    }
}

QTEST_GUILESS_MAIN(AgeTest)
#include "AgeTest.moc"
