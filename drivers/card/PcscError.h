// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "drivers/support/Result.h"

#include <winscard.h>

namespace madoguchi::card
{

// What a return value of PC/SC means here. `detail` is its number.
Error pcscError(LONG value);

// pcscd is not there, died or was restarted: the context is worth nothing any more.
bool serviceLost(LONG value);

} // namespace madoguchi::card
