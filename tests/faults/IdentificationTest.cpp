// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#include "app/sync/IdentityClient.h"
#include "tests/cards/CardTestSupport.h"
#include "tests/faults/LineFixture.h"
#include "tests/support/Awaited.h"
#include "tests/support/CentreProcess.h"

#include <QTest>

using namespace madoguchi;
using namespace madoguchi::test;
using card::CardSignature;
using identity::KeyPurpose;

// Somebody proves with their card to a real centre who they are.
class IdentificationTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void byCard_data();
    void byCard();
    void anotherMessage();
    void onceOnly();
    void onlyTheDeviceThatAsked();
    void theOtherCertificate();
    void hostileBodies_data();
    void hostileBodies();
    void centreThatIdentifiesNobody();

private:
    Bytes asked();
    Result<IdentifiedHolder> proved(const CardSignature &made);
    CardSignature signedBy(const char *file, const Bytes &message, KeyPurpose purpose = KeyPurpose::Auth);

    OutboxFixture m_machine;
    QTemporaryDir m_authorityFolder;
    std::shared_ptr<simulator::Authority> m_authority;
    std::unique_ptr<CentreProcess> m_centre;
    std::unique_ptr<CentreLine> m_line;
    std::unique_ptr<IdentityClient> m_client;
};

void IdentificationTest::initTestCase()
{
    QVERIFY(m_machine.ready());
    auto authority = simulator::Authority::load(m_authorityFolder.path().toStdString());
    QVERIFY(authority);
    m_authority = *authority;
    m_centre =
        std::make_unique<CentreProcess>(m_machine.pki(), m_authorityFolder.filePath("anchors").toStdString());
    QVERIFY(m_centre->start());
    m_line = std::make_unique<CentreLine>(
        LineFixture::station(m_machine.pki(), m_machine.pki(), m_centre->url(), "kiosk-MY-K1"));
    m_client = std::make_unique<IdentityClient>(*m_line, "kiosk/MY/K1");
}

Bytes IdentificationTest::asked()
{
    Awaited<Bytes> message;
    m_client->ask(message.take());
    return message.get().ok() ? *message.get() : Bytes();
}

Result<IdentifiedHolder> IdentificationTest::proved(const CardSignature &made)
{
    Awaited<IdentifiedHolder> holder;
    m_client->prove(made.certificate, made.signature, holder.take());
    return holder.get();
}

CardSignature IdentificationTest::signedBy(const char *file, const Bytes &message, KeyPurpose purpose)
{
    const simulator::Persona persona = personaNamed(file);
    LaidCard laid(persona, m_authority);
    const bool auth = purpose == KeyPurpose::Auth;
    const auto made = laid.sign(purpose, {reinterpret_cast<const char *>(message.data()), message.size()},
                                persona.pins.at(auth ? simulator::PinName::Auth : simulator::PinName::Sign));
    return made ? *made : CardSignature();
}

void IdentificationTest::byCard_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("code");
    QTest::newRow("hanako") << "hanako"
                            << "ok";
    QTest::newRow("issued below the root of 2019") << "root-2019"
                                                   << "ok";
    QTest::newRow("root of 2015, which has run out") << "root-2015"
                                                     << "CERT-EXPIRED";
    QTest::newRow("certificate has run out") << "expired-certificate"
                                             << "CERT-EXPIRED";
    QTest::newRow("phone") << "phone"
                           << "ok";
}

void IdentificationTest::byCard()
{
    QFETCH(QString, file);
    const Bytes message = asked();
    QVERIFY(!message.empty());
    const CardSignature made = signedBy(file.toUtf8().constData(), message);
    const auto holder = proved(made);
    QTEST(QString::fromStdString(codeOf(holder)), "code");
    if (!holder)
        return;
    const auto certificate = identity::JpkiCertificate::parse(made.certificate);
    QCOMPARE(holder->serial, certificate->serial());
    QCOMPARE(holder->notAfter, certificate->notAfter());
    QVERIFY(!holder->revocationChecked); // nobody told the centre, and it says so
}

void IdentificationTest::anotherMessage()
{
    Bytes message = asked();
    message.back() ^= 1;
    QCOMPARE(codeOf(proved(signedBy("hanako", message))), std::string("CERT-SIGNATURE"));
}

void IdentificationTest::onceOnly()
{
    const Bytes message = asked();
    const CardSignature made = signedBy("hanako", message);
    QCOMPARE(codeOf(proved(made)), std::string("ok"));
    QCOMPARE(codeOf(proved(made)), std::string("APP-INPUT")); // nothing was asked for since
    // A second try with the same challenge by hand: it is gone at the centre too.
    QCOMPARE(m_centre->number("SELECT count(*) FROM challenges"), std::int64_t(0));
}

void IdentificationTest::onlyTheDeviceThatAsked()
{
    CentreLine counter(
        LineFixture::station(m_machine.pki(), m_machine.pki(), m_centre->url(), "counter-MY-C1"));
    Awaited<CentreLine::Reply> given;
    m_line->post("/v1/challenges", {{"madoguchi", 1}}, given.take());
    QVERIFY(given.get());
    const Json body{{"madoguchi", 1},
                    {"challenge", given.get()->body.at("challenge")},
                    {"certificate", "AAAA"},
                    {"signature", "AAAA"}};
    Awaited<CentreLine::Reply> stolen, own;
    counter.post("/v1/identifications", body, stolen.take());
    QCOMPARE(stolen.get()->status, 404);
    m_line->post("/v1/identifications", body, own.take());
    QCOMPARE(own.get()->status, 422); // it was still there for the device that asked
}

// The certificate that names its holder is not for proving presence, and is not wanted here.
void IdentificationTest::theOtherCertificate()
{
    QCOMPARE(codeOf(proved(signedBy("hanako", asked(), KeyPurpose::Sign))), std::string("CERT-UNTRUSTED"));
}

void IdentificationTest::hostileBodies_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("status");
    QTest::newRow("empty") << QByteArray(R"({"madoguchi":1})") << 400;
    QTest::newRow("numbers") << QByteArray(R"({"madoguchi":1,"challenge":1,"certificate":2,"signature":3})")
                             << 400;
    QTest::newRow("no base64")
        << QByteArray(R"({"madoguchi":1,"challenge":"00","certificate":"-","signature":"AAAA"})") << 400;
    QTest::newRow("long") << R"({"madoguchi":1,"challenge":"00","signature":"AAAA","certificate":")" +
                                 QByteArray(100'000, 'A') + "\"}"
                          << 400;
    QTest::newRow("no challenge")
        << QByteArray(R"({"madoguchi":1,"challenge":"00' OR 1","certificate":"AAAA","signature":"AAAA"})")
        << 404;
}

void IdentificationTest::hostileBodies()
{
    QFETCH(QByteArray, body);
    Awaited<CentreLine::Reply> reply;
    m_line->post("/v1/identifications", Json::parse(body.toStdString()), reply.take());
    QVERIFY(reply.get());
    QTEST(reply.get()->status, "status");
}

void IdentificationTest::centreThatIdentifiesNobody()
{
    CentreProcess plain(m_machine.pki());
    QVERIFY(plain.start());
    CentreLine line(LineFixture::station(m_machine.pki(), m_machine.pki(), plain.url(), "kiosk-MY-K1"));
    IdentityClient client(line, "kiosk/MY/K1");
    Awaited<Bytes> message;
    client.ask(message.take());
    QCOMPARE(codeOf(message.get()), std::string("CERT-UNTRUSTED"));
}

QTEST_GUILESS_MAIN(IdentificationTest)
#include "IdentificationTest.moc"
