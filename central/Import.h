// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "central/Parts.h"
#include "central/Submissions.h"

#include <istream>

namespace madoguchi::central
{

// What became of a medium that a machine without a line wrote (`madoguchi queue export`, docs/commands.md).
struct Imported {
    std::size_t taken = 0, known = 0; // new here; here already
    Json refused = Json::array();     // {"id", "code"}; these stay with the machine
    bool whole = false;               // all lines were there, unchanged
};

// Each hand-in is checked as if it came over the line. Each is sealed by itself, so that those that can be
// read count even where the file is damaged. BadInput for what is no such file; QueueUnavailable when the
// database fails on the way: what was taken so far is known when it is tried again.
Result<Imported> importHandIns(std::istream &file, Submissions &submissions, Parts &parts);

} // namespace madoguchi::central
