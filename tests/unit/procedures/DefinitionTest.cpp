// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#include "app/procedures/Catalogue.h"

#include <QTemporaryDir>
#include <QTest>

#include <fstream>

using namespace madoguchi;
namespace fs = std::filesystem;

// A designer's slips: each is refused, and the reason names the file and the member.
class DefinitionTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void theCopyItselfLoads();
    void brokenDefinitions_data();
    void brokenDefinitions();
    void brokenTexts_data();
    void brokenTexts();
    void brokenFiles();
    void catalogue();
    void textFallsBackToJapanese();

private:
    Json read(const std::string &file) const
    {
        std::ifstream stream(m_folder / file);
        return Json::parse(stream);
    }
    void write(const std::string &file, const std::string &text) const
    {
        std::ofstream(m_folder / file) << text;
    }
    std::string refusal() const
    {
        const auto definition = Definition::load(m_folder);
        if (definition)
            return {};
        return definition.error().code == ErrorCode::DefinitionBroken ? definition.error().detail
                                                                      : "another code";
    }

    std::unique_ptr<QTemporaryDir> m_temporary;
    fs::path m_folder;
};

void DefinitionTest::init()
{
    m_temporary = std::make_unique<QTemporaryDir>();
    m_folder = fs::path(m_temporary->path().toStdString()) / "juminhyo";
    fs::copy(fs::path(PROCEDURES) / "juminhyo", m_folder, fs::copy_options::recursive);
}

void DefinitionTest::theCopyItselfLoads()
{
    QCOMPARE(refusal(), std::string());
    QVERIFY(Definition::load(m_folder.string() + "/").ok());
}

