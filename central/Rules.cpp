// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#include "central/Rules.h"

namespace madoguchi::central
{

namespace
{

// A visit that began on the last day of a revision may be handed in after midnight.
bool inForce(const Definition &definition, const std::string &day)
{
    const auto date = parseDate(day);
    return definition.validOn(day) || (date && date->complete() && definition.validOn(toIso(addDays(*date, -1))));
}

} // namespace

Result<void> checkRules(CatalogueStore &catalogues, const Submission &submission,
                        const std::vector<Correction> &corrections)
{
    // The visit kept the revision it began with, so both sides look at the same rules. One that is not known
    // yet may have been put into the folder a moment ago.
    auto catalogue = catalogues.holding(submission.procedure, submission.revision);
    if (!catalogue && catalogues.refresh())
        catalogue = catalogues.holding(submission.procedure, submission.revision);
    const Definition *definition =
        catalogue ? catalogue->revision(submission.procedure, submission.revision) : nullptr;
    if (!definition || definition->guide)
        return Error{ErrorCode::ProcedureUnknown,
                     "this procedure, or this revision of it, is not known here"};
    if (!inForce(*definition, submission.arrived.substr(0, std::string_view("YYYY-MM-DD").size())))
        return Error{ErrorCode::ProcedureUnknown,
                     "this revision was not in force on the day on which it was handed in"};
    const auto form = formOf(catalogue, *definition, submission, corrections);
    return form ? Result<void>() : Result<void>(form.error());
}

} // namespace madoguchi::central
