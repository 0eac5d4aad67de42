// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/unit/procedures/Designer.h"

#include <QTest>

#include <algorithm>

using namespace madoguchi;
using namespace madoguchi::tests;
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
    void revisions();
    void everythingWrongIsTold();
    void channels();
    void textFallsBackToJapanese();
    void sharedWordsAndFields();

private:
    // The first reason why the catalogue is refused; empty when it is not.
    std::string refusal() const
    {
        const auto catalogue = Catalogue::load(m_designer->folder());
        if (catalogue)
            return {};
        return catalogue.error().code == ErrorCode::DefinitionBroken ? catalogue.error().detail
                                                                     : "another code";
    }
    // Everything that is said of one place.
    bool told(const std::string &file, const std::string &place) const
    {
        const Problems problems = m_designer->problems();
        return std::ranges::any_of(problems.all(), [&](const Problem &problem) {
            return problem.file == file && problem.place == place && !problem.code.empty() &&
                   !problem.message.empty();
        });
    }

    std::unique_ptr<Designer> m_designer;
};

void DefinitionTest::init()
{
    m_designer = std::make_unique<Designer>();
}

void DefinitionTest::theCopyItselfLoads()
{
    QCOMPARE(refusal(), std::string());
    QCOMPARE(listed(m_designer->problems()), std::string());
    QVERIFY(Catalogue::load(m_designer->folder().string() + "/").ok());
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
        {R"([{"op":"replace","path":"/channels/kiosk","value":"yes"}])", "channels.kiosk"},
        {R"([{"op":"add","path":"/surprise","value":1}])", "surprise"},
        {R"([{"op":"replace","path":"/fee/yen","value":-1}])", "fee.yen"},
        {R"([{"op":"replace","path":"/fee/per","value":"pages"}])", "fee.per"},
        {R"([{"op":"replace","path":"/fee/per","value":"who"}])", "fee.per"},
        {R"([{"op":"replace","path":"/fee","value":300}])", "fee"},
        {R"([{"op":"replace","path":"/fields","value":[]}])", "fields"},
        {R"([{"op":"replace","path":"/fields","value":{}}])", "fields"},
        {R"([{"op":"replace","path":"/fields/0","value":"name"}])", "fields[0]"},
        {R"([{"op":"add","path":"/fields/1/id","value":"name"}])", "fields[1].id"},
        {R"([{"op":"replace","path":"/fields/3/type","value":"radio"}])", "fields[3].type"},
        {R"([{"op":"add","path":"/fields/3/requierd","value":true}])", "fields[3].requierd"},
        {R"([{"op":"replace","path":"/fields/0","value":{"id":"name","type":"name","shown":true}}])",
         "fields[0].key"},
        {R"([{"op":"add","path":"/fields/0/key","value":""}])", "fields[0].key"},
        {R"([{"op":"add","path":"/fields/0/key","value":"crd"}])", "fields[0].key"},
        {R"([{"op":"add","path":"/fields/0/of","value":"crd"}])", "fields[0].key"},
        {R"([{"op":"add","path":"/fields/0/of","value":"each"}])", "fields[0].key"},
        {R"([{"op":"add","path":"/fields/0/of","value":"visit"}])", "fields[0].key"},
        {R"([{"op":"add","path":"/fields/0/prefill","value":["card.name"]}])", "fields[0].prefill"},
        {R"([{"op":"replace","path":"/fields/0/use","value":"nam"}])", "fields[0].use"},
        {R"([{"op":"replace","path":"/channels","value":"kiosk"}])", "channels"},
        {R"([{"op":"remove","path":"/channels/phone"}])", "channels.phone"},
        {R"([{"op":"add","path":"/channels/fax","value":"none"}])", "channels.fax"},
        {R"([{"op":"add","path":"/fields/3/channels","value":["fax"]}])", "fields[3].channels"},
        {R"([{"op":"replace","path":"/offline","value":"later"}])", "offline"},
        {R"([{"op":"replace","path":"/who/0/kind","value":"anybody"}])", "who[0].kind"},
        {R"([{"op":"replace","path":"/who","value":[]}])", "who"},
        {R"([{"op":"add","path":"/unconfirmed","value":["name"]}])", "unconfirmed"},
        {R"([{"op":"add","path":"/individualNumber","value":{}}])", "individualNumber.law"},
        {R"([{"op":"add","path":"/kind","value":"gide"}])", "kind"},
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
        {R"([{"op":"add","path":"/fields/13/maxLength","value":0}])", "fields[13].maxLength"},
        {R"([{"op":"add","path":"/fields/13/maxLength","value":100000}])", "fields[13].maxLength"},
        {R"([{"op":"replace","path":"/fields/8/when","value":{"vra":"foreignItems"}}])", "fields[8].when"},
        {R"([{"op":"replace","path":"/fields/8/when","value":{"log":"foreignItems"}}])", "fields[8].when"},
        {R"([{"op":"replace","path":"/fields/8/when","value":{"var":"foreign"}}])", "fields[8].when"},
        {R"([{"op":"replace","path":"/fields/8/when","value":{"var":"purpose"}}])", "fields[8].when"},
        {R"([{"op":"replace","path":"/fields/8/when","value":{"var":"showNationality"}}])", "fields[8].when"},
        {R"([{"op":"replace","path":"/fields/8/when","value":"foreignItems"}])", "fields[8].when"},
        {R"([{"op":"replace","path":"/fields/8/when","value":{"and":[true],"or":[true]}}])",
         "fields[8].when"},
        {R"([{"op":"add","path":"/fields/13/required","value":{"==":[{"var":"whom"},1]}}])",
         "fields[13].required"},
        {R"([{"op":"replace","path":"/pages","value":[]}])", "pages"},
        {R"([{"op":"add","path":"/pages/0/fields/-","value":"sex"}])", "pages[0].fields[14]"},
        {R"([{"op":"add","path":"/pages/0/fields/-","value":"who"}])", "pages[0].fields[14]"},
        {R"([{"op":"remove","path":"/pages/0/fields/3"}])", "fields[3].id"},
        {R"([{"op":"add","path":"/pages/-","value":{"id":"choose","fields":["who"]}}])", "pages[1].id"},
    };
    for (const auto &[patch, member] : rows)
        QTest::newRow(patch) << patch << member;
}