void DefinitionTest::brokenDefinitions_data()
{
    QTest::addColumn<QString>("patch");  // JSON Patch (RFC 6902)
    QTest::addColumn<QString>("member"); // where the refusal points
    const std::pair<const char *, const char *> rows[] = {
        {R"([{"op":"remove","path":"/id"}])", "id"},
        {R"([{"op":"replace","path":"/id","value":"other"}])", "id"},
        {R"([{"op":"replace","path":"/id","value":"../x"}])", "id"},
        {R"([{"op":"replace","path":"/revision","value":"2026-11-31"}])", "revision"},
        {R"([{"op":"replace","path":"/revision","value":"2026-11-00"}])", "revision"},
        {R"([{"op":"replace","path":"/validFrom","value":"soon"}])", "validFrom"},
        {R"([{"op":"add","path":"/validTo","value":"2020-01-01"}])", "validTo"},
        {R"([{"op":"replace","path":"/law","value":[]}])", "law"},
        {R"([{"op":"remove","path":"/sources"}])", "sources"},
        {R"([{"op":"replace","path":"/minutes","value":"2"}])", "minutes"},
        {R"([{"op":"replace","path":"/minutes","value":0}])", "minutes"},
        {R"([{"op":"replace","path":"/kioskCompletes","value":"yes"}])", "kioskCompletes"},
        {R"([{"op":"add","path":"/surprise","value":1}])", "surprise"},
        {R"([{"op":"replace","path":"/fee/yen","value":-1}])", "fee.yen"},
        {R"([{"op":"replace","path":"/fee/per","value":"pages"}])", "fee.per"},
        {R"([{"op":"replace","path":"/fee/per","value":"who"}])", "fee.per"},
        {R"([{"op":"replace","path":"/fee","value":300}])", "fee"},
        {R"([{"op":"replace","path":"/fields","value":[]}])", "fields"},
        {R"([{"op":"replace","path":"/fields","value":{}}])", "fields"},
        {R"([{"op":"replace","path":"/fields/0","value":"name"}])", "fields[0]"},
        {R"([{"op":"replace","path":"/fields/1/id","value":"name"}])", "fields[1].id"},
        {R"([{"op":"replace","path":"/fields/3/type","value":"radio"}])", "fields[3].type"},
        {R"([{"op":"add","path":"/fields/3/requierd","value":true}])", "fields[3].requierd"},
        {R"([{"op":"remove","path":"/fields/0/prefill"}])", "fields[0].prefill"},
        {R"([{"op":"replace","path":"/fields/0/prefill/0","value":"name"}])", "fields[0].prefill"},
        {R"([{"op":"replace","path":"/fields/0/prefill/0","value":"crd.name"}])", "fields[0].prefill"},
        {R"([{"op":"remove","path":"/fields/3/choices"}])", "fields[3].choices"},
        {R"([{"op":"replace","path":"/fields/3/choices/1","value":"self"}])", "fields[3].choices"},
        {R"([{"op":"add","path":"/fields/5/choices","value":["a"]}])", "fields[5].choices"},
        {R"([{"op":"replace","path":"/fields/4/minimum","value":10}])", "fields[4].minimum"},
        {R"([{"op":"replace","path":"/fields/4/minimum","value":18446744073709551615}])",
         "fields[4].minimum"},
        {R"([{"op":"add","path":"/fields/3/minimum","value":1}])", "fields[3].minimum"},
        {R"([{"op":"replace","path":"/fields/4/preset","value":0}])", "fields[4].preset"},
        {R"([{"op":"replace","path":"/fields/5/preset","value":"no"}])", "fields[5].preset"},
        {R"([{"op":"add","path":"/fields/3/preset","value":"nobody"}])", "fields[3].preset"},
        {R"([{"op":"add","path":"/fields/0/preset","value":"x"}])", "fields[0].preset"},
        {R"([{"op":"replace","path":"/fields/13/maxLength","value":0}])", "fields[13].maxLength"},
        {R"([{"op":"replace","path":"/fields/13/maxLength","value":100000}])", "fields[13].maxLength"},
        {R"([{"op":"replace","path":"/fields/8/when","value":{"vra":"foreignItems"}}])", "fields[8].when"},
        {R"([{"op":"replace","path":"/fields/8/when","value":{"log":"foreignItems"}}])", "fields[8].when"},
        {R"([{"op":"replace","path":"/fields/8/when","value":{"var":"foreign"}}])", "fields[8].when"},
        {R"([{"op":"replace","path":"/fields/8/when","value":{"var":"purpose"}}])", "fields[8].when"},
        {R"([{"op":"replace","path":"/fields/8/when","value":{"var":"showNationality"}}])", "fields[8].when"},
        {R"([{"op":"replace","path":"/fields/8/when","value":"foreignItems"}])", "fields[8].when"},
        {R"([{"op":"replace","path":"/fields/8/when","value":{"and":[true],"or":[true]}}])",
         "fields[8].when"},
        {R"([{"op":"replace","path":"/fields/13/required","value":{"==":[{"var":"whom"},1]}}])",
         "fields[13].required"},
        {R"([{"op":"replace","path":"/pages","value":[]}])", "pages"},
        {R"([{"op":"add","path":"/pages/0/fields/-","value":"sex"}])", "pages[0].fields[14]"},
        {R"([{"op":"add","path":"/pages/0/fields/-","value":"who"}])", "pages[0].fields[14]"},
        {R"([{"op":"remove","path":"/pages/0/fields/3"}])", "pages"},
        {R"([{"op":"add","path":"/pages/-","value":{"id":"choose","fields":["who"]}}])", "pages[1].id"},
    };
    for (const auto &[patch, member] : rows)
        QTest::newRow(patch) << patch << member;
}

void DefinitionTest::brokenDefinitions()
{
    QFETCH(QString, patch);
    QFETCH(QString, member);
    write("definition.json", read("definition.json").patch(Json::parse(patch.toStdString())).dump());
    const std::string expected = "juminhyo/definition.json: " + member.toStdString() + ": ";
    const std::string detail = refusal();
    QVERIFY2(detail.starts_with(expected), detail.c_str());
}

