// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#include "app/station/CityBundles.h"
#include "app/procedures/BundleSignature.h"
#include "app/station/StationSealer.h"
#include "app/station/TrustList.h"
#include "drivers/support/Sha256.h"
#include "tests/support/OwnDisk.h"
#include "tests/support/SigningKey.h"
#include "tests/support/TestPki.h"

#include <QTemporaryDir>
#include <QTest>

#include <fstream>

using namespace madoguchi;
namespace fs = std::filesystem;

// What a machine keeps of what the city gives it: whole and signed, or what was before.
class CityBundlesTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QVERIFY(m_pki.made()); }
    void init();
    void comesIntoForceWhole();
    void goesOnWhereItWasCut();
    void takesWhatIsHereAlready();
    void refuses_data();
    void refuses();
    void theLatestGoodOneIsFound();
    void aPartThatSomebodyPrepared();
    void aDiskThatIsFullOrClosed();
    void noticesForWhomAndWhen();
    void mistakesInNotices_data();
    void mistakesInNotices();
    void mistakesInTrustLists_data();
    void mistakesInTrustLists();
    void theTrustListBeatsTheSettings();
    void aTrustListThatRanOutDoesNot();
    void aRenewedCertificateSealsFromThenOn();

private:
    static std::string noticesJson(const std::string &text = "おしらせ");
    void put(const fs::path &file, const std::string &content) const
    {
        fs::create_directories((m_city / file).parent_path());
        std::ofstream(m_city / file) << content;
    }
    void sign(BundleKind kind, const std::string &issued) const
    {
        QVERIFY(signBundle(m_city, kind, m_key, issued).ok());
    }
    // As the client does it; `most` files only, then the line is cut.
    Result<void> fetch(CityBundles &machine, BundleKind kind, int most = 1000, int *asked = nullptr) const
    {
        auto part = machine.begin(kind, fileContent(m_city / infoOf(kind).manifest),
                                  fileContent(m_city / infoOf(kind).signature));
        if (!part)
            return part.error();
        std::map<std::string, std::string> contents;
        for (const auto &one : fs::recursive_directory_iterator(m_city))
            if (one.is_regular_file())
                contents[sha256Hex(fileContent(one.path()))] = fileContent(one.path());
        while (const auto hash = part->missing()) {
            if (most-- <= 0)
                return {ErrorCode::LineDown, "cut"};
            if (asked)
                ++*asked;
            if (const auto added = part->add(*hash, contents[*hash]); !added)
                return added;
        }
        return machine.takeIn(kind, *part);
    }
    CityBundles machine() { return {m_station, m_catalogues}; }

    test::TestPki m_pki{{"--kiosk", "MY", "K1", "--kiosk", "MY", "K2"}};
    std::unique_ptr<QTemporaryDir> m_temporary;
    fs::path m_root, m_city, m_key;
    Station m_station;
    CatalogueStore m_catalogues{std::make_shared<Catalogue>()};
};

std::string CityBundlesTest::noticesJson(const std::string &text)
{
    return R"({"notices":[{"id":"one","from":"2026-11-25","until":"2026-12-31","level":"info","text":{"ja":")" +
           text + R"("}}]})";
}

void CityBundlesTest::init()
{
    m_temporary = std::make_unique<QTemporaryDir>();
    m_root = m_temporary->path().toStdString();
    m_city = m_root / "city";
    fs::create_directories(m_city);
    m_station = {};
    m_station.identity = {"MY", "K1"};
    m_station.data = m_root / "data";
    m_station.catalogueKeys = m_station.trustKeys = m_root / "keys";
    m_station.seal = {m_pki.file("kiosk-MY-K1.pem"), m_pki.file("kiosk-MY-K1-key.pem"),
                      m_pki.file("seal.pem")};
    m_key = test::makeSigningKey(m_root, "city", m_station.catalogueKeys);
}

void CityBundlesTest::comesIntoForceWhole()
{
    put("notices.json", noticesJson());
    sign(BundleKind::Notices, "2026-11-25T00:00:00Z");
    CityBundles first = machine();
    QVERIFY(!first.inForce(BundleKind::Notices));
    QVERIFY(fetch(first, BundleKind::Notices).ok());
    QCOMPARE(first.notices("kiosk", "2026-12-01").size(), 1);
    QCOMPARE(machine().notices("kiosk", "2026-12-01").front().in("en"), std::string("おしらせ"));
    QCOMPARE(machine().inForce(BundleKind::Notices)->issued, std::string("2026-11-25T00:00:00Z"));
    QVERIFY(!fs::exists(m_station.bundlePlace(BundleKind::Notices) / ".part"));
}

