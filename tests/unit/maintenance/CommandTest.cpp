// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#include "app/outbox/AuditTrail.h"
#include "tests/scan/CodePicture.h"
#include "tests/support/CentreProcess.h"
#include "tests/support/OutboxFixture.h"
#include "tests/support/ValidSubmission.h"

#include <QDir>
#include <QImage>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTest>
#include <limits>

using madoguchi::test::CentreProcess;
using madoguchi::test::OutboxFixture;

namespace
{

struct Ran {
    int exit = -1;
    QByteArray out, err;
    QJsonObject object() const { return QJsonDocument::fromJson(out).object(); }
    QList<QJsonObject> lines() const
    {
        QList<QJsonObject> objects;
        for (const QByteArray &line : out.trimmed().split('\n'))
            objects.append(QJsonDocument::fromJson(line).object());
        return objects;
    }
};

QStringList keys(const QJsonObject &object)
{
    return object.keys();
} // sorted by Qt

// As a station without a policy, a reader service or a centre would have it.
Ran run(const QStringList &arguments, const QByteArray &input = {})
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.remove(QStringLiteral("MADOGUCHI_CONFIG"));
    environment.remove(QStringLiteral("MADOGUCHI_DATA"));
    environment.insert(QStringLiteral("PCSCLITE_CSOCK_NAME"), QStringLiteral("/nonexistent/pcscd.comm"));
    process.setProcessEnvironment(environment);
    process.start(QStringLiteral(MADOGUCHI_PROGRAM), arguments);
    process.write(input);
    process.closeWriteChannel();
    if (!process.waitForFinished(60'000))
        process.kill();
    return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1,
            process.readAllStandardOutput(), process.readAllStandardError()};
}

} // namespace

class CommandTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void refusesWrongUsage_data();
    void refusesWrongUsage();
    void explainsItself();
    void scansPictures();
    void scansOnAfterABadFile();
    void leavesTheTerminalAlone();
    void tellsThatThereIsNoReader_data();
    void tellsThatThereIsNoReader();
    void neverRepeatsASecret();
    void diagnosesWhatIsThere();
    void diagnosesWithoutSettings();
    void showsTheQueue();
    void retriesWhatWasSetAside();
    void keepsTheQueueWhileTheLineIsDown();
    void verifiesTheAudit();
    void sendsWhatWaits();

private:
    bool writeSettings(const QString &name, const QString &centreUrl) const;
    QStringList settings() const { return {"--config", m_folder.filePath("settings.json"), "--json"}; }
    std::unique_ptr<madoguchi::Outbox> openQueue() const
    {
        const std::filesystem::path file = m_folder.filePath("data/outbox.sqlite").toStdString();
        return std::move(madoguchi::Outbox::open(file, OutboxFixture::identity())).value();
    }
    QString picture(const QString &name, const QImage &image) const
    {
        const QString file = m_folder.filePath(name);
        return image.save(file) ? file : QString();
    }

    QTemporaryDir m_folder;
    std::unique_ptr<OutboxFixture> m_fixture;
};

void CommandTest::initTestCase()
{
    m_fixture = std::make_unique<OutboxFixture>();
    QVERIFY(m_fixture->ready());
    QVERIFY(writeSettings("settings.json", "https://127.0.0.1:9")); // nobody listens there
}

bool CommandTest::writeSettings(const QString &name, const QString &centreUrl) const
{
    const auto path = [this](const char *pem) {
        return QString::fromStdString(m_fixture->pki().file(pem).string());
    };
    const QJsonObject settings{
        {"office", "MY"},
        {"device", "K1"},
        {"officeName", QJsonObject{{"ja", "大阪市 都島区役所"}}},
        {"data", "data"},
        {"procedures", MADOGUCHI_SOURCE_DIR "/resources/procedures"},
        {"centreUrl", centreUrl},
        {"centreAuthority", path("authority.pem")},
        {"seal", QJsonObject{{"deviceCertificate", path("kiosk-MY-K1.pem")},
                             {"deviceKey", path("kiosk-MY-K1-key.pem")},
                             {"centreCertificate", path("seal.pem")}}},
    };
    QFile file(m_folder.filePath(name));
    return file.open(QIODevice::WriteOnly) && file.write(QJsonDocument(settings).toJson()) > 0;
}

