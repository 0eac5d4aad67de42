// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/cards/CardTestSupport.h"
#include "tests/cards/SoftcardProcess.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace madoguchi;
using namespace madoguchi::test;
using identity::JpkiCertificate;

// `madoguchi card …` as a script calls it, against the software card through the real pcscd. Runs inside
// tests/support/namespace.sh only.
class PcscCommandTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void status_data();
    void status();
    void facts();
    void factsByNumberB();
    void signs_data();
    void signs();
    void refusals_data();
    void refusals();
    void secretsComeBackNowhere();
};

namespace
{

struct Ran {
    int exit = -1;
    QByteArray out, err;
    QJsonObject object() const { return QJsonDocument::fromJson(out).object(); }
};

Ran card(const QStringList &arguments, const QByteArray &input = {})
{
    QProcess process;
    process.start(QStringLiteral(MADOGUCHI_PROGRAM), QStringList{"card"} + arguments + QStringList{"--json"});
    process.write(input);
    process.closeWriteChannel();
    if (!process.waitForFinished(30'000))
        process.kill();
    return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
}

// pcscd sees a card within half a second.
Ran cardOnceThere(const QStringList &arguments, const QByteArray &input = {})
{
    for (int wait = 0; wait < 50 && card({"status"}).object()["kind"] == "none"; ++wait)
        QTest::qSleep(100);
    return card(arguments, input);
}

std::string base64(const QJsonValue &value)
{
    return QByteArray::fromBase64(value.toString().toLatin1()).toStdString();
}

} // namespace

void PcscCommandTest::init()
{
    QVERIFY2(qEnvironmentVariableIsSet("MADOGUCHI_NAMESPACE"), "run it by tests/support/namespace.sh");
    QCOMPARE(QProcess::execute(PCSCD, {"stop"}), 0);
    QCOMPARE(QProcess::execute(PCSCD, {"start"}), 0);
}

void PcscCommandTest::status_data()
{
    QTest::addColumn<QString>("person");
    QTest::addColumn<QByteArray>("expected");
    const auto row = [](const char *person, const char *expected) {
        QTest::newRow(person) << QString(person) << QByteArray(expected);
    };
    row("hanako", R"({"kind":"mynumber","triesLeft":{"text":3,"auth":3,"sign":5},"under15":false,)"
                  R"("expires":"2035-02-17"})");
    row("child", R"({"kind":"mynumber","triesLeft":{"text":3,"auth":3,"sign":null},"under15":true,)"
                 R"("expires":"2027-06-30"})");
    row("all-blocked", R"({"kind":"mynumber","triesLeft":{"text":0,"auth":0,"sign":0},"under15":false})");
    row("no-pin", R"({"kind":"mynumber","triesLeft":{"text":null,"auth":null,"sign":null}})");
    row("phone", R"({"kind":"phone","triesLeft":{"text":null,"auth":3,"sign":5},"expires":null})");
    row("other-card", R"({"kind":"other","triesLeft":{"text":null,"auth":null,"sign":null}})");
}

void PcscCommandTest::status()
{
    QFETCH(QString, person);
    QFETCH(QByteArray, expected);
    SoftcardProcess softcard(person);
    const Ran ran = cardOnceThere({"status"});
    QCOMPARE(ran.exit, 0);
    const QJsonObject got = ran.object(), wanted = QJsonDocument::fromJson(expected).object();
    for (const QString &key : wanted.keys()) {
        if (key == "triesLeft") {
            const QJsonObject tries = wanted[key].toObject();
            for (const QString &pin : tries.keys())
                QCOMPARE(got[key].toObject()[pin], tries[pin]);
        } else {
            QCOMPARE(got[key], wanted[key]);
        }
    }
    QVERIFY(softcard.say("count").contains("verifies 0"));
}

void PcscCommandTest::facts()
{
    for (const char *person : {"hanako", "rare-glyphs", "long-address", "mononym"}) {
        const simulator::Persona persona = personaNamed(person);
        SoftcardProcess softcard(person);
        const Ran ran = cardOnceThere(
            {"facts"}, QByteArray::fromStdString(persona.pins.at(simulator::PinName::Text)) + '\n');
        QCOMPARE(ran.exit, 0);
        QCOMPARE(ran.object()["name"].toString().toStdString(), persona.name);
        QCOMPARE(ran.object()["address"].toString().toStdString(), persona.address);
    }
}

void PcscCommandTest::factsByNumberB()
{
    const simulator::Persona persona = personaNamed("no-pin");
    SoftcardProcess softcard("no-pin");
    const Ran ran =
        cardOnceThere({"facts", "--by", "number-b"},
                      QByteArray::fromStdString(persona.pins.at(simulator::PinName::NumberB)) + '\n');
    QCOMPARE(ran.exit, 0);
    QCOMPARE(ran.object()["name"].toString().toStdString(), persona.name);
}

void PcscCommandTest::signs_data()
{
    QTest::addColumn<QString>("purpose");
    QTest::addColumn<QByteArray>("secret");
    QTest::addColumn<QByteArray>("message");
    QTest::newRow("auth") << "auth" << QByteArray("2345") << QByteArray("challenge");
    QTest::newRow("sign") << "sign" << QByteArray("SHIKEN01") << QByteArray("declaration");
    QTest::newRow("nothing") << "sign" << QByteArray("shiken01") << QByteArray();
    QTest::newRow("bytes, lines and zeros")
        << "auth" << QByteArray("2345") << QByteArray("\0\n\r\n\xFF", 5).repeated(100'000);
}

void PcscCommandTest::signs()
{
    QFETCH(QString, purpose);
    QFETCH(QByteArray, secret);
    QFETCH(QByteArray, message);
    SoftcardProcess softcard("hanako");
    const Ran ran = cardOnceThere({"sign", "--purpose", purpose}, secret + '\n' + message);
    QCOMPARE(ran.exit, 0);
    const auto certificate = JpkiCertificate::parse(bytesOf(base64(ran.object()["certificate"])));
    QVERIFY(certificate);
    QCOMPARE(certificate->purpose() == identity::KeyPurpose::Auth, purpose == "auth");
    QVERIFY(
        certificate->verifies(bytesOf(message.toStdString()), bytesOf(base64(ran.object()["signature"]))));
}

void PcscCommandTest::refusals_data()
{
    QTest::addColumn<QString>("person");
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QByteArray>("input");
    QTest::addColumn<int>("exit");
    QTest::addColumn<QString>("code");
    const auto row = [](const char *name, const char *person, const QStringList &arguments, const char *input,
                        int exit, const char *code) {
        QTest::newRow(name) << QString(person) << arguments << QByteArray(input) << exit << QString(code);
    };
    const QStringList facts{"facts"}, auth{"sign", "--purpose", "auth"}, sign{"sign", "--purpose", "sign"};
    row("wrong PIN", "taro", facts, "0000\n", 1, "PIN-WRONG");
    row("last try", "last-try", facts, "1234\n", 1, "PIN-LAST-TRY");
    row("blocked", "all-blocked", auth, "1234\nx", 1, "PIN-BLOCKED");
    row("under 15", "child", sign, "ABC123\nx", 1, "PIN-ABSENT");
    row("no PIN typed", "taro", facts, "", 1, "PIN-FORMAT");
    row("no password", "taro", sign, "short\nx", 1, "PIN-PASSWORD");
    row("another card", "other-card", auth, "1234\nx", 1, "CARD-OTHER");
    row("no purpose", "taro", {"sign"}, "1234\nx", 2, "APP-INPUT");
    row("no such purpose", "taro", {"sign", "--purpose", "both"}, "1234\nx", 2, "APP-INPUT");
    row("purpose of facts", "taro", {"facts", "--purpose", "auth"}, "1234\n", 2, "APP-INPUT");
}

void PcscCommandTest::refusals()
{
    QFETCH(QString, person);
    QFETCH(QStringList, arguments);
    QFETCH(QByteArray, input);
    SoftcardProcess softcard(person);
    const Ran ran = cardOnceThere(arguments, input);
    QTEST(ran.exit, "exit");
    QTEST(ran.object()["error"].toObject()["code"].toString(), "code");
    QFETCH(QString, code);
    QVERIFY(ran.err.startsWith(code.toUtf8() + ": "));
}

void PcscCommandTest::secretsComeBackNowhere()
{
    SoftcardProcess softcard("hanako");
    for (const QByteArray secret : {"7391", "2345"}) {
        const Ran ran = cardOnceThere({"sign", "--purpose", "auth"}, secret + "\nx");
        QVERIFY(!ran.err.contains(secret));
        QVERIFY(!QByteArray::fromBase64(ran.out).contains(secret));
    }
}

QTEST_GUILESS_MAIN(PcscCommandTest)
#include "PcscCommandTest.moc"
