// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#include "drivers/card/StatusWord.h"

#include <QTest>

using namespace madoguchi::card;

class StatusWordTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void means_data();
    void means();
    void isWritten();
};

void StatusWordTest::means_data()
{
    QTest::addColumn<int>("word");
    QTest::addColumn<int>("meaning");
    const auto row = [](int word, Meaning meaning) {
        QTest::addRow("%04X", word) << word << static_cast<int>(meaning);
    };
    row(0x9000, Meaning::Done);
    row(0x6281, Meaning::DoneToTheEnd);
    row(0x6282, Meaning::DoneToTheEnd);
    row(0x6283, Meaning::Unknown);
    row(0x63C0, Meaning::TriesLeft);
    row(0x63C3, Meaning::TriesLeft);
    row(0x63CA, Meaning::TriesLeft);
    row(0x6300, Meaning::Wrong);
    row(0x6301, Meaning::Unknown);
    row(0x6983, Meaning::Blocked);
    row(0x6984, Meaning::Blocked);
    row(0x6110, Meaning::MoreWaiting);
    row(0x6C68, Meaning::OtherLength);
    row(0x6700, Meaning::LengthRefused);
    row(0x6981, Meaning::NotPossible);
    row(0x6982, Meaning::Denied);
    row(0x6985, Meaning::NotPossible);
    row(0x6986, Meaning::NotPossible);
    row(0x6A82, Meaning::NotFound);
    row(0x6A83, Meaning::NotFound);
    row(0x6A88, Meaning::NotFound);
    row(0x6A86, Meaning::FormRefused);
    row(0x6881, Meaning::FormRefused);
    row(0x6B00, Meaning::PastEnd);
    row(0x6D00, Meaning::FormRefused);
    row(0x6E00, Meaning::FormRefused);
    row(0x6581, Meaning::Failed);
    row(0x6F00, Meaning::Failed);
    row(0x66F1, Meaning::Unknown);
    row(0x9100, Meaning::Unknown);
    row(0x0000, Meaning::Invalid);
    row(0x1234, Meaning::Invalid);
    row(0xFFFF, Meaning::Invalid);
}

void StatusWordTest::means()
{
    QFETCH(int, word);
    QTEST(static_cast<int>(meaningOf(static_cast<StatusWord>(word))), "meaning");
}

void StatusWordTest::isWritten()
{
    QCOMPARE(wordText(0x6A82), std::string("SW 6A82"));
    QCOMPARE(wordText(0x0009), std::string("SW 0009"));
}

QTEST_GUILESS_MAIN(StatusWordTest)
#include "StatusWordTest.moc"
