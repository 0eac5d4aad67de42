// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/unit/procedures/Answering.h"

#include <QTest>

#include <algorithm>
#include <cstdio>

using namespace madoguchi;
using namespace madoguchi::tests;

namespace
{

constexpr const char *now = "2026-11-25T10:00:00+09:00";
constexpr int most = 15; // characters that a person may have to type, all procedures of the move together

// Two adults and two children with a full profile; the new address comes with the notice of moving out
// (転出証明).
const char *const family = R"({
  "today": "2026-11-25", "event": "move_in", "eventDate": "2026-11-22", "head": "p1", "applicant": "p1",
  "context": {"fromPref": "兵庫県", "fromCity": "神戸市", "fromAddress": "兵庫県神戸市中央区加納町6丁目5番1号", "toWard": "都島区",
              "newTown": "中野町", "newNumber": "2丁目16番20号", "plannedMoveOut": "2026-11-22", "tokurei": true},
  "persons": [
    {"id": "p1", "name": {"kanji": "試験　太郎", "kana": "シケン　タロウ"}, "birthDate": "1986-05-17", "sex": "M", "nationality": "JP",
     "relation": "世帯主", "address": "大阪市都島区中野町2丁目16番20号", "phone": "090-0000-0000", "honseki": "兵庫県神戸市中央区加納町6丁目",
     "hittosha": "試験　太郎", "occupation": "self_employed", "pensionKind": "type1", "incomeYen": 4000000, "employerInsurance": null,
     "insuranceKind": "nhi", "insurer": "神戸市", "insuranceSymbol": "神", "insuranceNumber": "1234567",
     "bankName": "試験銀行", "bankBranch": "都島支店", "bankType": "ordinary", "bankNumber": "1234567", "bankHolder": "シケン　タロウ",
     "spouseOf": "p2", "myNumberCard": true},
    {"id": "p2", "name": {"kanji": "試験　花子", "kana": "シケン　ハナコ"}, "birthDate": "1988-02-03", "sex": "F", "nationality": "JP",
     "relation": "妻", "address": "大阪市都島区中野町2丁目16番20号", "phone": "080-0000-0000", "honseki": "兵庫県神戸市中央区加納町6丁目",
     "hittosha": "試験　太郎", "occupation": "none", "pensionKind": "type1", "incomeYen": 0, "employerInsurance": null,
     "insuranceKind": "nhi", "insurer": "神戸市", "insuranceSymbol": "神", "insuranceNumber": "1234567", "myNumberCard": true},
    {"id": "p3", "name": {"kanji": "試験　一", "kana": "シケン　ハジメ"}, "birthDate": "2016-07-07", "sex": "M", "nationality": "JP",
     "relation": "子", "address": "大阪市都島区中野町2丁目16番20号", "honseki": "兵庫県神戸市中央区加納町6丁目", "hittosha": "試験　太郎",
     "insuranceKind": "nhi", "insurer": "神戸市", "insuranceSymbol": "神", "insuranceNumber": "1234567", "parents": ["p1", "p2"]},
    {"id": "p4", "name": {"kanji": "試験　二葉", "kana": "シケン　フタバ"}, "birthDate": "2021-03-03", "sex": "F", "nationality": "JP",
     "relation": "子", "address": "大阪市都島区中野町2丁目16番20号", "honseki": "兵庫県神戸市中央区加納町6丁目", "hittosha": "試験　太郎",
     "insuranceKind": "nhi", "insurer": "神戸市", "insuranceSymbol": "神", "insuranceNumber": "1234567", "parents": ["p1", "p2"]}]})";

// What such a family taps where there is a choice; the way with more to write where there are two.
const std::map<std::string, Json> tapped{{"tennyu kind", "card"},
                                         {"tennyu headChange", "same"},
                                         {"nhi_in reason", "moved_in"},
                                         {"nhi_in payment", "account"},
                                         {"jido_teate cause", "move_in"},
                                         {"kodomo_iryo cause", "move_in"},
                                         {"kodomo_iryo guardianRelation", "father"},
                                         {"kodomo_iryo refundAccount", true}};