void CityBundlesTest::goesOnWhereItWasCut()
{
    put("notices.json", noticesJson());
    for (int i = 0; i < 9; ++i)
        put("more/" + std::to_string(i), std::to_string(i));
    sign(BundleKind::Notices, "2026-11-25T00:00:00Z");
    int asked = 0;
    for (int cut = 0; cut < 4; ++cut) {
        CityBundles again = machine();
        QCOMPARE(fetch(again, BundleKind::Notices, 2, &asked).error().code, ErrorCode::LineDown);
        QVERIFY(!again.inForce(BundleKind::Notices));
    }
    // A power cut tore one of them: its hash tells.
    std::ofstream(m_station.bundlePlace(BundleKind::Notices) / ".part/more/0", std::ios::trunc) << "";
    CityBundles last = machine();
    QVERIFY(fetch(last, BundleKind::Notices, 1000, &asked).ok());
    QVERIFY2(asked == 10 || asked == 11, qPrintable(QString::number(asked)));
    QVERIFY(last.inForce(BundleKind::Notices));
}

void CityBundlesTest::takesWhatIsHereAlready()
{
    put("notices.json", noticesJson());
    put("a", "same");
    put("b/c", "same"); // one content, two places
    sign(BundleKind::Notices, "2026-11-25T00:00:00Z");
    CityBundles here = machine();
    int asked = 0;
    QVERIFY(fetch(here, BundleKind::Notices, 1000, &asked).ok());
    QCOMPARE(asked, 2);
    put("notices.json", noticesJson("{別|べつ}"));
    fs::rename(m_city / "a", m_city / "d");
    sign(BundleKind::Notices, "2026-11-26T00:00:00Z");
    asked = 0;
    QVERIFY(fetch(here, BundleKind::Notices, 1000, &asked).ok());
    QCOMPARE(asked, 1);
}

void CityBundlesTest::refuses_data()
{
    QTest::addColumn<QString>("what");
    for (const char *what : {"older", "same", "stranger", "other kind", "broken content", "no keys"})
        QTest::newRow(what) << what;
}

void CityBundlesTest::refuses()
{
    QFETCH(QString, what);
    put("notices.json", noticesJson());
    sign(BundleKind::Notices, "2026-11-25T00:00:00Z");
    CityBundles here = machine();
    QVERIFY(fetch(here, BundleKind::Notices).ok());
    const auto before = here.inForce(BundleKind::Notices)->digest;
    ErrorCode expected = ErrorCode::CatalogueUnsigned;
    put("notices.json", noticesJson("あたらしい"));
    if (what == QLatin1String("older"))
        sign(BundleKind::Notices, "2026-11-24T23:59:59Z");
    else if (what == QLatin1String("same"))
        sign(BundleKind::Notices, "2026-11-25T00:00:00Z");
    else if (what == QLatin1String("stranger"))
        QVERIFY(signBundle(m_city, BundleKind::Notices,
                           test::makeSigningKey(m_root, "stranger", m_root / "elsewhere"),
                           "2026-11-26T00:00:00Z"));
    else if (what == QLatin1String("other kind"))
        sign(BundleKind::Trust, "2026-11-26T00:00:00Z");
    else if (what == QLatin1String("broken content")) {
        put("notices.json", "{}");
        sign(BundleKind::Notices, "2026-11-26T00:00:00Z");
        expected = ErrorCode::DefinitionBroken;
    } else {
        sign(BundleKind::Notices, "2026-11-26T00:00:00Z");
        m_station.catalogueKeys.clear();
        CityBundles blind = machine();
        QVERIFY(!blind.isTaken(BundleKind::Notices) && !blind.inForce(BundleKind::Notices));
        QCOMPARE(fetch(blind, BundleKind::Notices).error().code, expected);
        return;
    }
    QCOMPARE(fetch(here, BundleKind::Notices).error().code, expected);
    QCOMPARE(here.inForce(BundleKind::Notices)->digest, before);
    QCOMPARE(here.notices("kiosk", "2026-12-01").front().in("ja"), std::string("おしらせ"));
    QCOMPARE(machine().inForce(BundleKind::Notices)->digest, before);
}

