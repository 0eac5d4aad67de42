// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#include "drivers/support/Tlv.h"

#include <QTest>

using namespace madoguchi;

class TlvTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void parses_data();
    void parses();
    void everyPrefixIsSafe();
};

namespace
{

// "DF22=41 DF25=31", or "refused".
QByteArray described(const std::optional<std::vector<Tlv>> &objects)
{
    if (!objects)
        return "refused";
    QByteArrayList parts;
    for (const Tlv &object : *objects) {
        const QByteArray value(reinterpret_cast<const char *>(object.value.data()),
                               qsizetype(object.value.size()));
        parts << QByteArray::number(object.tag, 16).toUpper() + '=' + value.toHex();
    }
    return parts.join(' ');
}

std::optional<std::vector<Tlv>> parseHex(const QByteArray &hex)
{
    // A copy of exactly this size, so that a sanitizer sees a read past the end.
    const QByteArray raw = QByteArray::fromHex(hex);
    static Bytes bytes;
    bytes = Bytes(raw.begin(), raw.end());
    bytes.shrink_to_fit();
    return parseTlvs(bytes);
}

} // namespace

void TlvTest::parses_data()
{
    QTest::addColumn<QByteArray>("hex");
    QTest::addColumn<QByteArray>("expected");
    const auto row = [](const char *name, const QByteArray &hex, const QByteArray &expected) {
        QTest::newRow(name) << hex << expected;
    };
    row("nothing", "", "");
    row("one-byte tag", "9002abcd", "90=abcd");
    row("two-byte tag", "df22024142", "DF22=4142");
    row("two objects", "df220141df250131", "DF22=41 DF25=31");
    row("empty value", "df2300", "DF23=");
    row("private class, constructed", "ff2003df2500", "FF20=df2500");
    row("length 81, minimal", "df238180" + QByteArray("5a").repeated(128),
        "DF23=" + QByteArray("5a").repeated(128));
    row("length 81, not minimal", "df22810141", "DF22=41");
    row("length 82, not minimal", "ff40820001aa", "FF40=aa");
    row("length 82", "df23820102" + QByteArray("5a").repeated(258), "DF23=" + QByteArray("5a").repeated(258));
    row("filler FF behind", "df220141ffffff", "DF22=41");
    row("filler 00 behind", "df220141000000", "DF22=41");
    row("filler FF between", "df220141fffffffff20100", "refused"); // FF F2 begins a tag of three bytes
    row("filler FF before FF20", "ffffff2001aa", "FF20=aa");
    row("filler only", "ffffffff", "");
    row("one FF", "ff", "");
    row("tag cut off", "df", "refused");
    row("no length", "df22", "refused");
    row("length 81 cut off", "df2281", "refused");
    row("length 82 cut off", "df228201", "refused");
    row("value one short", "df22034142", "refused");
    row("value far too long", "df2282ffff41", "refused");
    row("indefinite length", "df22804100", "refused");
    row("length 83", "df228300000141", "refused");
    row("length FF", "df22ff41", "refused");
    row("tag of three bytes", "dfa2220141", "refused");
    row("second object broken", "df220141df2505", "refused");
}

void TlvTest::parses()
{
    QFETCH(QByteArray, hex);
    QTEST(described(parseHex(hex)), "expected");
}

void TlvTest::everyPrefixIsSafe()
{
    const QByteArray whole = "ff2082001fdf2108000e0020005900640df2281024142df23820001"
                             "43df250131ffffff";
    for (qsizetype length = 0; length <= whole.size(); length += 2) {
        const auto objects = parseHex(whole.left(length));
        if (!objects)
            continue;
        for (const Tlv &object : *objects)
            QVERIFY(object.value.size() <= static_cast<std::size_t>(length / 2));
    }
}

QTEST_GUILESS_MAIN(TlvTest)
#include "TlvTest.moc"
