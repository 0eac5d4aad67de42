// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "drivers/simulator/Persona.h"

#include <map>
#include <vector>

namespace madoguchi::simulator
{

// Elementary files of the card all have ids 0001 to 001E, so the short id stands for the file.
using ShortId = std::uint8_t;

struct ElementaryFile {
    enum class Structure { Transparent, Record };
    Structure structure = Structure::Transparent;
    Bytes content = {};                 // of a record file: its only record
    std::vector<ShortId> openedBy = {}; // any of these PINs; empty is free
};

struct Application {
    Bytes aid;
    std::map<ShortId, ElementaryFile> files;
    std::map<ShortId, PinName> pins;
};

// What is on this person's card: the applications with their files filled in.
std::vector<Application> applicationsOf(const Persona &persona);

} // namespace madoguchi::simulator
