// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/OutboxFixture.h"

#include <QRandomGenerator>
#include <QTest>
#include <limits>
#include <set>
#include <sys/wait.h>
#include <unistd.h>

using namespace madoguchi;
using test::OutboxFixture;

// The program dies at any instant while people hand in: what a person was shown is there, once.
class OutboxKillTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(m_fixture.ready()); }
    void everyReceiptShownIsThereOnce();

private:
    [[noreturn]] void handInForEver(int output);
    QByteArray runAndKill();
    OutboxFixture m_fixture;
};

namespace
{
constexpr int kills = 60;

// Reads until so many lines have come or the other end is gone.
QByteArray readLines(int descriptor, qsizetype lines)
{
    QByteArray all;
    char chunk[256];
    while (all.count('\n') < lines) {
        const ssize_t size = ::read(descriptor, chunk, sizeof chunk);
        if (size <= 0)
            break;
        all.append(chunk, size);
    }
    return all;
}
} // namespace

// The child: each line on the pipe is a receipt in a person's hand.
void OutboxKillTest::handInForEver(int output)
{
    const auto outbox = m_fixture.open();
    outbox->recover();
    for (;;) {
        const auto receipt = m_fixture.handIn(*outbox);
        if (!receipt)
            ::_exit(1);
        const std::string line = receipt->number + '\n'; // shorter than PIPE_BUF: whole or not at all
        if (::write(output, line.data(), line.size()) < 0)
            ::_exit(1);
        if (const auto item = outbox->nextDue(0); item && QRandomGenerator::global()->bounded(2) == 0)
            outbox->accepted(item->id());
    }
}

QByteArray OutboxKillTest::runAndKill()
{
    int ends[2] = {};
    if (::pipe(ends) != 0)
        return {};
    const pid_t child = ::fork();
    if (child == 0) {
        ::close(ends[0]);
        handInForEver(ends[1]);
    }
    ::close(ends[1]);
    // By receipts, not by time alone: a busy machine must not turn this into a test of nothing. No receipt at
    // all means a kill while the file is being opened.
    QByteArray shown = readLines(ends[0], QRandomGenerator::global()->bounded(12));
    ::usleep(QRandomGenerator::global()->bounded(4'000u));
    ::kill(child, SIGKILL);
    shown += readLines(ends[0], std::numeric_limits<qsizetype>::max());
    ::close(ends[0]);
    int status = 0;
    ::waitpid(child, &status, 0);
    return WIFSIGNALED(status) ? shown : QByteArray("the child stopped by itself");
}

void OutboxKillTest::everyReceiptShownIsThereOnce()
{
    std::multiset<std::string> shown;
    for (int i = 0; i < kills; ++i) {
        for (const QByteArray &number : runAndKill().split('\n')) {
            if (!number.isEmpty())
                shown.insert(number.toStdString());
        }
    }
    QVERIFY(shown.size() > kills);
    const auto outbox = m_fixture.open();
    std::multiset<std::string> kept;
    for (const OutboxItem &item : outbox->list())
        kept.insert(item.header.at("receipt").get<std::string>());
    for (const std::string &number : shown) {
        QCOMPARE(shown.count(number), 1u);
        QCOMPARE(kept.count(number), 1u);
        QVERIFY(validReceiptNumber(number));
    }
    // At most the one hand-in that each kill cut between the commit and the showing.
    QVERIFY(kept.size() <= shown.size() + kills);
    const auto counts = outbox->counts();
    QCOMPARE(std::size_t(counts.waiting + counts.sending + counts.accepted + counts.quarantined),
             kept.size());
    outbox->recover();
    QCOMPARE(outbox->counts().sending, 0);
}

QTEST_GUILESS_MAIN(OutboxKillTest)
#include "OutboxKillTest.moc"
