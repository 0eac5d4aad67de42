// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/cards/CardTestSupport.h"

#include <QImage>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <functional>
#include <map>

using namespace madoguchi;
using namespace madoguchi::card;
using namespace madoguchi::identity;
using namespace madoguchi::test;

// Certificates, signatures and what the issuer vouches for, against cards whose keys are real.
class CardProofTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void signsAndIsTrusted_data();
    void signsAndIsTrusted();
    void certificateNamesItsHolder();
    void certificateHasNoName();
    void signatureIsOverTheMessage();
    void takesSmallLetters();
    void neverSendsWhatIsNoPassword_data();
    void neverSendsWhatIsNoPassword();
    void withoutCertificate_data();
    void withoutCertificate();
    void trustsNobodyByName();
    void commandsOfEachJob_data();
    void commandsOfEachJob();
    void surfaceIsGenuine();
    void surfaceWasChanged_data();
    void surfaceWasChanged();
    void surfaceOfAnotherIssuer();
    void anchorsFromAFolder();
    void notACertificate();
    void oddFields_data();
    void oddFields();
    void holderWithoutText();
};

namespace
{

// Of 2026: the root of 2015 has run out, those of 2019 and 2023 count.
const auto today = TrustAnchors::Clock::from_time_t(1'796'000'000); // 2026-11-30

std::string code(const std::optional<ErrorCode> &trouble)
{
    return trouble ? std::string(errorInfo(*trouble).support) : "ok";
}

JpkiCertificate parsed(const Bytes &der)
{
    auto certificate = JpkiCertificate::parse(der);
    if (!certificate)
        qFatal("no certificate");
    return std::move(*certificate);
}

std::string numberB(const simulator::Persona &persona)
{
    return persona.pins.at(simulator::PinName::SurfaceNumberB);
}

} // namespace

void CardProofTest::signsAndIsTrusted_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("auth");
    QTest::addColumn<QString>("sign");
    const auto row = [](const char *file, const char *auth, const char *sign) {
        QTest::newRow(file) << QString(file) << QString(auth) << QString(sign);
    };
    row("hanako", "ok", "ok");
    row("root-2019", "ok", "ok");
    row("root-2015", "CERT-EXPIRED", "CERT-EXPIRED");
    row("expired-certificate", "CERT-EXPIRED", "CERT-EXPIRED");
    row("expired-card", "CERT-EXPIRED", "CERT-EXPIRED");
    row("phone", "ok", "ok");
    row("rare-glyphs", "ok", "ok");
    row("long-address", "ok", "ok");
    row("old-contact", "ok", "ok");
}

void CardProofTest::signsAndIsTrusted()
{
    QFETCH(QString, file);
    const simulator::Persona persona = personaNamed(file.toStdString());
    for (const KeyPurpose purpose : {KeyPurpose::Auth, KeyPurpose::Sign}) {
        const bool forAuth = purpose == KeyPurpose::Auth;
        LaidCard laid(persona);
        const auto made =
            laid.sign(purpose, "message",
                      persona.pins.at(forAuth ? simulator::PinName::Auth : simulator::PinName::Sign));
        QCOMPARE(codeOf(made), std::string("ok"));
        QCOMPARE(laid.reader.pinsSent(), 1);
        const JpkiCertificate certificate = parsed(made->certificate);
        QCOMPARE(certificate.purpose(), purpose);
        QVERIFY(certificate.verifies(bytesOf("message"), made->signature));
        QVERIFY(!certificate.verifies(bytesOf("messagf"), made->signature));
        const Standing standing = anchorsHere().standing(certificate, today);
        QVERIFY(standing.trusted);
        QVERIFY(standing.fitsUse);
        QCOMPARE(int(standing.revocation), int(Revocation::NotChecked));
        QFETCH(QString, auth);
        QFETCH(QString, sign);
        QCOMPARE(QString::fromStdString(code(standing.trouble())), forAuth ? auth : sign);
        QCOMPARE(code(TrustAnchors().standing(certificate, today).trouble()), std::string("CERT-UNTRUSTED"));
    }
}

void CardProofTest::certificateNamesItsHolder()
{
    LaidCard laid(personaNamed("substitute-name"));
    const auto made = laid.sign(KeyPurpose::Sign, "x", "ABC123");
    QCOMPARE(codeOf(made), std::string("ok"));
    const auto holder = parsed(made->certificate).holder();
    QVERIFY(holder);
    QCOMPARE(holder->name, std::string("高崎　吉雄"));
    QVERIFY(holder->nameSubstituted);
    QCOMPARE(holder->birthDate, std::string("1968-08-08"));
    QCOMPARE(holder->sex, std::string("1"));
    QVERIFY(!holder->address.empty());
}

