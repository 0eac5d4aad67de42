// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#include "drivers/support/Tlv.h"
#include "drivers/simulator/CardState.h"
#include "tests/cards/CardTestSupport.h"
#include "tests/cards/SoftwareTerminal.h"

#include <QTemporaryDir>
#include <QTest>

using namespace madoguchi;
using namespace madoguchi::simulator;
using namespace madoguchi::test;

// What is known of real cards, line by line, and every switch where they differ. Which secret opens which
// file is in SoftwareAccessTest, signatures in SoftwareKeysTest, certificates in SoftwareCertificatesTest,
// removal in PcscTest.
class SoftwareFidelityTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void answers_data();
    void answers();
    void lengthsAndFiller_data();
    void lengthsAndFiller();
    void certificatesWithFiller();
    void stateAcrossResetAndSelect_data();
    void stateAcrossResetAndSelect();
    void everyCounterByItself();
    void countersAndPinsPersist();
    void identifiers();
    void people_data();
    void people();
};

namespace
{

const QByteArray text = "00A4040C0A" + textAid, surface = "00A4040C0A" + surfaceAid,
                 jpki = "00A4040C0A" + jpkiAid, common = "00A4040C0A" + commonAid,
                 juki = "00A4040C0A" + jukiAid, manager = "00A4040C07" + managerAid;
const QByteArray pin = "0020009104"
                       "31323334",
                 wrong = "0020009104"
                         "30303030"; // of the text application
const QByteArray authPin = "0020009804"
                           "31323334",
                 signPin = "0020009B06"
                           "414243313233";
const QByteArray cardPin = "0020009C04"
                           "31323334"; // of the common or juki application

SoftwareTerminal terminalWith(const QByteArray &keys)
{
    return SoftwareTerminal(personaWith(keys.toStdString()));
}

QByteArray habits(const char *habit)
{
    return QByteArray("\"habits\":{") + habit + "}";
}

} // namespace

