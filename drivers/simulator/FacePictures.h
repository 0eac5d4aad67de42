// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "drivers/simulator/Persona.h"

namespace madoguchi::simulator
{

// The pictures of the card's face, drawn anew for each card. PNG of one bit a pixel.
Bytes namePicture(std::string_view name);
Bytes addressPicture(std::string_view address); // in as many lines as it takes
Bytes digitsPicture(std::string_view digits);   // 6 by 12 pixels for each

// Greyscale JPEG 2000 of a face that nobody has, the same for the same person.
Bytes photo(const Persona &persona);

} // namespace madoguchi::simulator
