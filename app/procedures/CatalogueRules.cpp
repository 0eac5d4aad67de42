// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#include "app/procedures/CatalogueRules.h"

#include "app/procedures/Vocabulary.h"

#include <algorithm>

namespace madoguchi
{

namespace
{

std::string fileOf(const Definition &definition)
{
    return definition.folder + "/definition.json";
}

bool overlap(const Definition &a, const Definition &b)
{
    return a.validOn(b.validFrom) || b.validOn(a.validFrom);
}

using Revisions = std::map<std::string, std::vector<const Definition *>>; // by id

Revisions revisionsOf(const Catalogue &catalogue)
{
    Revisions revisions;
    for (const Definition &definition : catalogue.all())
        revisions[definition.id].push_back(&definition);
    return revisions;
}

void checkPair(const Definition &a, const Definition &b, Problems &problems)
{
    problems.enter(fileOf(a.validFrom > b.validFrom ? a : b));
    if (overlap(a, b))
        problems.add("validFrom", "DEF-VALIDITY-OVERLAP", "another revision is valid on some of the same days");
    if (a.revision == b.revision)
        problems.add("revision", "DEF-ID", "two revisions carry the same date");
}

void checkValidity(const Catalogue &catalogue, Problems &problems)
{
    for (const auto &[id, same] : revisionsOf(catalogue))
        for (std::size_t i = 0; i < same.size(); ++i)
            for (std::size_t k = i + 1; k < same.size(); ++k)
                checkPair(*same[i], *same[k], problems);
}

bool known(const Catalogue &catalogue, const std::string &id)
{
    return std::ranges::find(catalogue.all(), id, &Definition::id) != catalogue.all().end();
}

// Which procedures lead back to each other along `after`: those that lie in one ring, by Tarjan's walk, which
// goes along each `after` once.
class Rings
{
public:
    explicit Rings(const Revisions &revisions) : m_revisions(revisions)
    {
        for (const auto &[id, all] : revisions)
            if (!m_places.contains(id))
                walk(id);
    }
    bool together(const std::string &a, const std::string &b) const
    {
        return m_places.at(a).ring == m_places.at(b).ring;
    }

private:
    struct Place {
        std::size_t number, lowest;
        std::size_t ring = 0; // 0 as long as the walk is still in it
    };

    void walk(const std::string &id)
    {
        Place &place = m_places.emplace(id, Place{m_places.size(), m_places.size()}).first->second;
        m_open.push_back(id);
        for (const Definition *definition : m_revisions.at(id))
            for (const std::string &next : definition->after)
                if (m_revisions.contains(next))
                    visit(next, place);
        if (place.lowest != place.number)
            return;
        ++m_rings;
        while (place.ring == 0) {
            m_places.at(m_open.back()).ring = m_rings;
            m_open.pop_back();
        }
    }
    void visit(const std::string &next, Place &from)
    {
        const auto seen = m_places.find(next);
        if (seen == m_places.end())
            walk(next);
        const Place &there = m_places.at(next);
        if (there.ring == 0)
            from.lowest = std::min(from.lowest, there.lowest);
    }

    const Revisions &m_revisions;
    std::map<std::string, Place> m_places;
    std::vector<std::string> m_open;
    std::size_t m_rings = 0;
};

void checkOrder(const Catalogue &catalogue, Problems &problems)
{
    const Revisions revisions = revisionsOf(catalogue);
    const Rings rings(revisions);
    for (const Definition &definition : catalogue.all()) {
        problems.enter(fileOf(definition));
        for (std::size_t i = 0; i < definition.after.size(); ++i) {
            const std::string place = "after[" + std::to_string(i) + "]", &before = definition.after[i];
            if (!revisions.contains(before))
                problems.add(place, "DEF-PROCEDURE-UNKNOWN", "\"" + before + "\" is no procedure here");
            else if (rings.together(definition.id, before))
                problems.add(place, "DEF-FOLLOW-CIRCLE", "each would have to come before the other");
        }
    }
}

void checkProofs(const Catalogue &catalogue, Problems &problems)
{
    for (const Definition &definition : catalogue.all()) {
        problems.enter(fileOf(definition));
        for (std::size_t i = 0; i < definition.proof.size(); ++i)
            if (catalogue.word("ja", "proof." + definition.proof[i]).empty())
                problems.add("proof[" + std::to_string(i) + "]", "DEF-TEXT-MISSING",
                             "no words for it in _shared/texts");
    }
}

void checkDue(const std::optional<DueRule> &due, const std::string &place, Problems &problems)
{
    for (const std::string &from : due ? due->from : std::vector<std::string>{})
        if (from != "today" && !vocabulary::visitKeys().contains(from))
            problems.add(place, "DEF-PREFILL-NOWHERE", "\"" + from + "\" is nothing that an interview asks");
}

void checkEvents(const Catalogue &catalogue, Problems &problems)
{
    for (const EventRules &event : catalogue.rules().events) {
        problems.enter("_events/" + event.id + ".json");
        if (!event.procedure.empty() && !known(catalogue, event.procedure))
            problems.add("procedure", "DEF-PROCEDURE-UNKNOWN",
                         "\"" + event.procedure + "\" is no procedure here");
        checkDue(event.due, "due.from", problems);
        for (std::size_t i = 0; i < event.items.size(); ++i) {
            checkDue(event.items[i].due, "items[" + std::to_string(i) + "].due.from", problems);
            const std::string place = "items[" + std::to_string(i) + "].procedure";
            const std::string &id = event.items[i].procedure;
            if (!known(catalogue, id))
                problems.add(place, "DEF-PROCEDURE-UNKNOWN", "\"" + id + "\" is no procedure here");
            if (catalogue.word("ja", "reason." + event.id + "." + id).empty())
                problems.add(place, "DEF-TEXT-MISSING", "no reason in _events/texts/ja.json");
        }
    }
    problems.enter("_offers/offers.json");
    for (std::size_t i = 0; i < catalogue.rules().offers.size(); ++i) {
        const OfferRule &rule = catalogue.rules().offers[i];
        const std::string place = "rules[" + std::to_string(i) + "].";
        if (!rule.procedure.empty() && !known(catalogue, rule.procedure))
            problems.add(place + "procedure", "DEF-PROCEDURE-UNKNOWN",
                         "\"" + rule.procedure + "\" is no procedure here");
        for (const char *key : {"offer.", "why."})
            if (catalogue.word("ja", key + rule.id).empty())
                problems.add(place + "id", "DEF-TEXT-MISSING", "no words in _offers/texts");
        for (std::size_t k = 0; k < rule.data.size(); ++k)
            if (catalogue.word("ja", "data." + rule.data[k]).empty() && catalogue.word("ja", "field." + rule.data[k]).empty())
                problems.add(place + "data[" + std::to_string(k) + "]", "DEF-TEXT-MISSING",
                             "no words for it in _offers/texts, nor as a field in _shared/texts");
    }
}

} // namespace

void checkCatalogue(const Catalogue &catalogue, Problems &problems)
{
    for (const auto check : {checkValidity, checkOrder, checkProofs, checkEvents})
        check(catalogue, problems);
}

} // namespace madoguchi
