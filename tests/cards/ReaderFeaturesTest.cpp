// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#include "drivers/card/ReaderFeatures.h"

#include <QTest>

#include <random>

using namespace madoguchi;
using namespace madoguchi::card;

// What a reader says of itself (PC/SC part 10). Drivers of readers are many, and not all of them mean it.
class ReaderFeaturesTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void features_data();
    void features();
    void properties_data();
    void properties();
    void noise();
};

namespace
{

using Found = std::optional<std::uint32_t>;

QString text(Found found)
{
    return found ? QString::number(*found, 16) : QString("none");
}

Bytes fromHex(const QByteArray &hex)
{
    const QByteArray raw = QByteArray::fromHex(hex);
    return {raw.begin(), raw.end()};
}

void row(const char *name, const char *hex, const char *found)
{
    QTest::newRow(name) << QByteArray(hex) << QString(found);
}

void columns()
{
    QTest::addColumn<QByteArray>("hex");
    QTest::addColumn<QString>("found");
}

} // namespace

void ReaderFeaturesTest::features_data()
{
    columns();
    row("the only one", "12 04 42330012", "42330012");
    row("after a PIN pad's", "06 04 42330006 07 04 42330007 12 04 42330012", "42330012");
    row("the first of two", "12 04 42330012 12 04 42330013", "42330012");
    row("zero", "12 04 00000000", "0");
    row("all ones", "12 04 ffffffff", "ffffffff");
    row("nothing", "", "none");
    row("another", "06 04 42330006", "none");
    row("tag alone", "12", "none");
    row("without value", "12 00", "none");
    row("three bytes", "12 03 423300", "none");
    row("five bytes", "12 05 4233001200", "none");
    row("cut", "12 04 423300", "none");
    row("longer than it is", "12 ff 42330012", "none");
    row("behind one that is longer than it is", "06 ff 12 04 42330012", "none");
    row("inside another's value", "06 06 12 04 42330012", "none");
    row("behind an empty one", "06 00 12 04 42330012", "42330012");
}

void ReaderFeaturesTest::features()
{
    QFETCH(QByteArray, hex);
    QTEST(text(propertiesCode(fromHex(hex))), "found");
}

void ReaderFeaturesTest::properties_data()
{
    columns();
    row("short", "0a 04 05010000", "105"); // little-endian
    row("extended", "0a 04 00000100", "10000");
    row("after others", "01 02 0000 03 01 00 0b 02 e604 0a 04 00010000", "100");
    row("zero", "0a 04 00000000", "0");
    row("all ones", "0a 04 ffffffff", "ffffffff");
    row("nothing", "", "none");
    row("tag alone", "0a", "none");
    row("two bytes", "0a 02 0001", "none");
    row("eight bytes", "0a 08 0001000000000000", "none");
    row("cut", "0a 04 0001", "none");
    row("longer than it is", "0a fe 00010000", "none");
    row("the first counts", "0a 02 0001 0a 04 00010000", "none");
}

void ReaderFeaturesTest::properties()
{
    QFETCH(QByteArray, hex);
    QTEST(text(longestDataIn(fromHex(hex))), "found");
}

void ReaderFeaturesTest::noise()
{
    std::mt19937 random(20261125); // the same noise each time
    int found = 0;
    for (int round = 0; round < 200'000; ++round) {
        Bytes bytes(random() % 40); // of their own, so that a sanitizer sees a look beyond
        for (auto &byte : bytes)
            byte = static_cast<std::uint8_t>(random() % 5 == 0 ? random() : random() % 0x14);
        found += propertiesCode(bytes).has_value() + longestDataIn(bytes).has_value();
    }
    QVERIFY(found > 0); // it got as far as values
}

QTEST_GUILESS_MAIN(ReaderFeaturesTest)
#include "ReaderFeaturesTest.moc"
