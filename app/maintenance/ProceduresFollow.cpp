// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#include "app/maintenance/Procedures.h"
#include "app/paper/FollowPaper.h"

namespace madoguchi::maintenance
{

namespace
{

Json orNull(const std::optional<CivilDate> &day)
{
    return day ? Json(toIso(*day)) : Json();
}

Json orNull(const std::string &text)
{
    return text.empty() ? Json() : Json(text);
}

std::string words(const Catalogue &catalogue, const Call &call, const std::string &key)
{
    return withoutMarkup(catalogue.word(call.language, key));
}

std::string reasonOf(const Catalogue &catalogue, const Call &call, const Offer &offer)
{
    std::string text = words(catalogue, call, "why." + offer.rule);
    if (const std::size_t at = text.find("%1"); offer.day && at != text.npos)
        text.replace(at, 2, std::to_string(*offer.day));
    return text;
}

} // namespace

int proceduresFollow(const Call &call)
{
    const auto catalogue = openCatalogue(call);
    if (!catalogue)
        return call.fail(catalogue.error());
    const auto household = readHousehold();
    if (!household)
        return call.fail(household.error());
    const auto found = followOns(**catalogue, *household);
    if (!found)
        return call.fail(found.error());
    if (!call.out.empty())
        if (const auto saved = call.savePaper(followPaper(*found, *household, **catalogue, call.language));
            !saved)
            return call.fail(saved.error());
    Json items = Json::array();
    std::string plain = "main: " + found->procedure;
    for (const FollowOn &item : found->items) {
        items.push_back({{"procedure", item.procedure},
                         {"for", item.people},
                         {"due", orNull(item.due)},
                         {"optional", item.optional},
                         {"conditional", item.conditional},
                         {"unsure", item.unsure},
                         {"notToday", item.notToday},
                         {"unconfirmed", item.unconfirmed},
                         {"reason", words(**catalogue, call, item.reason)}});
        plain += "\n" + item.procedure + "  " + (item.due ? toIso(*item.due) : "-") +
                 (item.optional ? "  optional" : "") + (item.conditional ? "  if it concerns them" : "") +
                 (item.notToday ? "  not today" : "");
    }
    call.answer({{"main",
                  {{"procedure", orNull(found->procedure)},
                   {"due", orNull(found->due)},
                   {"conditional", found->conditional},
                   {"notToday", found->notToday},
                   {"unconfirmed", found->unconfirmed},
                   {"reason", words(**catalogue, call, found->reason)}}},
                 {"items", items}},
                plain);
    return Done;
}

int proceduresOffers(const Call &call)
{
    const auto catalogue = openCatalogue(call);
    if (!catalogue)
        return call.fail(catalogue.error());
    const auto household = readHousehold();
    if (!household)
        return call.fail(household.error());
    Json items = Json::array();
    std::string plain;
    for (const Offer &offer : offers(**catalogue, *household)) {
        items.push_back({{"rule", offer.rule},
                         {"number", offer.number},
                         {"for", offer.people},
                         {"procedure", orNull(offer.procedure)},
                         {"bundle", offer.bundle},
                         {"reason", reasonOf(**catalogue, call, offer)},
                         {"from", toIso(offer.from)},
                         {"until", toIso(offer.until)},
                         {"day", offer.day ? Json(*offer.day) : Json()},
                         {"data", offer.data},
                         {"sensitive", offer.sensitive},
                         {"unconfirmed", offer.unconfirmed}});
        plain +=
            (plain.empty() ? "" : "\n") + offer.rule + "  " + toIso(offer.from) + " to " + toIso(offer.until);
    }
    call.answer({{"items", items}}, plain);
    return Done;
}

} // namespace madoguchi::maintenance
