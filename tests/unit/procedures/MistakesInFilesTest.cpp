// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
//
// In files and names, whatever stands in them.
#include "tests/unit/procedures/Slips.h"

#include "app/procedures/BundleSignature.h"
#include "tests/support/SigningKey.h"

#include <sys/stat.h>

using namespace madoguchi;
using namespace madoguchi::tests;
namespace fs = std::filesystem;

namespace
{

const Slip slips[] = {
    // files
    {"a comma too many", copy, R"("minutes": 2,)", R"("minutes": 2,,)", "DEF-FILE"},
    {"a comma before a closing bracket", copy, R"("official": ["受付", "照合"]
  })",
     R"("official": ["受付", "照合"],
  })",
     "DEF-FILE"},
    {"a comma that is missing", copy, R"("minutes": 2,)", R"("minutes": 2)", "DEF-FILE"},
    {"a quote that is missing", copy, R"("icon": "document",)", R"("icon": "document,)", "DEF-FILE"},
    {"a comment", copy, R"(  "minutes": 2,)", R"(  // in all
  "minutes": 2,)",
     "DEF-FILE", "// in all"},
    {"a smart quote", copy, R"("icon": "document",)", R"("icon": “document”,)", "DEF-FILE"},
    {"a full-width colon", copy, R"("minutes": 2,)", R"("minutes"： 2,)", "DEF-FILE"},
    {"bytes that are no UTF-8", copy, R"("icon": "document",)", "\"icon\": \"docu\xff\",", "DEF-FILE"},
    {"a word without quotes", copy, R"("confirmed": true)", R"("confirmed": yes)", "DEF-FILE"},
    {"a file that breaks off", moving, R"(  "layout": {)", "\"", "DEF-FILE", "\"\n    \"recipient\""},
    {"a broken file of texts", "tenkyo/texts/en.json", R"("title": )", R"("title" )", "DEF-FILE"},
    {"a broken file of an event", events, R"("order": 10,)", R"("order": 10)", "DEF-FILE"},
    {"a broken file of offers", offers, R"({
  "rules": [)",
     R"({
  "rules": )",
     "DEF-FILE", R"({
      "id": "copy_at_18")"},
    {"a broken file of shared fields", shared, R"("id": "name",)", R"("id": "name")", "DEF-FILE"},
    {"a file of shared fields that is no list", shared, R"([
  {"id": "name")",
     R"({"fields": [
  {"id": "name")",
     "DEF-FILE", "]\n"},

    // names given twice
    {"a field twice", moving, R"("id": "memberKana")", R"("id": "memberName")", "DEF-ID",
     R"("memberName", "use": "kana")"},
    {"a page twice", moving, R"("id": "contact")", R"("id": "move")", "DEF-ID", R"("move",
      "when")"},
    {"a group named like a field", moving, R"("id": "members",
      "who")",
     R"("id": "head",
      "who")",
     "DEF-ID", R"("id": "head",
      "who")"},
    {"a field on a page twice", moving, R"("fields": ["phone", "staffNote"])",
     R"("fields": ["phone", "staffNote", "phone"])", "DEF-ID"},
    {"a field in the layout twice", moving, R"(      ["name"],)", R"(      ["name", "newWard"],)", "DEF-ID"},
    {"a shared field twice", shared, R"({"id": "kana", )", R"({"id": "name", "type": "name"},
  {"id": "kana", )",
     "DEF-ID", R"("type": "name"},
  {"id": "kana")"},
    {"another id than the folder's", copy, R"("id": "juminhyo")", R"("id": "jumin")", "DEF-ID"},
    {"another id than the event's file", events, R"("id": "move_within")", R"("id": "move_in")", "DEF-ID"},
    {"an id that is none", moving, R"("id": "head")", R"("id": "the head")", "DEF-MEMBER"},
    {"a member twice", copy, R"("minutes": 2,)", R"("minutes": 2, "minutes": 3,)", "DEF-FILE"},
    {"a member twice deep inside", copy, R"("minimum": 1,)", R"("minimum": 1, "minimum": 0,)", "DEF-FILE"},
    {"a text twice", "tenkyo/texts/en.json", R"("title": )", R"("title": "x", "title": )", "DEF-FILE"},
};

} // namespace

