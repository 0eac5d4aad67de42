// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#include "app/maintenance/Procedures.h"
#include "app/procedures/Schema.h"

namespace madoguchi::maintenance
{

int proceduresList(const Call &call)
{
    const auto catalogue = openCatalogue(call);
    if (!catalogue)
        return call.fail(catalogue.error());
    Json list = Json::array();
    std::string plain;
    for (const Definition *definition : (*catalogue)->validOn(todayHere())) {
        const std::string title = withoutMarkup(definition->text(call.language, "title"));
        list.push_back({{"id", definition->id},
                        {"title", title},
                        {"kind", definition->guide ? "guide" : "procedure"},
                        {"revision", definition->revision},
                        {"channels", definition->channels},
                        {"offline", definition->offline},
                        {"unconfirmed", definition->unconfirmed}});
        plain += (plain.empty() ? "" : "\n") + definition->id + "  " + title;
    }
    call.answer({{"procedures", list}}, plain);
    return Done;
}

int proceduresSchema(const Call &call)
{
    const auto catalogue = openCatalogue(call);
    if (!catalogue)
        return call.fail(catalogue.error());
    const Definition *definition = (*catalogue)->find(call.operands[0].toStdString());
    if (!definition || definition->guide)
        return call.fail(Error{ErrorCode::ProcedureUnknown, "nothing is handed in under this id"});
    const Json schema = schemaOf(*definition);
    call.answer(schema, schema.dump(2));
    return Done;
}

} // namespace madoguchi::maintenance
