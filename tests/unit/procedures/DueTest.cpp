// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#include "app/procedures/Due.h"

#include "app/procedures/EventRules.h"

#include <QTest>

using namespace madoguchi;

namespace
{

// The national holidays with their substitutes, written down from the law and the equinoxes of the
// observatory; on a weekend or not. Not read from the calendar that is tested.
const char *const holidays[] = {
    // 2026: 3 May is a Sunday, and 22 September lies between two holidays
    "2026-01-01", "2026-01-12", "2026-02-11", "2026-02-23", "2026-03-20", "2026-04-29", "2026-05-03",
    "2026-05-04", "2026-05-05", "2026-05-06", "2026-07-20", "2026-08-11", "2026-09-21", "2026-09-22",
    "2026-09-23", "2026-10-12", "2026-11-03", "2026-11-23",
    // 2027: the spring equinox is a Sunday
    "2027-01-01", "2027-01-11", "2027-02-11", "2027-02-23", "2027-03-21", "2027-03-22", "2027-04-29",
    "2027-05-03", "2027-05-04", "2027-05-05", "2027-07-19", "2027-08-11", "2027-09-20", "2027-09-23",
    "2027-10-11", "2027-11-03", "2027-11-23",
    // 2028: Saturdays have no substitute
    "2028-01-01", "2028-01-10", "2028-02-11", "2028-02-23", "2028-03-20", "2028-04-29", "2028-05-03",
    "2028-05-04", "2028-05-05", "2028-07-17", "2028-08-11", "2028-09-18", "2028-09-22", "2028-10-09",
    "2028-11-03", "2028-11-23",
    // 2029: 11 February, 29 April and the autumn equinox are Sundays
    "2029-01-01", "2029-01-08", "2029-02-11", "2029-02-12", "2029-02-23", "2029-03-20", "2029-04-29",
    "2029-04-30", "2029-05-03", "2029-05-04", "2029-05-05", "2029-07-16", "2029-08-11", "2029-09-17",
    "2029-09-23", "2029-09-24", "2029-10-08", "2029-11-03", "2029-11-23",
    // 2030: 5 May, 11 August and 3 November are Sundays
    "2030-01-01", "2030-01-14", "2030-02-11", "2030-02-23", "2030-03-20", "2030-04-29", "2030-05-03",
    "2030-05-04", "2030-05-05", "2030-05-06", "2030-07-15", "2030-08-11", "2030-08-12", "2030-09-16",
    "2030-09-23", "2030-10-14", "2030-11-03", "2030-11-04", "2030-11-23"};

CivilDate day(const QString &iso)
{
    return parseDate(iso.toStdString()).value_or(CivilDate{});
}

Household moved(const QString &eventDate, const Json &context = Json::object())
{
    Json json{
        {"today", "2026-11-25"}, {"event", "move_in"}, {"context", context}, {"persons", {{{"id", "p1"}}}}};
    if (!eventDate.isEmpty())
        json["eventDate"] = eventDate.toStdString();
    auto household = Household::fromJson(json);
    if (!household)
        qFatal("%s", household.error().detail.c_str());
    return std::move(*household);
}

} // namespace

class DueTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void closedDaysOfFiveYears();
    void nextOpenDay_data();
    void nextOpenDay();
    void withoutACalendar();
    void neverOpen();
    void dueDays_data();
    void dueDays();
    void fromTheFirstThatIsKnown();
    void behindTheCalendar();

private:
    ClosedDays m_closed;
};

void DueTest::initTestCase()
{
    Problems problems;
    m_closed = loadClosedDays(PROCEDURES, problems);
    QVERIFY2(problems.empty(), problems.asError().detail.c_str());
    QCOMPARE(m_closed.lastYear(), 2030);
}

