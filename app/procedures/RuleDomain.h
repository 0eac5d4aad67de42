// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/procedures/Definition.h"

namespace madoguchi
{

// Whether answers are thinkable with which all these rules of a form hold, by what its choices, booleans and
// small numbers can be. False only where it is sure: two choices of one field, a choice that does not exist.
bool canHold(const std::vector<Json> &rules, const Definition &definition);

} // namespace madoguchi
