// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#include "app/paper/FollowPaper.h"

namespace madoguchi
{

namespace
{

std::string nameOf(const Household &household, const std::string &id)
{
    const Member *member = household.member(id);
    for (const char *key : {"name", "roman", "kana"})
        if (const Fact *fact = member ? member->person.fact(key) : nullptr; fact && !fact->value.empty())
            return fact->value;
    return id;
}

// The main procedure is for whoever the event is about.
std::vector<std::string> concerned(const Household &household)
{
    std::vector<std::string> ids;
    for (const char *key : {"newborn", "leaver", "starter", "couple", "deceased"}) {
        const Json about = household.context().value(key, Json());
        for (const Json &one : about.is_array() ? about : Json::array({about}))
            if (one.is_string())
                ids.push_back(one.get<std::string>());
    }
    if (!ids.empty())
        return ids;
    for (const Member &member : household.people())
        if (member.members.value("moves", Json(true)) == Json(true))
            ids.push_back(member.id);
    return ids;
}

const char *whereKey(const Definition &definition)
{
    return definition.guide                  ? "paper.where.guide"
           : definition.completes("kiosk")   ? "paper.where.complete"
           : definition.offeredOn("kiosk")   ? "paper.where.prepare"
                                             : "paper.where.counter";
}

class Rows
{
public:
    Rows(const Household &household, const Catalogue &catalogue, const PaperWords &words)
        : m_household(household), m_catalogue(catalogue), m_words(words)
    {
    }

    std::vector<print::Value> of(const FollowOn &item) const
    {
        const Definition *definition = m_catalogue.find(item.procedure, toIso(m_household.today()));
        print::Value what{definition ? m_words.of(*definition, "title") : print::Words{item.procedure, {}}, {}};
        if (item.optional)
            what.words = m_words.whole(what.words + m_words.shared("paper.optional"));
        if (item.conditional)
            what.words = m_words.whole(what.words + m_words.shared("paper.conditional"));
        print::Value people, bring;
        for (const std::string &id : item.people)
            people.words.ja += (people.words.ja.empty() ? "" : "\n") + nameOf(m_household, id);
        for (const std::string &proof : definition ? definition->proof : std::vector<std::string>{})
            bring.choices.push_back({m_words.shared("proof." + proof), false});
        print::Value due{item.due ? m_words.date(toIso(*item.due)) : print::Words{"―", {}}, {}};
        if (item.unconfirmed || (item.due && definition && definition->unconfirmed.contains("due")))
            due.words = m_words.whole(due.words + m_words.shared("paper.unconfirmed"));
        const print::Value where{definition ? m_words.shared(whereKey(*definition)) : print::Words{"―", {}}, {}};
        print::Value why{item.reason.empty() ? print::Words{} : m_words.shared(item.reason), {}};
        return {{{}, {{{}, false}}}, what, people, due, where, why, bring};
    }

private:
    const Household &m_household;
    const Catalogue &m_catalogue;
    const PaperWords &m_words;
};

} // namespace

print::PaperForm followPaper(const FollowOns &found, const Household &household, const Catalogue &catalogue,
                             const std::string &language)
{
    const PaperWords words(catalogue, language);
    const Rows rows(household, catalogue, words);
    print::PaperForm paper;
    paper.language = language;
    paper.title = words.shared("paper.follow");
    paper.lead = words.shared("paper.followLead");
    paper.date = words.date(toIso(household.today()));
    paper.landscape = true; // each procedure in one line, with what to bring
    paper.id = "follow-" + found.event;
    print::Table table;
    for (const auto &[key, width] : {std::pair{"paper.done", 0.8}, {"paper.procedure", 3.6}, {"paper.who", 3.2},
                                     {"paper.due", 3.0}, {"paper.where", 2.8}, {"paper.why", 4.6},
                                     {"paper.bring", 7.4}})
        table.columns.push_back({words.shared(key), width});
    if (!found.procedure.empty())
        table.rows.push_back(rows.of({found.procedure, concerned(household), found.due, false, found.unconfirmed, found.reason,
                                      found.conditional, {}, found.notToday}));
    for (const FollowOn &item : found.items)
        table.rows.push_back(rows.of(item));
    paper.body.emplace_back(std::move(table));
    return paper;
}

} // namespace madoguchi
