// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/procedures/Catalogue.h"

namespace madoguchi
{

// What the parts of a catalogue say of each other: overlapping validity, circles, procedures and words that
// do not exist. For Catalogue::load.
void checkCatalogue(const Catalogue &catalogue, Problems &problems);

} // namespace madoguchi
