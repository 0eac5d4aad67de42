// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/faults/FaultProxy.h"
#include "tests/faults/LineFixture.h"
#include "tests/support/CentreProcess.h"
#include "tests/support/Scan.h"

#include <QCryptographicHash>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

Q_DECLARE_METATYPE(madoguchi::test::Fault)

using namespace madoguchi;
using namespace madoguchi::test;
using Act = Fault::Act;
using namespace std::chrono_literals;

// Scans on their way to a real centre, over a line with faults: the hand-in is there with all of them or not
// at all, and what was brought once is not brought again.
class AttachmentSenderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(m_machine.ready() && catalogue()); }
    void init();
    void bringsAllPartsAndThenTheHandIn();
    void goesOnWhereItWasCut();
    void faults_data();
    void faults();
    void refusals_data();
    void refusals();
    void holdsUpNobody();
    void severalComeOneByOne();
    void survivesKillsOfTheCentre();
    void aLostPartIsSetAside();
    void onlyTheDeviceItselfBringsParts();
    void whatIsNoPartIsRefused_data();
    void whatIsNoPartIsRefused();

private:
    std::string handIn(LineFixture &kiosk, std::size_t bytes)
    {
        return kiosk.outbox()
            .handIn(juminhyo(kiosk.procedures()), m_machine.sealer(), {scanOf(bytes)})
            .value()
            .id;
    }
    std::int64_t number(const char *sql) const { return m_centre->number(sql); }
    int said(int status) const; // how many parts the centre answered so
    void isThereWhole(std::int64_t handIns, std::int64_t parts) const;

    OutboxFixture m_machine;
    std::unique_ptr<CentreProcess> m_centre;
    std::unique_ptr<QTemporaryDir> m_logs;
};

void AttachmentSenderTest::init()
{
    m_machine.freshFolder();
    m_logs = std::make_unique<QTemporaryDir>();
    m_centre = std::make_unique<CentreProcess>(m_machine.pki());
    m_centre->setLogFile(m_logs->filePath("log"));
    QVERIFY(m_centre->start());
}

int AttachmentSenderTest::said(int status) const
{
    QFile log(m_logs->filePath("log"));
    if (!log.open(QIODevice::ReadOnly))
        return -1;
    int count = 0;
    for (const QByteArray &line : log.readAll().split('\n')) {
        const QJsonObject json = QJsonDocument::fromJson(line).object();
        count += json["route"] == QStringLiteral("PUT /v1/parts/{}") && json["status"] == status;
    }
    return count;
}

void AttachmentSenderTest::isThereWhole(std::int64_t handIns, std::int64_t parts) const
{
    QCOMPARE(number("SELECT count(*) FROM submissions"), handIns);
    QCOMPARE(number("SELECT count(*) FROM parts WHERE kept = 1"), parts);
    QCOMPARE(number("SELECT count(*) FROM parts WHERE kept = 0"), 0);
}

