// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#include "app/person/Wareki.h"
#include "tests/unit/person/CaseFile.h"

using namespace madoguchi;
using madoguchi::test::addRows;
using madoguchi::test::currentRow;
using madoguchi::test::readCases;
using madoguchi::test::textOrNone;
using Status = WarekiReading::Status;

class WarekiTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void cases_data() { addRows(readCases("wareki")); }
    void cases();
    void everyDayFrom1873To2030();
    void everyEraYearKeepsItsEra();
    void messagesTellWhatWasDone();
    void hostileBytes_data();
    void hostileBytes();
};

void WarekiTest::cases()
{
    const auto row = currentRow();
    const WarekiReading read = readDate(row[0].get<std::string>());
    QCOMPARE(std::string(statusName(read.status)), row[1].get<std::string>());
    const bool known = read.status != Status::Refused;
    QCOMPARE(known ? toIso(read.date) : std::string(), textOrNone(row[2]));
    QCOMPARE(read.wareki, textOrNone(row[3]));
    QCOMPARE(read.message.empty(), read.status == Status::Ok);
}

// The text of each day, in each way to write it, gives the day again.
void WarekiTest::everyDayFrom1873To2030()
{
    int days = 0;
    for (CivilDate day{1873, 1, 1}; day.year <= 2030; day = addDays(day, 1), ++days) {
        const auto era = eraYear(day);
        const std::string numbers =
            std::to_string(era->year) + "." + std::to_string(day.month) + "." + std::to_string(day.day);
        for (const std::string &text : {toIso(day), toWareki(day), std::string(era->letter) + numbers,
                                        std::string(era->era) + numbers}) {
            const WarekiReading read = readDate(text);
            if (read.status != Status::Ok || read.date != day || read.wareki != toWareki(day))
                QFAIL(text.c_str());
        }
    }
    QCOMPARE(days, 57708);
}

void WarekiTest::everyEraYearKeepsItsEra()
{
    for (const Era &era : eras()) {
        const int last = std::min(era.last.year, 2030);
        for (int year = std::max(era.firstYear, 1873); year <= last; ++year) {
            const std::string text = std::string(era.name) + std::to_string(year - era.firstYear + 1) + "年";
            const WarekiReading read = readDate(text);
            QCOMPARE(read.status, Status::Partial);
            QCOMPARE(read.date, (CivilDate{year, 0, 0}));
            QVERIFY(read.wareki.starts_with(era.name));
        }
    }
}

void WarekiTest::messagesTellWhatWasDone()
{
    const std::pair<const char *, const char *> rows[] = {
        {"平成31年5月1日", "平成は31年4月30日までです。令和元年5月1日として扱います。"},
        {"令和元年4月30日", "令和は元年5月1日からです。平成31年4月30日として扱います。"},
        {"昭和20年3月日不詳", "日が分からない日付として扱います。"},
        {"昭和20年月日不詳", "月日が分からない日付として扱います。"},
        {"2025-02-29", "2025年はうるう年ではないため、2月29日はありません。"},
        {"2026-04-31", "4月31日はありません。"},
        {"2026-13-01", "13月はありません。"},
        {"令和0年1月1日", "0年はありません。"},
        {"\xff", "文字として読めないデータです（UTF-8ではありません）。"},
    };
    for (const auto &[text, message] : rows)
        QCOMPARE(readDate(text).message, std::string(message));
    QVERIFY(readDate("明治5年1月1日").message.find("旧暦") != std::string::npos);
    QVERIFY(readDate("60.3.1").message.find("元号") != std::string::npos);
}

void WarekiTest::hostileBytes_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("not UTF-8") << QByteArray("\xff\xfe");
    QTest::newRow("cut in a character") << QByteArray("\xe4\xbb\xa4\xe5\x92");
    QTest::newRow("overlong") << QByteArray("\xc0\xb0");
    QTest::newRow("surrogate") << QByteArray("\xed\xa0\x80");
    QTest::newRow("beyond Unicode") << QByteArray("\xf4\x90\x80\x80");
    QTest::newRow("zero byte") << QByteArray("2026-11-25\0x", 12);
    QTest::newRow("a megabyte of digits") << QByteArray(1'000'000, '1');
    QTest::newRow("a megabyte of kanji") << QString(350'000, u'年').toUtf8();
    QTest::newRow("a megabyte of bytes") << QByteArray(1'000'000, '\xff');
}

void WarekiTest::hostileBytes()
{
    QFETCH(QByteArray, bytes);
    const WarekiReading read = readDate(bytes.toStdString());
    QCOMPARE(read.status, Status::Refused);
    QVERIFY(!read.message.empty());
}

QTEST_GUILESS_MAIN(WarekiTest)
#include "WarekiTest.moc"