void DefinitionTest::brokenDefinitions()
{
    QFETCH(QString, patch);
    QFETCH(QString, member);
    m_designer->patch("juminhyo/definition.json", patch.toStdString());
    const Problems problems = m_designer->problems();
    QVERIFY2(told("juminhyo/definition.json", member.toStdString()), listed(problems).c_str());
    QVERIFY2(refusal().starts_with("juminhyo/definition.json: " + member.toStdString() + ": "),
             refusal().c_str());
    for (const Problem &problem : problems.all())
        QVERIFY2(problem.file == "juminhyo/definition.json", "a slip in one file is told of another");
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
        {"en", "hint.showStatus", "\"only in English\""},
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
    const std::string file = "juminhyo/texts/" + language.toStdString() + ".json";
    Json texts = m_designer->json(file);
    if (value.isEmpty())
        QCOMPARE(texts.erase(key.toStdString()), 1u);
    else
        texts[key.toStdString()] = Json::parse(value.toStdString());
    m_designer->write(file, texts.dump());
    const std::string detail = refusal();
    QVERIFY2(detail.starts_with(file + ": " + key.toStdString() + ": "), detail.c_str());
}

void DefinitionTest::brokenFiles()
{
    const std::string file = "juminhyo/definition.json", texts = "juminhyo/texts/zh-Hans.json";
    const std::string good = m_designer->json(file).dump();
    for (const std::string &text : {std::string(), std::string("{"), std::string("[]"),
                                    std::string("\xff\xfe{}"), std::string(300 * 1024, ' ') + good,
                                    std::string(100'000, '['), "{\"id\":\"x\"," + good.substr(1)}) {
        m_designer->write(file, text);
        QVERIFY2(refusal().starts_with(file + ": "), refusal().c_str());
    }
    m_designer->write(file, good);
    QCOMPARE(refusal(), std::string());
    fs::remove(m_designer->folder() / texts);
    QVERIFY2(refusal().starts_with(texts + ": "), refusal().c_str());
    fs::create_directory(m_designer->folder() / texts);
    QVERIFY2(refusal().starts_with(texts + ": "), refusal().c_str());
    fs::remove_all(m_designer->folder() / "juminhyo");
    fs::create_directory(m_designer->folder() / "juminhyo");
    QVERIFY2(refusal().starts_with(file + ": "), refusal().c_str());
}

void DefinitionTest::catalogue()
{
    const fs::path folder = m_designer->folder();
    auto catalogue = Catalogue::load(folder);
    QVERIFY(catalogue.ok());
    QCOMPARE(catalogue->all().size(), 3u);
    QVERIFY(catalogue->find("juminhyo", "2026-11-25"));
    QVERIFY(!catalogue->find("tennyu", "2026-11-25"));
    QCOMPARE(catalogue->all().front().id, std::string("juminhyo"));
    QVERIFY(!catalogue->find("juminhyo")->guide && catalogue->find("gomi_guide")->guide);

    m_designer->patch("tenkyo/definition.json", R"([{"op":"replace","path":"/order","value":1}])");
    catalogue = Catalogue::load(folder);
    QVERIFY(catalogue.ok());
    QCOMPARE(catalogue->all().front().id, std::string("tenkyo"));

    fs::remove(folder / "tenkyo/texts/en.json");
    QVERIFY2(!Catalogue::load(folder).ok(), "one broken definition is not passed over");
    QCOMPARE(Catalogue::load(folder / "absent").error().code, ErrorCode::DefinitionBroken);
    for (const char *id : {"tenkyo", "juminhyo", "gomi_guide"})
        fs::remove_all(folder / id);
    QVERIFY2(!Catalogue::load(folder).ok(), "an empty folder");
}

// The day decides which revision is asked; a visit that began keeps its own.
void DefinitionTest::revisions()
{
    const fs::path folder = m_designer->folder();
    fs::copy(folder / "juminhyo", folder / "juminhyo@2027-04-01", fs::copy_options::recursive);
    m_designer->patch("juminhyo/definition.json", R"([{"op":"add","path":"/validTo","value":"2027-03-31"}])");
    m_designer->patch("juminhyo@2027-04-01/definition.json",
                      R"([{"op":"replace","path":"/revision","value":"2027-03-01"},)"
                      R"({"op":"replace","path":"/validFrom","value":"2027-04-01"},)"
                      R"({"op":"replace","path":"/fee/yen","value":350}])");
    const auto catalogue = Catalogue::load(folder);
    QVERIFY2(catalogue.ok(), catalogue ? "" : catalogue.error().detail.c_str());
    QVERIFY(!catalogue->find("juminhyo", "2026-11-22"));
    for (const auto &[day, yen] :
         {std::pair("2026-11-23", 300), {"2027-03-31", 300}, {"2027-04-01", 350}, {"2031-01-01", 350}})
        QCOMPARE(catalogue->find("juminhyo", day)->fee->yen, yen);
    QCOMPARE(catalogue->revision("juminhyo", "2026-11-25")->fee->yen, 300);
    QCOMPARE(catalogue->revision("juminhyo", "2027-03-01")->fee->yen, 350);
    QVERIFY(!catalogue->revision("juminhyo", "2027-04-01"));
    QCOMPARE(catalogue->validOn("2026-11-30").size(), 3u);
    QCOMPARE(catalogue->validOn("2027-04-01").size(), 3u);
    QCOMPARE(catalogue->all().size(), 4u);
    QVERIFY(catalogue->validOn("2026-11-01").empty());
}

void DefinitionTest::everythingWrongIsTold()
{
    m_designer->patch("juminhyo/definition.json",
                      R"([{"op":"replace","path":"/minutes","value":0},)"
                      R"({"op":"replace","path":"/law","value":[]},)"
                      R"({"op":"replace","path":"/fields/3/type","value":"radio"}])");
    m_designer->patch("tenkyo/texts/en.json",
                      R"([{"op":"remove","path":"/title"},{"op":"remove","path":"/lead"}])");
    QVERIFY(told("juminhyo/definition.json", "minutes") && told("juminhyo/definition.json", "law"));
    QVERIFY(told("juminhyo/definition.json", "fields[3].type"));
    QCOMPARE(m_designer->problems().size(), 5u);
    QCOMPARE(m_designer->problems().asError().detail, refusal());
}

void DefinitionTest::channels()
{
    const auto catalogue = Catalogue::load(m_designer->folder());
    QVERIFY(catalogue.ok());
    const Definition &copy = *catalogue->find("juminhyo"), &move = *catalogue->find("tenkyo");
    QVERIFY(copy.completes("kiosk") && copy.completes("counter") && !copy.completes("phone"));
    QVERIFY(!move.completes("kiosk") && move.offeredOn("kiosk"));
    QVERIFY(!move.completes("fax") && !move.offeredOn("fax"));
    QVERIFY2(!catalogue->find("gomi_guide")->offeredOn("kiosk"), "a guide is read, not handed in");
}

void DefinitionTest::textFallsBackToJapanese()
{
    const auto catalogue = Catalogue::load(m_designer->folder());
    QVERIFY(catalogue.ok());
    const Definition *definition = catalogue->find("juminhyo");
    QCOMPARE(definition->text("en", "field.name"), std::string("Name"));
    QCOMPARE(definition->text("ne", "field.name"), std::string("氏名"));
    QCOMPARE(definition->text("en", "nothing"), std::string());
    QVERIFY(catalogue->word("ne", "proof.photoId") == catalogue->word("ja", "proof.photoId"));
    QVERIFY(!catalogue->word("en", "proof.photoId").empty());
    QVERIFY(catalogue->word("en", "nothing").empty());
}

void DefinitionTest::sharedWordsAndFields()
{
    m_designer->patch("tenkyo/definition.json", R"([{"op":"add","path":"/fields/5/maxLength","value":7}])");
    m_designer->patch("tenkyo/texts/en.json",
                      R"([{"op":"add","path":"/field.memberName","value":"Who moves"}])");
    auto catalogue = Catalogue::load(m_designer->folder());
    QVERIFY2(!catalogue.ok() || catalogue->find("tenkyo")->text("en", "field.memberName") == "Who moves",
             "own words win");
    const Definition *move = catalogue ? catalogue->find("tenkyo") : nullptr;
    QVERIFY2(move, catalogue ? "" : catalogue.error().detail.c_str());
    const FieldDefinition &name = *move->field("memberName");
    QCOMPARE(name.use, std::string("name"));
    QCOMPARE(name.key, std::string("name"));
    QCOMPARE(name.of, std::string("each"));
    QCOMPARE(name.maxLength, 7);
    QCOMPARE(move->field("name")->of, std::string("applicant"));
    QCOMPARE(move->text("en", "field.memberKana"), std::string("Name in katakana"));
    QCOMPARE(move->text("en", "choice.memberRelation.wife"), std::string("Wife"));
    QVERIFY(!move->text("en", "hint.memberKana").empty());
}

QTEST_GUILESS_MAIN(DefinitionTest)
#include "DefinitionTest.moc"
