// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#include "app/procedures/CatalogueRules.h"

#include "app/procedures/DefinitionReader.h"
#include "app/procedures/Vocabulary.h"

#include <algorithm>

namespace madoguchi
{

namespace
{

std::string fileOf(const Catalogue &catalogue, const Definition &definition)
{
    // Which folder it was matters only where there are several of one id; the later one carries its first
    // day.
    const auto same = std::ranges::count(catalogue.all(), definition.id, &Definition::id);
    const bool first = std::ranges::none_of(catalogue.all(), [&](const Definition &other) {
        return other.id == definition.id && other.validFrom < definition.validFrom;
    });
    return definition.id + (same > 1 && !first ? "@" + definition.validFrom : "") + "/definition.json";
}

bool overlap(const Definition &a, const Definition &b)
{
    return a.validOn(b.validFrom) || b.validOn(a.validFrom);
}

void checkValidity(const Catalogue &catalogue, Problems &problems)
{
    const auto &all = catalogue.all();
    for (std::size_t i = 0; i < all.size(); ++i)
        for (std::size_t k = i + 1; k < all.size(); ++k) {
            if (all[i].id != all[k].id)
                continue;
            const Definition &later = all[i].validFrom > all[k].validFrom ? all[i] : all[k];
            problems.enter(fileOf(catalogue, later));
            if (overlap(all[i], all[k]))
                problems.add("validFrom", "DEF-VALIDITY-OVERLAP",
                             "another revision is valid on some of the same days");
            if (all[i].revision == all[k].revision)
                problems.add("revision", "DEF-ID", "two revisions carry the same date");
        }
}

bool known(const Catalogue &catalogue, const std::string &id)
{
    return std::ranges::find(catalogue.all(), id, &Definition::id) != catalogue.all().end();
}

// A walk along `after` that comes back to where it began.
bool leadsBack(const Catalogue &catalogue, const std::string &start, const std::string &from,
               std::set<std::string> &seen)
{
    for (const Definition &definition : catalogue.all())
        if (definition.id == from)
            for (const std::string &next : definition.after)
                if (next == start || (seen.insert(next).second && leadsBack(catalogue, start, next, seen)))
                    return true;
    return false;
}

void checkOrder(const Catalogue &catalogue, Problems &problems)
{
    for (const Definition &definition : catalogue.all()) {
        problems.enter(fileOf(catalogue, definition));
        for (std::size_t i = 0; i < definition.after.size(); ++i) {
            const std::string place = "after[" + std::to_string(i) + "]";
            std::set<std::string> seen;
            if (!known(catalogue, definition.after[i]))
                problems.add(place, "DEF-PROCEDURE-UNKNOWN",
                             "\"" + definition.after[i] + "\" is no procedure here");
            else if (definition.after[i] == definition.id ||
                     leadsBack(catalogue, definition.id, definition.after[i], seen))
                problems.add(place, "DEF-FOLLOW-CIRCLE", "each would have to come before the other");
        }
    }
}

void checkProofs(const Catalogue &catalogue, Problems &problems)
{
    for (const Definition &definition : catalogue.all()) {
        problems.enter(fileOf(catalogue, definition));
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
            for (const std::string &language : languages())
                if (catalogue.word(language, "reason." + event.id + "." + id).empty())
                    problems.add(place, "DEF-TEXT-MISSING",
                                 "no reason in _events/texts/" + language + ".json");
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
