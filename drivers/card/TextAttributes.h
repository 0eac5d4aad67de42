// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "drivers/card/MyNumberCard.h"

namespace madoguchi::card
{

// Takes the file of the four attributes (基本4情報, EF 0002 of the text application) apart: FF20 with DF22
// name, DF23 address, DF24 birth date, DF25 sex. Goes by tags and never by the offsets in DF21. CardData
// names what was wrong, never a value.
Result<TextFacts> parseTextAttributes(ByteView file);

} // namespace madoguchi::card