void DefinitionTest::brokenTexts_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("value"); // JSON; empty: the text is left out
    const char *const rows[][3] = {
        {"ja", "title", ""},
        {"ja-easy", "lead", ""},
        {"en", "note", ""},
        {"zh-Hans", "field.copies", ""},
        {"en", "choice.who.household", ""},
        {"ja", "page.choose", ""},
        {"zh-Hans", "hint.copies", ""},
        {"en", "why.who", ""},
        {"en", "hint.name", "\"only in English\""},
        {"ja", "field.sex", "\"性別\""},
        {"en", "choice.who.nobody", "\"Nobody\""},
        {"ja", "title", "\"\""},
        {"en", "title", "\"  \""},
        {"en", "title", "7"},
        {"en", "title", "[\"Copy\"]"},
        {"en", "title", "\"two\\nlines\""},
        {"ja-easy", "title", "\"{住民票|じゅうみんひょう\""},
        {"ja-easy", "title", "\"{住民票}\""},
        {"ja-easy", "title", "\"{|じゅう}\""},
        {"ja-easy", "title", "\"住民票}\""},
        {"ja-easy", "title", "\"{{住|じゅう}民|みん}\""},
    };
    for (const auto &[language, key, value] : rows)
        QTest::addRow("%s %s %s", language, key, value) << language << key << QString::fromUtf8(value);
}

void DefinitionTest::brokenTexts()
{
    QFETCH(QString, language);
    QFETCH(QString, key);
    QFETCH(QString, value);
    const std::string file = "texts/" + language.toStdString() + ".json";
    Json texts = read(file);
    if (value.isEmpty())
        texts.erase(key.toStdString());
    else
        texts[key.toStdString()] = Json::parse(value.toStdString());
    write(file, texts.dump());
    const std::string expected = "juminhyo/" + file + ": " + key.toStdString() + ": ";
    const std::string detail = refusal();
    QVERIFY2(detail.starts_with(expected), detail.c_str());
}

void DefinitionTest::brokenFiles()
{
    const std::string good = read("definition.json").dump();
    for (const std::string &text : {std::string(), std::string("{"), std::string("[]"),
                                    std::string("\xff\xfe{}"), std::string(300 * 1024, ' ') + good,
                                    std::string(100'000, '['), "{\"id\":\"x\"," + good.substr(1)}) {
        write("definition.json", text);
        QVERIFY2(refusal().starts_with("juminhyo/definition.json: "), refusal().c_str());
    }
    write("definition.json", good);
    QCOMPARE(refusal(), std::string());
    fs::remove(m_folder / "texts/zh-Hans.json");
    QVERIFY2(refusal().starts_with("juminhyo/texts/zh-Hans.json: "), refusal().c_str());
    fs::create_directory(m_folder / "texts/zh-Hans.json");
    QVERIFY2(refusal().starts_with("juminhyo/texts/zh-Hans.json: "), refusal().c_str());
    fs::remove_all(m_folder);
    QVERIFY2(refusal().starts_with("juminhyo/definition.json: "), refusal().c_str());
}

void DefinitionTest::catalogue()
{
    const fs::path folder = m_folder.parent_path();
    auto catalogue = Catalogue::load(folder);
    QVERIFY(catalogue.ok());
    QCOMPARE(catalogue->all().size(), 1u);
    QVERIFY(catalogue->find("juminhyo"));
    QVERIFY(!catalogue->find("tenkyo"));

    fs::copy(fs::path(PROCEDURES) / "tenkyo", folder / "tenkyo", fs::copy_options::recursive);
    Json tenkyo = Json::parse(std::ifstream(folder / "tenkyo/definition.json"));
    tenkyo["order"] = 1;
    std::ofstream(folder / "tenkyo/definition.json") << tenkyo.dump();
    catalogue = Catalogue::load(folder);
    QVERIFY(catalogue.ok());
    QCOMPARE(catalogue->all().front().id, std::string("tenkyo"));

    fs::remove(folder / "tenkyo/texts/en.json");
    QVERIFY2(!Catalogue::load(folder).ok(), "one broken definition is not passed over");
    QCOMPARE(Catalogue::load(folder / "absent").error().code, ErrorCode::DefinitionBroken);
    fs::remove_all(folder / "tenkyo");
    fs::remove_all(folder / "juminhyo");
    QVERIFY2(!Catalogue::load(folder).ok(), "an empty folder");
}

void DefinitionTest::textFallsBackToJapanese()
{
    const auto definition = Definition::load(m_folder);
    QVERIFY(definition.ok());
    QCOMPARE(definition->text("en", "field.name"), std::string("Name"));
    QCOMPARE(definition->text("ne", "field.name"), std::string("氏名"));
    QCOMPARE(definition->text("en", "nothing"), std::string());
}

QTEST_GUILESS_MAIN(DefinitionTest)
#include "DefinitionTest.moc"
