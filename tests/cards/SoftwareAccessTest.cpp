// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/cards/CardTestSupport.h"
#include "tests/cards/SoftwareTerminal.h"

#include <QTest>

using namespace madoguchi;
using namespace madoguchi::simulator;
using namespace madoguchi::test;

// Which secret opens which file: every file with every secret of the card.
class SoftwareAccessTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void opens_data();
    void opens();
    void phone();
};

namespace
{

struct Secret {
    const char *name;
    QByteArray aid;
    int id;
    PinName pin;
};
const Secret secrets[] = {
    {"text PIN", textAid, 0x11, PinName::Text},
    {"text A", textAid, 0x14, PinName::NumberA},
    {"text B", textAid, 0x15, PinName::NumberB},
    {"surface birth date", surfaceAid, 0x11, PinName::SurfaceBirth},
    {"surface B", surfaceAid, 0x12, PinName::SurfaceNumberB},
    {"surface A", surfaceAid, 0x13, PinName::SurfaceNumberA},
    {"auth PIN", jpkiAid, 0x18, PinName::Auth},
    {"sign password", jpkiAid, 0x1B, PinName::Sign},
    {"common PIN", commonAid, 0x1C, PinName::Common},
    {"juki PIN", jukiAid, 0x1C, PinName::Juki},
};

struct File {
    const char *name;
    QByteArray aid;
    int id;
    QList<const char *> openedBy; // "free": without any; empty: never
};
const QList<const char *> anyOfText{"text PIN", "text A", "text B"}, face{"surface A", "surface B"},
    all{"free"};
const File files[] = {
    {"individual number", textAid, 0x01, {"text PIN", "text A"}},
    {"attributes", textAid, 0x02, {"text PIN", "text B"}},
    {"integrity record", textAid, 0x03, anyOfText},
    {"text certificate", textAid, 0x04, all},
    {"text basic data", textAid, 0x05, all},
    {"session key", textAid, 0x06, anyOfText},
    {"signed key", textAid, 0x07, anyOfText},
    {"text 0008", textAid, 0x08, all},
    {"age record", surfaceAid, 0x01, {"surface birth date"}},
    {"face", surfaceAid, 0x02, face},
    {"surface basic data", surfaceAid, 0x03, all},
    {"surface certificate", surfaceAid, 0x04, all},
    {"number picture", surfaceAid, 0x05, {"surface A"}},
    {"surface 0006", surfaceAid, 0x06, face},
    {"sign certificate", jpkiAid, 0x01, {"sign password"}},
    {"sign root", jpkiAid, 0x02, all},
    {"token", jpkiAid, 0x06, all},
    {"certificates issued", jpkiAid, 0x08, all},
    {"jpki 0009", jpkiAid, 0x09, {}},
    {"auth certificate", jpkiAid, 0x0A, all},
    {"auth root", jpkiAid, 0x0B, all},
};

bool contains(const QList<const char *> &names, const char *name)
{
    return std::ranges::any_of(names, [name](const char *other) { return qstrcmp(other, name) == 0; });
}

} // namespace

void SoftwareAccessTest::opens_data()
{
    QTest::addColumn<int>("file");
    for (std::size_t i = 0; i < std::size(files); ++i)
        QTest::newRow(files[i].name) << int(i);
}

void SoftwareAccessTest::opens()
{
    QFETCH(int, file);
    const File &wanted = files[file];
    SoftwareTerminal terminal(personaNamed("hanako"));
    const QByteArray read = "00B0" + SoftwareTerminal::byte(0x80 | wanted.id) + "0001";
    const auto expected = [](bool open) { return QByteArray(open ? "9000" : "6982"); };
    const bool free = contains(wanted.openedBy, "free");
    QCOMPARE(terminal.select(wanted.aid), QByteArray("9000"));
    QCOMPARE(terminal.send(read).right(4), expected(free));
    for (const Secret &secret : secrets) {
        terminal.card.powerOff();
        QCOMPARE(terminal.select(secret.aid), QByteArray("9000"));
        QCOMPARE(terminal.verify(secret.id, secret.pin), QByteArray("9000"));
        terminal.select(wanted.aid);
        const QByteArray word = terminal.send(read).right(4);
        QVERIFY2(word == expected(free || contains(wanted.openedBy, secret.name)), secret.name);
    }
}

// Only JPKI is on a phone, and its authentication certificate needs the PIN.
void SoftwareAccessTest::phone()
{
    for (const char *person : {"phone", "iphone"}) {
        SoftwareTerminal terminal(personaNamed(person));
        for (const QByteArray &aid : {textAid, surfaceAid, commonAid, jukiAid, managerAid})
            QCOMPARE(terminal.select(aid), QByteArray("6A82"));
        QCOMPARE(terminal.select(jpkiAid), QByteArray("9000"));
        QCOMPARE(terminal.send("00B08A0004"), QByteArray("6982"));
        QCOMPARE(terminal.verify(0x1B, PinName::Sign), QByteArray("9000"));
        QCOMPARE(terminal.send("00B08A0004"), QByteArray("6982"));
        QCOMPARE(terminal.verify(0x18, PinName::Auth), QByteArray("9000"));
        QCOMPARE(terminal.send("00B08A0004").right(4), QByteArray("9000"));
        QCOMPARE(terminal.send("80FC0000"), QByteArray(qstrcmp(person, "phone") == 0 ? "6700" : "9000"));
    }
}

QTEST_GUILESS_MAIN(SoftwareAccessTest)
#include "SoftwareAccessTest.moc"
