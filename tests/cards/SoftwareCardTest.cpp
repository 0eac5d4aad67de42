// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#include "drivers/simulator/SoftwareCard.h"

#include <QTest>

using namespace madoguchi;
using namespace madoguchi::simulator;

// The software card by itself, by the bytes that real cards were seen to answer.
class SoftwareCardTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void answers_data();
    void answers();
    void countersOutlivePower();
    void verifiedGoesWithPower();
    void looksDifferentEachTime();
    void fitsTheOffsets();
};

namespace
{

const QByteArray selectText = "00A4040C0AD3921000310001010408";
const QByteArray selectSurface = "00A4040C0AD3921000310001010402";
const QByteArray selectJpki = "00A4040C0AD392F000260100000001";
const QByteArray selectCommon = "00A4040C0AD3921000310001010100";
const QByteArray goodPin = "002000910431323334";
const QByteArray badPin = "002000910430303030";

Persona persona(const char *habits = "{}")
{
    const auto parsed =
        parsePersona(std::string(R"({"name":"A","address":"B","birthDate":"1980-02-17","sex":"male",)"
                                 R"("pin":"1234","serial":"123456789012345","habits":)") +
                     habits + "}");
    return parsed.value();
}

QByteArray answer(SoftwareCard &card, const QByteArray &hex)
{
    const QByteArray raw = QByteArray::fromHex(hex);
    const Bytes response = card.answer(Bytes(raw.begin(), raw.end()));
    return QByteArray(reinterpret_cast<const char *>(response.data()), qsizetype(response.size()))
        .toHex()
        .toUpper();
}

} // namespace

void SoftwareCardTest::answers_data()
{
    QTest::addColumn<QByteArrayList>("commands");
    QTest::addColumn<QByteArray>("last"); // the answer to the last of them
    const auto row = [](const char *name, const QByteArrayList &commands, const char *last) {
        QTest::newRow(name) << commands << QByteArray(last);
    };
    row("select", {selectText}, "9000");
    row("select by a part of the name", {"00A4040C03D39210"}, "9000");
    row("no such application", {"00A4040C05A000000001"}, "6A82");
    row("MF, cold", {"00A40000"}, "6A86");
    row("MF, an application current", {selectText, "00A40000"}, "9000");
    row("MF by id", {"00A40000023F00"}, "6A82");
    row("select file", {selectText, "00A4020C020011"}, "9000");
    row("no such file", {selectText, "00A4020C020016"}, "6A82");
    row("file without application", {"00A4020C020011"}, "6A82");
    row("tries by short id", {selectText, "00200091"}, "63C3");
    row("tries of the current file", {selectText, "00A4020C020011", "00200080"}, "63C3");
    row("tries without current file", {selectText, "00200080"}, "6986");
    row("tries of the signature", {selectJpki, "0020009B"}, "63C5");
    row("no such PIN", {selectText, "00200096"}, "6A88");
    row("verify a file", {selectText, "00200082"}, "6981");
    row("verify", {selectText, goodPin}, "9000");
    row("verify, wrong", {selectText, badPin}, "63C2");
    row("the last try", {selectText, badPin, badPin, badPin}, "63C0");
    row("blocked", {selectText, badPin, badPin, badPin, goodPin}, "6984");
    row("blocked, asked", {selectText, badPin, badPin, badPin, "00200091"}, "63C0");
    row("success counts anew", {selectText, badPin, goodPin, "00200091"}, "63C3");
    row("failure takes back", {selectText, goodPin, badPin, "00B0820004"}, "6982");
    row("asking takes nothing back", {selectText, goodPin, "00200091", "00B0820004"}, "FF2022DF9000");
    row("a PIN opens only its application", {selectText, goodPin, selectSurface, "00B0820000"}, "6982");
    row("read before verify", {selectText, "00B0820000"}, "6982");
    row("read a slice", {selectText, goodPin, "00B0820204"}, "22DF21089000");
    row("read on in the current file", {selectText, goodPin, "00B0820001", "00B0001304"}, "230142DF9000");
    row("read past the end", {selectText, goodPin, "00B08200FF", "00B0010001"}, "6B00");
    row("read to the end", {selectText, goodPin, "00B0820000", "00B0003C00"}, "FF9000");
    row("read a PIN", {selectText, "00B0910000"}, "6981");
    row("read without Le", {selectText, goodPin, "00B08200"}, "6700");
    row("individual number, closed", {selectText, "00B0810000"}, "6982");
    row("token", {selectJpki, "00B086000F"}, "4A504B494150494343544F4B454E329000");
    row("certificates", {selectJpki, "00B0880000"}, "8F8F009000");
    row("record", {selectCommon, "00B2010C00"},
        "011C313233343536373839303132333435323731303232303335303333319000");
    row("no second record", {selectCommon, "00B2020C00"}, "6A83");
    row("record file read as binary", {selectCommon, "00B0810000"}, "6981");
    row("unknown instruction", {selectText, "000E0000"}, "6D00");
    row("other channel", {"01A4040C"}, "6881");
    row("other class", {"80A4040C"}, "6E00");
    row("lengths that do not fit", {"00A4040C0AD392"}, "6700");
    row("too short", {"00A4"}, "6700");
}

