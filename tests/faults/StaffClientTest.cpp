// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#include "app/sync/StaffClient.h"
#include "tests/faults/LineFixture.h"
#include "tests/support/Awaited.h"
#include "tests/support/CentreProcess.h"

#include <QTest>

using namespace madoguchi;
using namespace madoguchi::test;

// What staff does at a counter, against a real centre.
class StaffClientTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void seesNothingBeforeSigningIn();
    void signsInWithTheRightPasswordOnly();
    void walksAVisit();
    void correctsBesideWhatWasHandedIn();
    void correctsOnce();
    void refusesWhatTheRulesRefuse();
    void findsAForgedCorrection();
    void decidesOnce();
    void opensNobodyByGuess();
    void isForgottenAfterSigningOut();
    void kioskMayNotSignIn();
    void guessingIsSlowedDown();
    void saysWhenTheLineIsDown();

private:
    Result<Correction> correct(const QString &id, std::size_t after, const std::vector<CorrectedValue> &values);
    Result<OpenedVisit> open();
    Result<QString> signIn(const QString &staff, QByteArray password);
    OutboxFixture m_machine;
    std::unique_ptr<CentreProcess> m_centre;
    std::unique_ptr<CentreLine> m_line;
    std::unique_ptr<StaffClient> m_staff;
    QString m_receipt;
};

Result<QString> StaffClientTest::signIn(const QString &staff, QByteArray password)
{
    Awaited<QString> answer;
    m_staff->signIn(staff, password, answer.take());
    return answer.get();
}

