// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "drivers/support/Result.h"

#include <filesystem>
#include <string>

namespace madoguchi::central
{

// What the command line asks for.
struct Command {
    enum class Act {
        Serve,
        AddStaff,
        AddDevice,
        ListDevices,
        RevokeDevice,
        BackUp,
        Import,
        VerifyAudit,
        AddProfile,
        Help
    };
    Act act = Act::Serve;
    std::filesystem::path
        config;                 // --config, else $MADOGUCHI_CENTRAL_CONFIG, else /etc/madoguchi/central.json
    std::filesystem::path data; // --data, else $MADOGUCHI_DATA; may be empty
    std::string database;       // --database: postgresql://… or a file; else the settings say it
    std::string staffName, staffId;
    std::string device;                // "kiosk/MY/K1"
    std::filesystem::path file;        // of backup, import and profile add
    std::filesystem::path certificate; // of profile add: whose it is
    int hours = 24;                    // that a code counts
    std::string since;                 // of audit verify: an earlier answer's hash, lower case; empty: none
    bool json = false;
};
Result<Command> readCommandLine(int argc, char **argv); // BadInput
const char *usage() noexcept;

} // namespace madoguchi::central
