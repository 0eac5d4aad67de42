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
    void decidesOnce();
    void opensNobodyByGuess();
    void isForgottenAfterSigningOut();
    void kioskMayNotSignIn();
    void guessingIsSlowedDown();
    void saysWhenTheLineIsDown();

private:
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

void StaffClientTest::decidesOnce()
{
    Awaited<void> first, second, unknown, other;
    m_staff->decide(m_receipt, "torn up", other.take());
    QCOMPARE(other.get().error().code, ErrorCode::BadInput);
    m_staff->decide(m_receipt, "accepted", first.take());
    QVERIFY(first.get().ok());
    m_staff->decide(m_receipt, "accepted", second.take());
    QCOMPARE(second.get().error().code, ErrorCode::CentreConflict);
    m_staff->decide("MYK1-9999-0", "accepted", unknown.take());
    QCOMPARE(unknown.get().error().code, ErrorCode::VisitUnknown);
    Awaited<OpenedVisit> visit;
    m_staff->openVisit(m_receipt, visit.take());
    QCOMPARE(visit.get()->state, std::string("accepted"));
    QCOMPARE(QString::fromStdString(visit.get()->decidedBy), QStringLiteral("試験 職員"));
    QVERIFY(!visit.get()->decidedAt.empty());
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
    m_staff->decide(m_receipt, "accepted", decision.take());
    QCOMPARE(decision.get().error().code, ErrorCode::CentreConflict);
    for (const VisitSummary &visit : list.get().value()) {
        Awaited<OpenedVisit> opened;
        m_staff->openVisit(QString::fromStdString(visit.id), opened.take());
        QCOMPARE(opened.get().value().submission.id, visit.id);
        QCOMPARE(opened.get().value().state, visit.state);
        Awaited<void> decided;
        m_staff->decide(QString::fromStdString(visit.id), "accepted", decided.take());
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