void DueTest::closedDaysOfFiveYears()
{
    std::set<std::string> written(std::begin(holidays), std::end(holidays));
    QCOMPARE(written.size(), std::size(holidays));
    int weekday = 4; // 2026-01-01 is a Thursday; 0 is a Sunday
    int closed = 0;
    for (CivilDate at{2026, 1, 1}; at.year <= 2030; at = addDays(at, 1), weekday = (weekday + 1) % 7) {
        const bool yearEnd = (at.month == 12 && at.day >= 29) || (at.month == 1 && at.day <= 3);
        const bool expected = weekday == 0 || weekday == 6 || yearEnd || written.contains(toIso(at));
        QVERIFY2(m_closed.closed(at) == expected, toIso(at).c_str());
        closed += expected;
    }
    QVERIFY2(closed > 5 * 115 && closed < 5 * 130, "so many days a year are closed");
}

void DueTest::nextOpenDay_data()
{
    QTest::addColumn<QString>("day");
    QTest::addColumn<QString>("open");
    const std::pair<const char *, const char *> rows[] = {
        {"2026-11-25", "2026-11-25"}, // an open day stays
        {"2026-11-28", "2026-11-30"}, // Saturday
        {"2026-11-22", "2026-11-24"}, // Sunday before a holiday; the office's open Sunday counts as closed
        {"2026-12-29", "2027-01-04"}, // the year's end; 2 and 3 January are a weekend as well
        {"2027-12-29", "2028-01-04"},
        {"2028-12-29", "2029-01-04"},
        {"2029-12-29", "2030-01-04"},
        {"2030-12-28", "2031-01-06"}, // from a Saturday; the calendar's last year is over, weekends go on
        {"2026-05-02", "2026-05-07"}, // Golden Week: Saturday to the substitute
        {"2027-05-01", "2027-05-06"},
        {"2028-05-03", "2028-05-08"},
        {"2029-04-28", "2029-05-01"},
        {"2029-05-03", "2029-05-07"},
        {"2030-05-03", "2030-05-07"},
        {"2026-09-19", "2026-09-24"}, // Silver Week
    };
    for (const auto &[from, open] : rows)
        QTest::newRow(from) << from << open;
}

void DueTest::nextOpenDay()
{
    QFETCH(QString, day);
    QFETCH(QString, open);
    QCOMPARE(QString::fromStdString(toIso(m_closed.nextOpen(::day(day)))), open);
}

void DueTest::withoutACalendar()
{
    const ClosedDays none;
    QVERIFY(none.closed({2026, 11, 28}) && none.closed({2026, 11, 29}) && !none.closed({2026, 11, 23}));
    QCOMPARE(none.lastYear(), 0);
}

void DueTest::neverOpen()
{
    std::set<std::pair<int, int>> everyDay;
    for (int month = 1; month <= 12; ++month)
        for (int date = 1; date <= 31; ++date)
            everyDay.insert({month, date});
    const ClosedDays always({}, everyDay, 2030);
    QVERIFY(always.nextOpen({2026, 11, 25}) > (CivilDate{2026, 11, 25})); // it comes back at all
}

void DueTest::dueDays_data()
{
    QTest::addColumn<QString>("event");
    QTest::addColumn<int>("days");
    QTest::addColumn<bool>("sameDay");
    QTest::addColumn<bool>("shift");
    QTest::addColumn<QString>("due");
    const auto row = [](const char *event, int days, bool sameDay, bool shift, const char *due) {
        QTest::addRow("%s %d %s%s", event, days, sameDay ? "incl" : "", shift ? "" : " fixed")
            << event << days << sameDay << shift << due;
    };
    row("2026-11-25", 14, false, true, "2026-12-09");
    row("2026-11-25", 14, true, true, "2026-12-08");  // the day itself is the first
    row("2026-11-03", 14, false, true, "2026-11-17"); // a holiday begins a term like any day
    row("2026-11-03", 14, true, true, "2026-11-16");
    row("2026-11-14", 14, false, true, "2026-11-30"); // 28 November is a Saturday
    row("2026-11-14", 14, false, false, "2026-11-28");
    row("2026-11-09", 14, false, true, "2026-11-24"); // a holiday on Monday
    row("2026-11-09", 14, true, true, "2026-11-24");  // the Sunday before it
    row("2026-12-14", 14, false, true, "2026-12-28"); // the last open day of the year
    row("2026-12-15", 14, false, true, "2027-01-04");
    row("2026-12-20", 14, false, true, "2027-01-04");
    row("2026-12-21", 14, false, true, "2027-01-04");
    row("2026-12-15", 14, false, false, "2026-12-29");
    row("2027-12-15", 14, false, true, "2028-01-04");
    row("2026-04-19", 14, false, true, "2026-05-07"); // into Golden Week
    row("2026-04-18", 14, false, true, "2026-05-07");
    row("2026-04-17", 14, false, true, "2026-05-01");
    row("2029-04-15", 14, false, true, "2029-05-01");
    row("2026-11-20", 7, true, true, "2026-11-26"); // a death
    row("2026-11-17", 7, true, true, "2026-11-24");
    row("2028-02-15", 14, false, true, "2028-02-29"); // a leap day
    row("2027-02-15", 14, false, true, "2027-03-01");
    row("2026-11-25", 0, false, true, "2026-11-25");
    row("2026-11-25", 90, false, true, "2027-02-24"); // 23 February is a holiday
    row("", 14, false, true, "2026-12-09");           // nobody said when: today
}

