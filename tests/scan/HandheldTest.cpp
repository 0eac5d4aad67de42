// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#include "drivers/scan/KeyBurst.h"
#include "drivers/scan/LineBuffer.h"
#include "drivers/scan/SerialScanner.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <pty.h>
#include <termios.h>
#include <unistd.h>

using namespace madoguchi::scan;

namespace
{

const QString prefix = QStringLiteral("~~");
const QString receipt = QStringLiteral("MDG1:R:MYK1-0417-6");

// The far end of a serial line: what the scanner would send is written here.
class Line
{
public:
    Line()
    {
        char name[128] = {};
        if (openpty(&m_far, &m_near, name, nullptr, nullptr) == 0)
            m_name = QString::fromLocal8Bit(name);
    }
    ~Line() { pull(); }
    Line(const Line &) = delete;
    Line &operator=(const Line &) = delete;

    const QString &name() const { return m_name; }
    void send(const QByteArray &bytes) const
    {
        QVERIFY(::write(m_far, bytes.constData(), std::size_t(bytes.size())) > 0);
    }
    void pull()
    {
        for (int *end : {&m_far, &m_near}) {
            if (*end >= 0)
                ::close(std::exchange(*end, -1));
        }
    }

private:
    int m_far = -1, m_near = -1;
    QString m_name;
};

} // namespace

class HandheldTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void keys_data();
    void keys();
    void endlessKeysStayBounded();
    void lines_data();
    void lines();
    void serialSendsCodes();
    void serialIsPulledAndPluggedAgain();
    void serialComesLater();
};

void HandheldTest::keys_data()
{
    QTest::addColumn<QString>("marked");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<int>("gap");
    QTest::addColumn<QString>("scan");
    const auto row = [](const char *name, const char *marked, const QString &typed, int gap,
                        const QString &scan) {
        QTest::newRow(name) << QString::fromLatin1(marked) << typed << gap << scan;
    };
    row("a scanner", "", receipt + u'\n', 8, receipt);
    row("as slow as it may be", "", receipt + u'\n', 60, receipt);
    row("fast fingers", "", receipt + u'\n', 61, {});
    row("fingers", "", receipt + u'\n', 180, {});
    row("short", "", QStringLiteral("abcde\n"), 8, {});
    row("just long enough", "", QStringLiteral("abcdef\n"), 8, QStringLiteral("abcdef"));
    row("Enter alone", "", QStringLiteral("\n"), 8, {});
    row("no Enter", "", receipt, 8, {});
    row("two scans, the second", "", QStringLiteral("another-code\n") + receipt + u'\n', 8, receipt);
    row("control characters", "", QStringLiteral("MDG1\x01:R\x7f:x\n"), 8, QStringLiteral("MDG1:R:x"));
    row("with prefix", "~~", prefix + receipt + u'\n', 8, receipt);
    row("with prefix, slow", "~~", prefix + receipt + u'\n', 190, receipt);
    row("with prefix, fingers", "~~", prefix + receipt + u'\n', 210, {});
    row("prefix missing", "~~", receipt + u'\n', 8, {});
    row("half a prefix", "~~", u'~' + receipt + u'\n', 8, {});
    row("prefix alone", "~~", QStringLiteral("~~\n"), 8, {});
    row("short with prefix", "~~", QStringLiteral("~~A1\n"), 8, QStringLiteral("A1"));
}

void HandheldTest::keys()
{
    QFETCH(QString, marked);
    QFETCH(QString, typed);
    QFETCH(int, gap);
    KeyBurst burst(marked);
    quint64 clock = 5000;
    QString last;
    for (const QChar c : typed) {
        if (const auto text =
                burst.key(c == u'\n' ? QString() : QString(c), c == u'\n', clock += quint64(gap)))
            last = *text;
    }
    QTEST(last, "scan");
}

