// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#include "app/sync/BundleClient.h"
#include "app/procedures/BundleSignature.h"
#include "tests/faults/FaultProxy.h"
#include "tests/faults/LineFixture.h"
#include "tests/support/CentreProcess.h"
#include "tests/support/SigningKey.h"

#include <QSignalSpy>
#include <QTest>

#include <fstream>

using namespace madoguchi;
using namespace madoguchi::test;
namespace fs = std::filesystem;
using namespace std::chrono_literals;

Q_DECLARE_METATYPE(madoguchi::test::Fault)

// What the city signs comes down a line that is cut and lied on, from a real centre, or nothing changes.
class BundleClientTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(m_machine.ready()); }
    void init();
    void everyKindComes();
    void changesComeWithoutARestart();
    void anyFaultAnywhere_data();
    void anyFaultAnywhere();
    void lies_data();
    void lies();
    void aKeyThatThisMachineDoesNotKnow();
    void waitsBehindHandIns();
    void aCentreThatGivesNothingOut();

private:
    void putTrust(const std::string &issued);
    void startCentre(const std::string &more = {});
    std::string member(const char *name, const char *folder) const;
    Station station(const QString &url) const;
    static bool comes(CityBundles &bundles, const std::string &issued, BundleKind kind = BundleKind::Trust);

    OutboxFixture m_machine;
    std::unique_ptr<QTemporaryDir> m_temporary;
    std::unique_ptr<CentreProcess> m_centre;
    CatalogueStore m_noCatalogues{std::make_shared<Catalogue>()};
    fs::path m_root, m_key;
    bool m_ofFaults = false; // what is there was made for anyFaultAnywhere
};

namespace
{

BundleClient::Options often()
{
    return {200ms, [] { return false; }};
}

QByteArray json(const Json &body)
{
    return FaultProxy::http(200, QByteArray::fromStdString(body.dump()));
}

} // namespace

void BundleClientTest::init()
{
    const bool before = m_ofFaults;
    m_ofFaults = qstrcmp(QTest::currentTestFunction(), "anyFaultAnywhere") == 0;
    if (before && m_ofFaults) { // whatever befalls the line, the centre stays the same
        fs::remove_all(m_root / "data");
        return;
    }
    m_centre.reset();
    m_temporary = std::make_unique<QTemporaryDir>();
    m_root = m_temporary->path().toStdString();
    m_key = makeSigningKey(m_root, "city", m_root / "keys");
}

// Two files: the centre's certificate, and a key that is another one each time.
void BundleClientTest::putTrust(const std::string &issued)
{
    fs::create_directories(m_root / "trust/seal");
    fs::copy_file(m_machine.pki().file("seal.pem"), m_root / "trust/seal/centre.pem",
                  fs::copy_options::overwrite_existing);
    makeSigningKey(m_root, "2026", m_root / "trust/preapplication");
    QVERIFY(signBundle(m_root / "trust", BundleKind::Trust, m_key, issued).ok());
}

void BundleClientTest::startCentre(const std::string &more)
{
    m_centre = std::make_unique<CentreProcess>(m_machine.pki());
    m_centre->setMore(member("trustKeys", "keys") + member("trust", "trust") + more);
    QVERIFY(m_centre->start());
}

std::string BundleClientTest::member(const char *name, const char *folder) const
{
    return std::string(",\"") + name + "\":\"" + (m_root / folder).string() + '"';
}

Station BundleClientTest::station(const QString &url) const
{
    Station station = LineFixture::station(m_machine.pki(), m_machine.pki(), url, "kiosk-MY-K1");
    station.identity = {"MY", "K1"};
    station.data = m_root / "data";
    station.trustKeys = m_root / "keys";
    return station;
}

