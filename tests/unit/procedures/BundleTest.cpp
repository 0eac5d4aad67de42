// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#include "app/procedures/BundleSignature.h"
#include "app/procedures/CatalogueStore.h"
#include "tests/support/SigningKey.h"

#include <QTemporaryDir>
#include <QTest>

#include <array>
#include <fcntl.h>
#include <fstream>
#include <future>
#include <nlohmann/json.hpp>
#include <sys/stat.h>

using namespace madoguchi;
namespace fs = std::filesystem;

// What is signed for one kind counts for no other, and a manifest that could do harm is none.
class BundleTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void whatIsNoFileIsRefusedAtOnce_data();
    void whatIsNoFileIsRefusedAtOnce();
    void eachKindCountsForItself_data();
    void eachKindCountsForItself();
    void paths_data();
    void paths();
    void manifests_data();
    void manifests();
    void whatIsTooMuchIsNotSigned();
    void namesOfKinds();

private:
    static void kinds()
    {
        QTest::addColumn<int>("kind");
        for (const BundleKindInfo &info : bundleKinds)
            QTest::newRow(info.name.data()) << int(info.kind);
    }
    void write(const fs::path &file, const std::string &content = "x") const
    {
        fs::create_directories((m_folder / file).parent_path());
        std::ofstream(m_folder / file) << content;
    }

    std::unique_ptr<QTemporaryDir> m_temporary;
    fs::path m_root, m_folder, m_keys, m_key;
};

void BundleTest::init()
{
    m_temporary = std::make_unique<QTemporaryDir>();
    m_root = m_temporary->path().toStdString();
    m_folder = m_root / "bundle";
    m_keys = m_root / "keys";
    m_key = test::makeSigningKey(m_root, "city", m_keys);
    write("notices.json", "{}");
    write("seal/centre.pem");
}

void BundleTest::whatIsNoFileIsRefusedAtOnce_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("pipe");
    for (const char *name : {"catalogue.json", "catalogue.sig", "juminhyo/definition.json"})
        for (const bool pipe : {true, false})
            QTest::addRow("%s %s", name, pipe ? "as a pipe" : "as a link to a device")
                << QString(name) << pipe;
}

// Neither signing nor looking waits for a pipe, or reads a device that never ends.
void BundleTest::whatIsNoFileIsRefusedAtOnce()
{
    QFETCH(QString, name);
    QFETCH(bool, pipe);
    const auto kind = BundleKind::Procedures;
    write("juminhyo/definition.json");
    QVERIFY(signBundle(m_folder, kind, m_key, "2026-11-25T00:00:00Z").ok());
    const fs::path place = m_folder / name.toStdString();
    fs::remove(place);
    if (pipe)
        QCOMPARE(::mkfifo(place.c_str(), 0600), 0);
    else
        fs::create_symlink("/dev/zero", place);
    auto work = std::async(std::launch::async, [&] {
        CatalogueStore::Options options;
        options.folder = m_folder;
        options.archive = m_root / "archive";
        options.keys = m_keys;
        return std::array{signBundle(m_folder, kind, m_key, "2026-11-26T00:00:00Z").ok(),
                          verifyBundle(m_folder, kind, m_keys).ok(), readFolder(m_folder, kind).ok(),
                          CatalogueStore::open(options).ok()};
    });
    const bool waits = work.wait_for(std::chrono::seconds(10)) != std::future_status::ready;
    if (waits) // whoever waits for a reader gets one, so that this test ends
        QVERIFY2(::open(place.c_str(), O_RDONLY | O_NONBLOCK) < 0,
                 "something waits for a reader of the pipe");
    for (const bool done : work.get())
        QVERIFY(!done);
    QVERIFY(!fs::is_regular_file(place));
}

void BundleTest::eachKindCountsForItself_data()
{
    kinds();
}

void BundleTest::eachKindCountsForItself()
{
    QFETCH(int, kind);
    const auto own = BundleKind(kind);
    QVERIFY(signBundle(m_folder, own, m_key, "2026-11-25T00:00:00Z").ok());
    const std::string text = fileContent(m_folder / infoOf(own).manifest);
    const std::string signature = fileContent(m_folder / infoOf(own).signature);
    QVERIFY(verifyBundle(m_folder, own, m_keys).ok());
    for (const BundleKindInfo &other : bundleKinds) {
        const auto read = verifyManifest(text, signature, other.kind, m_keys);
        QCOMPARE(read.ok(), other.kind == own);
        if (other.kind == own)
            continue;
        QCOMPARE(read.error().code, ErrorCode::CatalogueUnsigned);
        // Also under the other kind's names.
        if (other.manifest != infoOf(own).manifest) {
            fs::copy_file(m_folder / infoOf(own).manifest, m_folder / other.manifest);
            fs::copy_file(m_folder / infoOf(own).signature, m_folder / other.signature);
        }
        QVERIFY(!verifyBundle(m_folder, other.kind, m_keys).ok());
        if (other.manifest != infoOf(own).manifest) {
            fs::remove(m_folder / other.manifest);
            fs::remove(m_folder / other.signature);
        }
    }
}

