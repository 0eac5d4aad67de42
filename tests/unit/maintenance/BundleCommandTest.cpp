// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#include "app/procedures/BundleSignature.h"
#include "tests/support/OutboxFixture.h"
#include "tests/support/SigningKey.h"
#include "tests/support/ValidSubmission.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTest>

#include <fstream>

using namespace madoguchi;
using namespace madoguchi::test;
namespace fs = std::filesystem;

// `madoguchi bundle …`, and that what a script hands in is sealed to whom the trust list says.
class BundleCommandTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void checksAndSigns();
    void refusesWhatMachinesWould();
    void wrongUsage_data();
    void wrongUsage();
    void queueAddSealsToTheTrustList();

private:
    struct Ran {
        int exit = -1;
        QJsonObject answer;
        QByteArray error;
    };
    static Ran run(const QStringList &words, const QByteArray &typed = {})
    {
        QProcess process;
        process.start(QStringLiteral(MADOGUCHI_PROGRAM), words + QStringList{"--json"});
        process.write(typed);
        process.closeWriteChannel();
        process.waitForFinished(60'000);
        return {process.exitCode(), QJsonDocument::fromJson(process.readAllStandardOutput()).object(),
                process.readAllStandardError()};
    }
    QString path(const char *name) const { return QString::fromStdString((m_root / name).string()); }
    void put(const fs::path &file, const std::string &content) const
    {
        fs::create_directories((m_root / file).parent_path());
        std::ofstream(m_root / file) << content;
    }

    std::unique_ptr<QTemporaryDir> m_temporary;
    fs::path m_root, m_key;
};

void BundleCommandTest::init()
{
    m_temporary = std::make_unique<QTemporaryDir>();
    m_root = m_temporary->path().toStdString();
    m_key = makeSigningKey(m_root, "city", m_root / "keys");
    put("notices/notices.json", R"({"notices":[{"id":"a","from":"2026-12-01","until":"2026-12-02",)"
                                R"("level":"info","text":{"ja":"x"}}]})");
}

void BundleCommandTest::checksAndSigns()
{
    const Ran checked = run({"bundle", "check", path("notices")});
    QCOMPARE(checked.exit, 0);
    QCOMPARE(checked.answer["kind"].toString(), QStringLiteral("notices"));
    QVERIFY(checked.answer["problems"].toArray().isEmpty());
    const Ran done = run({"bundle", "sign", path("notices"), "--kind", "notices", "--key", path("city.key")});
    QCOMPARE(done.exit, 0);
    const auto manifest = verifyBundle(m_root / "notices", BundleKind::Notices, m_root / "keys");
    QVERIFY2(manifest.ok(), manifest ? "" : manifest.error().detail.c_str());
    QCOMPARE(done.answer["issued"].toString().toStdString(), manifest->issued);
}

void BundleCommandTest::refusesWhatMachinesWould()
{
    put("notices/notices.json", R"({"notices":[{"id":"a","from":"2026-12-01","until":"2026-11-02",)"
                                R"("level":"info","text":{"ja":"x"}}]})");
    const Ran checked = run({"bundle", "check", path("notices")});
    QCOMPARE(checked.exit, 1);
    const QJsonObject problem = checked.answer["problems"].toArray().first().toObject();
    QCOMPARE(problem["file"].toString(), QStringLiteral("notices.json"));
    QVERIFY(problem["message"].toString().startsWith("notices[0].until"));
    const Ran done = run({"bundle", "sign", path("notices"), "--kind", "notices", "--key", path("city.key")});
    QCOMPARE(done.exit, 1);
    QVERIFY(done.error.startsWith("PROC-DEFINITION"));
    QVERIFY(!fs::exists(m_root / "notices/manifest.sig"));
    QCOMPARE(run({"bundle", "check", path("keys")}).exit, 1); // neither
}

void BundleCommandTest::wrongUsage_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::newRow("no kind") << QStringList{"bundle", "sign", "x", "--key", "y"};
    QTest::newRow("procedures have a command of their own")
        << QStringList{"bundle", "sign", "x", "--kind", "procedures", "--key", "y"};
    QTest::newRow("a kind elsewhere") << QStringList{"bundle", "check", "x", "--kind", "trust"};
    QTest::newRow("no folder") << QStringList{"bundle", "sign", "--kind", "trust"};
}

void BundleCommandTest::wrongUsage()
{
    QFETCH(QStringList, words);
    QCOMPARE(run(words).exit, 2);
}

void BundleCommandTest::queueAddSealsToTheTrustList()
{
    const OutboxFixture centre;
    const TestPki another{{"--kiosk", "MY", "K1"}};
    QVERIFY(centre.ready() && another.made());
    const auto text = [](const fs::path &file) { return "\"" + file.string() + "\""; };
    put("settings.json",
        R"({"office":"MY","device":"K1","officeName":{"ja":"x"},"data":"data","centreUrl":"https://x",)"
        R"("procedures":)" +
            text(m_root / "procedures") +
            R"(,"catalogueKeys":"keys","trustKeys":"keys",)"
            R"("centreAuthority":)" +
            text(centre.pki().file("authority.pem")) + R"(,"seal":{"deviceCertificate":)" +
            text(centre.pki().file("kiosk-MY-K1.pem")) + R"(,"deviceKey":)" +
            text(centre.pki().file("kiosk-MY-K1-key.pem")) + R"(,"centreCertificate":)" +
            text(another.file("seal.pem")) + "}}");
    fs::copy(MADOGUCHI_SOURCE_DIR "/resources/procedures", m_root / "procedures",
             fs::copy_options::recursive);
    QVERIFY(signBundle(m_root / "procedures", BundleKind::Procedures, m_key, "2026-11-25T00:00:00Z").ok());
    const auto addedOpens = [&] {
        const auto added = run({"queue", "add", "--procedure", "juminhyo", "--config", path("settings.json")},
                               QByteArray::fromStdString(juminhyo(catalogue()).answers.dump()));
        const auto outbox = Outbox::open(m_root / "data/outbox.sqlite", OutboxFixture::identity());
        if (added.exit != 0 || !outbox)
            return -1;
        int opens = 0; // the last of them
        const auto each = [&](const OutboxItem &item) {
            opens = centre.opener().open(item.sealed) ? 1 : 0;
            return Result<void>();
        };
        return (*outbox)->walk([](std::int64_t) { return Result<void>(); }, each) ? opens : -1;
    };
    QCOMPARE(addedOpens(), 0); // sealed to the certificate in the settings
    const fs::path list = "data/bundles/trust/first";
    put(list / "seal/centre.pem", fileContent(centre.pki().file("seal.pem")));
    QCOMPARE(addedOpens(), 0); // nobody signed the list
    QVERIFY(signBundle(m_root / list, BundleKind::Trust, m_key, "2026-11-25T00:00:00Z").ok());
    QCOMPARE(addedOpens(), 1);
}

QTEST_GUILESS_MAIN(BundleCommandTest)
#include "BundleCommandTest.moc"
