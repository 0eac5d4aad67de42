// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/person/JapaneseDate.h"
#include "app/procedures/Form.h"

namespace madoguchi
{

// Nothing when the value may stand in the field; Missing is for a value that is empty. For Form and
// Definition.
std::optional<FieldProblem> checkValue(const FieldDefinition &field, const Json &value,
                                       const CivilDate &today);
bool emptyValue(const Json &value) noexcept; // null, or a text of nothing but spaces

} // namespace madoguchi
