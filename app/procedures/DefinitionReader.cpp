// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#include "app/procedures/DefinitionReader.h"

#include <algorithm>

namespace madoguchi
{

namespace
{

using Need = MemberReader::Need;

constexpr std::size_t maxFileBytes = 256 * 1024;
constexpr int maxYen = 1'000'000;

std::string item(const char *list, std::size_t index)
{
    return std::string(list) + "[" + std::to_string(index) + "]";
}

GroupDefinition readGroup(const Json &json, const std::string &place, Problems &problems)
{
    MemberReader reader(json, place, problems);
    GroupDefinition group;
    group.id = reader.id("id");
    if (const Json *who = reader.any("who", Need::Optional))
        group.who = *who;
    group.min = reader.integer("min", Need::Optional, 0, 30).value_or(group.min);
    group.max = reader.integer("max", Need::Optional, 1, 30).value_or(group.max);
    return group;
}

PageDefinition readPage(const Json &json, const std::string &place, Problems &problems)
{
    MemberReader reader(json, place, problems);
    PageDefinition page;
    page.id = reader.id("id");
    page.group = reader.text("group", Need::Optional);
    if (const Json *when = reader.any("when", Need::Optional))
        page.when = *when;
    page.fields = reader.texts("fields", Need::Required, 100);
    return page;
}

// {"current": 450, "removed": 750}: what each choice costs.
std::map<std::string, int> readPrices(MemberReader &fee, Problems &problems)
{
    std::map<std::string, int> prices;
    const Json *json = fee.any("yen", Need::Required);
    if (!json)
        return prices;
    MemberReader reader(*json, "fee.yen", problems);
    if (!json->is_object())
        return prices;
    for (const auto &[choice, yen] : json->items())
        prices[choice] = reader.integer(choice, Need::Required, 0, maxYen).value_or(0);
    return prices;
}

std::vector<std::string> oneOrMore(MemberReader &reader, const char *name, const Json &json)
{
    return json.is_string() ? std::vector{json.get<std::string>()} : reader.texts(name, Need::Required, 5);
}

Fee readFee(const Json &json, Problems &problems)
{
    MemberReader reader(json, "fee", problems);
    Fee fee;
    if (const Json *by = reader.any("by", Need::Optional)) {
        fee.by = oneOrMore(reader, "by", *by);
        fee.yenBy = readPrices(reader, problems);
    } else {
        fee.yen = reader.integer("yen", Need::Required, 0, maxYen).value_or(0);
    }
    fee.per = reader.text("per", Need::Optional);
    fee.confirmed = reader.boolean("confirmed", true);
    return fee;
}

Applicant readApplicant(const Json &json, const std::string &place, Problems &problems)
{
    MemberReader reader(json, place, problems);
    return {reader.id("kind"), reader.texts("needs", Need::Optional, 10), reader.boolean("staffOnly", false)};
}

PaperLayout readLayout(const Json &json, Problems &problems)
{
    MemberReader reader(json, "layout", problems);
    PaperLayout layout;
    layout.recipient = reader.text("recipient", Need::Optional);
    layout.signature = reader.boolean("signature", false);
    layout.official = reader.texts("official", Need::Optional, 8);
    for (const Json &row : reader.list("rows", Need::Optional, 100)) {
        layout.rows.emplace_back();
        for (const Json &field : row.is_array() ? row : Json::array()) {
            if (field.is_string())
                layout.rows.back().push_back(field.get<std::string>());
        }
        if (!row.is_array() || layout.rows.back().size() != row.size() || row.empty() || row.size() > 4)
            reader.complain(item("rows", layout.rows.size() - 1), "is not a list of one to four fields");
    }
    return layout;
}

std::map<std::string, std::string> readChannels(const Json &json, Problems &problems)
{
    MemberReader reader(json, "channels", problems);
    std::map<std::string, std::string> channels;
    for (const char *channel : {"kiosk", "counter", "phone"})
        channels[channel] = reader.text(channel, Need::Required);
    return channels;
}

template <typename Part, typename Read>
void readList(MemberReader &reader, const char *name, Need need, std::size_t most, std::vector<Part> &into,
              const Read &read)
{
    for (const Json &one : reader.list(name, need, most))
        into.push_back(read(one, item(name, into.size())));
}

void readHead(MemberReader &reader, Definition &definition, Problems &problems)
{
    definition.id = reader.id("id");
    const std::string kind = reader.text("kind", Need::Optional);
    if (!kind.empty() && kind != "procedure" && kind != "guide")
        reader.complain("kind", "is neither procedure nor guide");
    definition.guide = kind == "guide";
    definition.revision = reader.date("revision", Need::Required);
    definition.validFrom = reader.date("validFrom", Need::Required);
    definition.validTo = reader.date("validTo", Need::Optional);
    if (reader.any("law", Need::Optional))
        definition.law = reader.texts("law", Need::Optional, 20);
    if (definition.law.empty())
        reader.complain("law", "is missing: each procedure names its legal basis", "DEF-LAW-MISSING");
    if (const Json *number = reader.any("individualNumber", Need::Optional))
        definition.numberLaw =
            MemberReader(*number, "individualNumber", problems).text("law", Need::Required);
    definition.sources = reader.texts("sources", Need::Required, 20);
    for (std::string &member : reader.texts("unconfirmed", Need::Optional, 10))
        definition.unconfirmed.insert(std::move(member));
    definition.icon = reader.id("icon");
    definition.minutes = reader.integer("minutes", Need::Required, 1, 600).value_or(0);
    definition.order = reader.integer("order", Need::Required, 0, 10'000).value_or(0);
    definition.offline = reader.text("offline", Need::Required);
    if (const Json *channels = reader.any("channels", Need::Required))
        definition.channels = readChannels(*channels, problems);
    definition.proof = reader.texts("proof", Need::Optional, 20);
    definition.after = reader.texts("after", Need::Optional, 20);
    if (const Json *fee = reader.any("fee", Need::Optional))
        definition.fee = readFee(*fee, problems);
    if (const Json *due = reader.any("due", Need::Optional))
        definition.due = readDue(*due, "due", problems);
}

} // namespace

DueRule readDue(const Json &json, const std::string &place, Problems &problems)
{
    MemberReader reader(json, place, problems);
    DueRule due;
    due.days = reader.integer("days", Need::Required, 0, 4000).value_or(0);
    if (const Json *from = reader.any("from", Need::Optional))
        due.from = oneOrMore(reader, "from", *from);
    const std::string count = reader.text("count", Need::Optional);
    if (!count.empty() && count != "dayAfter" && count != "sameDay")
        reader.complain("count", "is neither dayAfter nor sameDay");
    due.sameDay = count == "sameDay";
    due.shift = reader.boolean("shift", true);
    return due;
}

Definition readDefinition(const Json &json, const Shared &shared, Problems &problems)
{
    MemberReader reader(json, "", problems);
    Definition definition;
    readHead(reader, definition, problems);
    const Need asked = definition.guide ? Need::Optional : Need::Required;
    readList(reader, "who", Need::Required, 10, definition.who,
             [&](const Json &one, const std::string &place) { return readApplicant(one, place, problems); });
    readList(reader, "groups", Need::Optional, 10, definition.groups,
             [&](const Json &one, const std::string &place) { return readGroup(one, place, problems); });
    readList(reader, "fields", asked, 150, definition.fields, [&](const Json &one, const std::string &place) {
        return readField(one, shared, place, problems);
    });
    readList(reader, "pages", asked, 30, definition.pages,
             [&](const Json &one, const std::string &place) { return readPage(one, place, problems); });
    for (FieldDefinition &field : definition.fields)
        for (std::size_t i = 0; i < definition.pages.size(); ++i)
            if (std::ranges::find(definition.pages[i].fields, field.id) != definition.pages[i].fields.end())
                field.page = static_cast<int>(i);
    if (const Json *layout = reader.any("layout", Need::Optional))
        definition.layout = readLayout(*layout, problems);
    return definition;
}

Definition loadDefinition(const std::filesystem::path &folder, const Shared &shared, Problems &problems)
{
    const std::string name = (folder / "").parent_path().filename().string();
    const std::size_t before = problems.size();
    const auto json =
        readJsonFile(folder / "definition.json", name + "/definition.json", maxFileBytes, problems);
    if (!json)
        return {};
    Definition definition = readDefinition(*json, shared, problems);
    definition.folder = name;
    if (problems.size() == before && definition.id != name.substr(0, name.find('@')))
        problems.add("id", "DEF-ID", "differs from the name of its folder");
    if (problems.size() == before)
        checkDefinition(definition, problems);
    if (problems.size() == before)
        loadTexts(definition, shared, folder, problems);
    return definition;
}

Shared Shared::load(const std::filesystem::path &catalogue, Problems &problems)
{
    Shared shared;
    std::error_code error;
    if (!std::filesystem::exists(catalogue / "_shared", error))
        return shared;
    const std::size_t before = problems.size();
    const auto list =
        readJsonFile(catalogue / "_shared" / "fields.json", "_shared/fields.json", maxFileBytes, problems);
    if (list && !list->is_array())
        problems.add({}, "DEF-FILE", "is not a list");
    for (std::size_t i = 0; list && list->is_array() && i < list->size(); ++i) {
        const Json &field = (*list)[i];
        const std::string place = "[" + std::to_string(i) + "]";
        const FieldDefinition read = readField(field, {}, place, problems);
        if (!shared.fields.emplace(read.id, field).second)
            problems.add(place + ".id", "DEF-ID", "stands twice");
    }
    shared.texts = readTexts(catalogue / "_shared" / "texts", "_shared/texts", problems);
    shared.whole = problems.size() == before;
    return shared;
}

} // namespace madoguchi
