// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/procedures/BundleManifest.h"

namespace madoguchi
{

// Writes the manifest and its signature into the folder (ECDSA over P-256 with SHA-256, DER, base64).
// BadConfiguration for a key that is none; what readFolder refuses.
Result<void> signBundle(const std::filesystem::path &folder, BundleKind kind,
                        const std::filesystem::path &privateKey, const std::string &issued);

// The manifest itself, where one of the public keys in the folder `keys` (*.pem) signed just this text.
// CatalogueUnsigned with the reason.
Result<Manifest> verifyManifest(const std::string &text, const std::string &signature, BundleKind kind,
                                const std::filesystem::path &keys);

// Whether a file holds a public key that such signatures can be checked by.
bool isSigningKey(const std::filesystem::path &file);

// The same of a folder whose files are just those that were signed, byte for byte.
Result<Manifest> verifyBundle(const std::filesystem::path &folder, BundleKind kind,
                              const std::filesystem::path &keys);

} // namespace madoguchi