class MistakesInFilesTest : public QObject, private Slips
{
    Q_OBJECT
private Q_SLOTS:
    void init() { m_designer = std::make_unique<Designer>(); }
    void slips_data() { rows(::slips); }
    void slips()
    {
        QFETCH(int, index);
        check(::slips[index]);
    }
    void anotherDayThanItsFolder();
    void strayFiles();
    void noCalendar();
    void staleSignature();
    void secondRevisionByItsFolder();
    void aThousandIsEnough();
    void namesThatATerminalObeys();
    void whatIsNoFileIsNotOpened();
    void nestedTooDeeply();
    void endlessNesting();
    void tooLarge();
    void linesOfPlaces();
};

void MistakesInFilesTest::anotherDayThanItsFolder()
{
    copyProcedure("gomi_guide", "gomi_guide@2027-04-02");
    const std::string later = "gomi_guide@2027-04-02/definition.json";
    QVERIFY(!change(later, R"("revision": "2026-11-25")", R"("revision": "2027-03-01")").empty());
    const std::string text = change(later, R"("validFrom": "2026-11-23")", R"("validFrom": "2027-04-01")");
    QVERIFY(!change(guide, R"("validFrom": "2026-11-23")", R"("validFrom": "2026-11-23", "validTo": "2027-03-31")").empty());
    std::string others;
    QVERIFY2(told(later, lineNumber(text, R"("validFrom")"), "DEF-ID", others), others.c_str());
    QCOMPARE(m_designer->review().problems.size(), 1u);
}

void MistakesInFilesTest::strayFiles()
{
    for (const char *file : {"juminhyo/definiton.json", "juminhyo/texts/ko.json", "_events/texts/fr.json", "notes.txt",
                             "_calendar/closed-day.json", "_evnets/move_in.json", "juminhyo/.definition.json.swp"}) {
        init();
        fs::create_directories((m_designer->folder() / file).parent_path());
        m_designer->write(file, "{");
        const Review review = m_designer->review();
        QCOMPARE(review.problems.size(), 1u);
        const Problem &problem = review.problems.all().front();
        QCOMPARE(problem.code, std::string("DEF-FILE"));
        QVERIFY2(std::string(file).starts_with(problem.file) && problem.file.size() > 5, problem.file.c_str());
        QVERIFY(Catalogue::load(m_designer->folder()).ok());
    }
}

void MistakesInFilesTest::noCalendar()
{
    fs::remove_all(m_designer->folder() / "_calendar");
    std::string others;
    QVERIFY(Catalogue::load(m_designer->folder()).ok());
    const Review review = m_designer->review();
    QCOMPARE(review.problems.all().front().file, std::string(days));
}

// A hint and no more: whoever changes something signs it anew when all is done.
void MistakesInFilesTest::staleSignature()
{
    QTemporaryDir keys;
    const fs::path key = test::makeSigningKey(keys.path().toStdString(), "city", keys.path().toStdString());
    const auto sign = [&] {
        return signBundle(m_designer->folder(), BundleKind::Procedures, key, "2026-12-01T00:00:00Z").ok();
    };
    QVERIFY(m_designer->review().hints.empty() && sign());
    QVERIFY(m_designer->review().hints.empty());
    QVERIFY(!change(copy, R"("minutes": 2)", R"("minutes": 3)").empty());
    const Review review = m_designer->review();
    QCOMPARE(review.hints.all().front().code, std::string("DEF-UNSIGNED"));
    QVERIFY(m_designer->review().problems.empty());
    QVERIFY(sign());
    QVERIFY(m_designer->review().hints.empty());
    fs::remove(m_designer->folder() / "catalogue.sig");
    QCOMPARE(m_designer->review().hints.size(), 1u);
}

// The folder that it was read from is told, whatever its name should be.
void MistakesInFilesTest::secondRevisionByItsFolder()
{
    copyProcedure("juminhyo", "juminhyo@spring");
    const std::string later = "juminhyo@spring/definition.json";
    QVERIFY(!change(later, R"("revision": "2026-11-25")", R"("revision": "2027-03-01")").empty());
    const std::string text = change(later, R"("tenkyo"
  ],
  "fields")",
                                    R"("tennkyo"
  ],
  "fields")");
    std::string others;
    QVERIFY2(told(later, lineNumber(text, R"("tennkyo")"), "DEF-PROCEDURE-UNKNOWN", others), others.c_str());
}

void MistakesInFilesTest::aThousandIsEnough()
{
    Json texts = m_designer->json("tenkyo/texts/en.json");
    for (int i = 0; i < 1200; ++i)
        texts["field.unused" + std::to_string(i)] = "x";
    m_designer->write("tenkyo/texts/en.json", texts.dump());
    const Problems problems = m_designer->problems();
    QCOMPARE(problems.size(), 1000u);
    QCOMPARE(problems.untold(), 200u);
}