void SoftwareFidelityTest::answers_data()
{
    QTest::addColumn<QByteArray>("keys"); // of the person
    QTest::addColumn<QByteArrayList>("commands");
    QTest::addColumn<QByteArray>("last"); // how the last answer ends
    const auto row = [](const char *name, const QByteArray &keys, const QByteArrayList &commands,
                        const char *last) { QTest::newRow(name) << keys << commands << QByteArray(last); };
    row("exhausting try", "", {text, wrong, wrong, wrong}, "63C0");
    row("after it", "", {text, wrong, wrong, wrong, pin}, "6984");
    row("after it, ISO", habits(R"("blockedWord":"6983")"), {text, wrong, wrong, wrong, pin}, "6983");
    row("shipped blocked, asked", "", {text, "00200092"}, "63C0");
    row("shipped blocked, verified", "",
        {text, "0020009204"
               "31323334"},
        "6984");
    row("asking costs nothing", "", {text, "00200091", "00200091", "00200091", "00200091"}, "63C3");
    row("asking when verified", "", {text, pin, "00200091"}, "63C3");
    row("asking when verified, 9000", habits(R"("emptyVerify":"9000")"), {text, pin, "00200091"}, "9000");
    row("asking when not verified, 9000", habits(R"("emptyVerify":"9000")"), {text, "00200091"}, "63C3");
    row("A of the text is 14", "", {text, "00200094"}, "63CA");
    row("A of the surface is 13", "", {surface, "00200093"}, "63CA");
    row("no 14 in the surface", "", {surface, "00200094"}, "6A88");
    row("birth date", "",
        {surface, "0020009106"
                  "353530323137"},
        "9000");
    row("birth date, Gregorian", R"("calendar":"gregorian")",
        {surface, "0020009106"
                  "383030323137"},
        "9000");
    row("a key is no PIN", "", {text, "00200093"}, "6981");
    row("more than sixteen bytes", "",
        {text, "0020009111"
               "3132333435363738393031323334353637"},
        "6700");

    row("first command", habits(R"("firstCommand":"6F00")"), {text}, "6F00");
    row("second command", habits(R"("firstCommand":"6F00")"), {text, text}, "9000");
    row("MF, cold", "", {"00A40000"}, "6A86");
    row("MF after an application", "", {text, "00A40000"}, "9000");
    row("which stays", "", {text, "00A40000", "00200091"}, "63C3");
    row("3F00", "", {text, "00A40000023F00"}, "6A82");
    row("card manager", "", {text, manager}, "9000");
    row("MF after the card manager", "", {text, manager, "00A40000"}, "6A86");
    row("control information", "", {"00A404000A" + textAid + "00"},
        "6F0C840A"
        "D3921000310001010408"
        "9000");
    row("control information, not asked for", "", {text + "00"}, "9000");
    row("by a part of the name", "", {"00A4040C03D392F0"}, "9000");
    row("MF has no file", "", {"00B0810000"}, "6A82");

    row("data cold", "", {"00CA00F200"}, "32303335303333319000");
    row("municipality", "", {manager, "00CA00F000"}, "32373130329000");
    row("data in an application", "", {text, "00CA00F200"}, "6A88");
    row("contact ATR", "", {"00CA5F5100"}, "DA13FF8131FB468012392F31C173C601C03B9000");
    row("contact ATR in an application", "", {text, "00CA5F5100"},
        "DA13FF8131FB468012392F31C173C601C03B9000");
    row("large data, short", "", {"00CA00F800"}, "6700");
    row("no such data", "", {"00CA00FF00"}, "6A88");

    row("other channel", "", {"01A4040C0A" + textAid}, "6881");
    row("other channel, 8x", "", {"812A0000"}, "6881");
    row("secure messaging", "", {text, "08B0820000"}, "69FC");
    row("session key, text", "", {text, pin, "80AE000000"}, "66F1");
    row("session key, surface", "", {surface, "80AE000000"}, "66F1");
    row("session key, common", "", {common, "80AE000000"}, "66F1");
    row("session key, JPKI", "", {jpki, "80AE000000"}, "6982");
    row("session key, juki", "", {juki, "80AE000000"}, "6982");
    row("iPhone's command", "", {jpki, "80FC0000"}, "6700");

    row("extended", "", {text, pin, "00B08200000003"}, "FF203B9000");
    row("short ids refused", habits(R"("shortIds":"refused")"), {jpki, "00B08A0000"}, "6A86");
    row("short ids refused, sign", habits(R"("shortIds":"refused")"),
        {jpki, "00A4020C020018",
         "0020008004"
         "31323334",
         "802A0097013100"},
        "6A86");
    row("past the end", "", {jpki, "00B0880400"}, "6B00");
    row("to the end", "", {jpki, "00B0880100"}, "8F009000");
    row("to the end, with a warning", habits(R"("endOfFile":"6282")"), {jpki, "00B0880100"}, "8F006282");
    row("exactly, no warning", habits(R"("endOfFile":"6282")"), {jpki, "00B0880102"}, "8F009000");
    row("internal file", "", {jpki, "00B0900000"}, "6981");
    row("PIN as a file", "", {jpki, "00B0980000"}, "6981");
    row("key as a file", "", {jpki, "00B0970000"}, "6981");
    row("no such file", "", {jpki, "00B0830000"}, "6A82");
    row("auth certificate behind the PIN", habits(R"("authCertificate":"pin")"), {jpki, "00B08A0000"},
        "6982");

    row("change in JPKI", "",
        {jpki, authPin,
         "0024019804"
         "39393939",
         "0020009804"
         "39393939"},
        "9000");
    row("the old one then", "",
        {jpki, authPin,
         "0024019804"
         "39393939",
         authPin},
        "63C2");
    row("change in text", "",
        {text, pin,
         "0024019104"
         "39393939"},
        "9000");
    row("change the password", "",
        {jpki, signPin,
         "0024019B06"
         "58595A373839"},
        "9000");
    row("small letters", "",
        {jpki, signPin,
         "0024019B06"
         "78797A373839"},
        "6A80");
    row("digits only", "",
        {jpki, signPin,
         "0024019B06"
         "313233343536"},
        "6A80");
    row("five digits", "",
        {text, pin,
         "0024019105"
         "3939393939"},
        "6A80");
    row("change without the old one", "",
        {jpki, "0024019804"
               "39393939"},
        "6982");
    row("change 照合番号B", "",
        {text,
         "002000950E"
         "3535303231373230333532323835",
         "0024019504"
         "39393939"},
        "6982");
    row("change with the old one inside", "",
        {text, pin,
         "0024009108"
         "3132333439393939"},
        "6A86");
    row("change key in JPKI", "",
        {jpki, authPin,
         "8032009804"
         "39393939"},
        "6D00");
    row("change key in common", "",
        {common, cardPin,
         "8032009C04"
         "39393939",
         "0020009C04"
         "39393939"},
        "9000");
    row("change key in juki", "",
        {juki, cardPin,
         "8032009C04"
         "39393939"},
        "9000");
    row("change in common", "",
        {common, cardPin,
         "0024019C04"
         "39393939"},
        "6D00");
    row("common leaves juki", "",
        {common, cardPin,
         "8032009C04"
         "39393939",
         juki, cardPin},
        "9000");

    row("record", "", {common, "00A4020C020001", "00B2010400"}, "32303335303333319000");
    row("key id", "", {common, "00B2011400"}, "0110363030303032340805303031000000009000");
    row("the same in juki", "", {juki, "00B2011400"}, "0110363030303032340805303031000000009000");
    row("all records at once", "", {common, "00B2010D00"}, "6A81");
    row("transparent file as a record", "", {text, "00B2014400"}, "6981");

    const QByteArray lacking = R"("tries":{"text":null})";
    row("PIN lacking", lacking, {text, "00200091"}, "6A88");
    row("PIN lacking, blocked", lacking + "," + habits(R"("missingPin":"blocked")"), {text, "00200091"},
        "63C0");
    row("PIN lacking, blocked, verified", lacking + "," + habits(R"("missingPin":"blocked")"), {text, pin},
        "6984");
    row("PIN lacking, 照合番号B", lacking,
        {text,
         "002000950E"
         "3535303231373230333532323835",
         "00B0820001"},
        "FF9000");
    row("under 15", R"("under15":true)", {jpki, "00B0880000"}, "008F009000");
    row("under 15, certificate", R"("under15":true)", {jpki, signPin, "00B0810000"}, "6B00");
    row("under 15, certificate missing", R"("under15":true,)" + habits(R"("absentCertificate":"missing")"),
        {jpki, signPin, "00B0810000"}, "6A82");
    row("under 15, key", R"("under15":true)", {jpki, signPin, "802A009A013100"}, "6A88");
    row("no auth certificate", R"("certificates":{"auth":false})", {jpki, "00B0880000"}, "8F00009000");
}

