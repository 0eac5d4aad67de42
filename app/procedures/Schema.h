// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/procedures/Definition.h"

namespace madoguchi
{

// JSON Schema (draft 2020-12) of what is handed in for a procedure, as plain values: one member a field, and
// for a group a list of objects. Rules of the definition (JsonLogic) are not in it: a field that may be
// missing by a rule is not required here, and Form decides.
Json schemaOf(const Definition &definition);

} // namespace madoguchi
