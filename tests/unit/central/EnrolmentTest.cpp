// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#include "central/Enrolment.h"
#include "drivers/identity/DeviceKey.h"
#include "drivers/identity/EnrolmentCode.h"
#include "tests/support/BothDatabases.h"
#include "tests/support/TestPki.h"

#include <QTest>
#include <openssl/pem.h>
#include <openssl/x509v3.h>
#include <set>

using namespace madoguchi;
using namespace madoguchi::central;
using namespace madoguchi::test;
using namespace std::chrono_literals;

// Codes, requests and certificates, without a line. What asks the database runs on both kinds.
class EnrolmentTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QVERIFY(m_pki.made() && m_both.start()); }
    void codesDiffer();
    void everySlipIsNoticed();
    void guessingIsSlowed();
    void memoryOfGuessesIsBounded();
    void issuesWhatIsForDevicesAlone();
    void looksAtNothingButTheKey_data();
    void looksAtNothingButTheKey();
    void refusesHostileRequests_data();
    void refusesHostileRequests();
    void aCodeCountsOnce_data() { both(); }
    void aCodeCountsOnce();
    void codesThatDoNotCountAreTheSame_data() { both(); }
    void codesThatDoNotCountAreTheSame();
    void revokes_data() { both(); }
    void revokes();
    void renews_data() { both(); }
    void renews();
    void tellsWhereToGoOnCounting_data() { both(); }
    void tellsWhereToGoOnCounting();
    void tellsWithoutAKey();

private:
    static void both() { BothDatabases::rows(); }
    void open();
    Reply enrol(const std::string &code, const Bytes &request);
    Bytes openssl(const QStringList &arguments) const;
    std::unique_ptr<DeviceCertificates> certificates() const
    {
        return std::move(
            DeviceCertificates::load(m_pki.file("authority.pem"), m_pki.file("authority-key.pem"), 30)
                .value());
    }

    TestPki m_pki;
    BothDatabases m_both;
    QTemporaryDir m_folder;
    std::unique_ptr<Database> m_database;
    std::unique_ptr<Devices> m_devices;
    std::unique_ptr<Enrolment> m_enrolment;
};

namespace
{

const std::string name = "kiosk/MY/K1";

Bytes newRequest()
{
    return identity::certificateRequest(identity::makeDeviceKey().value().get()).value();
}

openssl::CertificateHandle certificateIn(const std::string &pem)
{
    const auto input = openssl::readingFrom({reinterpret_cast<const std::uint8_t *>(pem.data()), pem.size()});
    return openssl::CertificateHandle(PEM_read_bio_X509(input.get(), nullptr, nullptr, nullptr));
}

Device deviceOf(const Reply &reply)
{
    const auto certificate = certificateIn(reply.body.at("certificate").get<std::string>());
    Device device = *Device::parse(reply.body.at("device").get<std::string>());
    device.serial = serialOf(certificate.get());
    device.issued = unixSecondsOf(X509_get0_notBefore(certificate.get()));
    return device;
}

std::string codeOf(const Reply &reply)
{
    return reply.body.at("error").at("code").get<std::string>();
}

Request renewal(const Device &device, const Bytes &request)
{
    Request asked;
    asked.device = device;
    asked.body = Json{{"madoguchi", 1}, {"request", toBase64(request)}}.dump();
    return asked;
}

} // namespace

void EnrolmentTest::open()
{
    QFETCH(bool, postgres);
    m_enrolment.reset();
    m_devices.reset();
    m_database.reset();
    m_database = std::move(Database::open(m_both.fresh(postgres)).value());
    m_devices = std::make_unique<Devices>(*m_database);
    m_enrolment = std::make_unique<Enrolment>(*m_database, certificates(), Enrolment::Welcome{"seal", ""});
}

Reply EnrolmentTest::enrol(const std::string &code, const Bytes &request)
{
    Request asked;
    asked.address = "192.0.2.1";
    asked.body = Json{{"madoguchi", 1}, {"code", code}, {"request", toBase64(request)}}.dump();
    return m_enrolment->enrol(asked);
}