void CardProofTest::certificateHasNoName()
{
    LaidCard laid(personaNamed("hanako"));
    const auto der = laid.authCertificate();
    QCOMPARE(codeOf(der), std::string("ok"));
    QVERIFY(!parsed(*der).holder());
    // 試験 alone stands in the name of the issuer.
    const Bytes name = bytesOf("花子");
    QVERIFY(std::ranges::search(*der, name).empty());
    QCOMPARE(laid.reader.pinsSent(), 0); // free on a plastic card
}

void CardProofTest::signatureIsOverTheMessage()
{
    LaidCard laid(personaWith(""));
    const auto one = laid.sign(KeyPurpose::Auth, "one", "1234");
    const auto two = laid.sign(KeyPurpose::Auth, "two", "1234");
    QVERIFY(one && two);
    QVERIFY(one->signature != two->signature);
    QVERIFY(!parsed(one->certificate).verifies(bytesOf("one"), two->signature));
    QVERIFY(!parsed(one->certificate).verifies(bytesOf("one"), Bytes(256, 0)));
    QVERIFY(!parsed(one->certificate).verifies(bytesOf("one"), {}));
}

void CardProofTest::takesSmallLetters()
{
    LaidCard laid(personaWith(""));
    QCOMPARE(codeOf(laid.sign(KeyPurpose::Sign, "x", "abc123")), std::string("ok"));
    QCOMPARE(codeOf(laid.sign(KeyPurpose::Sign, "x", "ABC124")), std::string("PIN-WRONG"));
}

void CardProofTest::neverSendsWhatIsNoPassword_data()
{
    QTest::addColumn<int>("purpose");
    QTest::addColumn<QByteArray>("secret");
    QTest::addColumn<QString>("code");
    const auto row = [](KeyPurpose purpose, const char *secret, const char *code) {
        QTest::addRow("%d %s", int(purpose), secret) << int(purpose) << QByteArray(secret) << QString(code);
    };
    for (const char *wrong :
         {"", "AB123", "ABCDEFGH123456789", "ABC 123", "ＡＢＣ１２３", "ABC-123", "ABC12é"})
        row(KeyPurpose::Sign, wrong, "PIN-PASSWORD");
    for (const char *wrong : {"", "123", "12345", "12a4", "１２３４"})
        row(KeyPurpose::Auth, wrong, "PIN-FORMAT");
}

void CardProofTest::neverSendsWhatIsNoPassword()
{
    QFETCH(int, purpose);
    QFETCH(QByteArray, secret);
    LaidCard laid(personaWith(""));
    const auto made = laid.sign(static_cast<KeyPurpose>(purpose), "x", secret.toStdString());
    QTEST(QString::fromStdString(codeOf(made)), "code");
    QCOMPARE(laid.reader.commands(), 0);
}

void CardProofTest::withoutCertificate_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<int>("purpose");
    QTest::addColumn<QString>("code");
    const auto row = [](const char *file, KeyPurpose purpose, const char *code) {
        QTest::newRow(file) << QString(file) << int(purpose) << QString(code);
    };
    row("no-auth-certificate", KeyPurpose::Auth, "CERT-ABSENT");
    row("no-sign-certificate", KeyPurpose::Sign, "PIN-ABSENT"); // never asked for, so no password either
    row("child", KeyPurpose::Sign, "PIN-ABSENT");               // under 15: neither password nor certificate
    row("no-pin", KeyPurpose::Auth, "PIN-ABSENT");
    row("all-blocked", KeyPurpose::Auth, "PIN-BLOCKED");
    row("other-card", KeyPurpose::Auth, "CARD-OTHER");
}

void CardProofTest::withoutCertificate()
{
    QFETCH(QString, file);
    QFETCH(int, purpose);
    LaidCard laid(personaNamed(file.toStdString()));
    const auto wanted = static_cast<KeyPurpose>(purpose);
    const auto made = laid.sign(wanted, "x", wanted == KeyPurpose::Sign ? "ABC123" : "1234");
    QTEST(QString::fromStdString(codeOf(made)), "code");
}