void HandheldTest::endlessKeysStayBounded()
{
    KeyBurst burst(QStringLiteral("~~"));
    burst.key(QStringLiteral("~~"), false, 0);
    for (int i = 0; i < 100; ++i)
        QVERIFY(!burst.key(QString(1000, u'x'), false, 1));
    QCOMPARE(burst.key({}, true, 2)->size(), KeyBurst::longest);
    burst.key(QStringLiteral("~~abc"), false, 10);
    burst.key(QStringLiteral("def"), false, 9); // a clock that goes back
    QVERIFY(!burst.key({}, true, 10));
}

void HandheldTest::lines_data()
{
    QTest::addColumn<QByteArray>("sent");
    QTest::addColumn<QStringList>("lines");
    const auto row = [](const char *name, const QByteArray &sent, const QStringList &lines) {
        QTest::newRow(name) << sent << lines;
    };
    const QByteArray code = receipt.toUtf8();
    row("CR", code + '\r', {receipt});
    row("LF", code + '\n', {receipt});
    row("both", code + "\r\n" + code + "\r\n", {receipt, receipt});
    row("not whole yet", code, {});
    row("empty lines", "\r\n\r\n", {});
    row("Japanese", "都島区\n", {QStringLiteral("都島区")});
    row("wrong speed, then right", "\xf3\x9e\x06\xfe\n" + code + '\n', {receipt});
    row("nul", QByteArray("MDG1\0:R:x\n", 10), {});
    row("escape sequences", "\x1b[2J" + code + '\n', {});
    row("half a character", "\xe9\x83\n", {});
    row("endless", QByteArray(100'000, 'x') + '\n', {QString(LineBuffer::longest, u'x')});
}

void HandheldTest::lines()
{
    QFETCH(QByteArray, sent);
    LineBuffer whole;
    QTEST(whole.add(sent), "lines");
    LineBuffer bytewise;
    QStringList lines;
    for (const char byte : sent)
        lines += bytewise.add(QByteArray(1, byte));
    QTEST(lines, "lines");
}

void HandheldTest::serialSendsCodes()
{
    const Line line;
    SerialScanner scanner(line.name());
    QVERIFY(scanner.connected());
    QSignalSpy scanned(&scanner, &SerialScanner::scanned);
    line.send("MDG1:R:MYK1");
    QTest::qWait(50);
    QCOMPARE(scanned.count(), 0);
    line.send("-0417-6\r\n\xff\xfe\r\n" + receipt.toUtf8() + "\r\n");
    QTRY_COMPARE(scanned.count(), 2);
    QCOMPARE(scanned.at(0).first().toString(), receipt);
    QCOMPARE(scanned.at(1).first().toString(), receipt);
}

void HandheldTest::serialIsPulledAndPluggedAgain()
{
    const QTemporaryDir folder;
    const QString device = folder.filePath(QStringLiteral("scanner"));
    auto line = std::make_unique<Line>();
    QVERIFY(QFile::link(line->name(), device)); // as /dev/serial/by-id does
    SerialScanner scanner(device);
    QVERIFY(scanner.connected());
    QSignalSpy scanned(&scanner, &SerialScanner::scanned);
    line->send("half a li");
    QTest::qWait(50);
    line->pull();
    QFile::remove(device);
    QTRY_VERIFY(!scanner.connected());
    line = std::make_unique<Line>();
    QVERIFY(QFile::link(line->name(), device));
    QTRY_VERIFY(scanner.connected());
    line->send(receipt.toUtf8() + '\r');
    QTRY_COMPARE(scanned.count(), 1);
    QCOMPARE(scanned.first().first().toString(), receipt); // nothing of the half line before
}

void HandheldTest::serialComesLater()
{
    const QTemporaryDir folder;
    const QString device = folder.filePath(QStringLiteral("scanner"));
    SerialScanner scanner(device);
    QVERIFY(!scanner.connected());
    QSignalSpy connected(&scanner, &SerialScanner::connectedChanged);
    const Line line;
    QVERIFY(QFile::link(line.name(), device));
    QVERIFY(connected.wait());
    QVERIFY(scanner.connected());
}

QTEST_GUILESS_MAIN(HandheldTest)
#include "HandheldTest.moc"
