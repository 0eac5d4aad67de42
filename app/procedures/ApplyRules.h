// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/procedures/Definition.h"
#include "app/procedures/Problems.h"

namespace madoguchi
{

// What a designer says of who may apply where, and of what it costs, must agree with the rest of the
// definition.
void checkApplicants(const Definition &definition, Problems &problems);
void checkCapacity(const Definition &definition, Problems &problems);
void checkPrices(const Definition &definition, Problems &problems); // of a definition with a fee

} // namespace madoguchi