void CommandTest::refusesWrongUsage_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("nothing") << QStringList{};
    QTest::newRow("unknown") << QStringList{"dance"};
    QTest::newRow("half a command") << QStringList{"card"};
    QTest::newRow("half known") << QStringList{"card", "dance"};
    QTest::newRow("no file") << QStringList{"scan"};
    QTest::newRow("too much") << QStringList{"queue", "status", "now"};
    QTest::newRow("no id") << QStringList{"queue", "retry"};
    QTest::newRow("two ids") << QStringList{"queue", "retry", "a", "b"};
    QTest::newRow("unknown option") << QStringList{"diagnose", "--loud"};
    QTest::newRow("option without value") << QStringList{"diagnose", "--config"};
    QTest::newRow("another way") << QStringList{"card", "facts", "--by", "guess"};
    QTest::newRow("way of another command") << QStringList{"card", "status", "--by", "number-b"};
}

void CommandTest::refusesWrongUsage()
{
    QFETCH(QStringList, arguments);
    const Ran plain = run(arguments);
    QCOMPARE(plain.exit, 2);
    QVERIFY(plain.err.startsWith("APP-INPUT: "));
    QVERIFY(plain.out.isEmpty());
    const Ran json = run(QStringList{"--json"} + arguments);
    QCOMPARE(json.exit, 2);
    QCOMPARE(json.object()["error"].toObject()["code"].toString(), QStringLiteral("APP-INPUT"));
    QVERIFY(!json.object()["error"].toObject()["message"].toString().isEmpty());
}

void CommandTest::explainsItself()
{
    const Ran help = run({"--help"});
    QCOMPARE(help.exit, 0);
    for (const char *words :
         {"diagnose", "card facts", "scan FILE", "queue retry ID", "--config", "--data", "--json"})
        QVERIFY2(help.out.contains(words), words);
}

void CommandTest::scansPictures()
{
    QImage two(900, 400, QImage::Format_Grayscale8);
    two.fill(255);
    QPainter painter(&two);
    painter.drawImage(20, 20, codepicture::draw("MDG1:T:A017", 8));
    painter.drawImage(480, 60, codepicture::draw("https://example.com/", 8));
    painter.end();
    QImage empty(640, 480, QImage::Format_RGB32);
    empty.fill(Qt::white);
    const QStringList files{picture("ours.png", codepicture::draw("MDG1:R:MJA1-0417-K", 6)),
                            picture("two.png", two), picture("none.jpg", empty),
                            picture("dot.png", empty.copy(0, 0, 1, 1)),
                            picture("huge.png", QImage(12'000, 9'000, QImage::Format_Mono))};
    const Ran ran = run(QStringList{"scan", "--json"} + files);
    QCOMPARE(ran.exit, 0);
    const QList<QJsonObject> lines = ran.lines();
    QCOMPARE(lines.size(), files.size());
    for (qsizetype i = 0; i < lines.size(); ++i) {
        QCOMPARE(keys(lines[i]), (QStringList{"file", "found", "ms"}));
        QCOMPARE(lines[i]["file"].toString(), files[i]);
        QVERIFY(lines[i]["ms"].toDouble() >= 0);
    }
    const QJsonObject receipt = lines[0]["found"].toArray()[0].toObject();
    QCOMPARE(receipt,
             (QJsonObject{{"text", "MDG1:R:MJA1-0417-K"}, {"format", "QRCode"}, {"kind", "receipt"}}));
    QStringList kinds;
    for (const QJsonValue &found : lines[1]["found"].toArray())
        kinds.append(found.toObject()["kind"].toString());
    kinds.sort();
    QCOMPARE(kinds, (QStringList{"foreign", "ticket"}));
    for (int i = 2; i < 5; ++i)
        QVERIFY(lines[i]["found"].toArray().isEmpty());
    QVERIFY(run({"scan", files[0]}).out.contains("receipt: MDG1:R:MJA1-0417-K"));
}