void AttachmentSenderTest::bringsAllPartsAndThenTheHandIn()
{
    LineFixture kiosk(m_machine, m_centre->url());
    handIn(kiosk, 3 * attachmentPartBytes);
    kiosk.sender().start();
    QTRY_COMPARE_WITH_TIMEOUT(kiosk.outbox().counts().accepted, 1, 20'000);
    isThereWhole(1, 3);
    QCOMPARE(said(201), 3);
    QTRY_COMPARE_WITH_TIMEOUT(kiosk.outbox().purgeParts(1), 0, 5'000);
}

// Three parts are on the centre's disk when the line breaks in the middle of the fourth.
void AttachmentSenderTest::goesOnWhereItWasCut()
{
    FaultProxy proxy(m_machine.pki(), m_centre->port());
    LineFixture kiosk(m_machine, proxy.url());
    handIn(kiosk, 6 * attachmentPartBytes);
    proxy.meet({}, 4);
    proxy.meet({Act::CutRequest});
    kiosk.sender().start();
    QTRY_COMPARE_WITH_TIMEOUT(kiosk.outbox().counts().accepted, 1, 30'000);
    isThereWhole(1, 6);
    QCOMPARE(said(201), 6);
    QCOMPARE(said(200), 0);
}

void AttachmentSenderTest::faults_data()
{
    QTest::addColumn<int>("before"); // requests that pass first: the question, three parts, the hand-in
    QTest::addColumn<Fault>("fault");
    const QByteArray portal = FaultProxy::http(200, "<html>Wi-Fi</html>");
    const std::vector<std::pair<const char *, Fault>> faults = {
        {"answer dropped", {Act::DropAnswer}},
        {"answer cut", {Act::CutAnswer}},
        {"request cut", {Act::CutRequest}},
        {"never answered", {Act::Mute}},
        {"answer swallowed", {Act::SwallowAnswer}},
        {"twice", {Act::Twice}},
        {"captive portal", {Act::AnswerBefore, portal}},
        {"portal after", {Act::AnswerAfter, portal}},
        {"busy", {Act::AnswerBefore, FaultProxy::ours(503, "QUEUE-UNAVAILABLE")}},
        {"too much", {Act::AnswerBefore, FaultProxy::ours(429, "QUEUE-FULL", "Retry-After: 1\r\n")}},
        {"gateway", {Act::AnswerBefore, FaultProxy::http(502, "bad gateway")}},
        {"slow reader", {Act::Delay, {}, 500ms}},
    };
    const char *places[] = {"question", "first part", "second part", "last part", "hand-in"};
    const bool all =
        qEnvironmentVariableIsSet("MADOGUCHI_TEST_LONG"); // else the places at which something new can happen
    for (std::size_t i = 0; i < faults.size(); ++i) {
        for (const int place : all ? QList<int>{0, 1, 2, 3, 4} : i < 2 ? QList<int>{0, 2, 4} : QList<int>{2})
            QTest::addRow("%s, %s", faults[i].first, places[place]) << place << faults[i].second;
    }
}

void AttachmentSenderTest::faults()
{
    QFETCH(int, before);
    QFETCH(Fault, fault);
    FaultProxy proxy(m_machine.pki(), m_centre->port());
    LineFixture kiosk(m_machine, proxy.url());
    kiosk.line().setPatience({1s, 10s});
    const std::string id = handIn(kiosk, 3 * attachmentPartBytes);
    if (before > 0)
        proxy.meet({}, before);
    proxy.meet(fault);
    kiosk.sender().start();
    QTRY_COMPARE_WITH_TIMEOUT(kiosk.item(id).state, ItemState::Accepted, 30'000);
    QVERIFY(proxy.met() >= before + 1);
    isThereWhole(1, 3);
    QCOMPARE(said(201), 3);
}

void AttachmentSenderTest::refusals_data()
{
    QTest::addColumn<int>("status");
    for (const int status : {400, 409, 413, 422, 424})
        QTest::addRow("%d", status) << status;
}

void AttachmentSenderTest::refusals()
{
    QFETCH(int, status);
    FaultProxy proxy(m_machine.pki(), m_centre->port());
    LineFixture kiosk(m_machine, proxy.url());
    const std::string refused = handIn(kiosk, 10), next = handIn(kiosk, 10);
    proxy.meet({});
    proxy.meet({Act::AnswerBefore, FaultProxy::ours(status, "APP-INPUT")});
    kiosk.sender().start();
    QTRY_COMPARE_WITH_TIMEOUT(kiosk.item(next).state, ItemState::Accepted, 30'000);
    QCOMPARE(kiosk.item(refused).state, ItemState::Quarantined);
    QVERIFY(kiosk.outbox().retry(refused).ok());
    kiosk.sender().nudge();
    QTRY_COMPARE_WITH_TIMEOUT(kiosk.item(refused).state, ItemState::Accepted, 30'000);
    isThereWhole(2, 2);
}

void AttachmentSenderTest::holdsUpNobody()
{
    FaultProxy proxy(m_machine.pki(), m_centre->port());
    LineFixture kiosk(m_machine, proxy.url());
    kiosk.line().setPatience({20s, 20s});
    const std::string large = handIn(kiosk, 2 * attachmentPartBytes);
    proxy.meet({Act::Mute}); // its first request stays without an answer
    kiosk.sender().start();
    QTRY_COMPARE_WITH_TIMEOUT(proxy.met(), 1, 5'000);
    std::vector<std::string> small;
    for (int i = 0; i < 20; ++i)
        small.push_back(kiosk.handIn());
    kiosk.sender().nudge();
    QTRY_COMPARE_WITH_TIMEOUT(kiosk.outbox().counts().accepted, 20, 10'000);
    QCOMPARE(kiosk.item(large).state, ItemState::Sending);
}

void AttachmentSenderTest::severalComeOneByOne()
{
    LineFixture kiosk(m_machine, m_centre->url());
    for (int i = 0; i < 3; ++i) {
        handIn(kiosk, attachmentPartBytes + 1);
        kiosk.handIn();
    }
    kiosk.sender().start();
    QTRY_COMPARE_WITH_TIMEOUT(kiosk.outbox().counts().accepted, 6, 30'000);
    isThereWhole(6, 6);
    for (const OutboxItem &item : kiosk.outbox().list())
        QCOMPARE(item.attempts, 1); // waiting for one's turn is none
}

void AttachmentSenderTest::survivesKillsOfTheCentre()
{
    const int rounds = qEnvironmentVariableIsSet("MADOGUCHI_TEST_LONG") ? 6 : 3;
    LineFixture kiosk(m_machine, m_centre->url());
    kiosk.line().setPatience({5s, 20s});
    kiosk.sender().start();
    for (int round = 1; round <= rounds; ++round) {
        handIn(kiosk, 8 * attachmentPartBytes);
        kiosk.sender().nudge();
        QTest::qWait(31 * round);
        m_centre->kill();
        QVERIFY(m_centre->start());
    }
    QTRY_COMPARE_WITH_TIMEOUT(kiosk.outbox().counts().accepted, rounds, 120'000);
    isThereWhole(rounds, 8 * rounds);
}

void AttachmentSenderTest::aLostPartIsSetAside()
{
    LineFixture kiosk(m_machine, m_centre->url());
    const std::string broken = handIn(kiosk, 3 * attachmentPartBytes), whole = handIn(kiosk, 10);
    sqlite3 *file = nullptr;
    QCOMPARE(sqlite3_open(m_machine.file().c_str(), &file), SQLITE_OK);
    QCOMPARE(sqlite3_exec(file, "DELETE FROM parts WHERE seq = 1 AND n = 1", nullptr, nullptr, nullptr),
             SQLITE_OK);
    sqlite3_close(file);
    kiosk.sender().start();
    QTRY_COMPARE_WITH_TIMEOUT(kiosk.item(whole).state, ItemState::Accepted, 30'000);
    QCOMPARE(kiosk.item(broken).state, ItemState::Quarantined);
    QVERIFY(kiosk.item(broken).reason.starts_with("CENTRE-REJECTED"));
    QCOMPARE(number("SELECT count(*) FROM submissions"), 1);
}

// Another machine of the city can neither bring a part that this one sealed, nor learn what this one brought.
void AttachmentSenderTest::onlyTheDeviceItselfBringsParts()
{
    LineFixture kiosk(m_machine, m_centre->url());
    CentreLine stranger(
        LineFixture::station(m_machine.pki(), m_machine.pki(), m_centre->url(), "counter-MY-C1"));
    const std::string id = handIn(kiosk, 10);
    OutboxItem item = *kiosk.outbox().nextDue(0);
    const Json body = {
        {"madoguchi", 1}, {"submission", id}, {"sealed", base64(kiosk.outbox().part(item, 0).value())}};
    const QString path = QStringLiteral("/v1/parts/") + QString::fromStdString(item.parts.front());
    const Json question = {{"madoguchi", 1}, {"submission", id}, {"hashes", item.parts}};
    std::vector<int> statuses;
    Json missing;
    const auto note = [&](const Result<CentreLine::Reply> &reply) {
        statuses.push_back(reply ? reply->status : 0);
    };
    stranger.put(path, body, note);
    QTRY_COMPARE(statuses.size(), 1);
    kiosk.line().put(path, body, note);
    QTRY_COMPARE(statuses.size(), 2);
    stranger.post(QStringLiteral("/v1/parts/missing"), question, [&](const Result<CentreLine::Reply> &reply) {
        note(reply);
        missing = reply->body["missing"];
    });
    QTRY_COMPARE(statuses.size(), 3);
    QVERIFY(statuses == (std::vector<int>{422, 201, 200}));
    QVERIFY(missing == Json(item.parts));
}

void AttachmentSenderTest::whatIsNoPartIsRefused_data()
{
    QTest::addColumn<QByteArray>("body"); // to PUT, else "hashes" to the question
    QTest::addColumn<int>("status");
    const QByteArray id = "\"submission\":\"00000000-0000-4000-8000-000000000000\"";
    QTest::newRow("other bytes than the hash says") << id + ",\"sealed\":\"AAAB\"" << 422;
    QTest::newRow("no seal") << id + ",\"sealed\":\"AAAA\"" << 422;
    QTest::newRow("nothing sealed") << id + ",\"sealed\":\"\"" << 400;
    QTest::newRow("no base64") << id + ",\"sealed\":\"/etc/passwd?\"" << 400;
    QTest::newRow("a number sealed") << id + ",\"sealed\":1" << 400;
    QTest::newRow("of nothing") << QByteArray("\"sealed\":\"AAAA\"") << 400;
    QTest::newRow("of no id") << QByteArray("\"submission\":\"'; DROP TABLE parts;--\",\"sealed\":\"AAAA\"")
                              << 400;
    QTest::newRow("question without a list") << id + ",\"hashes\":{}" << 400;
    QTest::newRow("question about numbers") << id + ",\"hashes\":[1]" << 400;
    QTest::newRow("question about too many")
        << id + ",\"hashes\":[" + QByteArray("\"a\",").repeated(320) + "\"a\"]" << 400;
    QTest::newRow("question about nothing") << id + ",\"hashes\":[]" << 200;
}

void AttachmentSenderTest::whatIsNoPartIsRefused()
{
    QFETCH(QByteArray, body);
    QFETCH(int, status);
    LineFixture kiosk(m_machine, m_centre->url());
    const Json json = Json::parse("{\"madoguchi\":1," + body.toStdString() + "}");
    int said = 0;
    const auto note = [&said](const Result<CentreLine::Reply> &reply) { said = reply ? reply->status : -1; };
    const QByteArray hash =
        QCryptographicHash::hash(QByteArray(3, '\0'), QCryptographicHash::Sha256).toHex(); // of AAAA
    if (json.contains("hashes"))
        kiosk.line().post(QStringLiteral("/v1/parts/missing"), json, note);
    else
        kiosk.line().put(QStringLiteral("/v1/parts/") + QString::fromLatin1(hash), json, note);
    QTRY_COMPARE_WITH_TIMEOUT(said, status, 10'000);
    QCOMPARE(number("SELECT count(*) FROM parts"), 0);
}

QTEST_GUILESS_MAIN(AttachmentSenderTest)
#include "AttachmentSenderTest.moc"
