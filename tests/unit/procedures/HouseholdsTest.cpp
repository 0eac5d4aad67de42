// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#include "app/procedures/Follow.h"

#include <QTest>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <set>

using namespace madoguchi;
namespace fs = std::filesystem;

namespace
{

std::string dueText(const std::optional<CivilDate> &due)
{
    return due ? toIso(*due) : std::string("none");
}

std::string dueText(const Json &due)
{
    return due.is_string() ? due.get<std::string>() : std::string("none");
}

// "nhi_in for p1 p2 due 2026-12-15 optional": one line an item, so that what differs can be read.
std::string line(const std::string &procedure, std::vector<std::string> people, const std::string &due,
                 bool optional, bool conditional, bool notToday)
{
    std::ranges::sort(people);
    std::string text = procedure + " for";
    for (const std::string &one : people)
        text += " " + one;
    return text + " due " + due + (optional ? " optional" : "") +
           (conditional ? " if it concerns them" : "") + (notToday ? " not today" : "");
}

std::set<std::string> linesOf(const FollowOns &found)
{
    std::set<std::string> lines{
        "main " + line(found.procedure, {}, dueText(found.due), false, found.conditional, found.notToday)};
    for (const FollowOn &item : found.items)
        lines.insert(line(item.procedure, item.people, dueText(item.due), item.optional, item.conditional,
                          item.notToday));
    return lines;
}

std::set<std::string> linesOf(const Json &expect)
{
    const Json &main = expect["main"];
    const std::string procedure =
        main["procedure"].is_string() ? main["procedure"].get<std::string>() : std::string();
    std::set<std::string> lines{"main " + line(procedure, {}, dueText(main["due"]), false,
                                               main.value("conditional", false),
                                               main.value("notToday", false))};
    for (const Json &item : expect["items"])
        lines.insert(line(item["procedure"], item["for"], dueText(item["due"]), item["optional"],
                          item.value("conditional", false), item.value("notToday", false)));
    return lines;
}

std::string difference(const std::set<std::string> &expected, const std::set<std::string> &found)
{
    std::string text;
    for (const std::string &one : expected)
        text += found.contains(one) ? "" : "\n  missing: " + one;
    for (const std::string &one : found)
        text += expected.contains(one) ? "" : "\n  too many: " + one;
    return text;
}

} // namespace

// What follows from life events for the invented households of tests/households: nothing missing, nothing too
// many.
class HouseholdsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void follows_data();
    void follows();
    void thereAreEnough();
    void nothingTwiceAndInOrder_data() { follows_data(); }
    void nothingTwiceAndInOrder();
    void unknownEvent();

private:
    Catalogue m_catalogue;
    std::map<std::string, Json> m_files; // by event
};

void HouseholdsTest::initTestCase()
{
    auto catalogue = Catalogue::load(PROCEDURES);
    QVERIFY2(catalogue.ok(), catalogue ? "" : catalogue.error().detail.c_str());
    m_catalogue = std::move(*catalogue);
    for (const auto &file : fs::directory_iterator(HOUSEHOLDS))
        if (file.path().extension() == ".json") {
            std::ifstream stream(file.path());
            m_files[file.path().stem().string()] = Json::parse(stream);
        }
}

void HouseholdsTest::follows_data()
{
    QTest::addColumn<QString>("event");
    QTest::addColumn<int>("index");
    for (const auto &[event, cases] : m_files)
        for (std::size_t i = 0; i < cases.size(); ++i)
            QTest::addRow("%s %d %s", event.c_str(), int(i), cases[i]["name"].get<std::string>().c_str())
                << QString::fromStdString(event) << int(i);
}

void HouseholdsTest::follows()
{
    QFETCH(QString, event);
    QFETCH(int, index);
    const Json &one = m_files[event.toStdString()][std::size_t(index)];
    const auto household = Household::fromJson(one["household"]);
    QVERIFY2(household.ok(), household ? "" : household.error().detail.c_str());
    const auto found = followOns(m_catalogue, *household);
    QVERIFY2(found.ok(), found ? "" : found.error().detail.c_str());
    QCOMPARE(found->event, household->event());
    const std::string differs = difference(linesOf(one["expect"]), linesOf(*found));
    QVERIFY2(differs.empty(), differs.c_str());
    QCOMPARE(found->items.size(), one["expect"]["items"].size());
}

void HouseholdsTest::thereAreEnough()
{
    std::size_t count = 0;
    for (const auto &[event, cases] : m_files) {
        count += cases.size();
        QVERIFY2(m_catalogue.rules().event(event), event.c_str());
    }
    QCOMPARE(m_files.size(), m_catalogue.rules().events.size());
    QVERIFY(count >= 200);
}

// Nothing stands before what it has to come after, and each item has a reason that can be read.
void HouseholdsTest::nothingTwiceAndInOrder()
{
    QFETCH(QString, event);
    QFETCH(int, index);
    const auto household = Household::fromJson(m_files[event.toStdString()][std::size_t(index)]["household"]);
    const auto found = followOns(m_catalogue, *household);
    QVERIFY(found.ok());
    std::set<std::string> all, before;
    for (const FollowOn &item : found->items)
        QVERIFY2(all.insert(item.procedure).second, item.procedure.c_str());
    for (const FollowOn &item : found->items) {
        const Definition *definition = m_catalogue.find(item.procedure, "2026-11-25");
        QVERIFY2(definition, item.procedure.c_str());
        for (const std::string &first : definition->after)
            QVERIFY2(!all.contains(first) || before.contains(first),
                     (item.procedure + " before " + first).c_str());
        before.insert(item.procedure);
        for (const char *language : {"ja", "ja-easy", "en", "zh-Hans"})
            QVERIFY2(!m_catalogue.word(language, item.reason).empty(), item.reason.c_str());
        for (const std::string &id : item.people)
            QVERIFY2(household->member(id), id.c_str());
    }
}

void HouseholdsTest::unknownEvent()
{
    for (const char *event : {"", "lottery"}) {
        const auto household =
            Household::fromJson({{"today", "2026-11-25"}, {"event", event}, {"persons", {{{"id", "p1"}}}}});
        QVERIFY(household.ok());
        QCOMPARE(followOns(m_catalogue, *household).error().code, ErrorCode::BadInput);
    }
}

QTEST_GUILESS_MAIN(HouseholdsTest)
#include "HouseholdsTest.moc"
