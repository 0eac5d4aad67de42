// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/procedures/BundleManifest.h"

#include <set>

namespace madoguchi
{

// A bundle that is being fetched, in a folder of its own. What is there already, from an earlier try or in
// the bundle in force, is not asked for again. Files count by their hash alone, so that one which was cut off
// by a kill or a power cut is simply missing. Errors: QueueFull, QueueReadOnly, FileUnreadable.
class BundlePart
{
public:
    // What is to be fetched: a manifest that was verified, as its text.
    struct Wanted {
        BundleKind kind;
        Manifest manifest;
        std::string text, signature;
    };
    static Result<BundlePart> begin(std::filesystem::path folder, Wanted wanted,
                                    const std::optional<BundleInForce> &before);

    std::optional<std::string> missing() const; // the hash of one file; nothing when all are there
    // CatalogueUnsigned when the content has another hash; DefinitionBroken when it gets too large.
    Result<void> add(const std::string &hash, const std::string &content);
    // Durable, and once more checked as a whole. CatalogueUnsigned, DefinitionBroken.
    Result<void> finish(const std::filesystem::path &keys) const;

    const std::filesystem::path &folder() const noexcept { return m_folder; }
    const Manifest &manifest() const noexcept { return m_wanted.manifest; }

private:
    BundlePart(std::filesystem::path folder, Wanted wanted);
    Result<void> keepWhatFits(const std::optional<BundleInForce> &before);

    std::filesystem::path m_folder;
    Wanted m_wanted;
    std::multimap<std::string, std::string> m_missing; // paths by hash
    std::size_t m_bytes = 0;
};

} // namespace madoguchi