void CommandTest::scansOnAfterABadFile()
{
    const QString good = picture("good.png", codepicture::draw("MDG1:R:MJA1-0417-K", 6));
    QFile broken(m_folder.filePath("broken.png"));
    QVERIFY(broken.open(QIODevice::WriteOnly) && broken.write("\x89PNG\r\n\x1a\n and no more") > 0);
    broken.close();
    // Cut off within the picture itself.
    QFile whole(good);
    QVERIFY(whole.open(QIODevice::ReadOnly));
    QFile cut(m_folder.filePath("cut.png"));
    QVERIFY(cut.open(QIODevice::WriteOnly) && cut.write(whole.read(whole.size() / 2)) > 0);
    cut.close();
    // A drawing may name other files, and is none of the pictures that a camera takes.
    QFile drawing(m_folder.filePath("drawing.svg"));
    QVERIFY(drawing.open(QIODevice::WriteOnly));
    drawing.write("<svg xmlns='http://www.w3.org/2000/svg' xmlns:xlink='http://www.w3.org/1999/xlink' width='90' "
                  "height='90'><image xlink:href='good.png' width='90' height='90'/></svg>");
    drawing.close();
    const QStringList bad{broken.fileName(), m_folder.path(), "/nonexistent.png", "/dev/null",
                          cut.fileName(),    drawing.fileName()};
    const Ran ran = run(QStringList{"scan", "--json"} + bad + QStringList{good});
    QCOMPARE(ran.exit, 1);
    const QList<QJsonObject> lines = ran.lines();
    QCOMPARE(lines.size(), bad.size() + 1);
    for (qsizetype i = 0; i < bad.size(); ++i)
        QCOMPARE(lines[i]["error"].toObject()["code"].toString(), QStringLiteral("APP-FILE"));
    QCOMPARE(lines.last()["found"].toArray().size(), 1);
    QCOMPARE(ran.err.count("APP-FILE: "), bad.size());
}

void CommandTest::leavesTheTerminalAlone()
{
    const QString file = picture("escape.png", codepicture::draw("\x1b[2Jgone\n\x07", 6));
    const Ran plain = run({"scan", file});
    QVERIFY(!plain.out.contains('\x1b') && !plain.out.contains('\x07'));
    QVERIFY(plain.out.contains("[2Jgone"));
    const QJsonObject found = run({"scan", file, "--json"}).object()["found"].toArray()[0].toObject();
    QCOMPARE(found["text"].toString(), QStringLiteral("\x1b[2Jgone\n\x07"));
}

void CommandTest::tellsThatThereIsNoReader_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("status") << QStringList{"card", "status"};
    QTest::newRow("facts") << QStringList{"card", "facts"};
    QTest::newRow("facts by number B") << QStringList{"card", "facts", "--by", "number-b"};
}

void CommandTest::tellsThatThereIsNoReader()
{
    QFETCH(QStringList, arguments);
    const Ran ran = run(arguments + QStringList{"--json"}, "1234\n");
    QCOMPARE(ran.exit, 1);
    QCOMPARE(ran.object()["error"].toObject()["code"].toString(), QStringLiteral("CARD-NO-SERVICE"));
    QVERIFY(ran.err.startsWith("CARD-NO-SERVICE: "));
}

void CommandTest::neverRepeatsASecret()
{
    const QList<std::pair<QStringList, QByteArray>> slips{
        {{"card", "facts"}, "748291\n"},
        {{"card", "facts"}, QByteArray(300, '7') + "48291\n"},
        {{"card", "facts", "748291"}, "\n"},
        {{"card", "facts", "--pin=748291"}, "\n"},
        {{"card", "facts", "--by", "748291"}, "\n"},
        {{"748291"}, "\n"},
    };
    for (const auto &[arguments, input] : slips) {
        const Ran ran = run(QStringList{"--json"} + arguments, input);
        QVERIFY(ran.exit == 1 || ran.exit == 2);
        QVERIFY2(!(ran.out + ran.err).contains("48291"), (ran.out + ran.err).constData());
    }
}

void CommandTest::diagnosesWhatIsThere()
{
    const Ran ran = run(QStringList{"diagnose"} + settings());
    QCOMPARE(ran.exit, 0);
    QStringList names;
    QHash<QString, QJsonObject> checks;
    for (const QJsonValue &value : ran.object()["checks"].toArray()) {
        const QJsonObject check = value.toObject();
        QCOMPARE(keys(check), (QStringList{"code", "message", "name", "state"}));
        QVERIFY((QStringList{"ok", "warning", "failed"}.contains(check["state"].toString())));
        QCOMPARE(check["code"].toString().isEmpty(), check["state"] == "ok");
        names.append(check["name"].toString());
        checks.insert(names.last(), check);
    }
    QCOMPARE(names, (QStringList{"reader service", "driver", "reader busy", "card kind", "camera", "voices",
                                 "fonts", "printer", "clock", "procedures", "queue", "centre", "audit"}));
    QCOMPARE(checks["reader service"]["code"].toString(), QStringLiteral("CARD-NO-SERVICE"));
    QCOMPARE(checks["queue"]["state"].toString(), QStringLiteral("ok"));
    QCOMPARE(checks["centre"]["code"].toString(), QStringLiteral("LINE-DOWN"));
    QVERIFY(run(QStringList{"diagnose"} + settings().mid(0, 2)).out.contains("failed   reader service"));
}