void SoftwareFidelityTest::answers()
{
    QFETCH(QByteArray, keys);
    QFETCH(QByteArrayList, commands);
    QFETCH(QByteArray, last);
    SoftwareTerminal terminal = terminalWith(keys);
    const QByteArray answer = terminal.send(commands);
    QVERIFY2(answer.endsWith(last), answer.right(80).constData());
}

void SoftwareFidelityTest::lengthsAndFiller_data()
{
    QTest::addColumn<QByteArray>("lengths");
    QTest::addColumn<QByteArray>("filler");
    QTest::addColumn<int>("characters"); // of the address
    QTest::addColumn<QByteArray>("begins");
    const auto row = [](const char *lengths, const char *filler, int characters, const char *begins) {
        QTest::addRow("%s, %s, %d", lengths, filler, characters)
            << QByteArray(lengths) << QByteArray(filler) << characters << QByteArray(begins);
    };
    row("short", "FF", 10, "FF204DDF2108");
    row("short", "FF", 50, "FF2081C6DF21");
    row("short", "FF", 100, "FF208201");
    row("81", "00", 10, "FF208152DF218108");
    row("82", "none", 10, "FF20820057DF21820008");
}

void SoftwareFidelityTest::lengthsAndFiller()
{
    QFETCH(QByteArray, lengths);
    QFETCH(QByteArray, filler);
    QFETCH(int, characters);
    Persona persona = personaWith("\"habits\":{\"lengths\":\"" + lengths.toStdString() + "\",\"filler\":\"" +
                                  filler.toStdString() + "\"}");
    persona.address = QString(characters, u'町').toStdString();
    SoftwareTerminal terminal(persona);
    terminal.send({text, pin});
    const QByteArray file = terminal.file(0x02);
    QFETCH(QByteArray, begins);
    QCOMPARE(file.toHex().toUpper().left(begins.size()), begins);
    const Bytes bytes = bytesOf(file);
    const auto header = parseTlvHeader(bytes);
    const QByteArray rest = file.mid(qsizetype(header->size + header->length));
    QCOMPARE(rest, filler == "none" ? QByteArray() : QByteArray(24, filler == "FF" ? '\xFF' : '\0'));
}

