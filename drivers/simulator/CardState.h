// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "drivers/simulator/SoftwareCard.h"

#include <string>

namespace madoguchi::simulator
{

// The counters of tries of every card that was used, and PINs that were changed, in one JSON file, each card
// by its serial. An empty path keeps nothing.
class CardState
{
public:
    explicit CardState(std::string path) : m_path(std::move(path)) {}
    // Gives the card what it had. A file that is absent or broken changes nothing.
    void restore(SoftwareCard &card) const;
    // Replaces the file in one step. FileUnreadable.
    Result<void> save(const SoftwareCard &card) const;

private:
    std::string m_path;
};

} // namespace madoguchi::simulator
