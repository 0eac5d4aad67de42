// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#include "app/sync/Backoff.h"

#include <QTest>

using madoguchi::backoffPause;

// How long a machine leaves the line alone.
class BackoffTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void doublesUpToAMinute_data();
    void doublesUpToAMinute();
    void keepsToWhatIsAsked_data();
    void keepsToWhatIsAsked();
};

namespace
{
constexpr double lowest = 0.0, highest = 0.999999;
}

void BackoffTest::doublesUpToAMinute_data()
{
    QTest::addColumn<int>("failures");
    QTest::addColumn<int>("least");
    QTest::addColumn<int>("most");
    QTest::newRow("first") << 1 << 500 << 1'000;
    QTest::newRow("second") << 2 << 1'000 << 2'000;
    QTest::newRow("sixth") << 6 << 16'000 << 32'000;
    QTest::newRow("seventh") << 7 << 30'000 << 60'000;
    QTest::newRow("after a week") << 20'000 << 30'000 << 60'000;
    QTest::newRow("nonsense") << -5 << 500 << 1'000;
}

void BackoffTest::doublesUpToAMinute()
{
    QFETCH(int, failures);
    QFETCH(int, least);
    QFETCH(int, most);
    QCOMPARE(backoffPause(failures, 0, lowest), least);
    QCOMPARE(backoffPause(failures, 0, highest), most);
}

void BackoffTest::keepsToWhatIsAsked_data()
{
    QTest::addColumn<int>("failures");
    QTest::addColumn<int>("asked");
    QTest::addColumn<int>("least");
    QTest::addColumn<int>("most");
    QTest::newRow("longer than ours") << 1 << 30'000 << 30'000 << 45'000;
    QTest::newRow("shorter than ours") << 7 << 2'000 << 30'000 << 60'000;
}

void BackoffTest::keepsToWhatIsAsked()
{
    QFETCH(int, failures);
    QFETCH(int, asked);
    QFETCH(int, least);
    QFETCH(int, most);
    QCOMPARE(backoffPause(failures, asked, lowest), least);
    QCOMPARE(backoffPause(failures, asked, highest), most);
}

QTEST_APPLESS_MAIN(BackoffTest)
#include "BackoffTest.moc"