void SoftwareFidelityTest::certificatesWithFiller()
{
    SoftwareTerminal terminal(personaNamed("hanako"));
    terminal.select(jpkiAid);
    terminal.verify(0x1B, PinName::Sign);
    for (const int id : {0x01, 0x02, 0x0A, 0x0B}) {
        const QByteArray file = terminal.file(id);
        QCOMPARE(file.left(2).toHex(), QByteArray("3082"));
        const int length = static_cast<std::uint8_t>(file[2]) << 8 | static_cast<std::uint8_t>(file[3]);
        QCOMPARE(file.mid(4 + length), QByteArray(24, '\xFF'));
        QVERIFY(length > 1000 && length < 2000);
    }
}

void SoftwareFidelityTest::stateAcrossResetAndSelect_data()
{
    QTest::addColumn<QByteArray>("habit");
    QTest::addColumn<QByteArray>("event"); // reset, power, or a command
    QTest::addColumn<bool>("survives");
    const auto row = [](const char *name, const QByteArray &habit, const QByteArray &event, bool survives) {
        QTest::newRow(name) << habit << event << survives;
    };
    const QByteArray noReset = R"("verifySurvivesReset":false)", noSelect = R"("verifySurvivesSelect":false)";
    row("reset", "", "reset", true);
    row("reset, other", noReset, "reset", false);
    row("power", "", "power", false);
    row("select", "", text, true);
    row("select, other", noSelect, text, false);
    row("another application between", "", jpki, true);
    row("another application between, other", noSelect, jpki, false);
    row("a failed select", noSelect, "00A4040C05A000000009", true);
    row("a file", noSelect, "00A4020C020001", true);
    row("a question", noSelect, "00200091", true);
    row("a wrong PIN", "", wrong, false);
}

void SoftwareFidelityTest::stateAcrossResetAndSelect()
{
    QFETCH(QByteArray, habit);
    QFETCH(QByteArray, event);
    QFETCH(bool, survives);
    SoftwareTerminal terminal = terminalWith(habits(habit.constData()));
    terminal.send({text, pin});
    if (event == "reset")
        terminal.card.reset();
    else if (event == "power")
        terminal.card.powerOff();
    else
        terminal.send(event);
    if (event == "reset" || event == "power" || event == jpki)
        terminal.send(text);
    QCOMPARE(terminal.send("00B0820001"), QByteArray(survives ? "FF9000" : "6982"));
}

namespace
{

struct Counter {
    PinName pin;
    QByteArray aid;
    int id;
};
const Counter counters[] = {
    {PinName::Text, textAid, 0x11},
    {PinName::NumberA, textAid, 0x14},
    {PinName::NumberB, textAid, 0x15},
    {PinName::SurfaceBirth, surfaceAid, 0x11},
    {PinName::SurfaceNumberB, surfaceAid, 0x12},
    {PinName::SurfaceNumberA, surfaceAid, 0x13},
    {PinName::Auth, jpkiAid, 0x18},
    {PinName::Sign, jpkiAid, 0x1B},
    {PinName::Common, commonAid, 0x1C},
    {PinName::Juki, jukiAid, 0x1C},
};

} // namespace

// The same digits in two applications are two secrets.
void SoftwareFidelityTest::everyCounterByItself()
{
    QCOMPARE(std::size(counters), allPins().size());
    for (const Counter &counter : counters) {
        SoftwareTerminal terminal = terminalWith("");
        const auto before = terminal.card.tries();
        terminal.select(counter.aid);
        const QByteArray reference = "002000" + SoftwareTerminal::byte(0x80 | counter.id);
        const int full = fullTries(counter.pin);
        for (int left = full - 1; left >= 0; --left)
            QCOMPARE(terminal.send(reference + "0100"), "63C" + QByteArray::number(left, 16).toUpper());
        QCOMPARE(terminal.verify(counter.id, counter.pin), QByteArray("6984"));
        QCOMPARE(terminal.send(reference), QByteArray("63C0"));
        terminal.card.powerOff();
        terminal.select(counter.aid);
        QCOMPARE(terminal.send(reference), QByteArray("63C0"));
        auto expected = before;
        expected[counter.pin] = 0;
        QCOMPARE(terminal.card.tries(), expected);
    }
}

