// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#include "app/procedures/CatalogueStore.h"
#include "app/procedures/BundleSignature.h"
#include "app/procedures/Review.h"
#include "tests/support/SigningKey.h"

#include <QTemporaryDir>
#include <QTest>

#include <fstream>

using namespace madoguchi;
namespace fs = std::filesystem;

// A catalogue comes into force whole and signed, or not at all; the last good one goes on.
class CatalogueStoreTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void aSignedOneComesIntoForce();
    void tamperedWith_data();
    void tamperedWith();
    void theLastGoodOneGoesOn();
    void theLastGoodOneIsFoundAtTheNextStart();
    void whatOnlyADesignerIsToldStaysInForce();
    void anOlderOneIsRefused();
    void everyRevisionStaysKnown();
    void theArchiveForgetsTheOldest();
    void unsignedWillDoWithoutKeys();
    void aStrangersKey();
    void keysThatAreNone();
    void oneThatCameAnotherWay();
    void whatCameMustBeSignedAndLater();

private:
    fs::path makeKey(const std::string &name, const fs::path &publicFolder) const
    {
        return test::makeSigningKey(m_root, name, publicFolder);
    }
    void sign(const std::string &issued) const
    {
        QVERIFY(signBundle(m_folder, BundleKind::Procedures, m_key, issued).ok());
    }
    CatalogueStore::Options options(std::size_t keep = 0) const
    {
        return {m_folder, m_keys, m_archive, keep};
    }
    void revise(const std::string &revision) const
    {
        const fs::path file = m_folder / "juminhyo/definition.json";
        Json definition = Json::parse(std::ifstream(file));
        definition["revision"] = revision;
        std::ofstream(file) << definition.dump();
    }

    std::unique_ptr<QTemporaryDir> m_temporary;
    fs::path m_root, m_folder, m_keys, m_archive, m_key;
};

void CatalogueStoreTest::init()
{
    m_temporary = std::make_unique<QTemporaryDir>();
    m_root = m_temporary->path().toStdString();
    m_folder = m_root / "procedures";
    m_keys = m_root / "keys";
    m_archive = m_root / "archive";
    fs::create_directories(m_folder);
    for (const char *part : {"_shared", "_calendar", "juminhyo", "gomi_guide"})
        fs::copy(fs::path(PROCEDURES) / part, m_folder / part, fs::copy_options::recursive);
    const fs::path file = m_folder / "juminhyo/definition.json";
    Json definition = Json::parse(std::ifstream(file));
    definition.erase("after");
    std::ofstream(file) << definition.dump();
    m_key = makeKey("city", m_keys);
    sign("2026-11-25T00:00:00Z");
}

void CatalogueStoreTest::aSignedOneComesIntoForce()
{
    auto store = CatalogueStore::open(options());
    QVERIFY2(store.ok(), store ? "" : store.error().detail.c_str());
    QVERIFY((*store)->current()->find("juminhyo"));
    QVERIFY(!(*store)->trouble());
    QVERIFY(!(*store)->refresh());
}

void CatalogueStoreTest::tamperedWith_data()
{
    QTest::addColumn<QString>("what");
    for (const char *what :
         {"changed", "added", "removed", "manifest", "signature", "no signature", "link", "empty"})
        QTest::newRow(what) << what;
}

void CatalogueStoreTest::tamperedWith()
{
    QFETCH(QString, what);
    const fs::path law = m_folder / "juminhyo/texts/ja.json";
    if (what == QLatin1String("changed"))
        std::ofstream(law, std::ios::app) << " ";
    else if (what == QLatin1String("added"))
        std::ofstream(m_folder / "juminhyo/more.json") << "{}";
    else if (what == QLatin1String("removed"))
        fs::remove(law);
    else if (what == QLatin1String("manifest"))
        std::ofstream(m_folder / "catalogue.json", std::ios::app) << " ";
    else if (what == QLatin1String("signature"))
        std::ofstream(m_folder / "catalogue.sig") << "MEUCIQDx";
    else if (what == QLatin1String("no signature"))
        fs::remove(m_folder / "catalogue.sig");
    else if (what == QLatin1String("link"))
        fs::create_symlink("/etc/hostname", m_folder / "juminhyo/link");
    else
        fs::resize_file(m_folder / "catalogue.json", 0);
    const auto store = CatalogueStore::open(options());
    QVERIFY(!store.ok());
    const ErrorCode expected =
        what == QLatin1String("link") ? ErrorCode::DefinitionBroken : ErrorCode::CatalogueUnsigned;
    QCOMPARE(store.error().code, expected);
}

