// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#include "app/procedures/Form.h"
#include "app/procedures/Review.h"
#include "tests/support/EasyJapanese.h"

#include <QTest>

#include <algorithm>
#include <fstream>
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
    void allProceduresAreThere();
    void guidesAreThere();
    void nothingIsLeftToMend();
    void easyJapanese_data();
    void easyJapanese();
    void japaneseMayBreakAtPhrases();
    void otherLanguagesHoldNoMarkup();
    void wardsAreComplete();
    void dataMinimisation();

private:
    Catalogue m_catalogue;
    // All texts of a language: "tennyu title" → words. Of procedures, and of what they share.
    std::map<std::string, std::string> texts(const std::string &language) const;
};

namespace
{

constexpr const char *languages[] = {"ja", "ja-easy", "en", "zh-Hans"};
constexpr const char *commonFolders[] = {"_shared", "_events", "_offers"};

constexpr const char *procedureIds[] = {
    "tennyu",         "tenkyo",       "tenshutsu",   "setai",         "juminhyo",
    "inkan_reg",      "inkan_lapse",  "inkan_cert",  "koseki",        "kazei",
    "nhi_in",         "nhi_out",      "nhi_addr",    "nhi_name",      "nhi_head",
    "nhi_return",     "nenkin",       "nenkin_stop", "nenkin_abroad", "jido_teate",
    "jido_teate_end", "kodomo_iryo",  "school",      "kaigo",         "kaigo_cert",
    "kaigo_addr",     "kaigo_return", "kaigo_jukyu", "kouki",         "kouki_futan",
    "kouki_return",   "mnc_face",     "mnc_cert",    "mnc_continue",  "mnc_pin",
    "zairyu_tokutei", "zairyu_addr",  "shussei",     "konin",         "shibou",
    "sousaihi",       "nanbyo",       "dog"};
constexpr const char *guideIds[] = {"licence_guide", "tax_agent", "tax_guide", "gomi_guide", "mnc_new", "zairyu_birth"};

std::map<std::string, std::string> commonTexts(const std::string &folder, const std::string &language)
{
    std::ifstream file(std::string(PROCEDURES) + "/" + folder + "/texts/" + language + ".json");
    return Json::parse(file).get<std::map<std::string, std::string>>();
}

} // namespace

std::map<std::string, std::string> ProcedureTextsTest::texts(const std::string &language) const
{
    std::map<std::string, std::string> all;
    for (const Definition &definition : m_catalogue.all())
        for (const auto &[key, text] : definition.texts.at(language))
            all[definition.id + "@" + definition.revision + " " + key] = text;
    for (const char *folder : commonFolders)
        for (const auto &[key, text] : commonTexts(folder, language))
            all[folder + std::string(" ") + key] = text;
    return all;
}