void SoftwareCardTest::answers()
{
    QFETCH(QByteArrayList, commands);
    SoftwareCard card(persona());
    QByteArray last;
    for (const QByteArray &command : commands)
        last = answer(card, command);
    QTEST(last, "last");
}

void SoftwareCardTest::countersOutlivePower()
{
    SoftwareCard card(persona());
    answer(card, selectText);
    QCOMPARE(answer(card, badPin), QByteArray("63C2"));
    card.powerOff();
    QCOMPARE(answer(card, "00200091"), QByteArray("6A88"));
    answer(card, selectText);
    QCOMPARE(answer(card, "00200091"), QByteArray("63C2"));
}

void SoftwareCardTest::verifiedGoesWithPower()
{
    const auto readAfter = [](const char *habits, void (SoftwareCard::*loss)()) {
        SoftwareCard card(persona(habits));
        answer(card, selectText);
        answer(card, goodPin);
        (card.*loss)();
        answer(card, selectText);
        return answer(card, "00B0820002");
    };
    QCOMPARE(readAfter("{}", &SoftwareCard::powerOff), QByteArray("6982"));
    QCOMPARE(readAfter("{}", &SoftwareCard::reset), QByteArray("FF209000"));
    QCOMPARE(readAfter(R"({"verifySurvivesReset":false})", &SoftwareCard::reset), QByteArray("6982"));
    QCOMPARE(readAfter(R"({"verifySurvivesSelect":false})", &SoftwareCard::reset), QByteArray("6982"));
}

void SoftwareCardTest::looksDifferentEachTime()
{
    const SoftwareCard one(persona()), two(persona());
    QVERIFY(one.atr() != two.atr());
    std::uint8_t check = 0;
    for (std::size_t i = 1; i < one.atr().size(); ++i)
        check ^= one.atr()[i];
    QCOMPARE(check, 0); // TCK
}

// DF21 holds where the others begin, counted from the first byte of the file.
void SoftwareCardTest::fitsTheOffsets()
{
    for (const char *lengths : {"short", "81", "82"}) {
        SoftwareCard card(persona((std::string(R"({"lengths":")") + lengths + R"("})").c_str()));
        answer(card, selectText);
        answer(card, goodPin);
        const QByteArray file = QByteArray::fromHex(answer(card, "00B0820000"));
        qsizetype at = file.indexOf(QByteArray::fromHex("DF21")) + 2;
        while (file[at] != 8 || static_cast<std::uint8_t>(file[at - 1]) == 0x81 + 1)
            ++at;
        for (int i = 0; i < 4; ++i) {
            const auto high = static_cast<std::uint8_t>(file[at + 1 + 2 * i]);
            const auto low = static_cast<std::uint8_t>(file[at + 2 + 2 * i]);
            QCOMPARE(file.mid(high << 8 | low, 2).toHex(), QByteArray("df2") + QByteArray::number(2 + i));
        }
    }
}

QTEST_GUILESS_MAIN(SoftwareCardTest)
#include "SoftwareCardTest.moc"