void BundleTest::paths_data()
{
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<bool>("good");
    const auto row = [](const char *name, QByteArray path, bool good) {
        QTest::newRow(name) << path << good;
    };
    row("plain", "seal/centre.pem", true);
    row("deep", "a/b/c/d/e/f.json", true);
    row("Japanese", "見本/ja.json", true);
    row("dots in a name", "a..b/.hidden", true);
    row("up", "../centre.pem", false);
    row("up in the middle", "seal/../../centre.pem", false);
    row("up at the end", "seal/..", false);
    row("here", "./centre.pem", false);
    row("root", "/etc/passwd", false);
    row("empty part", "seal//centre.pem", false);
    row("folder", "seal/", false);
    row("nothing", "", false);
    row("backslash", "seal\\centre.pem", false);
    row("NUL", QByteArray("seal\0.pem", 9), false);
    row("line feed", "seal\n.pem", false);
    row("escape", "seal\x1b[2J.pem", false);
    row("no UTF-8", "seal\xff.pem", false);
    row("long part", QByteArray(256, 'a'), false);
    row("long", QByteArray("aa/").repeated(400) + "a", false);
}

void BundleTest::paths()
{
    QFETCH(QByteArray, path);
    QTEST(isBundlePath({path.constData(), std::size_t(path.size())}), "good");
}

void BundleTest::manifests_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<bool>("good");
    const QByteArray hash(64, 'a');
    const auto manifest = [&](const QByteArray &files, const QByteArray &more = R"("kind":"trust")",
                              const QByteArray &issued = "2026-11-25T00:00:00Z") {
        return R"({"version":1,"issued":")" + issued + R"(","files":{)" + files + "}" +
               (more.isEmpty() ? "" : "," + more) + "}";
    };
    const auto file = [&](const QByteArray &name) { return "\"" + name + "\":\"" + hash + "\""; };
    const auto row = [](const char *name, const QByteArray &text, bool good = false) {
        QTest::newRow(name) << text << good;
    };
    row("good", manifest(file("seal/a.pem")), true);
    row("nothing in it", manifest(""), true);
    row("another kind", manifest(file("a"), R"("kind":"notices")"));
    row("no kind", manifest(file("a"), ""));
    row("a kind that is no text", manifest(file("a"), R"("kind":1)"));
    row("two kinds", manifest(file("a"), R"("kind":"notices","kind":"trust")"));
    row("a member twice", manifest(file("a") + "," + file("a")));
    row("letter case alone", manifest(file("Seal/a.pem") + "," + file("seal/A.pem")));
    row("file and folder", manifest(file("seal") + "," + file("seal/a.pem")));
    row("file and folder in another case", manifest(file("Seal") + "," + file("seal/a.pem")));
    row("itself", manifest(file("manifest.json")));
    row("its signature", manifest(file("manifest.sig")));
    row("up", manifest(file("../a")));
    row("NUL", manifest(file("a\\u0000b")));
    row("short hash", manifest("\"a\":\"aa\""));
    row("hash in capitals", manifest("\"a\":\"" + QByteArray(64, 'A') + "\""));
    row("hash that is no text", manifest("\"a\":1"));
    row("no time", manifest(file("a"), R"("kind":"trust")", ""));
    row("another form of time", manifest(file("a"), R"("kind":"trust")", "2026-11-25T00:00:00+00"));
    row("a list of files", R"({"version":1,"kind":"trust","issued":"2026-11-25T00:00:00Z","files":[]})");
    row("a later version", R"({"version":2,"kind":"trust","issued":"2026-11-25T00:00:00Z","files":{}})");
    row("no JSON", "{");
    row("nothing", "");
    row("deep", QByteArray(100'000, '['));
    QByteArray many;
    for (int i = 0; i <= 20'000; ++i)
        many += (i ? "," : "") + file(QByteArray::number(i));
    row("too many", manifest(many));
    row("too large", manifest(file("a"), R"("kind":"trust","more":")" + QByteArray(5 << 20, 'x') + '"'));
}

void BundleTest::manifests()
{
    QFETCH(QByteArray, text);
    QTEST(parseManifest(text.toStdString(), BundleKind::Trust).has_value(), "good");
}

void BundleTest::whatIsTooMuchIsNotSigned()
{
    const auto sign = [this] {
        return signBundle(m_folder, BundleKind::Notices, m_key, "2026-11-25T00:00:00Z");
    };
    write("large.bin", std::string(1024 * 1024, 'x'));
    QVERIFY(sign().ok());
    write("large.bin", std::string(1024 * 1024 + 1, 'x'));
    QCOMPARE(sign().error().code, ErrorCode::DefinitionBroken);
    fs::remove(m_folder / "large.bin");
    fs::create_symlink("/etc/hostname", m_folder / "link");
    QCOMPARE(sign().error().code, ErrorCode::DefinitionBroken);
    fs::remove(m_folder / "link");
    write("Notices.JSON");
    QCOMPARE(sign().error().code, ErrorCode::DefinitionBroken);
    fs::remove(m_folder / "Notices.JSON");
    write("a\\b");
    QCOMPARE(sign().error().code, ErrorCode::DefinitionBroken);
    fs::remove(m_folder / "a\\b");
    QVERIFY(!signBundle(m_folder, BundleKind::Notices, m_key, "yesterday").ok());
    QVERIFY(sign().ok());
}

void BundleTest::namesOfKinds()
{
    for (const BundleKindInfo &info : bundleKinds) {
        QCOMPARE(bundleKindOf(info.name), std::optional(info.kind));
        QCOMPARE(infoOf(info.kind).name, info.name);
    }
    QVERIFY(!bundleKindOf("Procedures"));
    QVERIFY(!bundleKindOf(""));
}

QTEST_GUILESS_MAIN(BundleTest)
#include "BundleTest.moc"
