// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#include "app/procedures/Follow.h"

#include <QTest>

#include <fstream>

using namespace madoguchi;

namespace
{

using Names = std::set<std::string>;

std::string line(const std::string &rule, const std::vector<std::string> &people, const std::string &from,
                 const std::string &until, const std::optional<int> &day)
{
    std::string text = rule + " for";
    for (const std::string &one : people)
        text += " " + one;
    return text + ", " + from + " to " + until + (day ? ", day " + std::to_string(*day) : "");
}

Names linesOf(const std::vector<Offer> &found)
{
    Names lines;
    for (const Offer &one : found)
        lines.insert(line(one.rule, one.people, toIso(one.from), toIso(one.until), one.day));
    return lines;
}

Names linesOf(const Json &expect)
{
    Names lines;
    for (const Json &one : expect)
        lines.insert(line(one["rule"], one["for"], one["from"], one["until"],
                          one.contains("day") ? std::optional(one["day"].get<int>()) : std::nullopt));
    return lines;
}

// What a person is told to have been looked at, for what rules read under other names. "" is no one's data.
const std::multimap<std::string, std::string> &toldAs()
{
    static const std::multimap<std::string, std::string> table{
        {"age", "birthDate"},
        {"ageByEve", "birthDate"},
        {"fiscal18", "birthDate"},
        {"schoolAge", "birthDate"},
        {"foreign", "nationality"},
        {"kanaDoubt", "kana"},
        {"inCity", "address"},
        {"spouse", "spouseOf"},
        {"via", "insuredVia"},
        {"claimant", "parents"},
        {"claimant", "incomeYen"},
        {"roles", "relation"},
        {"eventDate", "event"},
        {"today", ""},
        {"persons", ""},
        {"accumulator", ""},
        {"context", ""},
        {"household", ""},
    };
    return table;
}

// All that a rule reads, the terms that it names replaced by what they read.
class Read
{
public:
    explicit Read(const RuleBook &book)
    {
        for (const auto *terms : {&book.personTerms, &book.householdTerms})
            for (const Term &term : *terms)
                m_terms[term.id] = &term.rule;
    }

    void name(const std::string &path)
    {
        const std::size_t dot = path.find('.');
        const std::string head = path.substr(0, dot);
        if (const auto it = m_terms.find(head); it != m_terms.end())
            return rule(*it->second);
        const auto [begin, end] = toldAs().equal_range(head);
        for (auto it = begin; it != end; ++it)
            if (!it->second.empty())
                names.insert(it->second);
        if (dot == std::string::npos) {
            if (begin == end)
                names.insert(head);
        } else if (const std::string below = path.substr(dot + 1); below != "id") {
            name(below);
        }
    }

    void rule(const Json &json)
    {
        if (json.is_array())
            for (const Json &part : json)
                rule(part);
        if (!json.is_object())
            return;
        for (const auto &[operation, arguments] : json.items())
            if (operation == "var")
                name(arguments.is_array() ? arguments.front() : arguments);
            else if (operation == "missing")
                for (const Json &one : arguments)
                    name(one);
            else
                rule(arguments);
    }

    Names names;

private:
    std::map<std::string, const Json *> m_terms;
};

std::string joined(const Names &names)
{
    std::string text;
    for (const std::string &one : names)
        text += one + " ";
    return text;
}

} // namespace

// The offers to the invented households of tests/offers: each that is due, and no false one.
class OfferHouseholdsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void offered_data();
    void offered();
    void everyRuleHasItsPeople();
    void dataIsWhatRulesRead_data();
    void dataIsWhatRulesRead();
    void cleanupTestCase();

private:
    Catalogue m_catalogue;
    Json m_cases;
    int m_right = 0, m_missing = 0, m_false = 0;
};

void OfferHouseholdsTest::initTestCase()
{
    auto catalogue = Catalogue::load(PROCEDURES);
    QVERIFY2(catalogue.ok(), catalogue ? "" : catalogue.error().detail.c_str());
    m_catalogue = std::move(*catalogue);
    std::ifstream stream(OFFERS "/offers.json");
    m_cases = Json::parse(stream);
    QVERIFY(m_cases.size() >= 60);
}

void OfferHouseholdsTest::offered_data()
{
    QTest::addColumn<int>("index");
    for (std::size_t i = 0; i < m_cases.size(); ++i)
        QTest::addRow("%d %s", int(i), m_cases[i]["name"].get<std::string>().c_str()) << int(i);
}

void OfferHouseholdsTest::offered()
{
    QFETCH(int, index);
    const Json &one = m_cases[std::size_t(index)];
    const auto household = Household::fromJson(one["household"]);
    QVERIFY2(household.ok(), household ? "" : household.error().detail.c_str());
    const Names expected = linesOf(one["expect"]), found = linesOf(offers(m_catalogue, *household));
    std::string differs;
    for (const std::string &text : expected)
        if (found.contains(text))
            ++m_right;
        else
            ++m_missing, differs += "\n  missing: " + text;
    for (const std::string &text : found)
        if (!expected.contains(text))
            ++m_false, differs += "\n  false offer: " + text;
    QVERIFY2(differs.empty(), differs.c_str());
}

// Offered to somebody, and shown to stay away from somebody.
void OfferHouseholdsTest::everyRuleHasItsPeople()
{
    Names offeredRules, keptAway;
    for (const Json &one : m_cases) {
        for (const Json &offer : one["expect"])
            offeredRules.insert(offer["rule"].get<std::string>());
        for (const Json &rule : one["not"])
            keptAway.insert(rule.get<std::string>());
    }
    std::set<int> numbers;
    for (const OfferRule &rule : m_catalogue.rules().offers) {
        QVERIFY2(offeredRules.contains(rule.id), rule.id.c_str());
        QVERIFY2(keptAway.contains(rule.id), rule.id.c_str());
        numbers.insert(rule.number);
    }
    QCOMPARE(numbers.size(), std::size_t(16)); // of the city's list
    QCOMPARE(*numbers.rbegin(), 16);
}

void OfferHouseholdsTest::dataIsWhatRulesRead_data()
{
    QTest::addColumn<int>("index");
    for (std::size_t i = 0; i < m_catalogue.rules().offers.size(); ++i)
        QTest::addRow("%s", m_catalogue.rules().offers[i].id.c_str()) << int(i);
}

void OfferHouseholdsTest::dataIsWhatRulesRead()
{
    QFETCH(int, index);
    const OfferRule &rule = m_catalogue.rules().offers[std::size_t(index)];
    Read read(m_catalogue.rules());
    for (const Json *one : {&rule.when, &rule.who})
        read.rule(*one);
    for (const DayRule *day : {&rule.from, &rule.until})
        if (!day->key.empty())
            read.name(day->key);
    read.names.erase("deceased"); // a role that the event gives
    const Names declared(rule.data.begin(), rule.data.end());
    QCOMPARE(declared.size(), rule.data.size());
    QCOMPARE(joined(declared), joined(read.names));
}

void OfferHouseholdsTest::cleanupTestCase()
{
    qInfo("offers to %d households: %d right, %d missing, %d false", int(m_cases.size()), m_right, m_missing,
          m_false);
    QCOMPARE(m_missing, 0);
    QCOMPARE(m_false, 0);
}

QTEST_GUILESS_MAIN(OfferHouseholdsTest)
#include "OfferHouseholdsTest.moc"