Bytes EnrolmentTest::openssl(const QStringList &arguments) const
{
    QProcess process;
    process.start("openssl", arguments);
    process.waitForFinished(60'000);
    const QByteArray out = process.readAllStandardOutput();
    return {out.begin(), out.end()};
}

void EnrolmentTest::codesDiffer()
{
    std::set<std::string> codes;
    for (int i = 0; i < 1000; ++i) {
        const std::string code = identity::newEnrolmentCode();
        QCOMPARE(code.size(), std::size_t(23));
        QVERIFY(identity::plainEnrolmentCode(code).has_value());
        QCOMPARE(code.find_first_of("01ILOSU"), std::string::npos);
        codes.insert(code);
    }
    QCOMPARE(codes.size(), std::size_t(1000));
}

void EnrolmentTest::everySlipIsNoticed()
{
    const std::string signs = "23456789ABCDEFGHJKMNPQRTVWXYZ";
    const std::string plain = *identity::plainEnrolmentCode(identity::newEnrolmentCode());
    for (std::size_t i = 0; i < plain.size(); ++i) {
        for (const char sign : signs) {
            std::string slip = plain;
            slip[i] = sign;
            QCOMPARE(identity::plainEnrolmentCode(slip).has_value(), slip == plain);
        }
        for (std::size_t j = 0; j < i; ++j) {
            std::string swapped = plain;
            std::swap(swapped[i], swapped[j]);
            QCOMPARE(identity::plainEnrolmentCode(swapped).has_value(), swapped == plain);
        }
    }
    QString typed = QString::fromStdString(plain).toLower();
    typed.insert(7, " - ");
    QCOMPARE(identity::plainEnrolmentCode(typed.toStdString()), std::optional(plain));
    for (const char *wrong : {"", "7KQ2M", "0000000000000000000000000"})
        QVERIFY(!identity::plainEnrolmentCode(wrong));
    QVERIFY(!identity::plainEnrolmentCode(plain + "2"));
}

void EnrolmentTest::guessingIsSlowed()
{
    Guesses guesses;
    auto now = Guesses::Clock::now();
    int tried = 0;
    while (guesses.begin("192.0.2.1", now) == 0)
        ++tried;
    QCOMPARE(tried, 10);
    QCOMPARE(guesses.begin("192.0.2.2", now), 0); // others may
    const int wait = guesses.begin("192.0.2.1", now);
    QVERIFY(wait > 0 && wait <= 31);
    QCOMPARE(guesses.begin("192.0.2.1", now + std::chrono::seconds(wait)), 0);
    for (int i = 0; i < 1000; ++i)
        guesses.begin("10.0.0." + std::to_string(i), now); // from everywhere at once
    QVERIFY(guesses.begin("198.51.100.1", now) > 0);
    QCOMPARE(guesses.begin("198.51.100.1", now + 10min), 0);
    QCOMPARE(guesserOf("2001:db8::1"), guesserOf("2001:db8::ffff:1"));
    QVERIFY(guesserOf("2001:db8::1") != guesserOf("2001:db8:0:1::1"));
}

void EnrolmentTest::memoryOfGuessesIsBounded()
{
    Guesses guesses;
    auto now = Guesses::Clock::now();
    for (int i = 0; i < 10'000; ++i)
        guesses.begin("10.0.0." + std::to_string(i), now += 1s);
    QCOMPARE(guesses.addresses(), Guesses::mostAddresses);
}

void EnrolmentTest::issuesWhatIsForDevicesAlone()
{
    const auto issuer = certificates();
    const auto key = certifiableKey(newRequest());
    const auto issued = issuer->issue(key.value().key.get(), name);
    const auto certificate = certificateIn(issuer->chain(issued.value().der));
    QCOMPARE(X509_check_ca(certificate.get()), 0);
    QCOMPARE(X509_check_purpose(certificate.get(), X509_PURPOSE_SSL_CLIENT, 0), 1);
    QCOMPARE(X509_check_purpose(certificate.get(), X509_PURPOSE_SSL_SERVER, 0), 0);
    QCOMPARE(X509_get_key_usage(certificate.get()), std::uint32_t(KU_DIGITAL_SIGNATURE));
    const auto days = (unixSecondsOf(X509_get0_notAfter(certificate.get())) - unixSeconds() + 60) / 86400;
    QCOMPARE(days, 30);
    QVERIFY(issued.value().serial.size() >= 24);
    QVERIFY(issuer->issue(key.value().key.get(), name).value().serial != issued.value().serial);
}

void EnrolmentTest::looksAtNothingButTheKey_data()
{
    QTest::addColumn<QStringList>("more");
    QTest::newRow("wants to be an authority") << QStringList{"-addext", "basicConstraints=critical,CA:TRUE",
                                                             "-addext", "keyUsage=critical,keyCertSign"};
    QTest::newRow("wants to be a server")
        << QStringList{"-addext", "extendedKeyUsage=serverAuth", "-addext", "subjectAltName=DNS:localhost"};
}

void EnrolmentTest::looksAtNothingButTheKey()
{
    QFETCH(QStringList, more);
    const QString key = m_folder.filePath("asking.pem");
    const Bytes request =
        openssl(QStringList{"req", "-new", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256", "-nodes",
                            "-keyout", key, "-outform", "DER", "-subj", "/CN=kiosk\\/XX\\/X9"} +
                more);
    const auto certifiable = certifiableKey(request);
    QVERIFY(certifiable.ok());
    const auto issuer = certificates();
    const auto certificate =
        certificateIn(issuer->chain(issuer->issue(certifiable.value().key.get(), name).value().der));
    QCOMPARE(X509_check_ca(certificate.get()), 0);
    QCOMPARE(X509_check_purpose(certificate.get(), X509_PURPOSE_SSL_SERVER, 0), 0);
    QCOMPARE(X509_check_host(certificate.get(), "localhost", 0, 0, nullptr), 0);
    char subject[64] = {};
    X509_NAME_get_text_by_NID(X509_get_subject_name(certificate.get()), NID_commonName, subject,
                              sizeof subject);
    QCOMPARE(std::string(subject), name);
    QCOMPARE(X509_NAME_entry_count(X509_get_subject_name(certificate.get())), 1);
}

void EnrolmentTest::refusesHostileRequests_data()
{
    QTest::addColumn<QByteArray>("request");
    const auto row = [](const char *what, const Bytes &bytes) {
        QVERIFY2(!bytes.empty(), what);
        QTest::newRow(what) << QByteArray(reinterpret_cast<const char *>(bytes.data()),
                                          qsizetype(bytes.size()));
    };
    const auto made = [this](const QStringList &key) {
        return openssl(QStringList{"req", "-new", "-nodes", "-keyout", m_folder.filePath("hostile.pem"),
                                   "-outform", "DER", "-subj", "/CN=x", "-newkey"} +
                       key);
    };
    row("RSA", made({"rsa:2048"}));
    row("P-384", made({"ec", "-pkeyopt", "ec_paramgen_curve:P-384"}));
    row("secp256k1", made({"ec", "-pkeyopt", "ec_paramgen_curve:secp256k1"}));
    row("curve written out",
        made({"ec", "-pkeyopt", "ec_paramgen_curve:P-256", "-pkeyopt", "ec_param_enc:explicit"}));
    row("Ed25519", made({"ed25519"}));
    row("huge",
        made({"ec", "-pkeyopt", "ec_paramgen_curve:P-256", "-addext", "nsComment=" + QString(5000, u'x')}));
    Bytes tampered = newRequest();
    tampered.back() ^= 1;
    row("another's signature", tampered);
    Bytes longer = newRequest();
    longer.push_back(0);
    row("something behind it", longer);
    Bytes shorter = newRequest();
    shorter.pop_back();
    row("cut off", shorter);
    row("nothing like it", Bytes(200, 0x30));
}

void EnrolmentTest::refusesHostileRequests()
{
    QFETCH(QByteArray, request);
    const auto key = certifiableKey(Bytes(request.begin(), request.end()));
    QVERIFY(!key);
    QCOMPARE(key.error().code, ErrorCode::BadInput);
}

void EnrolmentTest::aCodeCountsOnce()
{
    open();
    const std::string code = m_devices->addCode(name, 24).value();
    const Bytes request = newRequest();
    QCOMPARE(enrol(code, Bytes(20, 1)).status, 400); // and the code is not used up by it
    const Reply first = enrol(code, request);
    QCOMPARE(first.status, 200);
    QCOMPARE(first.body.at("device").get<std::string>(), name);
    const Reply again = enrol(code, request); // the answer was lost
    QCOMPARE(again.status, 200);
    QVERIFY(again.body == first.body);
    const Reply other = enrol(code, newRequest());
    QCOMPARE(other.status, 422);
    QCOMPARE(codeOf(other), std::string("ENROL-CODE"));
    const auto lines = m_devices->list().value();
    QCOMPARE(lines.size(), std::size_t(1));
    QCOMPARE(lines[0].state, std::string("active"));
    QCOMPARE(lines[0].serial, deviceOf(first).serial);
}

void EnrolmentTest::codesThatDoNotCountAreTheSame()
{
    open();
    static constexpr Sql expire{"UPDATE enrolment_codes SET until = $1"};
    static constexpr Sql longAgo{"UPDATE enrolment_codes SET used = used - 3601"};
    static constexpr Sql alsoIssued{"UPDATE device_certificates SET issued = issued - 3601"};
    const Bytes request = newRequest();
    const std::string replaced = m_devices->addCode(name, 24).value();
    const std::string expired = m_devices->addCode(name, 24).value();
    const Reply unknown = enrol(identity::newEnrolmentCode(), request);
    QCOMPARE(unknown.status, 422);
    QVERIFY(enrol(replaced, request).body == unknown.body);
    QVERIFY((*m_database->lease())->run(expire, unixSeconds() - 1));
    QVERIFY(enrol(expired, request).body == unknown.body);
    QVERIFY(enrol("mistyped", request).body == unknown.body);
    const std::string good = m_devices->addCode(name, 24).value();
    QCOMPARE(enrol(good, request).status, 200);
    QVERIFY((*m_database->lease())->run(longAgo));
    QVERIFY((*m_database->lease())->run(alsoIssued));
    QVERIFY(enrol(good, request).body == unknown.body); // the hour is over
    int tries = 0;
    Reply reply = unknown;
    while (reply.status == 422 && tries++ < 20)
        reply = enrol(identity::newEnrolmentCode(), request);
    QCOMPARE(reply.status, 429);
    QVERIFY(reply.retryAfterSeconds > 0);
}

void EnrolmentTest::revokes()
{
    open();
    const auto admission = [this](const Device &device) { return m_devices->admit(device).value(); };
    Device elsewhere = *Device::parse(name);
    elsewhere.serial = "0123";
    elsewhere.issued = unixSeconds() - 100;
    const Bytes request = newRequest();
    const std::string code = m_devices->addCode(name, 24).value();
    const Device ours = deviceOf(enrol(code, request));
    const Device renewed = deviceOf(m_enrolment->renew(renewal(ours, newRequest())));
    for (const Device &device : {elsewhere, ours, renewed})
        QCOMPARE(admission(device), Admission::Admitted);
    const std::string openCode = m_devices->addCode(name, 24).value();
    QVERIFY(m_devices->revoke(name));
    for (const Device &device : {elsewhere, ours, renewed})
        QCOMPARE(admission(device), Admission::Revoked);
    QCOMPARE(m_devices->list().value()[0].state, std::string("revoked"));
    QCOMPARE(enrol(code, request).status, 422); // the answer of before is no way back
    QCOMPARE(enrol(openCode, request).status, 422);
    QCOMPARE(m_enrolment->renew(renewal(ours, newRequest())).status, 403);
    Device other = *Device::parse("kiosk/MY/K2");
    other.serial = "0456";
    QCOMPARE(admission(other), Admission::Admitted);

    const Device again = deviceOf(enrol(m_devices->addCode(name, 24).value(), newRequest()));
    QCOMPARE(admission(again), Admission::Admitted); // in the same second, and dated before it
    QCOMPARE(admission(ours), Admission::Revoked);
    elsewhere.serial = "0789";
    elsewhere.issued = unixSeconds() + 1;
    QCOMPARE(admission(elsewhere), Admission::Admitted);
}

void EnrolmentTest::renews()
{
    open();
    const Device first = deviceOf(enrol(m_devices->addCode(name, 24).value(), newRequest()));
    const Bytes request = newRequest();
    const Reply second = m_enrolment->renew(renewal(first, request));
    QCOMPARE(second.status, 200);
    QVERIFY(deviceOf(second).serial != first.serial);
    QCOMPARE(deviceOf(second).name, name);
    QVERIFY(m_enrolment->renew(renewal(first, request)).body == second.body); // the answer was lost
    QCOMPARE(m_devices->admit(first).value(), Admission::Admitted); // until the device has the new one
    QCOMPARE(m_enrolment->renew(renewal(first, Bytes(9, 9))).status, 400);
    int made = 0;
    while (made < 30 && m_enrolment->renew(renewal(first, newRequest())).status == 200)
        ++made;
    QCOMPARE(made, 18); // twenty a day with the two above
}

// Whose disk is lost must give out no receipt number a second time.
void EnrolmentTest::tellsWhereToGoOnCounting()
{
    open();
    static constexpr Sql keep{
        "INSERT INTO submissions(id, hash, answer, header, sealed, receipt, office, arrived, received)"
        " VALUES($1, $2, '', '', $2, $1, 'MY', '', '')"}; // its receipt will do for an id
    const auto receipts = [](std::initializer_list<const char *> numbers) {
        std::vector<std::vector<Value>> rows;
        for (const char *number : numbers)
            rows.push_back({number, Bytes{1}});
        return rows;
    };
    const auto serial = [this](const char *device) {
        return enrol(m_devices->addCode(device, 24).value(), newRequest())
            .body.at("serial")
            .get<std::int64_t>();
    };
    const std::string code = m_devices->addCode(name, 24).value();
    const Bytes request = newRequest();
    QCOMPARE(enrol(code, request).body.at("serial").get<int>(), 0); // nobody was here before
    QCOMPARE(enrol(code, request).body.at("serial").get<int>(), 0);
    QCOMPARE(serial("kiosk/MY/K1"), 10'000); // nothing has arrived, but who knows what was shown
    QVERIFY(
        (*m_database->lease())
            ->runForEach(keep, receipts({"MYK1-0417-6", "MYK1-10003-A", "MYK1-9999-B", "MYK1-98x-C", "MYK1-",
                                         "MYK1-9999999999999-D", "MYK10-77777-E", "MYK2-55555-F"})));
    QCOMPARE(serial("kiosk/MY/K1"), 20'003);
    QCOMPARE(serial("kiosk/MY/K3"), 0);
    QCOMPARE(serial("counter/MY/K2"), 65'555); // their receipts look like those of kiosk/MY/K2
    const Device known = deviceOf(enrol(m_devices->addCode(name, 24).value(), newRequest()));
    QVERIFY(!m_enrolment->renew(renewal(known, newRequest())).body.contains("serial"));
    // A certificate from elsewhere: it was here, so it may have shown something.
    Device elsewhere = *Device::parse("kiosk/MY/K4");
    QCOMPARE(m_devices->admit(elsewhere).value(), Admission::Admitted);
    QCOMPARE(serial("kiosk/MY/K4"), 10'000);
}

void EnrolmentTest::tellsWithoutAKey()
{
    const auto database = std::move(Database::open(m_folder.filePath("none.sqlite").toStdString()).value());
    Enrolment enrolment(*database, nullptr, {});
    Request request;
    request.body = Json{{"madoguchi", 1}, {"code", "x"}}.dump();
    QCOMPARE(enrolment.enrol(request).status, 404);
    QCOMPARE(enrolment.renew(request).status, 404);
}

QTEST_GUILESS_MAIN(EnrolmentTest)
#include "EnrolmentTest.moc"