void CatalogueStoreTest::theLastGoodOneGoesOn()
{
    auto store = CatalogueStore::open(options());
    QVERIFY(store.ok());
    const auto before = (*store)->current();
    const std::string revision = before->find("juminhyo")->revision;

    std::ofstream(m_folder / "juminhyo/definition.json") << "{";
    QVERIFY(!(*store)->refresh());
    QCOMPARE((*store)->current(), before);
    QCOMPARE((*store)->trouble()->code, ErrorCode::CatalogueUnsigned);
    sign("2026-11-26T00:00:00Z"); // signed, but broken
    QVERIFY(!(*store)->refresh());
    QCOMPARE((*store)->current(), before);
    QCOMPARE((*store)->trouble()->code, ErrorCode::DefinitionBroken);

    fs::remove_all(m_folder / "juminhyo");
    fs::copy(fs::path(PROCEDURES) / "juminhyo", m_folder / "juminhyo", fs::copy_options::recursive);
    Json definition = Json::parse(std::ifstream(m_folder / "juminhyo/definition.json"));
    definition.erase("after");
    definition["revision"] = "2027-01-04";
    std::ofstream(m_folder / "juminhyo/definition.json") << definition.dump();
    sign("2026-11-27T00:00:00Z");
    QVERIFY2((*store)->refresh(), (*store)->trouble() ? (*store)->trouble()->detail.c_str() : "");
    QVERIFY(!(*store)->trouble());
    QCOMPARE((*store)->current()->find("juminhyo")->revision, std::string("2027-01-04"));
    QVERIFY2(before->revision("juminhyo", revision), "a visit that began with it still holds it");
}

void CatalogueStoreTest::theLastGoodOneIsFoundAtTheNextStart()
{
    QVERIFY(CatalogueStore::open(options()).ok());
    fs::remove(m_folder / "catalogue.sig");
    auto store = CatalogueStore::open(options());
    QVERIFY(store.ok());
    QVERIFY((*store)->current()->find("juminhyo"));
    QCOMPARE((*store)->trouble()->code, ErrorCode::CatalogueUnsigned);

    // What lies in the archive is checked as well.
    for (const auto &one : fs::recursive_directory_iterator(m_archive))
        if (one.path().filename() == "definition.json")
            std::ofstream(one.path(), std::ios::app) << " ";
    QVERIFY(!CatalogueStore::open(options()).ok());
}

// Rules that were added to the check after a catalogue was signed: what was in force stays it, and revisions that
// still wait in outboxes stay known.
void CatalogueStoreTest::whatOnlyADesignerIsToldStaysInForce()
{
    const fs::path file = m_folder / "juminhyo/definition.json";
    Json definition = Json::parse(std::ifstream(file));
    definition["icon"] = "none-such";
    definition["sources"] = {"?"};
    definition["revision"] = "2026-11-26";
    std::ofstream(file) << definition.dump();
    std::ofstream(m_folder / "juminhyo/definiton.json") << "{";
    sign("2026-11-26T00:00:00Z");
    QVERIFY(reviewCatalogue(m_folder, "2026-12-15").problems.size() >= 3);
    for (int start = 0; start < 2; ++start) {
        auto store = CatalogueStore::open(options());
        QVERIFY2(store.ok(), store ? "" : store.error().detail.c_str());
        QVERIFY(!(*store)->trouble());
        QCOMPARE((*store)->current()->find("juminhyo")->revision, std::string("2026-11-26"));
        std::error_code gone;
        fs::remove_all(m_folder, gone); // then from the archive
    }
    QVERIFY((*CatalogueStore::open(options()))->holding("juminhyo", "2026-11-26"));
}

void CatalogueStoreTest::anOlderOneIsRefused()
{
    auto store = CatalogueStore::open(options());
    QVERIFY(store.ok());
    const auto before = (*store)->current();
    revise("2026-01-05");
    sign("2026-11-24T23:59:59Z");
    QVERIFY(!(*store)->refresh());
    QCOMPARE((*store)->current(), before);
    QCOMPARE((*store)->trouble()->code, ErrorCode::CatalogueUnsigned);
}

void CatalogueStoreTest::everyRevisionStaysKnown()
{
    auto store = CatalogueStore::open(options());
    QVERIFY(store.ok());
    const std::string first = (*store)->current()->find("juminhyo")->revision;
    revise("2027-01-04");
    sign("2026-12-01T00:00:00Z");
    QVERIFY((*store)->refresh());
    revise("2027-02-01");
    sign("2026-12-02T00:00:00Z");
    QVERIFY((*store)->refresh());
    for (const auto &again : {CatalogueStore::open(options())})
        for (const std::string &revision : {first, std::string("2027-01-04"), std::string("2027-02-01")})
            QVERIFY2((*again)->holding("juminhyo", revision), revision.c_str());
    QVERIFY(!(*store)->holding("juminhyo", "2020-01-01"));
    QCOMPARE((*store)->holding("juminhyo", "2027-02-01"), (*store)->current());
}

void CatalogueStoreTest::theArchiveForgetsTheOldest()
{
    auto store = CatalogueStore::open(options(2));
    QVERIFY(store.ok());
    for (int month = 1; month <= 4; ++month) {
        revise("2027-0" + std::to_string(month) + "-01");
        sign("2026-12-0" + std::to_string(month) + "T00:00:00Z");
        QVERIFY((*store)->refresh());
        QTest::qWait(20); // the archive is put in order by time
    }
    int kept = 0;
    for (const auto &one : fs::directory_iterator(m_archive))
        kept += one.path().filename().string().starts_with('.') ? 0 : 1;
    QCOMPARE(kept, 2);
    auto again = CatalogueStore::open(options(2));
    QVERIFY((*again)->holding("juminhyo", "2027-03-01"));
    QVERIFY(!(*again)->holding("juminhyo", "2027-01-01"));
}

