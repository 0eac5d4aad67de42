// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#include "app/procedures/Form.h"
#include "tests/support/EasyJapanese.h"

#include <QTest>

#include <algorithm>
#include <set>

using namespace madoguchi;
using namespace madoguchi::tests;

// The procedures that are shipped: complete, and their easy Japanese is easy.
class ProcedureTextsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void lintFindsMistakes_data();
    void lintFindsMistakes();
    void moraAreCounted();
    void bothProceduresAreThere();
    void easyJapanese_data();
    void easyJapanese();
    void japaneseMayBreakAtPhrases();
    void otherLanguagesHoldNoMarkup();
    void wardsAreComplete();
    void dataMinimisation();

private:
    Result<Catalogue> m_catalogue = ErrorCode::Internal;
};

void ProcedureTextsTest::initTestCase()
{
    m_catalogue = Catalogue::load(PROCEDURES);
    QVERIFY2(m_catalogue.ok(), m_catalogue ? "" : m_catalogue.error().detail.c_str());
}

void ProcedureTextsTest::lintFindsMistakes_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("problem"); // empty: none
    const std::pair<const char *, const char *> rows[] = {
        {"{名前|なまえ}を {書|か}いて ください。", ""},
        {"マイナンバーカードを {置|お}いて ください。", ""},
        {"%1{枚|まい} あります。", ""},
        {"名前を 書いて ください。", "kanji without furigana"},
        {"{名前|なまえ}を 書いて ください。", "kanji without furigana"},
        {"{人|ひと}々が います。", "kanji without furigana"},
        {"𠮷さんを {待|ま}ちます。", "kanji without furigana"},
        {"{名前|namae}を {書|か}いて ください。", "furigana that is not kana"},
        {"{名前|名まえ}を {見|み}ます。", "furigana that is not kana"},
        {"{名前}を {見|み}ます。", "furigana that is not {base|reading}"},
        {"{名前|なまえを {見|み}ます。", "furigana that is not kana"},
        {"カードを ここに {置|お}いて {少|すこ}し {待|ま}って いると {名前|なまえ}と {住所|じゅうしょ}が "
         "{出|で}て きます。",
         "a sentence of more than 30 mora"},
        {"カードを ここに {置|お}いて ください。 {待|ま}って いると {名前|なまえ}が {出|で}ます。", ""},
        {"カードをここにおいてください。", "more than 12 mora without a space"},
    };
    for (const auto &[text, problem] : rows)
        QTest::newRow(text) << QString::fromUtf8(text) << problem;
}

void ProcedureTextsTest::lintFindsMistakes()
{
    QFETCH(QString, text);
    QFETCH(QString, problem);
    const auto problems = easyJapaneseProblems(text.toStdString());
    if (problem.isEmpty())
        QVERIFY2(problems.empty(), problems.empty() ? "" : problems.front().c_str());
    else
        QVERIFY(std::ranges::find(problems, problem.toStdString()) != problems.end());
}

void ProcedureTextsTest::moraAreCounted()
{
    QCOMPARE(moraCount("じゅうみんひょう"), 6);
    QCOMPARE(moraCount("がっこう"), 4);
    QCOMPARE(moraCount("カード"), 3);
    QCOMPARE(moraCount("ティッシュ"), 3);
    QCOMPARE(moraCount(""), 0);
    QCOMPARE(easyJapaneseProblems("\xff").size(), 1u);
}

void ProcedureTextsTest::bothProceduresAreThere()
{
    for (const char *id : {"juminhyo", "tenkyo"}) {
        const Definition *definition = m_catalogue->find(id);
        QVERIFY(definition);
        for (const char *language : {"ja", "ja-easy", "en", "zh-Hans"})
            QVERIFY(!definition->texts.at(language).empty());
        QVERIFY(!definition->law.empty() && !definition->sources.empty());
    }
    QVERIFY(m_catalogue->find("juminhyo")->kioskCompletes);
    QVERIFY(!m_catalogue->find("tenkyo")->kioskCompletes);
    QVERIFY(m_catalogue->find("juminhyo")->fee->confirmed);
}

void ProcedureTextsTest::easyJapanese_data()
{
    QTest::addColumn<QString>("text");
    for (const Definition &definition : m_catalogue->all())
        for (const auto &[key, text] : definition.texts.at("ja-easy"))
            QTest::addRow("%s %s", definition.id.c_str(), key.c_str()) << QString::fromStdString(text);
}

void ProcedureTextsTest::easyJapanese()
{
    QFETCH(QString, text);
    for (const std::string &problem : easyJapaneseProblems(text.toStdString()))
        QFAIL(problem.c_str());
}

void ProcedureTextsTest::japaneseMayBreakAtPhrases()
{
    for (const Definition &definition : m_catalogue->all()) {
        QVERIFY(definition.text("ja", "lead").find('|') != std::string::npos);
        for (const auto &[key, text] : definition.texts.at("ja"))
            QVERIFY2(!text.ends_with('|') && !text.starts_with('|') && text.find("||") == text.npos,
                     key.c_str());
    }
}

void ProcedureTextsTest::otherLanguagesHoldNoMarkup()
{
    for (const Definition &definition : m_catalogue->all())
        for (const char *language : {"en", "zh-Hans"})
            for (const auto &[key, text] : definition.texts.at(language))
                QVERIFY2(text.find_first_of("{|}") == text.npos, key.c_str());
}

void ProcedureTextsTest::wardsAreComplete()
{
    const Definition &tenkyo = *m_catalogue->find("tenkyo");
    QCOMPARE(tenkyo.field("newWard")->choices.size(), 24u);
    for (const char *language : {"ja", "ja-easy", "en", "zh-Hans"}) {
        std::set<std::string> names;
        for (const std::string &ward : tenkyo.field("newWard")->choices)
            QVERIFY2(names.insert(tenkyo.text(language, "choice.newWard." + ward)).second, ward.c_str());
    }
}

// Neither procedure takes sex, nor a number that a kiosk must not handle.
void ProcedureTextsTest::dataMinimisation()
{
    for (const Definition &definition : m_catalogue->all())
        for (const FieldDefinition &field : definition.fields) {
            QVERIFY(field.id != "sex");
            for (const std::string &from : field.prefill)
                QVERIFY2(from != "card.sex" && from != "card.myNumber", from.c_str());
        }
}

QTEST_GUILESS_MAIN(ProcedureTextsTest)
#include "ProcedureTextsTest.moc"
