// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#include "app/procedures/Review.h"

#include "app/procedures/ReviewParts.h"

namespace madoguchi
{

Review reviewCatalogue(const std::filesystem::path &folder, const std::string &today)
{
    Review review;
    Problems &problems = review.problems;
    const Catalogue catalogue = Catalogue::load(folder, problems);
    if (problems.empty()) {
        reviewRules(catalogue, problems);
        reviewPages(catalogue, problems);
        reviewDefinitions(catalogue, problems);
        reviewEvents(catalogue, today, problems);
        reviewCalendar(catalogue, today, problems);
        reviewTexts(catalogue, folder, problems);
    }
    reviewFiles(folder, problems);
    reviewSignature(folder, review.hints);
    return review;
}

} // namespace madoguchi