void CityBundlesTest::theLatestGoodOneIsFound()
{
    CityBundles here = machine();
    for (const char *day : {"25", "26", "27"}) {
        put("notices.json", noticesJson(day));
        sign(BundleKind::Notices, std::string("2026-11-") + day + "T00:00:00Z");
        QVERIFY(fetch(here, BundleKind::Notices).ok());
    }
    std::size_t kept = 0;
    for ([[maybe_unused]] const auto &one :
         fs::directory_iterator(m_station.bundlePlace(BundleKind::Notices)))
        ++kept;
    QCOMPARE(kept, 2); // the one in force, and the one before it
    // A disk breaks the last one: the one before goes on, and the last can be fetched again.
    std::ofstream(here.inForce(BundleKind::Notices)->folder / "notices.json") << "{}";
    CityBundles again = machine();
    QCOMPARE(again.notices("kiosk", "2026-12-01").front().in("ja"), std::string("26"));
    QVERIFY(fetch(again, BundleKind::Notices).ok());
    QCOMPARE(machine().notices("kiosk", "2026-12-01").front().in("ja"), std::string("27"));
}

// Links and folders in the way lead nowhere.
void CityBundlesTest::aPartThatSomebodyPrepared()
{
    put("notices.json", noticesJson());
    put("more/a", "a");
    sign(BundleKind::Notices, "2026-11-25T00:00:00Z");
    const fs::path part = m_station.bundlePlace(BundleKind::Notices) / ".part", outside = m_root / "outside";
    fs::create_directories(part / "notices.json/deep");
    fs::create_directories(outside);
    fs::create_directory_symlink(outside, part / "more");
    fs::create_symlink(outside / "written", part / "manifest.json");
    CityBundles here = machine();
    QVERIFY(fetch(here, BundleKind::Notices).ok());
    QVERIFY(fs::is_empty(outside));
    QVERIFY(fs::is_regular_file(here.inForce(BundleKind::Notices)->folder / "more/a"));
}

void CityBundlesTest::aDiskThatIsFullOrClosed()
{
    fs::create_directories(m_station.data);
    const auto work = [this] {
        put("notices.json", noticesJson("まえ"));
        sign(BundleKind::Notices, "2026-11-25T00:00:00Z");
        CityBundles here = machine();
        if (!fetch(here, BundleKind::Notices))
            return 1;
        const auto wasFound = [&] {
            return machine().notices("kiosk", "2026-12-01").front().in("ja") == "まえ" &&
                   here.notices("kiosk", "2026-12-01").front().in("ja") == "まえ";
        };
        put("notices.json", noticesJson("あと"));
        for (int i = 0; i < 4; ++i)
            put("more/" + std::to_string(i), std::string(100'000, char('a' + i)));
        sign(BundleKind::Notices, "2026-11-26T00:00:00Z");
        const auto full = fetch(here, BundleKind::Notices);
        if (full || full.error().code != ErrorCode::QueueFull || !wasFound())
            return 2;
        ::mount("none", m_station.data.c_str(), "tmpfs", MS_REMOUNT | MS_RDONLY, "size=300k");
        const auto closed = fetch(here, BundleKind::Notices);
        if (closed || closed.error().code != ErrorCode::QueueReadOnly || !wasFound())
            return 3;
        ::mount("none", m_station.data.c_str(), "tmpfs", MS_REMOUNT, "size=1m");
        int asked = 0;
        const bool done = fetch(here, BundleKind::Notices, 1000, &asked).ok();
        return done && asked < 5 && machine().notices("kiosk", "2026-12-01").front().in("ja") == "あと" ? 0
                                                                                                        : 4;
    };
    const int outcome = test::onOwnDisk(m_station.data, "size=300k", work);
    if (outcome == test::notAllowed)
        QSKIP("no disk of one's own here");
    QCOMPARE(outcome, 0);
}

void CityBundlesTest::noticesForWhomAndWhen()
{
    put("notices.json", R"({"notices":[
        {"id":"all","from":"2026-12-01","until":"2026-12-02","level":"info","text":{"ja":"全","en":"all"}},
        {"id":"kiosk","from":"2026-12-01","until":"2026-12-31","level":"info","channels":["kiosk"],"text":{"ja":"端末"}},
        {"id":"here","from":"2026-12-01","until":"2026-12-31","level":"info","offices":["MY"],"text":{"ja":"都島"}},
        {"id":"there","from":"2026-12-01","until":"2026-12-31","level":"important","offices":["KT"],"text":{"ja":"北"}},
        {"id":"storm","from":"2026-12-02","until":"2026-12-02","level":"important","text":{"ja":"嵐"}}]})");
    Problems problems;
    const auto all = readNotices(m_city, problems);
    QVERIFY2(problems.empty(), problems.empty() ? "" : problems.asError().detail.c_str());
    const auto ids = [&](const char *channel, const char *office, const char *day, std::size_t most = 9) {
        std::string found;
        for (const CityNotice &notice : noticesFor(all, channel, office, day, most))
            found += notice.id + " ";
        return found;
    };
    QCOMPARE(ids("kiosk", "MY", "2026-11-30"), std::string());
    QCOMPARE(ids("kiosk", "MY", "2026-12-01"), std::string("all kiosk here "));
    QCOMPARE(ids("kiosk", "MY", "2026-12-02"), std::string("storm all kiosk here "));
    QCOMPARE(ids("kiosk", "MY", "2026-12-02", 2), std::string("storm all "));
    QCOMPARE(ids("counter", "KT", "2026-12-02"), std::string("there storm all "));
    QCOMPARE(ids("counter", "KT", "2026-12-03"), std::string("there "));
    QCOMPARE(all.front().in("en"), std::string("all"));
    QCOMPARE(all.front().in("zh-Hans"), std::string("全"));
}

