// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#include "app/procedures/Definition.h"

#include <algorithm>
#include <charconv>
#include <ranges>

namespace madoguchi
{

namespace
{

template <typename Part> const Part *partWithId(const std::vector<Part> &parts, const std::string &id)
{
    const auto it = std::ranges::find(parts, id, &Part::id);
    return it == parts.end() ? nullptr : &*it;
}

std::string channel(const Definition &definition, const std::string &name)
{
    const auto it = definition.channels.find(name);
    return it == definition.channels.end() ? std::string("none") : it->second;
}

} // namespace

const FieldDefinition *Definition::field(const std::string &fieldId) const
{
    return partWithId(fields, fieldId);
}

const GroupDefinition *Definition::group(const std::string &groupId) const
{
    return partWithId(groups, groupId);
}

std::pair<const FieldDefinition *, int> Definition::fieldInForm(const std::string &formId) const
{
    const auto first = formId.find('.'), last = formId.rfind('.');
    if (first == formId.npos || first == last)
        return {field(formId), 0};
    const FieldDefinition *found = field(formId.substr(last + 1));
    int row = 0;
    const auto [end, error] = std::from_chars(formId.data() + first + 1, formId.data() + last, row);
    const bool fits = found && found->group == formId.substr(0, first) && error == std::errc() &&
                      end == formId.data() + last && row > 0;
    return {fits ? found : nullptr, fits ? row : 0};
}

bool Definition::completes(const std::string &on) const
{
    return channel(*this, on) == "complete";
}

bool Definition::offeredOn(const std::string &on) const
{
    return !guide && channel(*this, on) != "none";
}

bool Definition::takenWithoutLine() const
{
    return offline != "none";
}

// Where nobody is named "self", it is the parent, the head … who applies in their own name.
bool Definition::mayApply(const std::string &kind, const std::string &on) const
{
    const auto inOwnName = [](const Applicant &one) {
        return one.kind != "agent" && one.kind != "thirdParty";
    };
    return std::ranges::any_of(who, [&](const Applicant &one) {
        return (one.kind == kind || (kind == "self" && inOwnName(one))) &&
               (!one.staffOnly || on == "counter");
    });
}

using PriceOf = std::pair<const std::string, int>; // an answer

int Fee::least() const
{
    const auto least = std::ranges::min_element(yenBy, {}, &PriceOf::second);
    return least == yenBy.end() ? yen : least->second;
}

int Fee::most() const
{
    const auto most = std::ranges::max_element(yenBy, {}, &PriceOf::second);
    return most == yenBy.end() ? yen : most->second;
}

bool Definition::validOn(const std::string &day) const
{
    return validFrom <= day && (validTo.empty() || day <= validTo);
}

const std::string &Definition::text(const std::string &language, const std::string &key) const
{
    static const std::string none;
    for (const std::string &wanted : {language, std::string("ja")}) {
        const auto words = texts.find(wanted);
        if (words == texts.end())
            continue;
        if (const auto it = words->second.find(key); it != words->second.end())
            return it->second;
    }
    return none;
}

} // namespace madoguchi