void CommandTest::diagnosesWithoutSettings()
{
    const Ran ran = run({"diagnose", "--json", "--config", "/nonexistent/settings.json"});
    QCOMPARE(ran.exit, 0);
    int unconfigured = 0;
    for (const QJsonValue &check : ran.object()["checks"].toArray())
        unconfigured += check.toObject()["code"] == "APP-CONFIG" && check.toObject()["state"] == "failed";
    QVERIFY(unconfigured >= 2); // queue and centre
    const Ran queue = run({"queue", "status", "--json", "--config", "/nonexistent/settings.json"});
    QCOMPARE(queue.exit, 1);
    QCOMPARE(queue.object()["error"].toObject()["code"].toString(), QStringLiteral("APP-CONFIG"));
}

void CommandTest::showsTheQueue()
{
    const QStringList elsewhere = QStringList{"--data", m_folder.filePath("other")} + settings();
    const Ran nothing = run(QStringList{"queue", "status"} + elsewhere);
    QCOMPARE(nothing.exit, 0);
    QCOMPARE(nothing.object(),
             (QJsonObject{{"waiting", 0}, {"sending", 0}, {"quarantined", 0}, {"accepted", 0}}));
    QCOMPARE(run(QStringList{"queue", "list"} + elsewhere).out, QByteArray());

    const auto receipt = m_fixture->handIn(*openQueue());
    QVERIFY(receipt.ok());
    QCOMPARE(run(QStringList{"queue", "status"} + settings()).object()["waiting"].toInt(), 1);
    const Ran list = run(QStringList{"queue", "list"} + settings());
    QCOMPARE(list.exit, 0);
    QCOMPARE(list.lines().size(), 1);
    const QJsonObject item = list.object();
    QCOMPARE(item["id"].toString(), QString::fromStdString(receipt->id));
    QCOMPARE(item["receipt"].toString(), QString::fromStdString(receipt->number));
    QCOMPARE(item["arrived"].toString(), QString::fromStdString(receipt->arrived));
    QCOMPARE(item["procedure"].toString(), QStringLiteral("juminhyo"));
    QCOMPARE(item["state"].toString(), QStringLiteral("waiting"));
    QVERIFY(!list.out.contains("試験")); // nothing personal
}

void CommandTest::retriesWhatWasSetAside()
{
    const auto receipt = m_fixture->handIn(*openQueue());
    QVERIFY(receipt.ok());
    const auto queue = openQueue();
    while (const auto item = queue->nextDue(std::numeric_limits<std::int64_t>::max())) {
        if (item->id() == receipt->id)
            queue->quarantined(receipt->id, "PROC-ANSWERS: who: missing");
    }
    queue->recover(); // the others wait as before
    const QString id = QString::fromStdString(receipt->id);
    const Ran retried = run(QStringList{"queue", "retry", id} + settings());
    QCOMPARE(retried.exit, 0);
    QCOMPARE(retried.object()["quarantined"].toInt(), 0);
    const Ran unknown = run(QStringList{"queue", "retry", "no-such-id"} + settings());
    QCOMPARE(unknown.exit, 1);
    QCOMPARE(unknown.object()["error"].toObject()["code"].toString(), QStringLiteral("VISIT-UNKNOWN"));
}

void CommandTest::keepsTheQueueWhileTheLineIsDown()
{
    QVERIFY(m_fixture->handIn(*openQueue()).ok());
    const auto waiting = openQueue()->counts().waiting;
    const Ran ran = run(QStringList{"queue", "send"} + settings());
    QCOMPARE(ran.exit, 1);
    QCOMPARE(ran.object()["error"].toObject()["code"].toString(), QStringLiteral("LINE-DOWN"));
    QCOMPARE(openQueue()->counts().waiting, waiting);
}