void CityBundlesTest::mistakesInNotices_data()
{
    QTest::addColumn<QByteArray>("notice");
    QTest::addColumn<QByteArray>("place");
    const auto row = [](const char *name, const QByteArray &change, const QByteArray &place) {
        QByteArray notice =
            R"({"id":"a","from":"2026-12-01","until":"2026-12-02","level":"info","text":{"ja":"x"}})";
        if (const int colon = int(change.indexOf(':')); colon > 0) {
            const auto member = change.left(colon + 1);
            const auto at = notice.indexOf(member);
            if (at < 0)
                notice.insert(1, change + ",");
            else
                notice.replace(at,
                               notice.indexOf(member == "\"text\":" ? "}" : ",", at) - at +
                                   (member == "\"text\":" ? 1 : 0),
                               change);
        }
        QTest::newRow(name) << notice << place;
    };
    row("good", "", "");
    row("no date", R"("from":"2026-13-01")", "notices[0].from");
    row("ends before it begins", R"("until":"2026-11-30")", "notices[0].until");
    row("level", R"("level":"urgent")", "notices[0].level");
    row("unknown member", R"("link":"https://example.org")", "notices[0].link");
    row("channel", R"("channels":["phone"])", "notices[0].channels");
    row("for nobody", R"("offices":[])", "notices[0].offices");
    row("office", R"("offices":["my"])", "notices[0].offices");
    row("no Japanese", R"("text":{"en":"x"})", "notices[0].text.ja");
    row("unknown language", R"("text":{"ja":"x","fr":"x"})", "notices[0].text.fr");
    row("furigana", R"("text":{"ja":"{x"})", "notices[0].text.ja");
    row("too long", R"("text":{"ja":")" + QByteArray(401, 'x') + "\"}", "notices[0].text.ja");
}

void CityBundlesTest::mistakesInNotices()
{
    QFETCH(QByteArray, notice);
    QFETCH(QByteArray, place);
    put("notices.json", (R"({"notices":[)" + notice + "]}").toStdString());
    Problems problems;
    const auto read = readNotices(m_city, problems);
    QCOMPARE(read.empty(), !place.isEmpty());
    QCOMPARE(problems.empty(), place.isEmpty());
    if (place.isEmpty())
        return;
    QCOMPARE(problems.all().front().file, std::string("notices.json"));
    QCOMPARE(problems.all().front().place, place.toStdString());
}

void CityBundlesTest::mistakesInTrustLists_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<bool>("good");
    QTest::newRow("nothing") << "" << QByteArray() << true;
    QTest::newRow("a certificate") << "seal/new.pem" << QByteArray("seal.pem") << true;
    QTest::newRow("a key") << "preapplication/2026.pem" << QByteArray("key") << true;
    QTest::newRow("no certificate") << "seal/new.pem" << QByteArray("x") << false;
    QTest::newRow("a key for a certificate") << "seal/new.pem" << QByteArray("key") << false;
    QTest::newRow("a certificate for a key") << "preapplication/a.pem" << QByteArray("seal.pem") << false;
    QTest::newRow("elsewhere") << "centre.pem" << QByteArray("seal.pem") << false;
    QTest::newRow("deeper") << "seal/more/centre.pem" << QByteArray("seal.pem") << false;
    QTest::newRow("another ending") << "seal/centre.crt" << QByteArray("seal.pem") << false;
}

