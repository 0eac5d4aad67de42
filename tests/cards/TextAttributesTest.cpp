// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#include "drivers/card/TextAttributes.h"
#include "drivers/identity/ChipDate.h"

#include <QTest>

using namespace madoguchi;
using namespace madoguchi::card;

class TextAttributesTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void reads_data();
    void reads();
    void refuses_data();
    void refuses();
    void dates_data();
    void dates();
};

namespace
{

QByteArray tlv(const char *tag, const QByteArray &value)
{
    return QByteArray::fromHex(tag) + char(value.size()) + value;
}

QByteArray file(const QByteArray &name, const QByteArray &address, const QByteArray &date,
                const QByteArray &sex)
{
    return tlv("ff20", tlv("df22", name) + tlv("df23", address) + tlv("df24", date) + tlv("df25", sex));
}

Result<TextFacts> parse(const QByteArray &bytes)
{
    const Bytes copy(bytes.begin(), bytes.end());
    return parseTextAttributes(copy);
}

} // namespace

void TextAttributesTest::reads_data()
{
    QTest::addColumn<QByteArray>("sexDigit");
    QTest::addColumn<int>("sex");
    QTest::newRow("male") << QByteArray("1") << int(Sex::Male);
    QTest::newRow("female") << QByteArray("2") << int(Sex::Female);
    QTest::newRow("not applicable") << QByteArray("9") << int(Sex::NotApplicable);
    QTest::newRow("unknown") << QByteArray("0") << int(Sex::Unknown);
    QTest::newRow("another digit") << QByteArray("7") << int(Sex::Unknown);
    QTest::newRow("empty") << QByteArray() << int(Sex::Unknown);
}

void TextAttributesTest::reads()
{
    QFETCH(QByteArray, sexDigit);
    const Result<TextFacts> facts = parse(file("試験　花子", "架空町１", "19800217", sexDigit));
    QVERIFY(facts.ok());
    QCOMPARE(facts->name, std::string("試験　花子"));
    QCOMPARE(facts->address, std::string("架空町１"));
    QCOMPARE(facts->birthDate, std::string("1980-02-17"));
    QTEST(int(facts->sex), "sex");
}

void TextAttributesTest::refuses_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<bool>("fine");
    const QByteArray good = file("A", "B", "19800217", "1");
    const auto row = [](const char *name, const QByteArray &bytes, bool fine = false) {
        QTest::newRow(name) << bytes << fine;
    };
    row("good", good, true);
    row("no fixed address", file("A", "", "19800217", "1"), true);
    row("four-byte characters", file("\xF0\xA0\xAE\xB7", "\xF3\xA0\x84\x80", "19800217", "1"), true);
    row("filler before", QByteArray::fromHex("ffff") + good, true);
    row("empty", "");
    row("filler only", QByteArray(64, '\xFF'));
    row("another object", tlv("ff40", "x"));
    row("cut off", good.chopped(1));
    row("no name", file("", "B", "19800217", "1"));
    row("without DF22", tlv("ff20", tlv("df23", "B") + tlv("df24", "19800217")));
    row("without DF23", tlv("ff20", tlv("df22", "A") + tlv("df24", "19800217")));
    row("without DF24", tlv("ff20", tlv("df22", "A") + tlv("df23", "B")));
    row("inner object too long", tlv("ff20", QByteArray::fromHex("df227f41")));
    row("lone continuation byte", file("\x80", "B", "19800217", "1"));
    row("overlong", file("\xC0\x80", "B", "19800217", "1"));
    row("overlong of three", file("\xE0\x80\x80", "B", "19800217", "1"));
    row("surrogate", file("\xED\xA0\x80", "B", "19800217", "1"));
    row("beyond Unicode", file("\xF4\x90\x80\x80", "B", "19800217", "1"));
    row("character cut off", file("\xE8\xA9", "B", "19800217", "1"));
    row("last byte wrong", file("\xE8\xA9\x41", "B", "19800217", "1"));
    row("control character", file("A\n", "B", "19800217", "1"));
    row("NUL", file(QByteArray("A\0B", 3), "B", "19800217", "1"));
    row("bad address", file("A", "\xFF", "19800217", "1"));
    row("bad date", file("A", "B", "1980021", "1"));
}

void TextAttributesTest::refuses()
{
    QFETCH(QByteArray, bytes);
    const Result<TextFacts> facts = parse(bytes);
    QTEST(facts.ok(), "fine");
    if (!facts)
        QCOMPARE(facts.error().code, ErrorCode::CardData);
}

void TextAttributesTest::dates_data()
{
    QTest::addColumn<QByteArray>("digits");
    QTest::addColumn<QByteArray>("date");
    QTest::newRow("whole") << QByteArray("19991231") << QByteArray("1999-12-31");
    QTest::newRow("day unknown") << QByteArray("19500500") << QByteArray("1950-05-00");
    QTest::newRow("all unknown") << QByteArray("00000000") << QByteArray("0000-00-00");
    QTest::newRow("month 13") << QByteArray("19991301") << QByteArray();
    QTest::newRow("day 32") << QByteArray("19990132") << QByteArray();
    QTest::newRow("letters") << QByteArray("1999O101") << QByteArray();
    QTest::newRow("too long") << QByteArray("199901011") << QByteArray();
    QTest::newRow("empty") << QByteArray() << QByteArray();
}

void TextAttributesTest::dates()
{
    QFETCH(QByteArray, digits);
    const Bytes bytes(digits.begin(), digits.end());
    const auto date = identity::dashedDate(bytes);
    QTEST(date ? QByteArray::fromStdString(*date) : QByteArray(), "date");
}

QTEST_GUILESS_MAIN(TextAttributesTest)
#include "TextAttributesTest.moc"