// All generations have one name; a root that only has the name is no anchor.
void CardProofTest::trustsNobodyByName()
{
    const auto strangers = std::make_shared<simulator::Authority>();
    TrustAnchors anchors;
    for (const int generation : simulator::Authority::generations)
        QVERIFY(anchors.addRoot(strangers->root(simulator::Hierarchy::Authentication, generation)).ok());
    LaidCard laid(personaNamed("hanako"));
    const auto der = laid.authCertificate();
    QVERIFY(der);
    const Standing standing = anchors.standing(parsed(*der), today);
    QVERIFY(!standing.trusted);
    QVERIFY(!standing.inDate);
    QCOMPARE(code(standing.trouble()), std::string("CERT-UNTRUSTED"));
}

void CardProofTest::commandsOfEachJob_data()
{
    QTest::addColumn<QString>("job");
    QTest::addColumn<int>("commands");
    // Each with the question for the tries, which is one of them. READ by short id and in one extended
    // answer.
    QTest::newRow("facts") << "facts" << 4;
    QTest::newRow("facts by B") << "factsB" << 4;
    QTest::newRow("surface, with its certificate") << "surface" << 5;
    QTest::newRow("sign, with its certificate") << "sign" << 5;
    QTest::newRow("auth, with its certificate") << "auth" << 5;
    QTest::newRow("auth certificate") << "certificate" << 2;
    QTest::newRow("status") << "status" << 9;
}

void CardProofTest::commandsOfEachJob()
{
    QFETCH(QString, job);
    const simulator::Persona persona = personaNamed("hanako");
    LaidCard laid(persona);
    const std::map<QString, std::function<bool()>> jobs{
        {"facts", [&] { return laid.facts("1234").ok(); }},
        {"factsB", [&] { return laid.factsByNumberB(numberB(persona)).ok(); }},
        {"surface", [&] { return laid.surface(numberB(persona)).ok(); }},
        {"sign",
         [&] { return laid.sign(KeyPurpose::Sign, "x", persona.pins.at(simulator::PinName::Sign)).ok(); }},
        {"auth",
         [&] { return laid.sign(KeyPurpose::Auth, "x", persona.pins.at(simulator::PinName::Auth)).ok(); }},
        {"certificate", [&] { return laid.authCertificate().ok(); }},
        {"status", [&] { return laid.status().ok(); }},
    };
    QVERIFY(jobs.at(job)());
    QTEST(laid.reader.commands(), "commands");
}

void CardProofTest::surfaceIsGenuine()
{
    for (const char *file : {"hanako", "picture-glyph", "foreign", "no-pin", "old-contact"}) {
        const simulator::Persona persona = personaNamed(file);
        LaidCard laid(persona);
        const auto surface = laid.surface(numberB(persona));
        QVERIFY2(surface, codeOf(surface).c_str());
        QCOMPARE(codeOf(verifySurface(*surface, anchorsHere())), std::string("ok"));
        std::string date = surface->birthDate, expires = surface->expires;
        std::erase(date, '-');
        std::erase(expires, '-');
        QCOMPARE(date, persona.birthDate);
        QCOMPARE(expires, persona.expires);
        QVERIFY(
            QImage::fromData(surface->namePicture.data(), int(surface->namePicture.size()), "PNG").width() >
            0);
        const QByteArray jp2(reinterpret_cast<const char *>(surface->photo.data()), 12);
        QCOMPARE(jp2.toHex(), QByteArray("0000000c6a5020200d0a870a"));
    }
}

void CardProofTest::surfaceWasChanged_data()
{
    QTest::addColumn<QString>("where");
    for (const char *where : {"photo", "name", "birth date", "signature"})
        QTest::newRow(where) << QString(where);
}

void CardProofTest::surfaceWasChanged()
{
    QFETCH(QString, where);
    const simulator::Persona persona = personaNamed("hanako");
    LaidCard laid(persona);
    auto surface = laid.surface(numberB(persona));
    QVERIFY(surface);
    const std::map<QString, Bytes> tags{{"photo", {0xDF, 0x27}},
                                        {"name", {0xDF, 0x25}},
                                        {"birth date", {0xDF, 0x22}},
                                        {"signature", {0xDF, 0x28}}};
    const auto at = std::ranges::search(surface->file, tags.at(where)).begin();
    QVERIFY(at != surface->file.end());
    at[8] ^= 1; // inside the value, behind any form of its length
    QCOMPARE(codeOf(verifySurface(*surface, anchorsHere())), std::string("CERT-SIGNATURE"));
}