void CityBundlesTest::mistakesInTrustLists()
{
    QFETCH(QString, file);
    QFETCH(QByteArray, content);
    if (content == "seal.pem")
        content = QByteArray::fromStdString(fileContent(m_pki.file("seal.pem")));
    else if (content == "key")
        content = QByteArray::fromStdString(fileContent(m_station.catalogueKeys / "city.pem"));
    if (!file.isEmpty())
        put(file.toStdString(), content.toStdString());
    Problems problems;
    checkTrustList(m_city, problems);
    QTEST(problems.empty(), "good");
}

void CityBundlesTest::theTrustListBeatsTheSettings()
{
    put("seal/new.pem", fileContent(m_pki.file("seal.pem")));
    put("preapplication/2026.pem", fileContent(m_station.catalogueKeys / "city.pem"));
    sign(BundleKind::Trust, "2026-11-25T00:00:00Z");
    m_station.seal.centreCertificate = m_root / "absent.pem";
    QVERIFY(!StationSealer::load(m_station).ok());
    CityBundles here = machine();
    QVERIFY(fetch(here, BundleKind::Trust).ok());
    Station now = m_station;
    here.applyTrust(now);
    QVERIFY(StationSealer::load(now).ok());
    QVERIFY(fs::exists(now.preApplicationKeys / "2026.pem"));
    Station fromDisk = m_station;
    useTrustList(fromDisk);
    QCOMPARE(fromDisk.seal.centreCertificate, now.seal.centreCertificate);
    // A key that may word a form may not say whom is sealed to.
    m_station.trustKeys = m_root / "others";
    Station untouched = m_station;
    useTrustList(untouched);
    QCOMPARE(untouched.seal.centreCertificate, m_station.seal.centreCertificate);
}

void CityBundlesTest::aTrustListThatRanOutDoesNot()
{
    const auto openssl = [&](const QStringList &words) { return QProcess::execute("openssl", words) == 0; };
    const QString key = QString::fromStdString((m_root / "old-key.pem").string()),
                  old = QString::fromStdString((m_root / "old.pem").string()),
                  request = QString::fromStdString((m_root / "old.csr").string());
    QVERIFY(openssl({"ecparam", "-genkey", "-name", "prime256v1", "-noout", "-out", key}));
    QVERIFY(openssl({"req", "-new", "-key", key, "-subj", "/CN=old", "-out", request}));
    QVERIFY(openssl({"x509", "-req", "-in", request, "-signkey", key, "-days", "0", "-out", old}));
    QTest::qWait(1'500); // a day less than none is not taken by newer ones
    put("seal/old.pem", fileContent(old.toStdString()));
    sign(BundleKind::Trust, "2026-11-25T00:00:00Z");
    CityBundles here = machine();
    QVERIFY(fetch(here, BundleKind::Trust).ok());
    Station now = m_station;
    here.applyTrust(now);
    QCOMPARE(now.seal.centreCertificate, m_station.seal.centreCertificate);
    QVERIFY(StationSealer::load(now).ok());
}

// The pair of key and certificate is replaced in one file; the other machine's stands for a renewed one.
void CityBundlesTest::aRenewedCertificateSealsFromThenOn()
{
    const fs::path pair = m_root / "device.pem";
    const auto become = [&](const std::string &device) {
        std::ofstream(pair) << fileContent(m_pki.file((device + ".pem").c_str()))
                            << fileContent(m_pki.file((device + "-key.pem").c_str()));
        fs::permissions(pair, fs::perms::owner_read | fs::perms::owner_write);
    };
    const auto opener =
        seal::Opener::load({m_pki.file("seal.pem"), m_pki.file("seal-key.pem"), m_pki.file("authority.pem")});
    const Bytes content{'x'};
    const auto sealedBy = [&](const StationSealer &sealer) {
        return (*opener)->open(sealer.seal(content).value()).value().device;
    };
    become("kiosk-MY-K1");
    m_station.seal.deviceKey = pair; // the certificate in the settings is that of the first day
    const auto sealer = std::move(StationSealer::load(m_station)).value();
    QCOMPARE(sealedBy(*sealer), std::string("kiosk/MY/K1"));
    become("kiosk-MY-K2");
    QCOMPARE(sealedBy(*sealer), std::string("kiosk/MY/K1"));
    QVERIFY(sealer->renew(m_station).ok());
    QCOMPARE(sealedBy(*sealer), std::string("kiosk/MY/K2"));
    std::ofstream(pair) << "torn";
    QVERIFY(!sealer->renew(m_station).ok());
    QCOMPARE(sealedBy(*sealer), std::string("kiosk/MY/K2"));
}

QTEST_GUILESS_MAIN(CityBundlesTest)
#include "CityBundlesTest.moc"
