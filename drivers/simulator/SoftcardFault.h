// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "drivers/support/Result.h"

#include <cstdint>
#include <string>

namespace madoguchi::simulator
{

// One fault that madoguchi-softcard was asked for. README.md lists the kinds.
struct SoftcardFault {
    enum class Kind { Removed, Relaid, Silent, Short, Garbage, Word, Delay, Swapped };
    int commands = 0; // until it happens; 1 is the next
    Kind kind = Kind::Removed;
    int number = 0;   // the status word of Word, the milliseconds of Delay
    std::string file; // the person of Swapped
};

// "N KIND", "N word 6F00", "N delay 500", "N swapped FILE". BadInput.
Result<SoftcardFault> parseFault(const std::string &words);

} // namespace madoguchi::simulator
