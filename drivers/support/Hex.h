// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "drivers/support/Bytes.h"

#include <string>

namespace madoguchi
{

std::string hexOf(ByteView bytes); // two digits a byte, lower case

} // namespace madoguchi
