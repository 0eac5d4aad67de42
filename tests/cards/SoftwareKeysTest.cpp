// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/cards/CardTestSupport.h"
#include "tests/cards/SoftwareTerminal.h"
#include "tests/cards/SoftwareVerify.h"

#include <QTest>

using namespace madoguchi;
using namespace madoguchi::simulator;
using namespace madoguchi::test;

// What the card does with its keys, checked by OpenSSL with the public keys that the card tells.
class SoftwareKeysTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void signs_data();
    void signs();
    void refuses_data();
    void refuses();
    void provesItsPresence_data();
    void provesItsPresence();
    void authenticatesInternally();
    void throwsChallenges();
};

namespace
{

const QByteArray message = "a challenge";

} // namespace

void SoftwareKeysTest::signs_data()
{
    QTest::addColumn<int>("mode");
    QTest::addColumn<QByteArray>("given");
    QTest::addColumn<QByteArray>("payload"); // of PKCS #1 v1.5; empty is PSS of the message
    QTest::newRow("verbatim") << 0 << message << message;
    QTest::newRow("verbatim, a DigestInfo") << 0 << digestInfoOf(message) << digestInfoOf(message);
    QTest::newRow("verbatim, as long as fits") << 0 << QByteArray(245, 'x') << QByteArray(245, 'x');
    QTest::newRow("its hash") << 1 << message << sha(message);
    QTest::newRow("a hash") << 2 << sha(message) << digestInfoOf(message);
    QTest::newRow("its hash in a DigestInfo") << 3 << message << digestInfoOf(message);
    QTest::newRow("a hash, PSS") << 4 << sha(message) << QByteArray();
    QTest::newRow("its hash, PSS") << 5 << message << QByteArray();
}

void SoftwareKeysTest::signs()
{
    QFETCH(int, mode);
    QFETCH(QByteArray, given);
    QFETCH(QByteArray, payload);
    SoftwareTerminal terminal(personaNamed("hanako"));
    terminal.select(jpkiAid);
    terminal.verify(0x18, PinName::Auth);
    terminal.verify(0x1B, PinName::Sign);
    const QByteArray tail = SoftwareTerminal::byte(int(given.size())) + given.toHex() + "00";
    for (const auto &[key, certificate] : {std::pair(0x17, 0x0A), std::pair(0x1A, 0x01)}) {
        const KeyPtr with = keyOfCertificate(terminal.file(certificate));
        QVERIFY(with);
        const QByteArray begin = "802A" + SoftwareTerminal::byte(mode);
        const QByteArray byShortId = terminal.data(begin + SoftwareTerminal::byte(0x80 | key) + tail);
        QCOMPARE(terminal.word, QByteArray("9000"));
        QCOMPARE(terminal.send("00A4020C0200" + SoftwareTerminal::byte(key)), QByteArray("9000"));
        const QByteArray ofCurrent = terminal.data(begin + "80" + tail);
        for (const QByteArray &signature : {byShortId, ofCurrent}) {
            QCOMPARE(signature.size(), 256);
            if (payload.isEmpty())
                QVERIFY(verifies(with.get(), RSA_PKCS1_PSS_PADDING, sha(message), signature));
            else
                QCOMPARE(recovered(with.get(), signature), payload);
        }
        // PSS has a random salt, the others have none.
        QCOMPARE(byShortId == ofCurrent, !payload.isEmpty());
    }
}

void SoftwareKeysTest::refuses_data()
{
    QTest::addColumn<QByteArrayList>("commands"); // JPKI is selected
    QTest::addColumn<QByteArray>("word");
    const auto row = [](const char *name, const QByteArrayList &commands, const char *word) {
        QTest::newRow(name) << commands << QByteArray(word);
    };
    const QByteArray auth = "0020009804" + QByteArray("2345").toHex();
    const QByteArray sign = "0020009B08" + QByteArray("SHIKEN01").toHex();
    const QByteArray hash = "20" + QByteArray(32, 'h').toHex() + "00";
    row("without PIN", {"802A0297" + hash}, "6982");
    row("with the other key's PIN", {sign, "802A0297" + hash}, "6982");
    row("with the other key's password", {auth, "802A029A" + hash}, "6982");
    row("sign key", {sign, "802A029A" + hash}, "9000");
    row("unknown mode", {auth, "802A0697" + hash}, "6A86");
    row("too short a hash",
        {auth, "802A02970101"
               "00"},
        "6700");
    row("too long for padding", {auth, "802A0097F6" + QByteArray(246, 'x').toHex() + "00"}, "6700");
    row("no Le", {auth, "802A0297" + hash.chopped(2)}, "6700");
    row("no such key", {auth, "802A0293" + hash}, "6A88");
    row("a PIN", {auth, "802A0298" + hash}, "6981");
    row("no default key", {auth, "802A0200" + hash}, "6A88");
    row("no current file", {auth, "802A0280" + hash}, "6986");
    row("current file is no key", {auth, "00A4020C02000A", "802A0280" + hash}, "6981");
    row("class 00", {auth, "002A0297" + hash}, "6E00");
    row("internal authentication, behind a PIN",
        {auth, "0088009704"
               "31323334"
               "00"},
        "6982");
    row("after power was off", {auth, "", "802A0297" + hash}, "6986");
}

