// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#include "drivers/card/PcscTrace.h"

#include <QTest>

using namespace madoguchi::card;

// Who would write PINs down. End to end with a pcscd that does: tests/cards/memory.
class PcscTraceTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void commandLines_data();
    void commandLines();
    void memoryMaps_data();
    void memoryMaps();
    void nobodyTracesHere();
};

void PcscTraceTest::commandLines_data()
{
    QTest::addColumn<QByteArray>("line"); // words are told by spaces here
    QTest::addColumn<bool>("writes");
    const auto row = [](const char *line, bool writes) { QTest::newRow(line) << QByteArray(line) << writes; };
    row("pcscd --apdu", true);
    row("pcscd -a", true);
    row("pcscd --foreground --auto-exit --apdu --debug", true);
    row("pcscd -fa", true);
    row("pcscd -f -d -a -c /etc/reader.conf.d", true);
    row("pcscd -dfax", true);
    row("pcscd -c /etc -a", true);
    row("pcscd", false);
    row("", false);
    row("pcscd --foreground --auto-exit", false);
    row("pcscd --debug --info", false);
    row("pcscd -f -d -x", false);
    row("pcscd -ca", false);  // a file named a
    row("pcscd -fra", false); // that many requests
    row("pcscd --auto-exit", false);
    row("/opt/-a/pcscd -f", false);
    row("pcscd - a", false);
    row("pcscd -c", false);
}

void PcscTraceTest::commandLines()
{
    QFETCH(QByteArray, line);
    QByteArray words = line.replace(' ', '\0');
    QTEST(writesCommands({words.constData(), std::size_t(words.size())}),
          "writes"); // as a process that set its title
    words += '\0';
    QTEST(writesCommands({words.constData(), std::size_t(words.size())}), "writes");
    words += QByteArray(3, '\0');
    QTEST(writesCommands({words.constData(), std::size_t(words.size())}), "writes");
}

void PcscTraceTest::memoryMaps_data()
{
    QTest::addColumn<QByteArray>("map");
    QTest::addColumn<bool>("spies");
    QTest::newRow("none") << QByteArray(
                                 "7f00-7f01 r-xp 0 08:01 12 /usr/lib/x86_64-linux-gnu/libpcsclite.so.1\n")
                          << false;
    QTest::newRow("spy") << QByteArray(
                                "7f00-7f01 r-xp 0 08:01 12 /usr/lib/libpcsclite.so.1\n"
                                "7f02-7f03 r-xp 0 08:01 13 /usr/lib/x86_64-linux-gnu/libpcscspy.so.0.0.0\n")
                         << true;
    QTest::newRow("spy that was replaced")
        << QByteArray("7f02-7f03 r-xp 0 08:01 13 /usr/lib/libpcscspy.so.0 (deleted)\n") << true;
    QTest::newRow("empty") << QByteArray() << false;
}

void PcscTraceTest::memoryMaps()
{
    QFETCH(QByteArray, map);
    QTEST(holdsSpy({map.constData(), std::size_t(map.size())}), "spies");
}

void PcscTraceTest::nobodyTracesHere()
{
    QVERIFY(whoTracesCards().find("libpcscspy") == std::string::npos);
}

QTEST_GUILESS_MAIN(PcscTraceTest)
#include "PcscTraceTest.moc"
