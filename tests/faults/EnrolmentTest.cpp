// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#include "app/station/Identity.h"
#include "app/sync/Renewal.h"
#include "tests/faults/LineFixture.h"
#include "tests/support/Awaited.h"
#include "tests/support/BothDatabases.h"
#include "tests/support/CentreProcess.h"

#include <QSslKey>
#include <QSslSocket>
#include <QTest>
#include <sys/stat.h>

using namespace madoguchi;
using namespace madoguchi::test;

// A machine's life with a real centre: without a certificate, with one, without one again.
class EnrolmentTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void everythingElseIsClosedToStrangers();
    void wholeStory_data() { both(); }
    void wholeStory();
    void revokingCountsAtOnceOnAKeptConnection();
    void anotherCentreRefusesToo();
    void renewsWhenItIsTime();
    void renewalSurvivesADeathInBetween();
    void onlyTheGivenAuthorityIsTrusted();

private:
    static void both() { BothDatabases::rows(); }
    std::unique_ptr<CentreProcess> centre(const QString &database = {});
    Station station(const CentreProcess &centre) const;
    std::string newCode(CentreProcess &centre) const;
    Result<IssuedIdentity> enrol(const Station &station, const std::string &code);
    bool enrolled(const Station &station, CentreProcess &centre);
    Error health(const Station &station);

    OutboxFixture m_machine;
    BothDatabases m_both;
    std::unique_ptr<QTemporaryDir> m_folder;
};

