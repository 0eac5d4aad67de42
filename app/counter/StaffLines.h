// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/procedures/Catalogue.h"
#include "app/procedures/Submission.h"

#include <QVariantList>

// What came with an application for staff's eyes alone, as lines to read. Pure functions; nothing is kept.
namespace madoguchi
{

// What follows from the same life event, in the plan's order:
// [{"title","kind","due","overdue","reason","names", "relations","unconfirmed"}]. Kind "duty": to be done and
// not taken. "later": chosen in the same visit and handed in after this one, so it has a number of its own,
// or something came between. "may": nobody has to. What was handed in before this one is left out.
QVariantList followOnLines(const Submission &submission, const Catalogue &catalogue,
                           const std::string &language, const std::string &today);
// Nobody was asked about their household: the person chose the procedure itself.
bool followOnsUnasked(const Submission &submission);

// What the city offers this person by itself:
// [{"rule","title","why","data","until","sensitive","unconfirmed"}]; a rule that this catalogue does not know
// is left out.
QVariantList offerLines(const Submission &submission, const Catalogue &catalogue,
                        const std::string &language);

} // namespace madoguchi