void SoftwareKeysTest::refuses()
{
    QFETCH(QByteArrayList, commands);
    QFETCH(QByteArray, word);
    SoftwareTerminal terminal(personaNamed("hanako"));
    terminal.select(jpkiAid);
    QByteArray last;
    for (const QByteArray &command : commands) {
        if (command.isEmpty())
            terminal.card.powerOff();
        else
            last = terminal.send(command);
    }
    QCOMPARE(last.right(4), word);
}

void SoftwareKeysTest::provesItsPresence_data()
{
    QTest::addColumn<QByteArray>("aid");
    QTest::addColumn<int>("secret");
    QTest::addColumn<int>("pin");
    QTest::addColumn<int>("file");
    QTest::addColumn<QByteArray>("tag");
    QTest::newRow("text") << textAid << 0x11 << int(PinName::Text) << 0x07 << QByteArray::fromHex("DF51");
    QTest::newRow("face") << surfaceAid << 0x12 << int(PinName::SurfaceNumberB) << 0x02
                          << QByteArray::fromHex("DF24");
    QTest::newRow("age") << surfaceAid << 0x11 << int(PinName::SurfaceBirth) << 0x01
                         << QByteArray::fromHex("DF12");
    QTest::newRow("number") << surfaceAid << 0x13 << int(PinName::SurfaceNumberA) << 0x05
                            << QByteArray::fromHex("DF42");
}

// A copy of the files cannot sign: the key in them signs a challenge, without any PIN.
void SoftwareKeysTest::provesItsPresence()
{
    QFETCH(QByteArray, aid);
    QFETCH(int, secret);
    QFETCH(int, pin);
    QFETCH(int, file);
    QFETCH(QByteArray, tag);
    SoftwareTerminal terminal(personaNamed("hanako"));
    terminal.select(aid);
    const QByteArray command = "802A0000"
                               "33" +
                               digestInfoOf(message).toHex() + "00";
    const QByteArray signature = terminal.data(command);
    QCOMPARE(terminal.word, QByteArray("9000"));
    terminal.verify(secret, PinName(pin));
    const KeyPtr key = cardKeyBehind(tag, terminal.file(file));
    QVERIFY(verifies(key.get(), RSA_PKCS1_PADDING, sha(message), signature));
    QVERIFY(!verifies(key.get(), RSA_PKCS1_PADDING, sha("another"), signature));
    QCOMPARE(terminal.send("008800"
                           "93"
                           "0401020304"
                           "00"),
             aid == textAid ? QByteArray("6985") : QByteArray("6981"));
}

// Its public half is not on the card; the authority knows it.
void SoftwareKeysTest::authenticatesInternally()
{
    const Persona hanako = personaNamed("hanako");
    SoftwareTerminal terminal(hanako);
    terminal.select(commonAid);
    const QByteArray signature = terminal.data("0088009904"
                                               "01020304"
                                               "00");
    QCOMPARE(terminal.word, QByteArray("9000"));
    const auto key = Authority::ephemeral()->cardKey(hanako.serial, "common");
    QVERIFY(verifies(key->handle(), RSA_PKCS1_PADDING, sha(QByteArray::fromHex("01020304")), signature));
    QCOMPARE(terminal.data("0088009904"
                           "01020304"
                           "00"),
             signature);
    QCOMPARE(terminal.send("802A039904"
                           "01020304"
                           "00"),
             QByteArray("6985"));
    QCOMPARE(terminal.send("00880099"
                           "00"),
             QByteArray("6700"));
}

void SoftwareKeysTest::throwsChallenges()
{
    SoftwareTerminal terminal(personaNamed("hanako"));
    const QByteArray first = terminal.data("0084000010"), second = terminal.data("0084000010");
    QCOMPARE(first.size(), 16);
    QVERIFY(first != second);
    QCOMPARE(terminal.data("0084000000").size(), 256);
    QCOMPARE(terminal.send("0084000000"
                           "0100"),
             QByteArray("6985")); // extended
    QCOMPARE(terminal.send("00840000"), QByteArray("6700"));
    QCOMPARE(terminal.send("0084000110"), QByteArray("6A86"));
}

QTEST_GUILESS_MAIN(SoftwareKeysTest)
#include "SoftwareKeysTest.moc"
