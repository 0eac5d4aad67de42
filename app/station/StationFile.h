// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/station/Station.h"

#include <sys/types.h>

// One file of settings at a time: for Station.cpp, and for tests, which cannot write to /etc.
namespace madoguchi
{

// Lays what the file says over `station`; what it does not say stays. BadConfiguration with file and member.
Result<void> applyStationFile(Station &station, const std::filesystem::path &file);

struct PolicyFile {
    std::filesystem::path path; // may be absent
    uid_t owner = 0; // whose it must be, writable by nobody else; otherwise it is refused, not ignored
};
Result<Station> loadStation(const std::filesystem::path &settings, const std::filesystem::path &data,
                            const PolicyFile &policy);

} // namespace madoguchi
