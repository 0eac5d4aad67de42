// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "drivers/support/Bytes.h"

#include <optional>
#include <string>

namespace madoguchi::identity
{

// The chip's YYYYMMDD (ASCII, Gregorian) as YYYY-MM-DD; 00 for an unknown month or day is kept. Nothing when
// it is no date.
std::optional<std::string> dashedDate(ByteView digits);

} // namespace madoguchi::identity