void DueTest::dueDays()
{
    QFETCH(QString, event);
    QFETCH(int, days);
    QFETCH(bool, sameDay);
    QFETCH(bool, shift);
    QFETCH(QString, due);
    const DueRule rule{days, {"eventDate"}, sameDay, shift};
    const auto found = dueDate(rule, moved(event), m_closed);
    QVERIFY(found.has_value());
    QCOMPARE(QString::fromStdString(toIso(found->day)), due);
    QVERIFY(found->certain);
}

void DueTest::fromTheFirstThatIsKnown()
{
    const DueRule rule{15, {"plannedMoveOut", "eventDate"}, false, true};
    const auto due = [&](const DueRule &of, const Json &context) {
        const auto found = dueDate(of, moved(QStringLiteral("2026-11-01"), context), m_closed);
        return found ? toIso(found->day) : std::string("none");
    };
    QCOMPARE(due(rule, {{"plannedMoveOut", "2026-11-10"}}), std::string("2026-11-25"));
    QCOMPARE(due(rule, Json::object()), std::string("2026-11-16"));
    QCOMPARE(due(rule, {{"plannedMoveOut", "2026-11-00"}}), std::string("2026-11-16")); // not a day
    QCOMPARE(due(rule, {{"plannedMoveOut", "soon"}}), std::string("2026-11-16"));
    QCOMPARE(due(rule, {{"plannedMoveOut", nullptr}}), std::string("2026-11-16"));
    QCOMPARE(due({15, {"today", "eventDate"}, false, true}, Json::object()), std::string("2026-12-10"));
    QCOMPARE(due({15, {"plannedMoveOut"}, false, true}, Json::object()), std::string("none"));
    QCOMPARE(due({15, {}, false, true}, Json::object()), std::string("none"));
}

// Holidays of a year that the calendar does not hold may still move the day: it is told, and marked.
void DueTest::behindTheCalendar()
{
    const DueRule shifted{14, {"eventDate"}, false, true}, fixed{14, {"eventDate"}, false, false};
    const auto due = [&](const DueRule &rule, const char *event, const ClosedDays &closed) {
        return *dueDate(rule, moved(QString::fromLatin1(event)), closed);
    };
    QVERIFY(due(shifted, "2030-12-12", m_closed).certain); // 26 December, a Thursday
    const DueDay after =
        due(shifted, "2030-12-14", m_closed); // 28 December, a Saturday before the year's end
    QCOMPARE(toIso(after.day), std::string("2031-01-06"));
    QVERIFY(!after.certain);
    QVERIFY(
        !due(shifted, "2031-06-02", m_closed).certain);  // also where it is an open day by all that is known
    QVERIFY(due(fixed, "2031-06-02", m_closed).certain); // no holiday moves it
    QVERIFY(!due(shifted, "2026-12-12", ClosedDays()).certain);
}

QTEST_GUILESS_MAIN(DueTest)
#include "DueTest.moc"
