// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "central/Load.h"
#include "drivers/seal/Seal.h"
#include "drivers/support/Result.h"

#include <cstdint>
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
        Help
    };
    Act act = Act::Serve;
    std::filesystem::path
        config;                 // --config, else $MADOGUCHI_CENTRAL_CONFIG, else /etc/madoguchi/central.json
    std::filesystem::path data; // --data, else $MADOGUCHI_DATA; may be empty
    std::string database;       // --database: postgresql://… or a file; else the settings say it
    std::string staffName, staffId;
    std::string device;         // "kiosk/MY/K1"
    std::filesystem::path file; // of backup and import
    int hours = 24;             // that a code counts
    std::string since;          // of audit verify: an earlier answer's hash, lower case; empty: none
    bool json = false;
};
Result<Command> readCommandLine(int argc, char **argv); // BadInput
const char *usage() noexcept;

// The settings file: JSON, paths relative to the file itself, what is written to relative to the data folder.
struct Settings {
    std::string address = "127.0.0.1";
    std::uint16_t port = 8443;                               // 0: any free one
    std::filesystem::path certificate, key, deviceAuthority; // of TLS
    seal::Opener::Files seal;
    std::filesystem::path procedures;
    std::filesystem::path
        catalogueKeys; // folder of the keys that may sign the procedures; empty: unsigned will do
    std::filesystem::path
        trustAnchors;           // folder, see identity::TrustAnchors; empty: nobody is identified by card
    std::filesystem::path data; // what the centre writes
    std::string database;       // postgresql://…, or a file of SQLite
    std::filesystem::path staff;
    Limits limits;
    std::string monitorAddress;               // empty: nobody watches
    std::uint16_t monitorPort = 0;            // 0: any free one
    std::filesystem::path deviceAuthorityKey; // issues certificates to devices; empty: nobody is enrolled
    std::filesystem::path centreAuthority;    // told to who enrols; empty: it keeps to the one it was given
    unsigned deviceDays = 397;                // that a device's certificate counts
};
Result<Settings> loadSettings(const Command &command); // BadConfiguration with the member's name

} // namespace madoguchi::central