void MistakesInFilesTest::namesThatATerminalObeys()
{
    QVERIFY(!change(copy, R"("minutes": 2)", R"("\u001b[2J\n\u202ex": 1, "minutes": 2, "\u009bm": {"\u0007": 1, "\u0007": 2})")
                 .empty());
    const Problems problems = m_designer->problems();
    for (const Problem &problem : problems.all())
        for (const std::string &said : {problem.message, shownText(problem.place)})
            for (const char *obeyed : {"\x1b", "\n", "\x07", "\u009b", "\u202e"})
                QVERIFY2(said.find(obeyed) == said.npos, problem.message.c_str());
    QVERIFY(!problems.empty());
    QCOMPARE(shownText("a\xff\tb名"), std::string("a\ufffd\ufffdb\ufffd\ufffd\ufffd"));
    QCOMPARE(shownText("名\u0085"), std::string("名\ufffd"));
}

// A pipe would never end, and a device never be full.
void MistakesInFilesTest::whatIsNoFileIsNotOpened()
{
    for (const std::string file : {copy, "tenkyo/texts/en.json", "_events/terms.json", "catalogue.json"})
        for (const bool pipe : {true, false}) {
            init();
            const fs::path place = m_designer->folder() / file;
            fs::remove(place);
            if (pipe)
                QCOMPARE(::mkfifo(place.c_str(), 0600), 0);
            else
                fs::create_symlink("/dev/zero", place);
            QVERIFY(!readSmallFile(place, 1000));
            const Review review = m_designer->review();
            QVERIFY(!review.problems.empty() || !review.hints.empty());
        }
    m_designer->write("large", std::string(1001, ' '));
    QVERIFY(!readSmallFile(m_designer->folder() / "large", 1000));
    QCOMPARE(readSmallFile(m_designer->folder() / "large", 1001)->size(), 1001u);
}

// Deeper than any rule needs, but not yet too deep for a file.
void MistakesInFilesTest::nestedTooDeeply()
{
    std::string rule = R"({"var": "head"})";
    for (int i = 0; i < 40; ++i)
        rule = R"({"!": [)" + rule + "]}";
    const std::string text = change(moving, R"({"==": [{"var": "head"}, "other"]})", rule);
    std::string others;
    QVERIFY2(told(moving, lineNumber(text, rule), "DEF-RULE", others), others.c_str());
}

void MistakesInFilesTest::endlessNesting()
{
    for (const std::string &open : {std::string("["), std::string("{\"a\":")}) {
        init();
        std::string nested;
        while (nested.size() < 200 * 1024)
            nested += open;
        m_designer->write(moving, nested);
        std::string others;
        QVERIFY2(told(moving, 1, "DEF-FILE", others), others.c_str());
        m_designer->write(events, nested);
        QVERIFY2(told(events, 1, "DEF-FILE", others), others.c_str());
    }
}

void MistakesInFilesTest::tooLarge()
{
    for (const char *file :
         {copy, events, offers, shared, days, "tenkyo/texts/en.json", "_shared/texts/ja.json"}) {
        init();
        m_designer->write(file, std::string(256 * 1024, ' ') + m_designer->text(file));
        std::string others;
        QVERIFY2(told(file, 1, "DEF-FILE", others), (file + others).c_str());
    }
}

void MistakesInFilesTest::linesOfPlaces()
{
    const auto lines =
        jsonLines("{\n \"a\": [1,\n  {\"b\": 2,\n   \"c\": [[3],\n    [4]]}],\n \"d.e\": \"x\"\n}");
    QCOMPARE(lineOf(lines, "a"), 2);
    QCOMPARE(lineOf(lines, "a[0]"), 2);
    QCOMPARE(lineOf(lines, "a[1]"), 3);
    QCOMPARE(lineOf(lines, "a[1].b"), 3);
    QCOMPARE(lineOf(lines, "a[1].c[1]"), 5);
    QCOMPARE(lineOf(lines, "a[1].missing"), 3);
    QCOMPARE(lineOf(lines, "a[7]"), 2);
    QCOMPARE(lineOf(lines, "d.e"), 6);
    QCOMPARE(lineOf(lines, "nothing.of[3].that"), 1);
    QCOMPARE(lineOf(lines, ""), 1);
    QCOMPARE(lineOf(jsonLines("{\n\"a\": 1,\n\"b\" oops"), "a"), 2);
}

QTEST_GUILESS_MAIN(MistakesInFilesTest)
#include "MistakesInFilesTest.moc"
