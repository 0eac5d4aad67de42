// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>

namespace madoguchi::card
{

// Why what is said to a card would be written down, PINs with it: pcscd runs with --apdu, or a library that
// spies on PC/SC calls (libpcscspy) is loaded into this program. Empty when nothing of it is seen; what may
// not be looked at, as another user's process may not, is not seen. For support, never personal.
std::string whoTracesCards();

// Its two halves. Words of a command line are each followed by a zero byte.
bool writesCommands(std::string_view pcscdCommandLine);
bool holdsSpy(std::string_view memoryMap);

} // namespace madoguchi::card