void SoftwareFidelityTest::countersAndPinsPersist()
{
    const QTemporaryDir folder;
    const CardState state(folder.filePath("state").toStdString());
    SoftwareTerminal used(personaNamed("hanako"));
    used.send({surface,
               "0020009201"
               "30",
               "0020009301"
               "30",
               text,
               "0020009501"
               "30",
               "0020009501"
               "30"});
    used.select(jpkiAid);
    used.verify(0x18, PinName::Auth);
    QCOMPARE(used.send("0024019804"
                       "39393939"),
             QByteArray("9000"));
    QVERIFY(state.save(used.card).ok());
    SoftwareTerminal again(personaNamed("hanako"));
    state.restore(again.card);
    QCOMPARE(again.card.tries(), used.card.tries());
    QCOMPARE(again.card.tries().at(PinName::NumberB), 8);
    QCOMPARE(again.card.tries().at(PinName::SurfaceNumberB), 9);
    QCOMPARE(again.send({jpki, "0020009804"
                               "39393939"}),
             QByteArray("9000"));
}

void SoftwareFidelityTest::identifiers()
{
    SoftwareTerminal terminal = terminalWith("");
    const Bytes first = terminal.card.atr();
    terminal.card.powerOff();
    QCOMPARE(terminal.card.atr(), first);
    terminal.card.lay();
    QVERIFY(terminal.card.atr() != first);
    const auto atr = [](const char *habit) {
        SoftwareTerminal other = terminalWith(habits(habit));
        const Bytes once = other.card.atr();
        other.card.lay();
        return once == other.card.atr()
                   ? QByteArray(reinterpret_cast<const char *>(once.data()), qsizetype(once.size())).toHex()
                   : QByteArray();
    };
    QCOMPARE(atr(R"("atr":"constant")"), QByteArray("3b888001000005e0b381a1007f"));
    QCOMPARE(atr(R"("atr":"contact")"), QByteArray("3bda13ff8131fb468012392f31c173c601c03b"));
}

void SoftwareFidelityTest::people_data()
{
    QTest::addColumn<QString>("person");
    QTest::addColumn<QByteArrayList>("commands");
    QTest::addColumn<QByteArray>("last");
    const auto row = [](const char *person, const QByteArrayList &commands, const char *last) {
        QTest::newRow(person) << person << commands << QByteArray(last);
    };
    row("child", {jpki, "00B0880000"}, "008F009000");
    row("blocked", {text, pin}, "6984");
    row("all-blocked", {surface, "00200092"}, "63C0");
    row("no-pin", {jpki, "00200098"}, "6A88");
    row("last-try", {text, "00200091"}, "63C1");
    row("no-auth-certificate", {jpki, "00B0880000"}, "8F00009000");
    row("no-sign-certificate", {jpki, "00B0880000"}, "008F009000");
    row("phone", {jpki, "00B086000F"}, "4A504B49415047505345544F4B454E9000");
    row("iphone", {jpki, "00B086000E"}, "4A504B494150494F53544F4B454E9000");
    row("expired-card", {common, "00B2010C00"}, "32303236303330339000");
    row("foreign",
        {surface, "0020009106"
                  "383930313037"},
        "9000");
    row("other-card", {text}, "6A82");
    row("old-contact", {text, text, "00B08200000000"}, "6700");
}

void SoftwareFidelityTest::people()
{
    QFETCH(QString, person);
    QFETCH(QByteArrayList, commands);
    QFETCH(QByteArray, last);
    SoftwareTerminal terminal(personaNamed(person.toStdString()));
    const QByteArray answer = terminal.send(commands);
    QVERIFY2(answer.endsWith(last), answer.constData());
}

QTEST_GUILESS_MAIN(SoftwareFidelityTest)
#include "SoftwareFidelityTest.moc"
