// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#include "app/procedures/ApplyRules.h"

#include <algorithm>

namespace madoguchi
{

// A machine without staff cannot take what only staff may take.
void checkApplicants(const Definition &definition, Problems &problems)
{
    const bool staffAlone = std::ranges::all_of(definition.who, &Applicant::staffOnly);
    for (const char *channel : {"kiosk", "phone"})
        if (staffAlone && !definition.who.empty() && definition.offeredOn(channel))
            problems.add(std::string("channels.") + channel, "DEF-MEMBER",
                         "is offered, though only staff may serve everybody in \"who\"");
}

// Who hands it in is one of those who may, on every channel where it is asked.
void checkCapacity(const Definition &definition, Problems &problems)
{
    for (std::size_t i = 0; i < definition.fields.size(); ++i) {
        const FieldDefinition &field = definition.fields[i];
        if (field.use != capacityField)
            continue;
        for (const char *channel : {"kiosk", "counter", "phone"}) {
            const bool asked = field.channels.empty() || field.channels.contains(channel);
            for (const std::string &kind : field.choices)
                if (asked && definition.offeredOn(channel) && !definition.mayApply(kind, channel))
                    problems.add("fields[" + std::to_string(i) + "].choices", "DEF-CHOICE",
                                 "\"" + kind + "\" may not hand it in on the channel " + channel);
        }
    }
}

// Each choice of the fields that decide has its price, and each price a choice.
void checkPrices(const Definition &definition, Problems &problems)
{
    std::set<std::string> choices;
    for (const std::string &id : definition.fee->by) {
        const FieldDefinition *field = definition.field(id);
        if (!field || field->type != FieldType::Choice || !field->group.empty())
            problems.add("fee.by", field ? "DEF-CHOICE" : "DEF-FIELD-UNKNOWN",
                         "\"" + id + "\" is no choice outside of groups");
        else
            choices.insert(field->choices.begin(), field->choices.end());
    }
    for (const std::string &choice : choices)
        if (!definition.fee->yenBy.contains(choice))
            problems.add("fee.yen", "DEF-CHOICE", "says nothing for \"" + choice + "\"");
    for (const auto &[choice, yen] : definition.fee->yenBy)
        if (!choices.contains(choice))
            problems.add("fee.yen." + choice, "DEF-CHOICE", "is no choice of the fields in \"by\"");
}

} // namespace madoguchi
