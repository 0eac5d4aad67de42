// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
// Definitions, households and answers that nobody thought of. The first byte says which: what a designer may
// write, what a script may ask about, what may be handed in.
#include "app/procedures/DefinitionReader.h"
#include "app/procedures/Follow.h"
#include "app/procedures/Form.h"

#include <cstdlib>

using namespace madoguchi;

namespace
{

constexpr const char *today = "2026-12-15";

const std::shared_ptr<const Catalogue> &shipped()
{
    static const auto catalogue = std::make_shared<const Catalogue>(std::move(*Catalogue::load(PROCEDURES)));
    return catalogue;
}

void must(bool holds)
{
    if (!holds)
        std::abort();
}

// Whatever the reader takes can be filled in: every page and every answer.
void readDefinitionOf(const Json &json)
{
    static Problems ignored;
    static const Shared shared = Shared::load(PROCEDURES, ignored);
    Problems problems;
    const Definition definition = readDefinition(json, shared, problems);
    if (!problems.empty())
        return;
    checkDefinition(definition, problems);
    if (!problems.empty())
        return;
    Form form(shipped(), definition, today);
    for (const GroupDefinition &group : definition.groups)
        while (form.addRow(group.id))
            must(form.rows(group.id) <= group.max);
    for (const FormField &field : form.fields())
        form.answer(field.id, "x", Source::Staff, today);
    for (const FormPage &page : form.pages())
        must(!form.fields(page).empty());
    must(form.answers().size() <= form.fields().size());
}

void askAbout(const Json &json)
{
    const auto household = Household::fromJson(json);
    if (!household)
        return;
    if (const auto found = followOns(*shipped(), *household))
        for (const FollowOn &item : found->items)
            for (const std::string &id : item.people)
                must(household->member(id) != nullptr);
    (void)offers(*shipped(), *household);
    Form form(shipped(), *shipped()->find("tennyu", today), today);
    form.fill(*household);
    (void)form.problems();
}

void handIn(const Json &json)
{
    const Definition &definition = *shipped()->find("tennyu", today);
    const auto form = Form::fromAnswers(shipped(), definition, json, today);
    if (form)
        must(form->problems().empty() && form->answers().size() == json.size());
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    if (size < 1)
        return 0;
    Problems problems;
    const auto json = parseJson({reinterpret_cast<const char *>(data + 1), size - 1}, problems);
    if (!json)
        return 0;
    constexpr void (*acts[])(const Json &) = {readDefinitionOf, askAbout, handIn};
    acts[data[0] % std::size(acts)](*json);
    return 0;
}
