// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/procedures/Definition.h"
#include "app/procedures/Problems.h"

namespace madoguchi
{

void checkFields(const Definition &definition, Problems &problems); // for checkDefinition

} // namespace madoguchi
