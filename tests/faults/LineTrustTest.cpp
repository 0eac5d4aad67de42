// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/faults/FaultProxy.h"
#include "tests/faults/LineFixture.h"
#include "tests/support/CentreProcess.h"
#include "tests/support/Issuer.h"

#include <QTest>

using namespace madoguchi;
using namespace madoguchi::test;

// Whom the client believes to be the centre, and whom the centre believes to be a device. Who is doubted gets
// nothing; what was handed in waits, and arrives once everything is right again.
class LineTrustTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init() { m_machine.freshFolder(); }
    void givesNothingToADoubtfulCentre_data();
    void givesNothingToADoubtfulCentre();
    void takesNothingFromADoubtfulDevice_data();
    void takesNothingFromADoubtfulDevice();

private:
    std::int64_t kept() const { return m_centre->number("SELECT count(*) FROM submissions"); }
    void arrivesOnce(const std::string &id);
    OutboxFixture m_machine;
    TestPki m_stranger;
    std::unique_ptr<CentreProcess> m_centre;
};

void LineTrustTest::initTestCase()
{
    QVERIFY(m_machine.ready() && catalogue());
    const auto folder = m_machine.pki().file(".");
    Issuer issuer(folder);
    QVERIFY(issuer.ready());
    const struct {
        const char *name;
        Issuer::Wish wish;
    } wishes[] = {
        {"server-elsewhere", {"elsewhere", "serverAuth", "DNS:elsewhere.example"}},
        {"server-expired", {"localhost", "serverAuth", "IP:127.0.0.1", -30, -1}},
        {"server-not-yet", {"localhost", "serverAuth", "IP:127.0.0.1", 2, 30}},
        {"server-of-a-device", {"kiosk/MY/K1", "clientAuth", "IP:127.0.0.1"}},
        {"device-expired", {"kiosk/MY/K1", "clientAuth", {}, -30, -1}},
        {"device-not-yet", {"kiosk/MY/K1", "clientAuth", {}, 2, 30}},
        {"device-of-a-server", {"kiosk/MY/K1", "serverAuth", {}}},
        {"device-without-a-name", {"somebody", "clientAuth", {}}},
    };
    for (const auto &[name, wish] : wishes)
        QVERIFY2(Issuer::save(issuer.issue(wish), folder, name), name);
    m_centre = std::make_unique<CentreProcess>(m_machine.pki());
    QVERIFY(m_centre->start());
}

void LineTrustTest::givesNothingToADoubtfulCentre_data()
{
    QTest::addColumn<QString>("certificate");
    QTest::addColumn<bool>("stranger");
    QTest::newRow("another name") << "server-elsewhere" << false;
    QTest::newRow("expired") << "server-expired" << false;
    QTest::newRow("not yet valid") << "server-not-yet" << false;
    QTest::newRow("a device's certificate") << "server-of-a-device" << false;
    QTest::newRow("another authority") << "server" << true;
}

void LineTrustTest::givesNothingToADoubtfulCentre()
{
    QFETCH(QString, certificate);
    QFETCH(bool, stranger);
    FaultProxy impostor(stranger ? m_stranger : m_machine.pki(), 0, certificate.toUtf8().constData());
    const std::string id = [&] {
        LineFixture kiosk(m_machine, impostor.url());
        const std::string handedIn = kiosk.handIn();
        kiosk.sender().start();
        (void)QTest::qWaitFor([&] { return !kiosk.item(handedIn).reason.empty(); }, 20'000);
        return kiosk.item(handedIn).reason.starts_with("LINE-NOT-OURS") ? handedIn
                                                                        : kiosk.item(handedIn).reason;
    }();
    QCOMPARE(id.size(), 36u);               // else it is the other reason
    QVERIFY(impostor.requests().isEmpty()); // it never saw a byte of it
    arrivesOnce(id);
}

void LineTrustTest::takesNothingFromADoubtfulDevice_data()
{
    QTest::addColumn<QString>("device");
    QTest::addColumn<bool>("stranger");
    QTest::newRow("expired") << "device-expired" << false;
    QTest::newRow("not yet valid") << "device-not-yet" << false;
    QTest::newRow("a server's certificate") << "device-of-a-server" << false;
    QTest::newRow("names no device") << "device-without-a-name" << false;
    QTest::newRow("another authority") << "kiosk-MY-K1" << true;
}

void LineTrustTest::takesNothingFromADoubtfulDevice()
{
    QFETCH(QString, device);
    QFETCH(bool, stranger);
    const std::int64_t before = kept();
    const std::string id = [&] {
        LineFixture kiosk(m_machine, m_centre->url(), device.toUtf8().constData(),
                          stranger ? &m_stranger : nullptr);
        const std::string handedIn = kiosk.handIn();
        kiosk.sender().start();
        (void)QTest::qWaitFor([&] { return !kiosk.item(handedIn).reason.empty(); }, 20'000);
        return kiosk.item(handedIn).reason.starts_with("LINE-REFUSED") ? handedIn
                                                                       : kiosk.item(handedIn).reason;
    }();
    QCOMPARE(id.size(), 36u); // else it is the other reason
    QCOMPARE(kept(), before);
    arrivesOnce(id);
}

// The same outbox, with everything as it should be.
void LineTrustTest::arrivesOnce(const std::string &id)
{
    const std::int64_t before = kept();
    LineFixture kiosk(m_machine, m_centre->url());
    kiosk.sender().start();
    QTRY_COMPARE_WITH_TIMEOUT(kiosk.item(id).state, ItemState::Accepted, 20'000);
    QCOMPARE(kept(), before + 1);
}

QTEST_GUILESS_MAIN(LineTrustTest)
#include "LineTrustTest.moc"