int pointsIn(const std::string &text)
{
    return static_cast<int>(
        std::ranges::count_if(text, [](char c) { return (static_cast<unsigned char>(c) & 0xc0) != 0x80; }));
}

Json tap(const std::string &procedure, const FieldDefinition &field, const std::string &today)
{
    const auto it = tapped.find(procedure + " " + field.id);
    return it == tapped.end() ? possibleAnswer(field, today) : it->second;
}

} // namespace

// How much a family of four has to type when it moves in: what is known, or was said once, is not asked
// again.
class TypingTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void moveInOfFour();
    void withoutAProfileThereIsMore();

private:
    int typedBy(Household &household, std::string &report) const;
};

int TypingTest::typedBy(Household &household, std::string &report) const
{
    auto loaded = Catalogue::load(PROCEDURES);
    if (!loaded)
        qFatal("%s", loaded.error().detail.c_str());
    const auto catalogue = std::make_shared<const Catalogue>(std::move(*loaded));
    int sum = 0, taps = 0;
    for (const char *procedure : {"tennyu", "nhi_in", "jido_teate", "kodomo_iryo"}) {
        Form form(catalogue, *catalogue->find(procedure, "2026-11-25"), toIso(household.today()), "kiosk");
        form.fill(household);
        for (const FormField &field : form.fields()) {
            const std::string label = procedure + std::string(" ") + field.id;
            if (form.conflict(field.id))
                report += label + ": two sources disagree\n";
            if (!form.exists(field) || !form.required(field) || form.find(field.id))
                continue;
            if (isTyped(field.definition->type)) {
                const std::string text = realisticText(*field.definition);
                sum += pointsIn(text);
                report += label + ": " + std::to_string(pointsIn(text)) + " characters\n";
                form.answer(field.id, text, Source::Entered, now);
            } else {
                ++taps;
                form.answer(field.id, tap(procedure, *field.definition, toIso(household.today())),
                            Source::Entered, now);
            }
        }
        for (const FieldProblem &problem : form.problems())
            report += procedure + std::string(" ") + problem.field + ": is not finished, complaint " +
                      std::to_string(int(problem.complaint)) + "\n";
        form.tell(household);
    }
    report += "typed " + std::to_string(sum) + ", chosen " + std::to_string(taps) + "\n";
    return sum;
}

void TypingTest::moveInOfFour()
{
    auto household = Household::fromJson(Json::parse(family));
    QVERIFY2(household.ok(), household ? "" : household.error().detail.c_str());
    std::string report;
    const int typed = typedBy(*household, report);
    std::printf("%s", report.c_str());
    QVERIFY2(typed <= most, report.c_str());
    QVERIFY2(report.find("not finished") == std::string::npos, report.c_str());
    QVERIFY2(report.find("disagree") == std::string::npos, report.c_str());
}

// The measure measures: without a phone, a bank account and a new address, these are typed, each of them
// once.
void TypingTest::withoutAProfileThereIsMore()
{
    Json json = Json::parse(family);
    for (const char *key : {"phone", "bankNumber"})
        json["persons"][0].erase(key);
    for (const char *key : {"newTown", "newNumber"})
        json["context"].erase(key);
    auto household = Household::fromJson(json);
    QVERIFY(household.ok());
    std::string report;
    const int typed = typedBy(*household, report);
    QVERIFY2(typed > most, report.c_str());
    const auto times = [&](const std::string &part) {
        int count = 0;
        for (auto at = report.find(part); at != report.npos; at = report.find(part, at + 1))
            ++count;
        return count;
    };
    QVERIFY2(times("Phone: ") + times(" phone: ") == 1, report.c_str());
    QVERIFY2(times("newTown: ") == 1 && times("newNumber: ") == 1, report.c_str());
}

QTEST_GUILESS_MAIN(TypingTest)
#include "TypingTest.moc"
