// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "central/CommandLine.h"
#include "central/Load.h"
#include "drivers/seal/Seal.h"

#include <cstdint>

namespace madoguchi::central
{

// The settings file: JSON, paths relative to the file itself, what is written to relative to the data folder.
struct Settings {
    std::string address = "127.0.0.1";
    std::uint16_t port = 8443;                               // 0: any free one
    std::filesystem::path certificate, key, deviceAuthority; // of TLS
    seal::Opener::Files seal;
    std::filesystem::path procedures;
    // Folders of the keys that may sign procedures and notices, and trust lists. Without them unsigned
    // procedures will do here, and machines get nothing.
    std::filesystem::path catalogueKeys, trustKeys;
    std::filesystem::path notices, trust; // folders to give out; empty: none
    std::filesystem::path
        trustAnchors;           // folder, see identity::TrustAnchors; empty: nobody is identified by card
    std::filesystem::path profiles; // folder of the base of common IDs; empty: nobody is known
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
