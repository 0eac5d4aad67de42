// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#include "app/outbox/Outbox.h"

#include <QTest>

using namespace madoguchi;

class ReceiptNumberTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void growsWithTheSerial();
    void agreesWithAnotherCalculator();
    void findsEverySlip();
    void refusesOtherForms_data();
    void refusesOtherForms();
};

void ReceiptNumberTest::growsWithTheSerial()
{
    QCOMPARE(makeReceiptNumber({"MY", "K1"}, 417).substr(0, 10), std::string("MYK1-0417-"));
    QCOMPARE(makeReceiptNumber({"MY", "K1"}, 12345).substr(0, 11), std::string("MYK1-12345-"));
    for (std::int64_t serial = 1; serial < 20'000; serial += 7)
        QVERIFY(validReceiptNumber(makeReceiptNumber({"KT", "C9"}, serial)));
}

// From a calculator that gives the published check character of the GRid A1-2425G-ABC1234002-M.
void ReceiptNumberTest::agreesWithAnotherCalculator()
{
    QCOMPARE(makeReceiptNumber({"MY", "K1"}, 417), std::string("MYK1-0417-V"));
    QCOMPARE(makeReceiptNumber({"KT", "C9"}, 12), std::string("KTC9-0012-U"));
}

void ReceiptNumberTest::findsEverySlip()
{
    const std::string number = makeReceiptNumber({"MY", "K1"}, 417);
    const std::string alphabet = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ";
    for (std::size_t i = 0; i < number.size(); ++i) {
        for (const char other : alphabet) {
            std::string wrong = number;
            wrong[i] = other;
            QCOMPARE(validReceiptNumber(wrong), wrong == number);
        }
    }
    for (std::size_t i = 0; i + 1 < number.size(); ++i) {
        std::string swapped = number;
        std::swap(swapped[i], swapped[i + 1]);
        QCOMPARE(validReceiptNumber(swapped), swapped == number);
    }
}

void ReceiptNumberTest::refusesOtherForms_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text :
         {"", "MYK1", "MYK1-417-6", "myk1-0417-6", "MYK1-0417", "MYK1-04170-", "MYK1--0417-6", "MYK1-0417-6 ",
          "MYK1-0417-%", "1YK1-0417-6", "MYK1-9999999999999-0"})
        QTest::newRow(text) << QString::fromUtf8(text);
    QTest::newRow("long") << QString(100'000, u'0');
}

void ReceiptNumberTest::refusesOtherForms()
{
    QFETCH(QString, text);
    QVERIFY(!validReceiptNumber(text.toStdString()));
}

QTEST_GUILESS_MAIN(ReceiptNumberTest)
#include "ReceiptNumberTest.moc"
