// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#include "app/outbox/AuditTrail.h"
#include "app/outbox/OutboxSchema.h"
#include "app/outbox/Stamp.h"
#include "tests/support/OutboxFixture.h"

#include <QFile>
#include <QTest>
#include <limits>
#include <regex>
#include <set>
#include <sys/stat.h>

using namespace madoguchi;
using test::OutboxFixture;

class OutboxTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(m_fixture.ready()); }
    void init() { m_fixture.freshFolder(); }
    void givesAReceipt();
    void numbersAreUniqueAcrossRestarts();
    void sealsWhatItSays();
    void refusesWhatNoCentreCouldRead();
    void walksThroughTheStates();
    void keepsTheOrderAndBlocksNobody();
    void keepsTheOrderOfAVisit();
    void aClockSetBackHoldsNothing();
    void saysThatTheClockWasSetBack();
    void forgetsOldReceipts();
    void writesTheAuditLineWithIt();
    void recoversWhatWasBeingSent();
    void setsAsideAndTriesAgain();
    void countsWithoutCounting();
    void fileBelongsToItsOwner();
    void leavesANewerFileAlone();
    void leavesAForeignFileAlone();
    void leavesABrokenFileAlone();
    void twoProgramsShareTheFile();
    void goesOnAboveWhatAnotherDiskGaveOut();
    void countsAnewUntilItIsTold();
    void anEarlierFileDoesNotCountAnew_data();
    void anEarlierFileDoesNotCountAnew();
    void takesNoAbsurdSerial();

private:
    std::string handIn() { return m_fixture.handIn(*m_outbox)->id; }
    void open() { m_outbox = m_fixture.open(); }
    QByteArray fileBytes() const;

    OutboxFixture m_fixture;
    std::unique_ptr<Outbox> m_outbox;
};