bool BundleClientTest::comes(CityBundles &bundles, const std::string &issued, BundleKind kind)
{
    return QTest::qWaitFor([&] { return bundles.inForce(kind) && bundles.inForce(kind)->issued == issued; },
                           30'000);
}

void BundleClientTest::everyKindComes()
{
    putTrust("2026-11-25T00:00:00Z");
    fs::create_directories(m_root / "notices");
    std::ofstream(m_root / "notices/notices.json")
        << R"({"notices":[{"id":"a","from":"2000-01-01","until":"2100-01-01","level":"info","text":{"ja":"雨"}}]})";
    QVERIFY(signBundle(m_root / "notices", BundleKind::Notices, m_key, "2026-11-25T00:00:00Z").ok());
    fs::copy(MADOGUCHI_SOURCE_DIR "/resources/procedures", m_root / "procedures",
             fs::copy_options::recursive);
    QVERIFY(signBundle(m_root / "procedures", BundleKind::Procedures, m_key, "2026-11-25T00:00:00Z").ok());
    startCentre(member("catalogueKeys", "keys") + member("procedures", "procedures") +
                member("notices", "notices"));
    // This machine was installed with an older catalogue, of which all files but one are the same.
    fs::copy(m_root / "procedures", m_root / "installed", fs::copy_options::recursive);
    std::ofstream(m_root / "installed/juminhyo/texts/ja.json", std::ios::app) << "\n";
    QVERIFY(signBundle(m_root / "installed", BundleKind::Procedures, m_key, "2026-11-24T00:00:00Z").ok());
    FaultProxy proxy(m_machine.pki(), m_centre->port());
    Station here = station(proxy.url());
    here.procedures = m_root / "installed";
    here.catalogueKeys = m_root / "keys";
    const auto catalogues = std::move(CatalogueStore::open(here.catalogues())).value();
    CityBundles bundles(here, *catalogues);
    CentreLine line(here);
    BundleClient client(bundles, line, often());
    QList<BundleKind> came;
    connect(&client, &BundleClient::cameIntoForce, this, [&](BundleKind kind) { came.append(kind); });
    client.start();
    QVERIFY(comes(bundles, "2026-11-25T00:00:00Z", BundleKind::Procedures));
    QCOMPARE(came.size(), 3);
    QCOMPARE(catalogues->inForce()->issued, std::string("2026-11-25T00:00:00Z"));
    QVERIFY(!catalogues->trouble());
    QVERIFY(!client.trouble());
    QCOMPARE(bundles.notices("kiosk", "2026-12-01").size(), 1);
    QVERIFY(fs::exists(bundles.inForce(BundleKind::Trust)->folder / "seal/centre.pem"));
    // The list, a manifest of each, and four files: one of the catalogue, two, one.
    QCOMPARE(proxy.requests().size(), 1 + 3 + 4);
}

void BundleClientTest::changesComeWithoutARestart()
{
    putTrust("2026-11-25T00:00:00Z");
    startCentre();
    Station here = station(m_centre->url());
    CityBundles bundles(here, m_noCatalogues);
    CentreLine line(here);
    BundleClient client(bundles, line, often());
    client.start();
    QVERIFY(comes(bundles, "2026-11-25T00:00:00Z"));
    const std::string before = bundles.inForce(BundleKind::Trust)->digest;
    putTrust("2026-11-26T00:00:00Z");
    QVERIFY(comes(bundles, "2026-11-26T00:00:00Z"));
    QVERIFY(bundles.inForce(BundleKind::Trust)->digest != before);
    // Somebody puts an old folder back, and one that is half copied: what is given out stays.
    putTrust("2026-11-24T00:00:00Z");
    QTest::qWait(6000);
    std::ofstream(m_root / "trust/seal/centre.pem", std::ios::app) << " ";
    QTest::qWait(6000);
    fs::remove_all(here.data);
    CityBundles empty(here, m_noCatalogues);
    BundleClient again(empty, line, often());
    again.start();
    QVERIFY(comes(empty, "2026-11-26T00:00:00Z"));
}

void BundleClientTest::anyFaultAnywhere_data()
{
    using Act = Fault::Act;
    QTest::addColumn<Fault>("fault");
    QTest::addColumn<int>("place");
    const struct {
        const char *name;
        Fault fault;
    } faults[] = {
        {"cut request", {Act::CutRequest}},
        {"cut answer", {Act::CutAnswer}},
        {"dropped answer", {Act::DropAnswer}},
        {"never answered", {Act::SwallowAnswer}},
        {"half open", {Act::HalfOpen}},
        {"captive portal", {Act::AnswerBefore, FaultProxy::http(200, "<html>Please log in</html>")}},
        {"another file", {Act::AnswerBefore, json({{"madoguchi", 1}, {"content", "eA=="}})}},
        {"no base64", {Act::AnswerBefore, json({{"madoguchi", 1}, {"content", "<html>"}})}},
        {"nothing in it", {Act::AnswerBefore, json({{"madoguchi", 1}})}},
        {"gone", {Act::AnswerBefore, FaultProxy::ours(404, "APP-INPUT")}},
        {"busy", {Act::AnswerBefore, FaultProxy::ours(503, "QUEUE-UNAVAILABLE", "Retry-After: 1\r\n")}},
        {"too many", {Act::AnswerBefore, FaultProxy::ours(429, "APP-INPUT")}},
        {"refused", {Act::AnswerBefore, FaultProxy::ours(403, "LINE-REFUSED")}},
    };
    const char *places[] = {"list", "manifest", "first file", "last file"};
    // In a short run each fault at two of the places, and each place with half of the faults.
    const int step = qEnvironmentVariableIsSet("MADOGUCHI_TEST_LONG") ? 1 : 2;
    int odd = 0;
    for (const auto &one : faults)
        for (int place = odd++ % step; place < 4; place += step)
            QTest::addRow("%s, %s", one.name, places[place]) << one.fault << place;
}

void BundleClientTest::anyFaultAnywhere()
{
    QFETCH(Fault, fault);
    QFETCH(int, place);
    if (!m_centre) {
        putTrust("2026-11-25T00:00:00Z");
        startCentre();
    }
    FaultProxy proxy(m_machine.pki(), m_centre->port());
    proxy.meet({}, place);
    proxy.meet(fault);
    Station here = station(proxy.url());
    CityBundles bundles(here, m_noCatalogues);
    CentreLine line(here);
    line.setPatience({1500ms, 3000ms});
    BundleClient client(bundles, line, often());
    client.start();
    QVERIFY(comes(bundles, "2026-11-25T00:00:00Z"));
    QTRY_VERIFY_WITH_TIMEOUT(!client.trouble(), 20'000);
    // What was there already was not asked for again.
    const int files =
        int(std::ranges::count_if(proxy.requests(), [](const QString &id) { return id.size() == 64; }));
    QVERIFY2(files <= 3, qPrintable(QString::number(files)));
}

void BundleClientTest::lies_data()
{
    QTest::addColumn<QString>("lie");
    for (const char *lie : {"later by the list alone", "another kind", "a changed manifest", "unsigned"})
        QTest::newRow(lie) << lie;
}

// Somebody who speaks for the centre, with its certificate, and has no key of the city's.
void BundleClientTest::lies()
{
    QFETCH(QString, lie);
    putTrust("2026-11-25T00:00:00Z");
    startCentre();
    Station here = station(m_centre->url());
    CityBundles bundles(here, m_noCatalogues);
    {
        CentreLine line(here);
        BundleClient client(bundles, line, often());
        client.start();
        QVERIFY(comes(bundles, "2026-11-25T00:00:00Z"));
    }
    const auto folder = bundles.inForce(BundleKind::Trust)->folder;
    std::string manifest = fileContent(folder / "manifest.json"),
                signature = fileContent(folder / "manifest.sig");
    if (lie == u"another kind") {
        fs::create_directories(m_root / "notices");
        QVERIFY(signBundle(m_root / "notices", BundleKind::Notices, m_key, "2026-11-27T00:00:00Z").ok());
        manifest = fileContent(m_root / "notices/manifest.json");
        signature = fileContent(m_root / "notices/manifest.sig");
    } else if (lie == u"a changed manifest") {
        manifest.replace(manifest.find("2026-11-25"), 10, "2026-11-27");
    } else if (lie == u"unsigned") {
        signature.clear();
    }
    FaultProxy proxy(m_machine.pki(), m_centre->port());
    const Json list{
        {"madoguchi", 1},
        {"bundles",
         {{{"kind", "trust"}, {"issued", "2026-11-27T00:00:00Z"}, {"digest", std::string(64, '1')}}}}};
    for (int round = 0; round < 3; ++round) {
        proxy.meet({Fault::Act::AnswerBefore, json(list)});
        proxy.meet({Fault::Act::AnswerBefore,
                    json({{"madoguchi", 1}, {"manifest", manifest}, {"signature", signature}})});
    }
    here.centreUrl = proxy.url().toStdString();
    CentreLine line(here);
    BundleClient client(bundles, line, often());
    client.start();
    QTRY_COMPARE_WITH_TIMEOUT(proxy.met(), 6, 20'000);
    QVERIFY(client.trouble());
    QCOMPARE(client.trouble()->code, ErrorCode::CatalogueUnsigned);
    QCOMPARE(bundles.inForce(BundleKind::Trust)->issued, std::string("2026-11-25T00:00:00Z"));
    QTRY_VERIFY_WITH_TIMEOUT(!client.trouble(), 20'000); // the true centre again
}

void BundleClientTest::aKeyThatThisMachineDoesNotKnow()
{
    putTrust("2026-11-25T00:00:00Z");
    startCentre();
    FaultProxy proxy(m_machine.pki(), m_centre->port());
    Station here = station(proxy.url());
    makeSigningKey(m_root, "another", m_root / "other-keys");
    here.trustKeys = m_root / "other-keys";
    CityBundles bundles(here, m_noCatalogues);
    CentreLine line(here);
    BundleClient client(bundles, line, often());
    client.start();
    QTRY_VERIFY_WITH_TIMEOUT(client.trouble(), 20'000);
    QCOMPARE(client.trouble()->code, ErrorCode::CatalogueUnsigned);
    QTRY_VERIFY_WITH_TIMEOUT(proxy.requests().size() > 5, 20'000);
    QVERIFY(!bundles.inForce(BundleKind::Trust));
    QVERIFY(std::ranges::none_of(proxy.requests(), [](const QString &id) { return id.size() == 64; }));
    // And without any key nothing is even asked for.
    here.trustKeys.clear();
    CityBundles none(here, m_noCatalogues);
    QVERIFY(!none.isTaken(BundleKind::Procedures) && !none.isTaken(BundleKind::Trust));
}

void BundleClientTest::waitsBehindHandIns()
{
    putTrust("2026-11-25T00:00:00Z");
    startCentre();
    FaultProxy proxy(m_machine.pki(), m_centre->port());
    Station here = station(proxy.url());
    CityBundles bundles(here, m_noCatalogues);
    CentreLine line(here);
    bool busy = true;
    BundleClient client(bundles, line, {200ms, [&busy] { return busy; }});
    client.start();
    QTest::qWait(1000);
    QCOMPARE(proxy.requests().size(), 0);
    busy = false;
    QVERIFY(comes(bundles, "2026-11-25T00:00:00Z"));
}

void BundleClientTest::aCentreThatGivesNothingOut()
{
    CentreProcess centre(m_machine.pki());
    QVERIFY(centre.start());
    FaultProxy proxy(m_machine.pki(), centre.port());
    Station here = station(proxy.url());
    CityBundles bundles(here, m_noCatalogues);
    CentreLine line(here);
    BundleClient client(bundles, line, often());
    proxy.meet({Fault::Act::AnswerBefore, FaultProxy::ours(404, "APP-INPUT")},
               2); // one from before there were any
    client.start();
    QTRY_VERIFY_WITH_TIMEOUT(proxy.requests().size() > 4, 20'000);
    QVERIFY(!client.trouble());
}

QTEST_GUILESS_MAIN(BundleClientTest)
#include "BundleClientTest.moc"
