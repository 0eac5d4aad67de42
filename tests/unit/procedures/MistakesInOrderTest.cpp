// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
//
// In the order of procedures and the days on which they hold.
#include "tests/unit/procedures/Slips.h"

#include <QElapsedTimer>

using namespace madoguchi;
using namespace madoguchi::tests;
namespace fs = std::filesystem;

namespace
{

const Slip slips[] = {
    // order
    {"it comes after itself", copy, R"(
    "tenkyo"
  ],
  "fields")",
     R"(
    "juminhyo"
  ],
  "fields")",
     "DEF-FOLLOW-CIRCLE", R"(    "juminhyo"
  ],)"},
    {"each of two comes after the other", moving, R"("proof": ["photoId"],)",
     R"("proof": ["photoId"], "after": ["juminhyo"],)", "DEF-FOLLOW-CIRCLE"},

    // law and validity
    {"no legal basis", copy, R"("law": ["住民基本台帳法 第12条第1項"],)", "", "DEF-LAW-MISSING", "{"},
    {"an empty legal basis", copy, R"("law": ["住民基本台帳法 第12条第1項"])", R"("law": [])",
     "DEF-LAW-MISSING"},
    {"the individual number without a law", moving, R"("sources": ["S53"],)",
     R"("sources": ["S53"], "individualNumber": {},)", "DEF-MEMBER"},
    {"no source", copy, R"("sources": ["S51"])", R"("sources": [])", "DEF-MEMBER"},
    {"it ends before it begins", copy, R"("validFrom": "2026-11-23",)", R"("validFrom": "2026-11-23",
  "validTo": "2026-11-22",)",
     "DEF-VALIDITY", R"("validTo")"},
    {"a day that does not exist", copy, R"("revision": "2026-11-25")", R"("revision": "2026-11-31")",
     "DEF-MEMBER"},
};

} // namespace

class MistakesInOrderTest : public QObject, private Slips
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
    void procedureThatIsOver();
    void manyThatComeFirst();
    void circleOfThree();
    void overlappingRevisions();
    void sameRevisionTwice();
};

void MistakesInOrderTest::procedureThatIsOver()
{
    QVERIFY(!change(guide, R"("validFrom": "2026-11-23")", R"("validFrom": "2026-11-23", "validTo": "2026-12-14")").empty());
    std::string others;
    QVERIFY2(told(events, lineNumber(m_designer->text(events), R"("procedure": "gomi_guide")"), "DEF-PROCEDURE-UNKNOWN",
                  others),
             others.c_str());
    QVERIFY(Catalogue::load(m_designer->folder()).ok());
    QVERIFY(!change(guide, "2026-12-14", "2026-12-15").empty());
    QCOMPARE(listed(m_designer->review().problems), std::string());
}

// Each `after` is looked at once, however many procedures come before however many others.
void MistakesInOrderTest::manyThatComeFirst()
{
    constexpr int many = 400, each = 20;
    const Json like = m_designer->json(guide);
    const auto id = [](int i) { return "guide" + std::to_string(i); };
    for (int i = 0; i < many; ++i) {
        fs::create_directories(m_designer->folder() / id(i));
        fs::create_directory_symlink(m_designer->folder() / "gomi_guide/texts", m_designer->folder() / id(i) / "texts");
        Json definition = like;
        definition["id"] = id(i);
        definition["after"] = Json::array();
        for (int k = 1; k <= each; ++k)
            if (i + k < many)
                definition["after"].push_back(id(i + k));
        m_designer->write(id(i) + "/definition.json", definition.dump());
    }
    QElapsedTimer timer;
    timer.start();
    QCOMPARE(listed(m_designer->problems()), std::string());
    QVERIFY2(timer.elapsed() < 20'000, std::to_string(timer.elapsed()).c_str());
    // One step back closes a ring of all of them.
    Json last = m_designer->json(id(many - 1) + "/definition.json");
    last["after"] = {id(0)};
    m_designer->write(id(many - 1) + "/definition.json", last.dump());
    QVERIFY(m_designer->problems().size() == 1000u && m_designer->problems().untold() > 0);
}

void MistakesInOrderTest::circleOfThree()
{
    const std::string text = change(guide, R"(
    "tenkyo"
  ])",
                                    R"(
    "juminhyo"
  ])");
    QVERIFY(!text.empty());
    const std::string moved = change(moving, R"("proof": ["photoId"],)", R"("proof": ["photoId"],
  "after": ["gomi_guide"],)");
    // juminhyo after tenkyo after gomi_guide after juminhyo: each of the three is told.
    std::string others;
    QVERIFY2(told(guide, lineNumber(text, "    \"juminhyo\""), "DEF-FOLLOW-CIRCLE", others), others.c_str());
    QVERIFY2(told(moving, lineNumber(moved, "\"after\""), "DEF-FOLLOW-CIRCLE", others), others.c_str());
    QVERIFY2(told(copy, lineNumber(m_designer->text(copy), "    \"tenkyo\""), "DEF-FOLLOW-CIRCLE", others),
             others.c_str());
    QCOMPARE(m_designer->problems().size(), 3u);
}

void MistakesInOrderTest::overlappingRevisions()
{
    copyProcedure("juminhyo", "juminhyo@2027-04-01");
    const std::string later = "juminhyo@2027-04-01/definition.json";
    QVERIFY(!change(later, R"("revision": "2026-11-25")", R"("revision": "2027-03-01")").empty());
    const std::string text = change(later, R"("validFrom": "2026-11-23")", R"("validFrom": "2027-04-01")");
    std::string others;
    QVERIFY2(told(later, lineNumber(text, "\"validFrom\""), "DEF-VALIDITY-OVERLAP", others), others.c_str());
    QVERIFY(!change(copy, R"("validFrom": "2026-11-23",)",
                    R"("validFrom": "2026-11-23", "validTo": "2027-04-01",)")
                 .empty());
    QVERIFY2(told(later, lineNumber(text, "\"validFrom\""), "DEF-VALIDITY-OVERLAP", others),
             "one day of both is too much");
    QVERIFY(!change(copy, R"("validTo": "2027-04-01")", R"("validTo": "2027-03-31")").empty());
    QVERIFY2(m_designer->problems().empty(), listed(m_designer->problems()).c_str());
}

void MistakesInOrderTest::sameRevisionTwice()
{
    copyProcedure("juminhyo", "juminhyo@2027-04-01");
    const std::string later = "juminhyo@2027-04-01/definition.json";
    const std::string text = change(later, R"("validFrom": "2026-11-23")", R"("validFrom": "2027-04-01")");
    QVERIFY(!change(copy, R"("validFrom": "2026-11-23",)",
                    R"("validFrom": "2026-11-23", "validTo": "2027-03-31",)")
                 .empty());
    std::string others;
    QVERIFY2(told(later, lineNumber(text, "\"revision\""), "DEF-ID", others), others.c_str());
    QCOMPARE(m_designer->problems().size(), 1u);
}

QTEST_GUILESS_MAIN(MistakesInOrderTest)
#include "MistakesInOrderTest.moc"