void CommandTest::verifiesTheAudit()
{
    CentreProcess centre(m_fixture->pki());
    QVERIFY(centre.start());
    QVERIFY(writeSettings("audit.json", centre.url()));
    const QStringList verify{"audit", "verify", "--json", "--config", m_folder.filePath("audit.json"),
                             "--data", m_folder.filePath("audit")};
    QVERIFY(QDir().mkpath(m_folder.filePath("audit")));
    const std::filesystem::path file = m_folder.filePath("audit/outbox.sqlite").toStdString();
    auto trail = std::move(madoguchi::AuditTrail::open(file)).value();
    for (int i = 0; i < 3; ++i)
        QVERIFY(trail->append({"now", "1001", "number.read", "kokuho", "law"}).ok());
    const Ran sound = run(verify);
    QCOMPARE(sound.exit, 0);
    QCOMPARE(sound.object(),
             (QJsonObject{{"lines", 3}, {"anchored", 0}, {"state", "ok"}, {"at", QJsonValue::Null}}));

    // The centre holds more than the machine: an old copy of the file was put in place.
    centre.number("INSERT INTO audit_heads(whose, place, hash) VALUES('kiosk/MY/K1', 5, x'00')");
    const Ran restored = run(verify);
    QCOMPARE(restored.exit, 1);
    QVERIFY(restored.err.startsWith("AUDIT-BROKEN: "));
    QCOMPARE(restored.object()["state"].toString(), QStringLiteral("broken"));
    QCOMPARE(restored.object()["anchored"].toInt(), 5);
    QCOMPARE(restored.object()["at"].toInt(), 4);

    // Without the centre its own chain still tells.
    centre.kill();
    QVERIFY(run(verify).object()["anchored"].isNull());
    QCOMPARE(run(verify).exit, 0);
    sqlite3 *database = nullptr;
    QCOMPARE(sqlite3_open(file.c_str(), &database), SQLITE_OK);
    QCOMPARE(sqlite3_exec(database, "DROP TRIGGER audit_stays; UPDATE audit SET line = 'x' WHERE seq = 2", nullptr,
                          nullptr, nullptr),
             SQLITE_OK);
    sqlite3_close(database);
    const Ran changed = run(verify);
    QCOMPARE(changed.exit, 1);
    QCOMPARE(changed.object()["at"].toInt(), 2);
    QCOMPARE(changed.object()["lines"].toInt(), 1);
}

void CommandTest::sendsWhatWaits()
{
    CentreProcess centre(m_fixture->pki());
    QVERIFY(centre.start());
    QVERIFY(writeSettings("online.json", centre.url()));
    const QStringList online{"--config", m_folder.filePath("online.json"), "--data",
                             m_folder.filePath("online"), "--json"};
    QCOMPARE(run(QStringList{"queue", "status"} + online).exit, 0); // makes the folder
    const std::filesystem::path file = m_folder.filePath("online/outbox.sqlite").toStdString();
    const auto procedures = madoguchi::test::catalogue();
    QVERIFY(procedures);
    auto outbox = std::move(madoguchi::Outbox::open(file, OutboxFixture::identity())).value();
    for (int i = 0; i < 3; ++i)
        QVERIFY(outbox->handIn(madoguchi::test::juminhyo(procedures), m_fixture->sealer()).ok());
    outbox.reset();

    const Ran ran = run(QStringList{"queue", "send"} + online);
    QCOMPARE(ran.exit, 0);
    QCOMPARE(ran.object(),
             (QJsonObject{{"waiting", 0}, {"sending", 0}, {"quarantined", 0}, {"accepted", 3}}));
    QCOMPARE(centre.number("SELECT count(*) FROM submissions"), std::int64_t(3));
    QCOMPARE(run(QStringList{"queue", "send"} + online).exit, 0); // nothing left is done too
    for (const QJsonValue &check : run(QStringList{"diagnose"} + online).object()["checks"].toArray()) {
        if (check.toObject()["name"] == "centre")
            QCOMPARE(check.toObject()["state"].toString(), QStringLiteral("ok"));
    }

    // The folder is lost and the key is not: the next number is none that somebody has.
    std::filesystem::remove_all(file.parent_path());
    const QByteArray answers = QByteArray::fromStdString(madoguchi::test::juminhyo(procedures).answers.dump());
    const QStringList add = QStringList{"queue", "add", "--procedure", "juminhyo"} + online;
    QCOMPARE(run(add, answers).object()["receipt"].toString().toStdString(),
             madoguchi::makeReceiptNumber(OutboxFixture::identity(), 10'004));
    centre.kill();
    std::filesystem::remove_all(file.parent_path());
    QCOMPARE(run(add, answers).object()["receipt"].toString().toStdString(), // nobody waits for a line
             madoguchi::makeReceiptNumber(OutboxFixture::identity(), 1));
}

QTEST_GUILESS_MAIN(CommandTest)
#include "CommandTest.moc"
