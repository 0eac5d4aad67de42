// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#include "drivers/scan/Payload.h"

#include <QTest>

using namespace madoguchi::scan;

class PayloadTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void recognises_data();
    void recognises();
    void keepsTheLimitOfLength();
    void readsWhatItMakes();
};

void PayloadTest::recognises_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("kind");
    QTest::addColumn<QByteArray>("reference");
    const auto row = [](const char *name, const QByteArray &text, const char *kind, const char *reference) {
        QTest::newRow(name) << text << QByteArray(kind) << QByteArray(reference);
    };
    row("receipt", "MDG1:R:MJA1-0417-K", "receipt", "MJA1-0417-K");
    row("receipt, long serial", "MDG1:R:MJA1-12345678-3", "receipt", "MJA1-12345678-3");
    row("hand-over", "MDG1:H:a-Z_0.9", "handover", "a-Z_0.9");
    row("pre-application", "MDG1:P:eyJhIjoxfQ", "preapplication", "eyJhIjoxfQ");
    row("ticket", "MDG1:T:A017", "ticket", "A017");
    row("empty", "", "foreign", "");
    row("web address", "https://example.com/MDG1:R:MJA1-0417-K", "foreign", "");
    row("prefix alone", "MDG1:", "foreign", "");
    row("no reference", "MDG1:R:", "foreign", "");
    row("no token", "MDG1:H:", "foreign", "");
    row("other version", "MDG2:R:MJA1-0417-K", "foreign", "");
    row("small prefix", "mdg1:R:MJA1-0417-K", "foreign", "");
    row("unknown letter", "MDG1:X:MJA1-0417-K", "foreign", "");
    row("space before", " MDG1:R:MJA1-0417-K", "foreign", "");
    row("newline after", "MDG1:R:MJA1-0417-K\n", "foreign", "");
    row("nul inside", QByteArray("MDG1:R:MJA1-0417-K\0x", 20), "foreign", "");
    row("short serial", "MDG1:R:MJA1-041-K", "foreign", "");
    row("letters in serial", "MDG1:R:MJA1-04I7-K", "foreign", "");
    row("small office", "MDG1:R:mjA1-0417-K", "foreign", "");
    row("no check", "MDG1:R:MJA1-0417-", "foreign", "");
    row("two checks", "MDG1:R:MJA1-0417-KK", "foreign", "");
    row("full-width digits", "MDG1:R:MJA1-０４１７-K", "foreign", "");
    row("endless serial", "MDG1:R:MJA1-" + QByteArray(200, '1') + "-K", "foreign", "");
    row("path", "MDG1:T:../../etc/passwd", "foreign", "");
    row("shell", "MDG1:H:$(reboot)", "foreign", "");
    row("not UTF-8", "MDG1:P:\xff\xfe", "foreign", "");
}

void PayloadTest::recognises()
{
    QFETCH(QByteArray, text);
    const Payload payload = recognise({text.constData(), std::size_t(text.size())});
    const std::string_view kind = payloadKindName(payload.kind);
    QTEST(QByteArray(kind.data(), qsizetype(kind.size())), "kind");
    QTEST(QByteArray::fromStdString(payload.reference), "reference");
}

void PayloadTest::keepsTheLimitOfLength()
{
    const std::string longest = "MDG1:P:" + std::string(2048 - 7, 'x');
    QCOMPARE(recognise(longest).kind, PayloadKind::PreApplication);
    QCOMPARE(recognise(longest).reference.size(), std::size_t(2041));
    QCOMPARE(recognise(longest + 'x').kind, PayloadKind::Foreign);
}

void PayloadTest::readsWhatItMakes()
{
    const Payload payload = recognise(receiptPayload("KTB2-0001-0"));
    QCOMPARE(payload.kind, PayloadKind::Receipt);
    QCOMPARE(payload.reference, std::string("KTB2-0001-0"));
}

QTEST_GUILESS_MAIN(PayloadTest)
#include "PayloadTest.moc"