void CardProofTest::surfaceOfAnotherIssuer()
{
    const simulator::Persona persona = personaNamed("hanako");
    LaidCard laid(persona);
    auto surface = laid.surface(numberB(persona));
    QVERIFY(surface);
    QCOMPARE(codeOf(verifySurface(*surface, TrustAnchors())), std::string("CERT-UNTRUSTED"));
    surface->issuer.clear();
    QCOMPARE(codeOf(verifySurface(*surface, anchorsHere())), std::string("CARD-DATA"));
}

void CardProofTest::anchorsFromAFolder()
{
    const QTemporaryDir folder;
    const std::filesystem::path path = folder.path().toStdString();
    QVERIFY(TrustAnchors::load(path)->empty());
    QCOMPARE(codeOf(TrustAnchors::load(path / "absent")), std::string("APP-CONFIG"));
    const auto authority = simulator::Authority::load(path / "authority");
    QCOMPARE(codeOf(authority), std::string("ok"));
    const auto anchors = TrustAnchors::load(path / "authority" / "anchors");
    QCOMPARE(codeOf(anchors), std::string("ok"));
    QVERIFY(anchors->issuerKey(
        Bytes(simulator::authorities::surface.begin(), simulator::authorities::surface.end())));
    simulator::SoftwareCard card(personaNamed("hanako"), *authority);
    QFile broken(folder.filePath("authority/anchors/zz.pem"));
    QVERIFY(broken.open(QIODevice::WriteOnly));
    broken.write("-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n");
    broken.close();
    const auto refused = TrustAnchors::load(path / "authority" / "anchors");
    QCOMPARE(codeOf(refused), std::string("APP-CONFIG"));
    QVERIFY(refused.error().detail.starts_with("zz.pem"));
}

void CardProofTest::notACertificate()
{
    const Bytes root = simulator::Authority::ephemeral()->root(simulator::Hierarchy::Authentication, 2023);
    QCOMPARE(codeOf(JpkiCertificate::parse(root)), std::string("CARD-DATA")); // of no person
    QCOMPARE(codeOf(JpkiCertificate::parse({})), std::string("CARD-DATA"));
    QCOMPARE(codeOf(JpkiCertificate::parse(Bytes(2000, 0xFF))), std::string("CARD-DATA"));
    QCOMPARE(codeOf(JpkiCertificate::parse(Bytes{0x30, 0x82, 0x01, 0x00})), std::string("CARD-DATA"));
}

void CardProofTest::oddFields_data()
{
    QTest::addColumn<QByteArray>("before"); // stands before the byte
    QTest::addColumn<int>("byte");
    QTest::newRow("negative serial") << QByteArray::fromHex("a003020102") + QByteArray::fromHex("0204")
                                     << 0xFF;
    QTest::newRow("no time") << QByteArray::fromHex("170d") << int('x');
}

// OpenSSL takes them; nothing here shall have to show them.
void CardProofTest::oddFields()
{
    QFETCH(QByteArray, before);
    QFETCH(int, byte);
    LaidCard laid(personaNamed("hanako"));
    auto der = laid.authCertificate();
    QCOMPARE(codeOf(der), std::string("ok"));
    QCOMPARE(codeOf(JpkiCertificate::parse(*der)), std::string("ok"));
    const auto at = std::find_end(der->begin(), der->end(), before.begin(), before.end(),
                                  [](std::uint8_t a, char b) { return a == static_cast<std::uint8_t>(b); });
    QVERIFY(at != der->end());
    at[before.size()] = static_cast<std::uint8_t>(byte);
    QCOMPARE(codeOf(JpkiCertificate::parse(*der)), std::string("CARD-DATA"));
}

void CardProofTest::holderWithoutText()
{
    LaidCard laid(personaNamed("substitute-name"));
    auto made = laid.sign(KeyPurpose::Sign, "x", "ABC123");
    QCOMPARE(codeOf(made), std::string("ok"));
    const Bytes name = bytesOf("高崎");
    const auto at = std::ranges::search(made->certificate, name).begin();
    QVERIFY(at != made->certificate.end());
    QVERIFY(parsed(made->certificate).holder());
    *at = 0xFF; // never part of UTF-8
    QVERIFY(!parsed(made->certificate).holder());
}

QTEST_GUILESS_MAIN(CardProofTest)
#include "CardProofTest.moc"
