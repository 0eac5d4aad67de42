// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
//
// In words.
#include "tests/unit/procedures/Slips.h"

using namespace madoguchi;
using namespace madoguchi::tests;

namespace
{

const Slip slips[] = {
    // texts
    {"a missing Japanese text", "tenkyo/texts/ja.json", R"("title": )", R"("block": )", "DEF-TEXT-MISSING",
     "{"},
    {"a missing easy text", "tenkyo/texts/ja-easy.json", R"("field.newHead": )", R"("field.newHaed": )",
     "DEF-TEXT-MISSING", "{"},
    {"a missing English text", "tenkyo/texts/en.json", R"("choice.head.same": )", R"("choice.head.smae": )",
     "DEF-TEXT-MISSING", "{"},
    {"a missing Chinese text", "juminhyo/texts/zh-Hans.json", R"("page.choose": )", R"("page.choise": )",
     "DEF-TEXT-MISSING", "{"},
    {"a missing body of a guide", "gomi_guide/texts/en.json", R"("body": )", R"("note": )",
     "DEF-TEXT-MISSING", "{"},
    {"a missing hint that the Japanese has", "juminhyo/texts/en.json", R"("hint.copies": )",
     R"("hint.who": )", "DEF-TEXT-MISSING", "{"},
    {"an unused text", "tenkyo/texts/en.json", R"("field.newHead": )", R"("field.oldHead": "Old head",
  "field.newHead": )",
     "DEF-TEXT-UNUSED", R"("field.oldHead")"},
    {"a hint in English only", "tenkyo/texts/en.json", R"("field.newHead": )", R"("hint.newWard": "A ward",
  "field.newHead": )",
     "DEF-TEXT-UNUSED", R"("hint.newWard")"},
    {"furigana without an end", "tenkyo/texts/ja-easy.json", "{世帯主|せたいぬし}の {名前|なまえ}",
     "{世帯主|せたいぬしの {名前|なまえ}", "DEF-TEXT-BROKEN"},
    {"furigana without a reading", "tenkyo/texts/ja-easy.json", "{電話|でんわ}", "{電話}", "DEF-TEXT-BROKEN"},
    {"furigana without a base", "tenkyo/texts/ja-easy.json", "{電話|でんわ}", "{|でんわ}", "DEF-TEXT-BROKEN"},
    {"broken furigana among shared words", "_shared/texts/ja-easy.json", "{名前|なまえ}", "{名前|なまえ",
     "DEF-TEXT-BROKEN"},
    {"an empty text", "tenkyo/texts/en.json", R"("Kita")", R"("   ")", "DEF-TEXT-BROKEN"},
    {"a text over two lines", "tenkyo/texts/en.json", R"("Kita")", R"("Ki\nta")", "DEF-TEXT-BROKEN"},
    {"a text that is a number", "tenkyo/texts/en.json", R"("Kita")", "24", "DEF-TEXT-BROKEN"},
    {"a proof without words", copy, R"(
    "photoId"
  ])",
     R"(
    "photoIdd"
  ])",
     "DEF-TEXT-MISSING", R"("photoIdd")"},
    {"an offer that looks at something without words", offers, R"("data": ["cardExpires"])", R"("data": ["cardColour"])",
     "DEF-TEXT-MISSING"},
    {"an offer without words", offers, R"("id": "spring")", R"("id": "summer")", "DEF-TEXT-MISSING"},

    // words, looked up in each language by itself
    {"no title of an event", eventWords, R"("event.move_within": )", R"("event.move_witin": )", "DEF-TEXT-MISSING", "{",
     loads},
    {"an event's reason in three languages only", eventWords, R"("reason.move_within.gomi_guide": )",
     R"("reason.move_within.gomi_gide": )", "DEF-TEXT-MISSING", "{", loads},
    {"words of an event that nothing shows", eventWords, R"("reason.move_within.gomi_guide": )",
     R"("reason.move_within.gomi_gide": )", "DEF-TEXT-UNUSED", "", loads},
    {"an applicant in three languages only", sharedWords, R"("who.agent": )", R"("who.agnet": )", "DEF-TEXT-MISSING", "{",
     loads},
    {"a proof in three languages only", sharedWords, R"("proof.photoId": )", R"("proof.potoId": )", "DEF-TEXT-MISSING",
     "{", loads},
    {"shared words that nothing shows", sharedWords, R"("proof.photoId": )", R"("proof.potoId": )", "DEF-TEXT-UNUSED", "",
     loads},
    {"an offer in three languages only", offerWords, R"("why.spring": )", R"("why.sping": )", "DEF-TEXT-MISSING", "{",
     loads},
    {"what an offer looks at, in three languages only", offerWords, R"("data.cardExpires": )", R"("data.cardExpirse": )",
     "DEF-TEXT-MISSING", "{", loads},
    {"what an agent has to bring without words", copy, R"("needs": ["ininjo"])", R"("needs": ["ininjoo"])",
     "DEF-TEXT-MISSING", "", loads},
    {"a kanji without furigana", "tenkyo/texts/ja-easy.json", "{電話|でんわ}", "電話", "DEF-TEXT-BROKEN", "", loads},
    {"furigana that is not kana", "_events/texts/ja-easy.json", "{区|く}", "{区|ku}", "DEF-TEXT-BROKEN", "", loads},
};

} // namespace

class MistakesInTextsTest : public QObject, private Slips
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
    void reasonWithoutWords();
    void eventWithoutWords();
};

// Told where it is needed, once and not for each language.
void MistakesInTextsTest::reasonWithoutWords()
{
    QVERIFY(!change("_events/texts/ja.json", R"("reason.move_within.juminhyo")", R"("reason.move_within.jumin")").empty());
    std::string others;
    QVERIFY2(told(events, lineNumber(m_designer->text(events), R"("procedure": "juminhyo")"), "DEF-TEXT-MISSING", others),
             others.c_str());
    QCOMPARE(m_designer->problems().size(), 1u);
}

void MistakesInTextsTest::eventWithoutWords()
{
    for (const char *language : {"ja", "ja-easy", "en", "zh-Hans"})
        m_designer->patch(std::string("_events/texts/") + language + ".json",
                          R"([{"op":"remove","path":"/event.move_within"}])");
    std::string others;
    QVERIFY2(told(events, 2, "DEF-TEXT-MISSING", others), others.c_str());
    QCOMPARE(m_designer->review().problems.size(), 1u);
}

QTEST_GUILESS_MAIN(MistakesInTextsTest)
#include "MistakesInTextsTest.moc"
