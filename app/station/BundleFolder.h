// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/procedures/BundleManifest.h"
#include "app/procedures/Problems.h"

namespace madoguchi
{

// Where the notices, or the trust lists, of this machine lie: each in a folder called by its digest. The one
// in force is the latest that is signed and right, so a new one comes into force by one rename, and a power
// cut or a broken disk leaves the one before.
class BundleFolder
{
public:
    // `place` is made when something is taken in. Without `keys` nothing is ever in force.
    BundleFolder(BundleKind kind, std::filesystem::path place, std::filesystem::path keys);

    const std::optional<BundleInForce> &inForce() const noexcept { return m_inForce; }
    // Moves a whole bundle here, which was made durable. CatalogueUnsigned, also for one that is not later
    // than the one in force; DefinitionBroken; QueueFull, QueueReadOnly, FileUnreadable.
    Result<void> takeIn(const std::filesystem::path &whole);

private:
    void find();
    void forgetOlder(const std::optional<BundleInForce> &before) const;

    BundleKind m_kind;
    std::filesystem::path m_place, m_keys;
    std::optional<BundleInForce> m_inForce;
};

// What is wrong in a folder of that kind, whoever signed it.
void checkBundleContent(const std::filesystem::path &folder, BundleKind kind, Problems &problems);

} // namespace madoguchi
