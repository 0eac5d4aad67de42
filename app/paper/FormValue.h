// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/paper/PaperWords.h"
#include "app/procedures/Form.h"

namespace madoguchi
{

// What stands in one cell. `most`: how many choices are shown with boxes to tick; of more only the chosen one is.
print::Value paperValue(const Form &form, const FormField &field, const PaperWords &words, bool blank, std::size_t most);
// How much room what is written in such a field takes, beside others; 1 is a short word.
double paperWidth(const FieldDefinition &field);

} // namespace madoguchi
