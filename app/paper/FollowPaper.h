// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/paper/PaperWords.h"
#include "app/procedures/Follow.h"

namespace madoguchi
{

// What follows from a life event, to take home: each procedure with whom it is for, until when, and what to bring.
print::PaperForm followPaper(const FollowOns &found, const Household &household, const Catalogue &catalogue,
                             const std::string &language);

} // namespace madoguchi