void StaffClientTest::initTestCase()
{
    QVERIFY(m_machine.ready() && catalogue());
    m_centre = std::make_unique<CentreProcess>(m_machine.pki());
    QVERIFY(m_centre->addStaff("1001", QStringLiteral("試験 職員"), "correct horse"));
    QVERIFY(m_centre->start());
    LineFixture kiosk(m_machine, m_centre->url());
    kiosk.handIn();
    kiosk.sender().start();
    QTRY_COMPARE_WITH_TIMEOUT(kiosk.outbox().counts().accepted, 1, 20'000);
    m_receipt = QString::fromStdString(kiosk.outbox().list().front().header.at("receipt").get<std::string>());
    m_line = std::make_unique<CentreLine>(
        LineFixture::station(m_machine.pki(), m_machine.pki(), m_centre->url(), "counter-MY-C1"));
    m_staff = std::make_unique<StaffClient>(*m_line);
}

void StaffClientTest::seesNothingBeforeSigningIn()
{
    Awaited<std::vector<VisitSummary>> list;
    m_staff->listVisits(StaffClient::Show::All, list.take());
    QCOMPARE(list.get().error().code, ErrorCode::StaffUnknown);
    Awaited<OpenedVisit> visit;
    m_staff->openVisit(m_receipt, visit.take());
    QCOMPARE(visit.get().error().code, ErrorCode::StaffUnknown);
    QCOMPARE(m_centre->number("SELECT count(*) FROM audit WHERE action = 'view'"), 0);
}

void StaffClientTest::signsInWithTheRightPasswordOnly()
{
    QCOMPARE(signIn("1001", "wrong horse").error().code, ErrorCode::StaffUnknown);
    QCOMPARE(signIn("nobody", "correct horse").error().code, ErrorCode::StaffUnknown);
    QVERIFY(!m_staff->signedIn());
    QByteArray password = "correct horse";
    Awaited<QString> answer;
    m_staff->signIn("1001", password, answer.take());
    QVERIFY(password.isEmpty());
    QCOMPARE(answer.get().value(), QStringLiteral("試験 職員"));
    QVERIFY(m_staff->signedIn());
}

void StaffClientTest::walksAVisit()
{
    Awaited<std::vector<VisitSummary>> list;
    m_staff->listVisits(StaffClient::Show::Waiting, list.take());
    QCOMPARE(list.get().value().size(), 1u);
    QCOMPARE(QString::fromStdString(list.get().value().front().receipt), m_receipt);
    QCOMPARE(list.get().value().front().procedure, std::string("juminhyo"));

    Awaited<OpenedVisit> visit;
    m_staff->openVisit(m_receipt, visit.take());
    QVERIFY(visit.get().ok());
    QVERIFY(visit.get()->submission.answers == juminhyo(catalogue()).answers); // every value with its source
    QCOMPARE(visit.get()->state, std::string("waiting"));
    QCOMPARE(m_centre->number("SELECT count(*) FROM audit WHERE action = 'view' AND staff = '1001'"), 1);

    Awaited<OpenedVisit> unknown;
    m_staff->openVisit("MYK1-9999-0", unknown.take());
    QCOMPARE(unknown.get().error().code, ErrorCode::VisitUnknown);
    Awaited<OpenedVisit> hostile;
    m_staff->openVisit("../staff/sign-out?x=1&y=%00", hostile.take());
    QCOMPARE(hostile.get().error().code, ErrorCode::VisitUnknown);
}

Result<Correction> StaffClientTest::correct(const QString &id, std::size_t after,
                                            const std::vector<CorrectedValue> &values)
{
    Awaited<Correction> answer;
    m_staff->correct(m_receipt, id, after, values, answer.take());
    return answer.get();
}

Result<OpenedVisit> StaffClientTest::open()
{
    Awaited<OpenedVisit> visit;
    m_staff->openVisit(m_receipt, visit.take());
    return visit.get();
}

namespace
{
const QString first = QStringLiteral("11111111-1111-4111-8111-111111111111");
const QString second = QStringLiteral("22222222-2222-4222-8222-222222222222");
const std::vector<CorrectedValue> twoCopies{{"copies", 2, true}, {"capacity", "self", false}};
} // namespace

void StaffClientTest::correctsBesideWhatWasHandedIn()
{
    const auto kept = correct(first, 0, twoCopies);
    QVERIFY2(kept.ok(), kept.ok() ? "" : kept.error().detail.c_str());
    QCOMPARE(kept->by, std::string("試験 職員"));
    QVERIFY(toJson(kept->values) == toJson(twoCopies));
    const auto visit = open();
    QVERIFY(visit.ok());
    QVERIFY(visit->submission.answers == juminhyo(catalogue()).answers); // as it was handed in
    QCOMPARE(visit->corrections.size(), 1u);
    QVERIFY(toJson(visit->corrections.front()) == toJson(*kept));
    QCOMPARE(m_centre->number("SELECT count(*) FROM audit WHERE action LIKE 'corrected %' AND staff = '1001'"), 1);
}

void StaffClientTest::correctsOnce()
{
    const auto again = correct(first, 0, twoCopies); // as after an answer that was lost
    QVERIFY(again.ok());
    QVERIFY(toJson(*again) == toJson(open()->corrections.front()));
    QCOMPARE(correct(first, 0, {{"copies", 3, true}}).error().code, ErrorCode::CentreConflict);
    QCOMPARE(correct(second, 0, {{"copies", 3, true}}).error().code, ErrorCode::CentreConflict); // not seen yet
    QVERIFY(correct(second, 1, {{"copies", 3, true}}).ok());
    QCOMPARE(open()->corrections.size(), 2u);
    QCOMPARE(m_centre->number("SELECT count(*) FROM corrections"), 2);
    QCOMPARE(m_centre->number("SELECT count(*) FROM audit WHERE action LIKE 'corrected %'"), 2);
    QCOMPARE(m_centre->number("SELECT count(*) FROM corrections WHERE sealed LIKE '%copies%'"), 0);
}

void StaffClientTest::refusesWhatTheRulesRefuse()
{
    const QString third = QStringLiteral("33333333-3333-4333-8333-333333333333");
    QCOMPARE(correct(third, 2, {{"copies", 11, false}}).error().code, ErrorCode::BadInput);
    QCOMPARE(correct(third, 2, {{"noSuchField", 1, false}}).error().code, ErrorCode::BadInput);
    QCOMPARE(correct(third, 2, {{"name", Json(), false}}).error().code, ErrorCode::BadInput);
    QCOMPARE(correct(third, 2, {}).error().code, ErrorCode::BadInput);
    QCOMPARE(correct(QStringLiteral("no id"), 2, {{"copies", 1, false}}).error().code, ErrorCode::BadInput);
    QCOMPARE(open()->corrections.size(), 2u);
}

// Whoever can write into the database, but not through the centre.
void StaffClientTest::findsAForgedCorrection()
{
    QVERIFY(m_centre->change("UPDATE corrections SET place = 3 WHERE place = 1"));
    QVERIFY(!open().ok()); // in another order
    QVERIFY(m_centre->change("UPDATE corrections SET place = 1 WHERE place = 3"));
    QVERIFY(open().ok());
    QVERIFY(m_centre->change("INSERT INTO corrections SELECT 'x', submission, 3, sealed, staff, device FROM "
                             "corrections WHERE place = 1"));
    QVERIFY(!open().ok()); // the first one once more
    QVERIFY(m_centre->change("DELETE FROM corrections WHERE id = 'x'"));
    QVERIFY(m_centre->change("CREATE TABLE aside AS SELECT * FROM corrections WHERE place = 2"));
    QVERIFY(m_centre->change("DELETE FROM corrections WHERE place = 2"));
    QVERIFY(!open().ok()); // gone
    QVERIFY(m_centre->change("INSERT INTO corrections SELECT * FROM aside"));
    QVERIFY(open().ok());
}

void StaffClientTest::decidesOnce()
{
    Awaited<void> first, second, unknown, other;
    m_staff->decide(m_receipt, "torn up", 2, other.take());
    QCOMPARE(other.get().error().code, ErrorCode::BadInput);
    Awaited<void> stale;
    m_staff->decide(m_receipt, "accepted", 1, stale.take()); // a colleague's correction was not seen
    QCOMPARE(stale.get().error().code, ErrorCode::CentreConflict);
    QCOMPARE(m_centre->number("SELECT count(*) FROM decisions"), 0);
    m_staff->decide(m_receipt, "accepted", 2, first.take());
    QVERIFY(first.get().ok());
    m_staff->decide(m_receipt, "accepted", 2, second.take());
    QCOMPARE(second.get().error().code, ErrorCode::CentreConflict);
    m_staff->decide("MYK1-9999-0", "accepted", 0, unknown.take());
    QCOMPARE(unknown.get().error().code, ErrorCode::VisitUnknown);
    Awaited<OpenedVisit> visit;
    m_staff->openVisit(m_receipt, visit.take());
    QCOMPARE(visit.get()->state, std::string("accepted"));
    QCOMPARE(QString::fromStdString(visit.get()->decidedBy), QStringLiteral("試験 職員"));
    QVERIFY(!visit.get()->decidedAt.empty());
    QCOMPARE(correct(QStringLiteral("44444444-4444-4444-8444-444444444444"), 2, twoCopies).error().code,
             ErrorCode::CentreConflict);
    Awaited<std::vector<VisitSummary>> waiting;
    m_staff->listVisits(StaffClient::Show::Waiting, waiting.take());
    QVERIFY(waiting.get().value().empty());
    QCOMPARE(m_centre->number("SELECT count(*) FROM audit WHERE action = 'accepted'"), 1);
}

// A machine whose disk was copied gives a number to a second person. Both come in, and neither is opened for
// the other.
void StaffClientTest::opensNobodyByGuess()
{
    m_machine.freshFolder();
    LineFixture copy(m_machine, m_centre->url());
    copy.handIn();
    copy.sender().start();
    QTRY_COMPARE_WITH_TIMEOUT(copy.outbox().counts().accepted, 1, 20'000);
    Awaited<std::vector<VisitSummary>> list;
    m_staff->listVisits(StaffClient::Show::All, list.take());
    QCOMPARE(list.get().value().size(), 2u);
    QCOMPARE(list.get().value()[0].receipt, list.get().value()[1].receipt);
    Awaited<OpenedVisit> either;
    m_staff->openVisit(m_receipt, either.take());
    QCOMPARE(either.get().error().code, ErrorCode::CentreConflict);
    Awaited<void> decision;
    m_staff->decide(m_receipt, "accepted", 0, decision.take());
    QCOMPARE(decision.get().error().code, ErrorCode::CentreConflict);
    for (const VisitSummary &visit : list.get().value()) {
        Awaited<OpenedVisit> opened;
        m_staff->openVisit(QString::fromStdString(visit.id), opened.take());
        QCOMPARE(opened.get().value().submission.id, visit.id);
        QCOMPARE(opened.get().value().state, visit.state);
        Awaited<void> decided;
        m_staff->decide(QString::fromStdString(visit.id), "accepted", 0, decided.take());
        QCOMPARE(decided.get().ok(), visit.state == "waiting");
    }
    QCOMPARE(m_centre->number("SELECT count(*) FROM submissions WHERE state = 'accepted'"), 2);
}

void StaffClientTest::isForgottenAfterSigningOut()
{
    m_staff->signOut();
    QVERIFY(!m_staff->signedIn());
    QTRY_COMPARE_WITH_TIMEOUT(m_centre->number("SELECT count(*) FROM sign_ins"), 0, 20'000);
    Awaited<OpenedVisit> visit;
    m_staff->openVisit(m_receipt, visit.take());
    QCOMPARE(visit.get().error().code, ErrorCode::StaffUnknown);
}

void StaffClientTest::kioskMayNotSignIn()
{
    CentreLine line(LineFixture::station(m_machine.pki(), m_machine.pki(), m_centre->url(), "kiosk-MY-K1"));
    StaffClient kiosk(line);
    QByteArray password = "correct horse";
    Awaited<QString> answer;
    kiosk.signIn("1001", password, answer.take());
    QCOMPARE(answer.get().error().code, ErrorCode::LineRefused);
}

void StaffClientTest::guessingIsSlowedDown()
{
    for (int i = 0; i < 5; ++i)
        QCOMPARE(signIn("1001", "guess number x").error().code, ErrorCode::StaffUnknown);
    const auto blocked = signIn("1001", "correct horse"); // even the right one waits now
    QCOMPARE(blocked.error().code, ErrorCode::StaffUnknown);
    QVERIFY(blocked.error().detail.find("again in") != std::string::npos);
    QVERIFY(!m_staff->signedIn());
}

void StaffClientTest::saysWhenTheLineIsDown()
{
    m_centre->kill();
    Awaited<std::vector<VisitSummary>> list;
    m_staff->listVisits(StaffClient::Show::All, list.take());
    QCOMPARE(list.get().error().code, ErrorCode::LineDown);
}

QTEST_GUILESS_MAIN(StaffClientTest)
#include "StaffClientTest.moc"
