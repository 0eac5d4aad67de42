// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/cards/CardTestSupport.h"
#include "tests/cards/EventLog.h"
#include "tests/cards/SoftcardProcess.h"

#include <QElapsedTimer>
#include <QFile>
#include <QTest>

using namespace madoguchi;
using namespace madoguchi::card;
using namespace madoguchi::test;
using namespace std::chrono_literals;

// A reader that hangs, is pulled out or loses its service, at every command of every job, through the real
// pcscd and vpcd. Runs inside tests/support/namespace.sh only.
class PcscDeathTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void readerHangs_data();
    void readerHangs();
    void serviceKilled_data();
    void serviceKilled();
    void readerPulledOut_data();
    void readerPulledOut();

private:
    void addSteps(const QStringList &kinds);
    void ask(WatchedService &watched, const QString &job);
    bool askedAndDone(WatchedService &watched, const QString &job);
    Mailbox<std::string> m_codes;
};

namespace
{

constexpr char readerFile[] = "/run/madoguchi/reader.conf.d/vpcd";

void pcscd(const char *verb)
{
    QCOMPARE(QProcess::execute(PCSCD, {verb}), 0);
}

bool readable(WatchedService &watched)
{
    return watched.events
        .next(
            [](const CardService::Event &event) { return event.presence == Presence::Card && !event.error; },
            15s)
        .has_value();
}

int verifies(SoftcardProcess &softcard)
{
    const QList<QByteArray> words = softcard.say("count").split(' ');
    return words.at(words.indexOf("verifies") + 1).toInt();
}

} // namespace

void PcscDeathTest::init()
{
    QVERIFY2(qEnvironmentVariableIsSet("MADOGUCHI_NAMESPACE"), "run it by tests/support/namespace.sh");
    pcscd("stop");
    pcscd("start"); // readers without the past of the test before
}

// Commands of each job; the third carries the PIN.
void PcscDeathTest::addSteps(const QStringList &kinds)
{
    QTest::addColumn<QString>("job");
    QTest::addColumn<int>("step");
    const std::pair<const char *, int> jobs[] = {{"facts", 4}, {"auth", 5}, {"surface", 5}};
    for (const auto &[job, steps] : jobs) {
        for (int step = 1; kinds.contains(job) && step <= steps; ++step)
            QTest::addRow("%s at %d", job, step) << QString(job) << step;
    }
}

void PcscDeathTest::ask(WatchedService &watched, const QString &job)
{
    const auto keep = MyNumberCard::LastTry::Keep;
    const auto answer = [this](const auto &result) { m_codes.put(codeOf(result)); };
    if (job == "facts")
        watched.service.readFacts(secret("1234"), keep, answer);
    else if (job == "auth")
        watched.service.sign(identity::KeyPurpose::Auth, bytesOf("x"), secret("2345"), keep, answer);
    else
        watched.service.readSurface(secret("55021720352285"), keep, answer);
}

bool PcscDeathTest::askedAndDone(WatchedService &watched, const QString &job)
{
    ask(watched, job);
    return m_codes.next(15s) == "ok";
}

void PcscDeathTest::readerHangs_data()
{
    addSteps(qEnvironmentVariableIsSet("MADOGUCHI_TEST_LONG") ? QStringList{"facts", "auth", "surface"}
                                                              : QStringList{"facts"});
}

// Whoever waits is told within three seconds, and what the reader says later comes to nothing.
void PcscDeathTest::readerHangs()
{
    QFETCH(QString, job);
    QFETCH(int, step);
    SoftcardProcess softcard("hanako");
    WatchedService watched(pcscReaders());
    QVERIFY(readable(watched));
    QCOMPARE(softcard.say("fault-at " + QByteArray::number(step) + " delay 5000"), QByteArray("ok"));
    QElapsedTimer timer;
    timer.start();
    ask(watched, job);
    QCOMPARE(m_codes.next(10s).value_or("nothing"), std::string("CARD-MUTE"));
    QVERIFY2(timer.elapsed() < 3'500,
             qPrintable(QString::number(timer.elapsed()))); // 3 s, and a loaded machine
    ask(watched, job);                                      // the next one does not hang either
    QCOMPARE(m_codes.next(10s).value_or("nothing"), std::string("CARD-MUTE"));
    QVERIFY(!m_codes.next(3s));
    QCOMPARE(verifies(softcard), step < 3 ? 0 : 1); // nothing was sent on after the person was told
    QVERIFY(askedAndDone(watched, job));
    QCOMPARE(verifies(softcard), step < 3 ? 1 : 2);
}

void PcscDeathTest::serviceKilled_data()
{
    addSteps({"facts", "auth", "surface"});
}

void PcscDeathTest::serviceKilled()
{
    QFETCH(QString, job);
    QFETCH(int, step);
    SoftcardProcess softcard("hanako");
    WatchedService watched(pcscReaders());
    QVERIFY(readable(watched));
    QCOMPARE(softcard.say("fault-at " + QByteArray::number(step) + " delay 700"), QByteArray("ok"));
    ask(watched, job);
    QTest::qSleep(250); // it waits for the card now
    pcscd("kill");
    QCOMPARE(m_codes.next(3s).value_or("nothing"), std::string("CARD-NO-SERVICE"));
    QVERIFY(watched.event(Presence::NoService, 5s));
    QVERIFY(verifies(softcard) <= 1);
    pcscd("start");
    QVERIFY(readable(watched));
    QVERIFY(askedAndDone(watched, job));
    QVERIFY(verifies(softcard) <= 2);
}

void PcscDeathTest::readerPulledOut_data()
{
    addSteps({"facts"});
}

// pcscd forgets a reader that is not in its file when it starts again: as near as a virtual one comes to
// being pulled.
void PcscDeathTest::readerPulledOut()
{
    QFETCH(QString, job);
    QFETCH(int, step);
    SoftcardProcess softcard("hanako");
    WatchedService watched(pcscReaders());
    QVERIFY(readable(watched));
    QCOMPARE(softcard.say("fault-at " + QByteArray::number(step) + " delay 700"), QByteArray("ok"));
    ask(watched, job);
    QTest::qSleep(250);
    QVERIFY(QFile::rename(readerFile, "/run/madoguchi/vpcd.away"));
    pcscd("kill");
    pcscd("start");
    QCOMPARE(m_codes.next(3s).value_or("nothing"), std::string("CARD-NO-SERVICE"));
    QVERIFY(watched.event(Presence::NoReader, 8s));
    ask(watched, job);
    QCOMPARE(m_codes.next(3s).value_or("nothing"), std::string("CARD-NO-READER"));
    QVERIFY(QFile::rename("/run/madoguchi/vpcd.away", readerFile));
    pcscd("stop");
    pcscd("start");
    QVERIFY(readable(watched));
    QVERIFY(askedAndDone(watched, job));
}

QTEST_GUILESS_MAIN(PcscDeathTest)
#include "PcscDeathTest.moc"