namespace
{

// The routes as the description for the outside names them.
std::vector<std::pair<QByteArray, QString>> describedRoutes()
{
    QFile file(QStringLiteral(MADOGUCHI_SOURCE_DIR "/resources/api/central.yaml"));
    std::vector<std::pair<QByteArray, QString>> routes;
    QString path;
    if (!file.open(QIODevice::ReadOnly))
        return routes;
    for (const QByteArray &line : file.readAll().split('\n')) {
        if (line.startsWith("  /v1/"))
            path = QString::fromUtf8(line.trimmed().chopped(1));
        for (const char *verb : {"get", "put", "post"}) {
            if (!path.isEmpty() && line == QByteArray("    ") + verb + ':')
                routes.emplace_back(verb, path);
        }
    }
    return routes;
}

// One kept connection, spoken to by hand.
class KeptConnection
{
public:
    KeptConnection(const Station &station, int port)
    {
        QFile pair(QString::fromStdString(station.seal.deviceKey.string()));
        (void)pair.open(QIODevice::ReadOnly);
        const QByteArray pem = pair.readAll();
        m_socket.setLocalCertificate(QSslCertificate(pem));
        m_socket.setPrivateKey(QSslKey(pem, QSsl::Ec));
        m_socket.setPeerVerifyMode(QSslSocket::VerifyNone);
        m_socket.connectToHostEncrypted("localhost", quint16(port));
        (void)m_socket.waitForEncrypted(20'000);
    }
    QByteArray ask()
    {
        m_socket.write("GET /v1/health HTTP/1.1\r\nHost: localhost\r\n\r\n");
        QByteArray answer;
        while (!answer.endsWith('}') && m_socket.waitForReadyRead(20'000))
            answer += m_socket.readAll();
        return answer;
    }
    bool closes()
    {
        return m_socket.state() == QAbstractSocket::UnconnectedState || m_socket.waitForDisconnected(10'000);
    }

private:
    QSslSocket m_socket;
};

} // namespace

void EnrolmentTest::initTestCase()
{
    QVERIFY(m_machine.ready() && catalogue() && m_both.start());
}

void EnrolmentTest::init()
{
    m_machine.freshFolder();
    m_folder = std::make_unique<QTemporaryDir>();
}

std::unique_ptr<CentreProcess> EnrolmentTest::centre(const QString &database)
{
    auto centre = std::make_unique<CentreProcess>(m_machine.pki());
    centre->setEnrols();
    centre->setDatabase(database);
    return centre->start() ? std::move(centre) : nullptr;
}

Station EnrolmentTest::station(const CentreProcess &centre) const
{
    Station station;
    station.centreUrl = centre.url().toStdString();
    station.centreAuthority = m_machine.pki().file("authority.pem");
    station.seal.deviceKey = m_folder->filePath("identity.pem").toStdString();
    station.seal.deviceCertificate = station.seal.deviceKey;
    station.seal.centreCertificate = m_machine.pki().file("seal.pem");
    return station;
}

std::string EnrolmentTest::newCode(CentreProcess &centre) const
{
    const QByteArray line = centre.command({"device", "add", "kiosk/MY/K1", "--json"});
    return Json::parse(line.toStdString()).at("code").get<std::string>();
}

Result<IssuedIdentity> EnrolmentTest::enrol(const Station &station, const std::string &code)
{
    const auto key = pendingKey(station.seal);
    CentreLine line(station, nullptr, CentreLine::Speaker::Stranger);
    EnrolmentClient client(line);
    Awaited<IssuedIdentity> issued;
    client.enrol(code, identity::certificateRequest(key.value().get()).value(), issued.take());
    if (issued.get()) {
        if (const auto written = writeIdentity(station.seal, key.value().get(), issued.get()->certificate);
            !written)
            return written.error();
    }
    return issued.get();
}

bool EnrolmentTest::enrolled(const Station &station, CentreProcess &centre)
{
    const auto done = enrol(station, newCode(centre));
    if (!done)
        qWarning("%s", done.error().detail.c_str());
    return done.ok();
}

// Internal where all is well.
Error EnrolmentTest::health(const Station &station)
{
    CentreLine line(station);
    Awaited<CentreLine::Reply> reply;
    line.get("/v1/health", reply.take());
    if (!reply.get())
        return reply.get().error();
    return Error{reply.get()->status == 200 ? ErrorCode::Internal : ErrorCode::LineDown};
}

void EnrolmentTest::everythingElseIsClosedToStrangers()
{
    const auto open = centre();
    QVERIFY(open);
    CentreLine line(station(*open), nullptr, CentreLine::Speaker::Stranger);
    int closed = 0;
    auto routes = describedRoutes();
    QVERIFY(routes.size() >= 11);
    routes.emplace_back("get", "/v1/enrolments");
    routes.emplace_back("get", "/v1/nowhere");
    for (auto &[verb, path] : routes) {
        if (verb == "post" && path == "/v1/enrolments")
            continue;
        path.replace("{id}", "6f9619ff-8b86-4011-b42d-00cf4fc964ff").replace("{receipt}", "MYK1-0001-A");
        Awaited<CentreLine::Reply> reply;
        if (verb == "get")
            line.get(path, reply.take());
        else if (verb == "put")
            line.put(path, {{"madoguchi", 1}}, reply.take());
        else
            line.post(path, {{"madoguchi", 1}}, reply.take());
        QVERIFY2(!reply.get() && reply.get().error().code == ErrorCode::LineRefused,
                 qPrintable(verb + ' ' + path));
        ++closed;
    }
    QCOMPARE(closed, int(routes.size()) - 1);
}

void EnrolmentTest::wholeStory()
{
    QFETCH(bool, postgres);
    const auto open = centre(postgres ? m_both.freshUrl() : QString());
    QVERIFY(open);
    const Station here = station(*open);
    QVERIFY(enrolled(here, *open));
    struct stat status = {};
    QCOMPARE(::stat(here.seal.deviceKey.c_str(), &status), 0);
    QCOMPARE(status.st_mode & 0777, mode_t(0600));
    const auto sealer = seal::Sealer::load(here.seal);
    QVERIFY(sealer.ok());

    const auto outbox = m_machine.open();
    const auto handIn = [&] { return outbox->handIn(juminhyo(catalogue()), **sealer).ok(); };
    CentreLine line(here);
    Sender sender(*outbox, line);
    QVERIFY(handIn());
    sender.start();
    QTRY_COMPARE_WITH_TIMEOUT(outbox->counts().accepted, 1, 20'000);

    QVERIFY(!open->command({"device", "revoke", "kiosk/MY/K1"}).isEmpty());
    QVERIFY(handIn());
    sender.nudge();
    const auto waiting = [&] {
        for (const OutboxItem &item : outbox->list()) {
            if (item.state == ItemState::Waiting)
                return item;
        }
        return OutboxItem{};
    };
    QTRY_VERIFY_WITH_TIMEOUT(!waiting().reason.empty(), 20'000);
    QVERIFY2(waiting().reason.starts_with("DEVICE-REVOKED"), waiting().reason.c_str());
    QVERIFY(!sender.lineUp());
    QCOMPARE(outbox->counts().accepted, 1);

    QVERIFY(enrolled(here, *open));
    CentreLine newLine(here);
    Sender newSender(*outbox,
                     newLine); // as after a new start: what was sealed under the old certificate counts
    newSender.start();
    QTRY_COMPARE_WITH_TIMEOUT(outbox->counts().accepted, 2, 20'000);
    QCOMPARE(outbox->counts().quarantined, 0);
}

void EnrolmentTest::revokingCountsAtOnceOnAKeptConnection()
{
    const auto open = centre();
    QVERIFY(open);
    const Station here = station(*open);
    QVERIFY(enrolled(here, *open));
    KeptConnection kept(here, open->port());
    QVERIFY(kept.ask().startsWith("HTTP/1.1 200"));
    QVERIFY(kept.ask().startsWith("HTTP/1.1 200"));
    QVERIFY(!open->command({"device", "revoke", "kiosk/MY/K1"}).isEmpty());
    const QByteArray refused = kept.ask();
    QVERIFY2(refused.startsWith("HTTP/1.1 403") && refused.contains("DEVICE-REVOKED"), refused.constData());
    QVERIFY(kept.closes());
    QCOMPARE(health(here).code, ErrorCode::DeviceRevoked); // and on a new one
    // One that was made elsewhere with the same authority is out, too.
    Station elsewhere = here;
    elsewhere.seal.deviceKey = m_machine.pki().file("kiosk-MY-K1-key.pem");
    elsewhere.seal.deviceCertificate = m_machine.pki().file("kiosk-MY-K1.pem");
    QCOMPARE(health(elsewhere).code, ErrorCode::DeviceRevoked);
}

void EnrolmentTest::anotherCentreRefusesToo()
{
    const QString database = m_both.freshUrl();
    const auto one = centre(database), other = centre(database);
    QVERIFY(one && other);
    const Station here = station(*one);
    QVERIFY(enrolled(here, *one));
    KeptConnection kept(here, other->port());
    QVERIFY(kept.ask().startsWith("HTTP/1.1 200"));
    QVERIFY(!one->command({"device", "revoke", "kiosk/MY/K1"}).isEmpty());
    QVERIFY(kept.ask().startsWith("HTTP/1.1 403"));
    QVERIFY(enrolled(here, *other));
    QCOMPARE(health(here).code, ErrorCode::Internal);
}

void EnrolmentTest::renewsWhenItIsTime()
{
    const CertificateSpan span{0, 300};
    QVERIFY(!span.isDue(200));
    QVERIFY(span.isDue(201));
    const auto open = centre();
    QVERIFY(open);
    const Station here = station(*open);
    QVERIFY(enrolled(here, *open));
    const auto before = openssl::readCertificate(here.seal.deviceCertificate);
    CentreLine line(here);
    Renewal renewal(here, line);
    renewal.start(); // too early: nothing
    QTest::qWait(200);
    QCOMPARE(open->number("SELECT count(*) FROM device_certificates"), 1);
    Awaited<void> done;
    renewal.renew(done.take());
    QVERIFY2(done.get().ok(), done.get().ok() ? "" : done.get().error().detail.c_str());
    const auto after = openssl::readCertificate(here.seal.deviceCertificate);
    QVERIFY(X509_cmp(before.value().get(), after.value().get()) != 0);
    QVERIFY(seal::Sealer::load(here.seal).ok());
    Awaited<CentreLine::Reply> reply; // the same line, with the new one
    line.get("/v1/health", reply.take());
    QCOMPARE(reply.get().value().status, 200);
}

void EnrolmentTest::renewalSurvivesADeathInBetween()
{
    const auto open = centre();
    QVERIFY(open);
    const Station here = station(*open);
    QVERIFY(enrolled(here, *open));
    const auto sealer = seal::Sealer::load(here.seal);
    {
        // Dies after the centre has issued, before anything was written but the key that waits, and leaves
        // half a file beside.
        const auto key = pendingKey(here.seal);
        CentreLine line(here);
        EnrolmentClient client(line);
        Awaited<IssuedIdentity> issued;
        client.renew(identity::certificateRequest(key.value().get()).value(), issued.take());
        QVERIFY(issued.get().ok());
        QFile half(m_folder->filePath("identity.pem.new"));
        QVERIFY(half.open(QIODevice::WriteOnly) && half.write("-----BEGIN") > 0);
    }
    QCOMPARE(open->number("SELECT count(*) FROM device_certificates"), 2);
    QCOMPARE(health(here).code, ErrorCode::Internal); // the old pair works
    QVERIFY(seal::Sealer::load(here.seal).ok());
    CentreLine line(here);
    Renewal renewal(here, line);
    Awaited<void> done;
    renewal.renew(done.take());
    QVERIFY(done.get().ok());
    QCOMPARE(open->number("SELECT count(*) FROM device_certificates"), 2); // the one that was issued before
    QCOMPARE(health(here).code, ErrorCode::Internal);
    QVERIFY(!QFile::exists(m_folder->filePath("identity.pem.pending")));
}

void EnrolmentTest::onlyTheGivenAuthorityIsTrusted()
{
    const auto open = centre();
    QVERIFY(open);
    const TestPki stranger;
    Station fooled = station(*open);
    fooled.centreAuthority = stranger.file("authority.pem");
    const auto refused = enrol(fooled, newCode(*open));
    QVERIFY(!refused.ok());
    QCOMPARE(refused.error().code, ErrorCode::LineNotOurs);
    Station otherName = station(*open);
    otherName.centreUrl = "https://127.0.0.2:" + std::to_string(open->port());
    QVERIFY(!enrol(otherName, newCode(*open)).ok());
}

QTEST_GUILESS_MAIN(EnrolmentTest)
#include "EnrolmentTest.moc"