void CatalogueStoreTest::unsignedWillDoWithoutKeys()
{
    fs::remove(m_folder / "catalogue.sig");
    fs::remove(m_folder / "catalogue.json");
    auto store = CatalogueStore::open({m_folder, {}, {}, 0});
    QVERIFY(store.ok());
    revise("2027-01-04");
    QVERIFY((*store)->refresh());
    QCOMPARE((*store)->current()->find("juminhyo")->revision, std::string("2027-01-04"));
    fs::remove_all(m_folder / "juminhyo/texts");
    QVERIFY(!(*store)->refresh());
    QVERIFY((*store)->current()->find("juminhyo"));
    QCOMPARE((*store)->trouble()->code, ErrorCode::DefinitionBroken);
}

void CatalogueStoreTest::aStrangersKey()
{
    m_key = makeKey("stranger", m_root / "elsewhere");
    sign("2026-12-01T00:00:00Z");
    QCOMPARE(CatalogueStore::open(options()).error().code, ErrorCode::CatalogueUnsigned);
    fs::copy_file(m_root / "elsewhere/stranger.pem", m_keys / "second.pem");
    QVERIFY2(CatalogueStore::open(options()).ok(), "one of several keys is enough");
}

void CatalogueStoreTest::keysThatAreNone()
{
    fs::remove_all(m_keys);
    QCOMPARE(CatalogueStore::open(options()).error().code, ErrorCode::CatalogueUnsigned);
    fs::create_directories(m_keys / "folder.pem");
    std::ofstream(m_keys / "noise.pem") << "not a key";
    QCOMPARE(CatalogueStore::open(options()).error().code, ErrorCode::CatalogueUnsigned);
    QVERIFY(!signBundle(m_folder, BundleKind::Procedures, m_keys / "noise.pem", "2026-12-01T00:00:00Z").ok());
    QVERIFY(!signBundle(m_folder, BundleKind::Procedures, m_root / "absent", "2026-12-01T00:00:00Z").ok());
}

void CatalogueStoreTest::oneThatCameAnotherWay()
{
    auto store = CatalogueStore::open(options());
    QVERIFY(store.ok());
    const fs::path installed = m_folder, fetched = m_root / "fetched";
    fs::copy(installed, fetched, fs::copy_options::recursive);
    m_folder = fetched;
    revise("2027-01-04");
    sign("2026-12-01T00:00:00Z");
    m_folder = installed;
    QVERIFY((*store)->takeIn(fetched).ok());
    QCOMPARE((*store)->current()->find("juminhyo")->revision, std::string("2027-01-04"));
    QCOMPARE((*store)->inForce()->issued, std::string("2026-12-01T00:00:00Z"));
    QVERIFY(fs::exists((*store)->inForce()->folder / "catalogue.sig"));
    // The folder that was installed is older by now: no trouble, now and after the next start.
    for (int start = 0; start < 2; ++start) {
        auto again = CatalogueStore::open(options());
        QVERIFY(again.ok());
        QCOMPARE((*again)->current()->find("juminhyo")->revision, std::string("2027-01-04"));
        QVERIFY2(!(*again)->trouble(), (*again)->trouble() ? (*again)->trouble()->detail.c_str() : "");
    }
    // A later one that is installed counts again.
    revise("2027-02-01");
    sign("2026-12-02T00:00:00Z");
    QVERIFY((*store)->refresh());
    QCOMPARE((*store)->current()->find("juminhyo")->revision, std::string("2027-02-01"));
}

void CatalogueStoreTest::whatCameMustBeSignedAndLater()
{
    auto store = CatalogueStore::open(options());
    const auto before = (*store)->current();
    const fs::path other = m_root / "fetched";
    fs::copy(m_folder, other, fs::copy_options::recursive);
    QVERIFY(signBundle(other, BundleKind::Procedures, m_key, "2026-11-24T00:00:00Z").ok());
    QCOMPARE((*store)->takeIn(other).error().code, ErrorCode::CatalogueUnsigned); // older
    const fs::path stranger = makeKey("stranger", m_root / "elsewhere");
    QVERIFY(signBundle(other, BundleKind::Procedures, stranger, "2026-12-24T00:00:00Z").ok());
    QCOMPARE((*store)->takeIn(other).error().code, ErrorCode::CatalogueUnsigned);
    QCOMPARE((*store)->current(), before);
    auto withoutKeys = CatalogueStore::open({m_folder, {}, {}, 0});
    QVERIFY(signBundle(other, BundleKind::Procedures, m_key, "2026-12-25T00:00:00Z").ok());
    QCOMPARE((*withoutKeys)->takeIn(other).error().code, ErrorCode::CatalogueUnsigned);
    QVERIFY(!(*withoutKeys)->inForce());
    QVERIFY((*store)->takeIn(other).ok());
}

QTEST_GUILESS_MAIN(CatalogueStoreTest)
#include "CatalogueStoreTest.moc"