void ProcedureTextsTest::initTestCase()
{
    Problems problems;
    m_catalogue = Catalogue::load(PROCEDURES, problems);
    QVERIFY2(problems.empty(), problems.asError().detail.c_str());
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

void ProcedureTextsTest::allProceduresAreThere()
{
    QCOMPARE(std::size(procedureIds), 43u);
    for (const char *id : procedureIds) {
        const Definition *definition = m_catalogue.find(id, "2026-11-25");
        QVERIFY2(definition && !definition->guide, id);
        for (const char *language : languages)
            QVERIFY2(!definition->texts.at(language).empty(), id);
        QVERIFY2(!definition->law.empty() && !definition->sources.empty(), id);
        QVERIFY2(!definition->fields.empty() && !definition->who.empty() && !definition->offline.empty(), id);
        QVERIFY2(definition->offeredOn("counter"), "what no counter takes, nobody finishes");
    }
    QVERIFY(m_catalogue.find("juminhyo", "2026-11-25")->completes("kiosk"));
    QVERIFY(!m_catalogue.find("tenkyo", "2026-11-25")->completes("kiosk"));
    QVERIFY(m_catalogue.find("juminhyo", "2026-11-25")->fee->confirmed);
}

void ProcedureTextsTest::guidesAreThere()
{
    for (const char *id : guideIds) {
        const Definition *definition = m_catalogue.find(id, "2026-11-25");
        QVERIFY2(definition && definition->guide, id);
        QVERIFY2(definition->fields.empty() && definition->pages.empty(), id);
        for (const char *language : languages)
            QVERIFY2(!definition->texts.at(language).at("body").empty(), id);
    }
}

// As `procedures check` and `procedures sign` see it.
void ProcedureTextsTest::nothingIsLeftToMend()
{
    const Review review = reviewCatalogue(PROCEDURES, "2026-12-15");
    std::string all;
    for (const Problem &problem : review.problems.all())
        all += "\n" + problem.file + " " + problem.place + " " + problem.code + " " + problem.message;
    QVERIFY2(all.empty(), all.c_str());
    QVERIFY(review.hints.empty());
    QCOMPARE(m_catalogue.rules().events.size(), 10u);
}

void ProcedureTextsTest::easyJapanese_data()
{
    QTest::addColumn<QString>("text");
    for (const auto &[key, text] : texts("ja-easy"))
        QTest::addRow("%s", key.c_str()) << QString::fromStdString(text);
}

void ProcedureTextsTest::easyJapanese()
{
    QFETCH(QString, text);
    for (const std::string &problem : easyJapaneseProblems(text.toStdString()))
        QFAIL(problem.c_str());
}

// A line on a screen or on paper holds about 24 characters in the large print.
void ProcedureTextsTest::japaneseMayBreakAtPhrases()
{
    for (const Definition &definition : m_catalogue.all())
        QVERIFY2(definition.text("ja", "lead").find('|') != std::string::npos, definition.id.c_str());
    for (const auto &[key, text] : texts("ja")) {
        QVERIFY2(!text.ends_with('|') && !text.starts_with('|') && text.find("||") == text.npos, key.c_str());
        for (const QString &phrase : QString::fromStdString(text).split(QLatin1Char('|')))
            QVERIFY2(phrase.size() <= 24, key.c_str());
    }
}

void ProcedureTextsTest::otherLanguagesHoldNoMarkup()
{
    for (const char *language : {"en", "zh-Hans"})
        for (const auto &[key, text] : texts(language))
            QVERIFY2(text.find_first_of("{|}") == text.npos, key.c_str());
}

void ProcedureTextsTest::wardsAreComplete()
{
    const Definition &tenkyo = *m_catalogue.find("tenkyo", "2026-11-25");
    QCOMPARE(tenkyo.field("newWard")->choices.size(), 24u);
    for (const char *language : {"ja", "ja-easy", "en", "zh-Hans"}) {
        std::set<std::string> names;
        for (const std::string &ward : tenkyo.field("newWard")->choices)
            QVERIFY2(names.insert(tenkyo.text(language, "choice.newWard." + ward)).second, ward.c_str());
    }
}

// Sex is asked only where a register holds it, and the individual number is no field anywhere: a procedure
// names the law by which the counter may read it, and that is all.
void ProcedureTextsTest::dataMinimisation()
{
    const std::set<std::string> registersSex{"tennyu", "shussei", "shibou"};
    std::set<std::string> asksSex;
    for (const Definition &definition : m_catalogue.all())
        for (const FieldDefinition &field : definition.fields) {
            const auto place = definition.id + " " + field.id;
            if (field.key == "sex" || field.use == "sex")
                asksSex.insert(definition.id);
            const QString id = QString::fromStdString(field.id).toLower();
            // A dog has a sex, too; of people only the register's own key is used.
            QVERIFY2(!id.contains(QStringLiteral("sex")) || field.use == "sex" || definition.id == "dog",
                     place.c_str());
            for (const char *number : {"mynumber", "individual", "kojinbango"})
                QVERIFY2(!id.contains(QLatin1String(number)), place.c_str());
            QVERIFY2(field.key != "myNumber" && field.key != "individualNumber", place.c_str());
            const bool twelveDigits =
                field.type == FieldType::Digits && field.minLength <= 12 && field.maxLength >= 12;
            QVERIFY2(!twelveDigits, place.c_str());
        }
    QCOMPARE(asksSex, registersSex);
    for (const Definition &definition : m_catalogue.all())
        for (const auto &[key, text] : definition.texts.at("ja"))
            QVERIFY2(!key.starts_with("field.") || QString::fromStdString(text)
                                                           .remove(QLatin1Char('|'))
                                                           .indexOf(QStringLiteral("個人番号")) < 0,
                     (definition.id + " " + key).c_str());
}

QTEST_GUILESS_MAIN(ProcedureTextsTest)
#include "ProcedureTextsTest.moc"
