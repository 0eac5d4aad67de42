// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#include "app/maintenance/Procedures.h"
#include "app/paper/FormPaper.h"

namespace madoguchi::maintenance
{

namespace
{

Result<Form> filledForm(const Call &call, const std::shared_ptr<const Catalogue> &catalogue,
                        const Definition &definition)
{
    if (call.blank)
        return Form(catalogue, definition, todayHere());
    const auto household = readHousehold();
    if (!household)
        return household.error();
    Form form(catalogue, definition, toIso(household->today()));
    form.fill(*household);
    return form;
}

} // namespace

int proceduresForm(const Call &call)
{
    const auto catalogue = openCatalogue(call);
    if (!catalogue)
        return call.fail(catalogue.error());
    const Definition *definition = (*catalogue)->find(call.operands[0].toStdString());
    if (!definition || definition->guide)
        return call.fail(Error{ErrorCode::ProcedureUnknown, "nothing is handed in under this id"});
    const auto form = filledForm(call, *catalogue, *definition);
    if (!form)
        return call.fail(form.error());
    FormPaperOptions options;
    options.language = call.language;
    options.blank = call.blank;
    return call.writePaper(formPaper(*form, **catalogue, options));
}

} // namespace madoguchi::maintenance
