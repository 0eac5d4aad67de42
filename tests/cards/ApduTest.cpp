// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#include "drivers/card/Apdu.h"

#include <QTest>

#include <memory>
#include <new>

using namespace madoguchi;
using namespace madoguchi::card;

class ApduTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void bytes_data();
    void bytes();
    void verify();
    void verifyLeavesNothing();
};

namespace
{

QByteArray hex(ByteView bytes)
{
    return QByteArray(reinterpret_cast<const char *>(bytes.data()), qsizetype(bytes.size())).toHex();
}

SecretBuffer pin()
{
    SecretBuffer buffer;
    for (const char digit : {'9', '8', '7', '6'})
        buffer.append(static_cast<std::uint8_t>(digit));
    return buffer;
}

} // namespace

void ApduTest::bytes_data()
{
    QTest::addColumn<QByteArray>("built");
    QTest::addColumn<QByteArray>("expected");
    const auto row = [](const char *name, const Bytes &built, const char *expected) {
        QTest::newRow(name) << hex(built) << QByteArray(expected);
    };
    row("select application", apdu::selectApplication(Bytes{0xD3, 0x92}), "00a4040c02d392");
    row("select file", apdu::selectFile(0x11), "00a4020c020011");
    row("read by short id", apdu::readBinary(0x02, Expect::Short), "00b0820000");
    row("read by short id, extended", apdu::readBinary(0x02, Expect::Extended), "00b08200000000");
    row("read on", apdu::readBinary(std::uint16_t{0x0123}, std::uint8_t{0x10}), "00b0012310");
    row("read record", apdu::readRecord(0x01, 1), "00b2010c00");
    row("get response", apdu::getResponse(0x68), "00c0000068");
    row("ask tries", apdu::askTries(referenceTo(0x11)), "00200091");
    row("ask tries of the current file", apdu::askTries(currentReference), "00200080");
}

void ApduTest::bytes()
{
    QFETCH(QByteArray, built);
    QTEST(built, "expected");
}

void ApduTest::verify()
{
    QCOMPARE(hex(VerifyCommand(referenceTo(0x11), pin()).bytes()), QByteArray("002000910439383736"));
}

void ApduTest::verifyLeavesNothing()
{
    alignas(VerifyCommand) static std::array<char, sizeof(VerifyCommand)> place;
    auto *command = new (place.data()) VerifyCommand(currentReference, pin());
    QVERIFY(QByteArray(place.data(), place.size()).contains("9876"));
    std::destroy_at(command);
    QVERIFY(!QByteArray(place.data(), place.size()).contains("9876"));
    QVERIFY(!QByteArray(place.data(), place.size()).contains("987"));
}

QTEST_GUILESS_MAIN(ApduTest)
#include "ApduTest.moc"
