// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/outbox/Outbox.h"
#include "app/procedures/CatalogueStore.h"
#include "app/station/BundleFolder.h"
#include "drivers/seal/Seal.h"
#include "drivers/support/Result.h"

#include <filesystem>
#include <map>
#include <string>

namespace madoguchi
{

// Which machine this is: read once at start from the settings file (JSON, docs/settings.md). Paths in it are
// relative to the file itself. A policy file owned by root (/etc/madoguchi/policy.json, same members) beats
// the user's settings.
struct Station {
    Outbox::Identity identity;                     // office and device code
    std::map<std::string, std::string> officeName; // by language; "ja" always
    std::filesystem::path data;                    // the outbox, PDFs to print; made when missing, mode 0700
    std::filesystem::path procedures;              // resources/procedures
    std::filesystem::path catalogueKeys; // public keys that may sign it; empty: unsigned will do
    std::filesystem::path trustKeys;     // public keys that may sign trust lists; empty: none are taken
    std::string centreUrl;                         // "https://…"
    std::filesystem::path centreAuthority;         // PEM, whom the centre's TLS certificate must chain to
    // Device certificate and key are used for TLS too. The key is $CREDENTIALS_DIRECTORY/device-key.pem where systemd
    // gives it, whatever the settings say.
    seal::Sealer::Files seal;
    double millimetresPerPixel = 0;                // 0: ask the screen
    std::filesystem::path cameraVideo; // a video file in place of a camera; empty: the first camera
    std::filesystem::path preApplicationKeys; // whose signatures on codes made at home count; empty: none are read
    std::string scannerDevice; // a handheld scanner's serial device; empty: none, or one that is a keyboard
    std::string scannerPrefix; // what one that is a keyboard types before each code; empty: told by its speed
    std::string printer;       // a queue of CUPS; empty: PDFs into data/print only
    int idleSeconds = 60;
    int keepReceiptsDays = 90; // what was accepted, without its content
    int askSeconds = 600;      // how often the centre is asked for bundles
    bool commonId = false; // a kiosk offers to fill in from what the city knows of the person (共通ID)
    bool training = false; // shows a banner: nothing here is real

    // Catalogues that were in force; what lies in `procedures` is taken in while the programs run.
    CatalogueStore::Options catalogues() const { return {procedures, catalogueKeys, data / "catalogues", 3}; }
    // What came from the centre; empty keys: nothing counts.
    std::filesystem::path bundlePlace(BundleKind kind) const { return data / "bundles" / infoOf(kind).name; }
    const std::filesystem::path &bundleKeys(BundleKind kind) const
    {
        return kind == BundleKind::Trust ? trustKeys : catalogueKeys;
    }
    BundleFolder bundles(BundleKind kind) const { return {kind, bundlePlace(kind), bundleKeys(kind)}; }
    std::filesystem::path usedCodesFile() const { return data / "used-codes.sqlite"; }
    std::filesystem::path outboxFile() const { return data / "outbox.sqlite"; }
};

// `settings` empty: $MADOGUCHI_CONFIG, else /etc/madoguchi/settings.json. `data` empty: $MADOGUCHI_DATA, else
// the file's "data". BadConfiguration with the file and the member in `detail`.
Result<Station> loadStation(const std::filesystem::path &settings, const std::filesystem::path &data);

} // namespace madoguchi
