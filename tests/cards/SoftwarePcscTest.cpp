// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/cards/CardTestSupport.h"
#include "tests/cards/SoftcardProcess.h"

#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QTest>

using namespace madoguchi;
using namespace madoguchi::card;
using namespace madoguchi::test;
using namespace std::chrono_literals;

// madoguchi-softcard's faults through the real pcscd. Runs inside tests/support/namespace.sh only.
class SoftwarePcscTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void faults_data();
    void faults();
    void swapped();
    void refusesNonsense();
    void stateAndAuthority();
    void saysWhatItIs();
};

namespace
{

// The first card that is there, or an empty state after ten seconds.
ReaderPort::State cardOn(ReaderPort &port)
{
    ReaderPort::State state = port.state();
    for (int i = 0; i < 50 && state.presence != Presence::Card; ++i)
        state = port.waitForChange(state, 200ms);
    return state;
}

Result<TextFacts> factsBy(ReaderPort &port, const char *pin)
{
    const auto transport = port.connect();
    if (!transport)
        return transport.error();
    const auto facts = MyNumberCard(**transport).readFacts(secret(pin), MyNumberCard::LastTry::Keep);
    (*transport)->powerOff();
    return facts;
}

// The last answer; empty when there is no card.
QByteArray answerTo(ReaderPort &port, const QByteArrayList &commands)
{
    const auto transport = port.connect();
    QByteArray last;
    for (const QByteArray &command : transport ? commands : QByteArrayList()) {
        const QByteArray raw = QByteArray::fromHex(command);
        const auto answer = (*transport)->transmit(Bytes(raw.begin(), raw.end()));
        if (!answer)
            return {};
        last = QByteArray(reinterpret_cast<const char *>(answer->data()), qsizetype(answer->size()));
    }
    return last;
}

} // namespace

void SoftwarePcscTest::init()
{
    QVERIFY2(qEnvironmentVariableIsSet("MADOGUCHI_NAMESPACE"), "run it by tests/support/namespace.sh");
    QCOMPARE(QProcess::execute(PCSCD, {"stop"}), 0);
    QCOMPARE(QProcess::execute(PCSCD, {"start"}), 0);
}

void SoftwarePcscTest::faults_data()
{
    QTest::addColumn<QByteArray>("fault");
    QTest::addColumn<QStringList>("codes"); // any of these
    const QStringList gone{"CARD-REMOVED", "CARD-MUTE"};
    QTest::newRow("relaid") << QByteArray("relaid") << gone;
    QTest::newRow("silent") << QByteArray("silent") << gone;
    QTest::newRow("short") << QByteArray("short") << gone;
    QTest::newRow("garbage") << QByteArray("garbage") << QStringList{"CARD-PROTOCOL"};
    QTest::newRow("word") << QByteArray("word 6581") << QStringList{"CARD-PROTOCOL"};
    QTest::newRow("delay") << QByteArray("delay 300") << QStringList{"ok"};
}

// At the third command, which carries the PIN; the next attempt works, and no try is lost.
void SoftwarePcscTest::faults()
{
    QFETCH(QByteArray, fault);
    QFETCH(QStringList, codes);
    SoftcardProcess softcard("hanako");
    QVERIFY(softcard.ready());
    const auto port = pcscReaders();
    QVERIFY(cardOn(*port).presence == Presence::Card);
    QCOMPARE(softcard.say("fault-at 3 " + fault), QByteArray("ok"));
    const QString code = QString::fromStdString(codeOf(factsBy(*port, "1234")));
    QVERIFY2(codes.contains(code), qPrintable(code));
    QTRY_COMPARE_WITH_TIMEOUT(QString::fromStdString(codeOf(factsBy(*port, "1234"))), QString("ok"), 10'000);
    QVERIFY(softcard.say("count").endsWith("tries 3"));
}

void SoftwarePcscTest::swapped()
{
    SoftcardProcess softcard("hanako");
    QVERIFY(softcard.ready());
    const auto port = pcscReaders();
    const ReaderPort::State before = cardOn(*port);
    QVERIFY(before.presence == Presence::Card);
    QCOMPARE(softcard.say("fault-at 3 swapped " PERSONAS "/taro.json"), QByteArray("ok"));
    QCOMPARE(codeOf(factsBy(*port, "1234")), std::string("CARD-REMOVED"));
    Result<TextFacts> facts = ErrorCode::CardAbsent;
    QTRY_VERIFY_WITH_TIMEOUT((facts = factsBy(*port, "4321")).ok(), 10'000);
    QCOMPARE(facts->name, std::string("見本　太郎"));
    QVERIFY(cardOn(*port).insertion != before.insertion); // so that a visit can tell
}

void SoftwarePcscTest::refusesNonsense()
{
    SoftcardProcess softcard("hanako", {"--empty"});
    for (const char *line :
         {"fault-at", "fault-at 0 removed", "fault-at 1 burnt", "fault-at 1 swapped /nowhere"})
        QVERIFY2(softcard.say(line).startsWith("error"), line);
}

// Counters and keys are the same in the next run.
void SoftwarePcscTest::stateAndAuthority()
{
    const QTemporaryDir folder;
    const QStringList options{"--state", folder.filePath("state"), "--authority",
                              folder.filePath("authority")};
    // The first command may still meet the card before.
    const auto certificate = [&] {
        SoftcardProcess softcard("hanako", options);
        const auto port = pcscReaders();
        QByteArray found;
        for (int i = 0; i < 50 && found.size() < 1000; ++i) {
            QTest::qWait(i == 0 ? 0 : 200);
            cardOn(*port);
            found = answerTo(*port, {"00A4040C0AD392F000260100000001", "00B08A00000000"});
        }
        answerTo(*port, {"00A4040C0AD392F000260100000001", "002000980430303030"});
        return found;
    };
    const QByteArray first = certificate();
    QVERIFY(first.size() > 1000);
    QCOMPARE(certificate(), first);
    QFile state(folder.filePath("state"));
    QVERIFY(state.open(QIODevice::ReadOnly));
    QVERIFY(state.readAll().contains("\"auth\": 1"));
    QVERIFY(QFile::exists(folder.filePath("authority/anchors/authentication-2023.pem")));
}

void SoftwarePcscTest::saysWhatItIs()
{
    QProcess softcard;
    softcard.start(SOFTCARD, {"--person", PERSONAS "/hanako.json", "--empty"});
    softcard.closeWriteChannel();
    QVERIFY(softcard.waitForFinished());
    QCOMPARE(softcard.readAllStandardOutput(), QByteArray("ready\n"));
    const QByteArray banner = softcard.readAllStandardError();
    QCOMPARE(banner.count("TRAINING"), 1);
    QVERIFY(banner.contains("架空の人"));
}

QTEST_GUILESS_MAIN(SoftwarePcscTest)
#include "SoftwarePcscTest.moc"
