// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "drivers/support/Result.h"

#include <filesystem>
#include <map>
#include <string>

namespace madoguchi
{

// What a catalogue consists of: its files by their path within it, with their SHA-256 in hexadecimal.
// catalogue.json and catalogue.sig say it and are not part of it.
struct Manifest {
    std::string issued; // ISO 8601 in UTC; of two catalogues the later counts
    std::map<std::string, std::string> files;
};

// DefinitionBroken for links, what is no file, names that are no plain text, more than 20,000 files or 64
// MiB.
Result<Manifest> readFolder(const std::filesystem::path &catalogue);

// Writes catalogue.json and catalogue.sig (ECDSA over P-256 with SHA-256, DER, base64). BadConfiguration for
// a key that is none.
Result<void> signCatalogue(const std::filesystem::path &catalogue, const std::filesystem::path &privateKey,
                           const std::string &issued);

// What was signed, where one of the public keys in the folder `keys` (*.pem) signed it and the files are just
// those, byte for byte. CatalogueUnsigned with the reason.
Result<Manifest> verifyCatalogue(const std::filesystem::path &catalogue, const std::filesystem::path &keys);

std::string digestOf(const Manifest &manifest); // SHA-256 in hexadecimal over what it holds

} // namespace madoguchi