QByteArray OutboxTest::fileBytes() const
{
    QFile file(QString::fromStdString(m_fixture.file().string()));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void OutboxTest::givesAReceipt()
{
    open();
    const auto receipt = m_fixture.handIn(*m_outbox);
    QVERIFY(receipt.ok());
    QCOMPARE(receipt->number.substr(0, 10), std::string("MYK1-0001-"));
    QVERIFY(validReceiptNumber(receipt->number));
    QVERIFY(std::regex_match(receipt->arrived, std::regex(R"(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d[+-]\d\d:\d\d)")));
    QVERIFY(std::regex_match(
        receipt->id, std::regex("[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}")));
}

void OutboxTest::numbersAreUniqueAcrossRestarts()
{
    std::set<std::string> numbers;
    for (int restart = 0; restart < 5; ++restart) {
        open();
        for (int i = 0; i < 10; ++i)
            numbers.insert(m_fixture.handIn(*m_outbox)->number);
    }
    QCOMPARE(numbers.size(), 50u);
}

void OutboxTest::sealsWhatItSays()
{
    open();
    const auto receipt = m_fixture.handIn(*m_outbox);
    const auto item = m_outbox->nextDue(0);
    QVERIFY(item);
    QVERIFY(!item->header.contains("answers"));
    const auto opened = m_fixture.opener().open(item->sealed);
    QVERIFY(opened.ok());
    QCOMPARE(opened->device, std::string("kiosk/MY/K1"));
    const auto content = submissionFromJson(Json::parse(opened->content));
    QVERIFY(content.ok());
    QCOMPARE(content->receipt, receipt->number);
    QVERIFY(publicHeader(*content) == item->header);
    QVERIFY(content->answers == OutboxFixture::submission().answers);
}

void OutboxTest::refusesWhatNoCentreCouldRead()
{
    open();
    Submission broken = OutboxFixture::submission();
    broken.answers[0]["value"] = "\xff\xfe";
    QCOMPARE(m_outbox->handIn(broken, m_fixture.sealer()).error().code, ErrorCode::BadInput);
    broken = OutboxFixture::submission();
    broken.procedure.clear();
    QCOMPARE(m_outbox->handIn(broken, m_fixture.sealer()).error().code, ErrorCode::BadInput);
    QCOMPARE(m_outbox->counts().waiting, 0);
    // The number that nobody saw is not lost.
    QCOMPARE(m_fixture.handIn(*m_outbox)->number.substr(0, 10), std::string("MYK1-0001-"));
}

void OutboxTest::walksThroughTheStates()
{
    open();
    const std::string id = handIn();
    QCOMPARE(m_outbox->nextDue(0)->id(), id);
    QCOMPARE(m_outbox->list().front().state, ItemState::Sending);
    QVERIFY(!m_outbox->nextDue(0)); // nobody takes it twice
    m_outbox->accepted(id);
    QCOMPARE(m_outbox->list().front().state, ItemState::Accepted);
    m_outbox->quarantined(id, "late word"); // what is accepted stays accepted
    m_outbox->postponed(id, 5, "late word");
    QCOMPARE(m_outbox->list().front().state, ItemState::Accepted);
    QVERIFY(!m_outbox->nextDue(10));
}

void OutboxTest::keepsTheOrderAndBlocksNobody()
{
    open();
    const std::string first = handIn(), second = handIn();
    QCOMPARE(m_outbox->nextDue(0)->id(), first);
    m_outbox->postponed(first, 1000, "LINE-DOWN");
    QCOMPARE(m_outbox->nextDueTime(), std::int64_t(0));
    QCOMPARE(m_outbox->nextDue(999)->id(), second); // goes past the one that waits
    m_outbox->postponed(second, 500, "LINE-DOWN");
    QCOMPARE(m_outbox->nextDueTime(), std::int64_t(500));
    const auto again = m_outbox->nextDue(1000); // both may go: the one handed in first
    QCOMPARE(again->id(), first);
    QCOMPARE(again->attempts, 2);
    QCOMPARE(again->reason, std::string("LINE-DOWN"));
}

void OutboxTest::keepsTheOrderOfAVisit()
{
    open();
    const auto ofVisit = [this](const char *visit) {
        Submission submission = OutboxFixture::submission();
        submission.visit = visit;
        return m_outbox->handIn(std::move(submission), m_fixture.sealer())->id;
    };
    const std::string a1 = ofVisit("a"), a2 = ofVisit("a"), a3 = ofVisit("a"), b1 = ofVisit("b"),
                      alone = handIn();
    QCOMPARE(m_outbox->nextDue(1)->id(), a1);
    QCOMPARE(m_outbox->nextDue(1)->id(), b1); // not a2, which waits for a1
    m_outbox->postponed(a1, 1000, "BUSY");
    QCOMPARE(m_outbox->nextDue(1)->id(), alone);
    QVERIFY(!m_outbox->nextDue(1));
    QCOMPARE(m_outbox->nextDueTime(), std::int64_t(1000));
    QCOMPARE(m_outbox->nextDue(1000)->id(), a1);
    m_outbox->quarantined(a1, "no"); // stops nobody
    QCOMPARE(m_outbox->nextDue(1000)->id(), a2);
    QVERIFY(m_outbox->retry(a1).ok());
    m_outbox->accepted(a2);
    QCOMPARE(m_outbox->nextDue(1000)->id(), a1); // and is before those behind it again
    QVERIFY(!m_outbox->nextDue(1000));
    m_outbox->accepted(a1);
    QCOMPARE(m_outbox->nextDue(1000)->id(), a3);
}

void OutboxTest::aClockSetBackHoldsNothing()
{
    open();
    const std::string id = handIn();
    QVERIFY(m_outbox->nextDue(1));
    m_outbox->postponed(id, 5'000'000'000, "BUSY");
    QVERIFY(!m_outbox->nextDue(5'000'000'000 - Outbox::longestPause));
    QCOMPARE(m_outbox->nextDue(5'000'000'000 - Outbox::longestPause - 1)->id(), id);
}

void OutboxTest::saysThatTheClockWasSetBack()
{
    QCOMPARE(arrivalAt(2000, true, 1000).clock, std::string("synchronised"));
    QCOMPARE(arrivalAt(2000, false, 1000).clock, std::string("unchecked"));
    QCOMPARE(arrivalAt(1999, false, 2000).clock, std::string("set-back"));
    QCOMPARE(arrivalAt(1999, false, 2000).latest, std::int64_t(2000)); // the next one says so, too
    QCOMPARE(arrivalAt(1999, true, 2000).latest, std::int64_t(1999));  // believed from now on
    open();
    handIn();
    m_outbox.reset();
    {
        auto database = storage::Database::open(m_fixture.file(), outboxSchema);
        QVERIFY(database->run("UPDATE queue SET at = at + 3600000").ok());
    }
    open();
    const std::string id = handIn();
    QCOMPARE(m_outbox->list().front().header.at("clock").get<std::string>(), std::string("set-back"));
}

void OutboxTest::forgetsOldReceipts()
{
    open();
    for (int i = 0; i < 5; ++i) {
        handIn();
        m_outbox->accepted(m_outbox->nextDue(1)->id());
    }
    QCOMPARE(m_outbox->purge(1, 10), 0);
    QCOMPARE(m_outbox->purge(std::numeric_limits<std::int64_t>::max(), 3), 3);
    QCOMPARE(m_outbox->purge(std::numeric_limits<std::int64_t>::max(), 3), 1); // the newest holds the serial
    QCOMPARE(m_outbox->counts().accepted, 1);
    QCOMPARE(m_fixture.handIn(*m_outbox)->number.substr(0, 10), std::string("MYK1-0006-"));
}

void OutboxTest::writesTheAuditLineWithIt()
{
    open();
    const std::string id = handIn();
    const auto trail = std::move(AuditTrail::open(m_fixture.file())).value();
    const auto lines = trail->entries();
    QCOMPARE(lines.size(), 1u);
    QCOMPARE(lines[0].act, std::string("hand-in"));
    QCOMPARE(lines[0].who, std::string("MYK1"));
    QCOMPARE(lines[0].procedure, std::string("juminhyo"));
    QCOMPARE(lines[0].about, id);
    QVERIFY(trail->append({"2026-12-15T09:31:07+09:00", "S1", "number.read", "juminhyo", "law"}).ok());
    handIn();
    QCOMPARE(trail->verify().value(), std::int64_t(3));
}

void OutboxTest::recoversWhatWasBeingSent()
{
    open();
    const std::string id = handIn();
    QVERIFY(m_outbox->nextDue(0));
    open(); // the program died
    QVERIFY(!m_outbox->nextDue(0));
    m_outbox->recover();
    QCOMPARE(m_outbox->nextDue(0)->id(), id);
}

void OutboxTest::setsAsideAndTriesAgain()
{
    open();
    const std::string bad = handIn(), good = handIn();
    QVERIFY(m_outbox->nextDue(0));
    m_outbox->quarantined(bad, "CENTRE-REJECTED");
    QCOMPARE(m_outbox->nextDue(0)->id(), good);
    QCOMPARE(m_outbox->list().back().reason, std::string("CENTRE-REJECTED"));
    QVERIFY(m_outbox->retry(bad).ok());
    const auto again = m_outbox->nextDue(0);
    QCOMPARE(again->id(), bad);
    QVERIFY(m_fixture.opener().open(again->sealed).ok()); // still whole
    QCOMPARE(m_outbox->retry(bad).error().code, ErrorCode::VisitUnknown);
    QCOMPARE(m_outbox->retry("nobody").error().code, ErrorCode::VisitUnknown);
}

void OutboxTest::countsWithoutCounting()
{
    open();
    std::vector<std::string> ids;
    for (int i = 0; i < 4; ++i)
        ids.push_back(handIn());
    for (int i = 0; i < 3; ++i)
        QVERIFY(m_outbox->nextDue(0));
    m_outbox->accepted(ids[0]);
    m_outbox->quarantined(ids[1], "x");
    const auto counts = m_outbox->counts();
    QCOMPARE(counts.waiting, 1);
    QCOMPARE(counts.sending, 1);
    QCOMPARE(counts.accepted, 1);
    QCOMPARE(counts.quarantined, 1);
    QCOMPARE(QString::fromUtf8(itemStateName(ItemState::Quarantined).data()), QStringLiteral("quarantined"));
}

void OutboxTest::fileBelongsToItsOwner()
{
    const mode_t before = ::umask(0);
    open();
    handIn();
    ::umask(before);
    for (const auto &entry : std::filesystem::directory_iterator(m_fixture.file().parent_path())) {
        struct stat status = {};
        QCOMPARE(::stat(entry.path().c_str(), &status), 0);
        QCOMPARE(status.st_mode & 0777u, 0600u);
    }
}

void OutboxTest::leavesANewerFileAlone()
{
    open();
    handIn();
    m_outbox.reset();
    {
        auto database = storage::Database::open(m_fixture.file(), outboxSchema);
        const std::string next = "PRAGMA user_version=" + std::to_string(outboxMigrations.size() + 1);
        QVERIFY(database->run(next.c_str()).ok());
    }
    const QByteArray before = fileBytes();
    const auto opened = Outbox::open(m_fixture.file(), OutboxFixture::identity());
    QVERIFY(!opened.ok());
    QCOMPARE(opened.error().code, ErrorCode::QueueNewer);
    QVERIFY(!before.isEmpty());
    QCOMPARE(fileBytes(), before);
}

void OutboxTest::leavesAForeignFileAlone()
{
    sqlite3 *other = nullptr;
    QCOMPARE(sqlite3_open(m_fixture.file().c_str(), &other), SQLITE_OK);
    QCOMPARE(sqlite3_exec(other, "CREATE TABLE t(x)", nullptr, nullptr, nullptr), SQLITE_OK);
    sqlite3_close(other);
    const QByteArray before = fileBytes();
    QCOMPARE(Outbox::open(m_fixture.file(), OutboxFixture::identity()).error().code,
             ErrorCode::QueueUnavailable);
    QCOMPARE(fileBytes(), before);
}

void OutboxTest::leavesABrokenFileAlone()
{
    QFile file(QString::fromStdString(m_fixture.file().string()));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(QByteArray("this is not a database ").repeated(1000));
    file.close();
    const QByteArray before = fileBytes();
    QCOMPARE(Outbox::open(m_fixture.file(), OutboxFixture::identity()).error().code, ErrorCode::QueueBroken);
    QCOMPARE(fileBytes(), before);
    QCOMPARE(Outbox::open("/nowhere/outbox.sqlite", OutboxFixture::identity()).error().code,
             ErrorCode::QueueUnavailable);
}

void OutboxTest::twoProgramsShareTheFile()
{
    open();
    auto other = m_fixture.open();
    const std::string id = handIn();
    QCOMPARE(other->counts().waiting, 1);
    QCOMPARE(other->nextDue(0)->id(), id);
    QVERIFY(!m_outbox->nextDue(0));
    QVERIFY(m_fixture.handIn(*other)->number != m_fixture.handIn(*m_outbox)->number);
}

void OutboxTest::goesOnAboveWhatAnotherDiskGaveOut()
{
    open();
    QVERIFY(m_outbox->enrolled(0)); // nobody was here before
    QCOMPARE(m_fixture.handIn(*m_outbox)->number, makeReceiptNumber(OutboxFixture::identity(), 1));
    QVERIFY(m_outbox->enrolled(10'417));
    QCOMPARE(m_outbox->counts().waiting, 1); // what was left out does not wait
    QCOMPARE(m_fixture.handIn(*m_outbox)->number, makeReceiptNumber(OutboxFixture::identity(), 10'418));
    open();
    QVERIFY(m_outbox->enrolled(10'417)); // this file has gone further
    QVERIFY(m_outbox->enrolled(3));
    QCOMPARE(m_fixture.handIn(*m_outbox)->number, makeReceiptNumber(OutboxFixture::identity(), 10'419));
    QCOMPARE(m_outbox->counts().waiting, 3);
    while (const auto item = m_outbox->nextDue(unixMilliseconds()))
        m_outbox->accepted(item->id());
    QCOMPARE(m_outbox->counts().waiting, 0);
    QCOMPARE(m_outbox->counts().accepted, 3);
    const auto trail = std::move(AuditTrail::open(m_fixture.file())).value();
    std::string acts;
    for (const AuditEntry &entry : trail->entries())
        acts += entry.act + ' ';
    QCOMPARE(acts, std::string("enrol hand-in enrol hand-in enrol enrol hand-in "));
    QCOMPARE(trail->verify().value(), 7);
}

void OutboxTest::countsAnewUntilItIsTold()
{
    open();
    QVERIFY(m_outbox->countsAnew());
    handIn(); // nobody had to wait for it
    open();
    QVERIFY(m_outbox->countsAnew());
    QVERIFY(m_outbox->countFrom(417));
    QVERIFY(!m_outbox->countsAnew());
    QCOMPARE(m_fixture.handIn(*m_outbox)->number, makeReceiptNumber(OutboxFixture::identity(), 418));
    open();
    QVERIFY(!m_outbox->countsAnew());
    QVERIFY(m_outbox->countFrom(3)); // never back
    QCOMPARE(m_fixture.handIn(*m_outbox)->number, makeReceiptNumber(OutboxFixture::identity(), 419));
    QCOMPARE(m_outbox->counts().waiting, 3);
    const auto trail = std::move(AuditTrail::open(m_fixture.file())).value();
    std::string acts;
    for (const AuditEntry &entry : trail->entries())
        acts += entry.act + ' ';
    QCOMPARE(acts, std::string("hand-in serials-left-out hand-in hand-in "));
}

void OutboxTest::anEarlierFileDoesNotCountAnew_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<bool>("anew");
    QTest::newRow("nothing") << QByteArray("SELECT 1") << true;
    QTest::newRow("an item") << QByteArray("INSERT INTO queue(seq, id, header, sealed, at)"
                                           " VALUES(7, 'a', '{\"id\":\"a\"}', x'00', 0)")
                             << false;
    QTest::newRow("a receipt") << QByteArray("INSERT INTO receipts VALUES(7, 'a', '{\"id\":\"a\"}', 0, 1, 0)")
                               << false;
    QTest::newRow("a line of audit") << QByteArray("INSERT INTO audit VALUES(1, '{}', x'00')") << false;
    QTest::newRow("numbers left out") << QByteArray("UPDATE tally SET floor = 7") << false;
}

void OutboxTest::anEarlierFileDoesNotCountAnew()
{
    QFETCH(QByteArray, content);
    QFETCH(bool, anew);
    m_fixture.freshFolder();
    {
        const storage::Schema earlier{outboxSchema.applicationId, std::span(outboxMigrations).first(4), 4096};
        auto database = storage::Database::open(m_fixture.file(), earlier);
        QVERIFY(database.ok());
        QVERIFY(database->run(content.constData()).ok());
    }
    QCOMPARE(m_fixture.open()->countsAnew(), anew);
}

void OutboxTest::takesNoAbsurdSerial()
{
    open();
    for (const std::int64_t absurd :
         {std::int64_t(-1), Outbox::farthestSerial + 1, std::int64_t(999'999'999'999),
          std::numeric_limits<std::int64_t>::max(), std::numeric_limits<std::int64_t>::min()}) {
        QCOMPARE(m_outbox->countFrom(absurd).error().code, ErrorCode::BadInput);
        QCOMPARE(m_outbox->enrolled(absurd).error().code, ErrorCode::BadInput);
    }
    QVERIFY(m_outbox->countsAnew());
    QCOMPARE(m_fixture.handIn(*m_outbox)->number, makeReceiptNumber(OutboxFixture::identity(), 1));
    QVERIFY(m_outbox->countFrom(Outbox::farthestSerial));
    QVERIFY(validReceiptNumber(m_fixture.handIn(*m_outbox)->number));
}

QTEST_GUILESS_MAIN(OutboxTest)
#include "OutboxTest.moc"
