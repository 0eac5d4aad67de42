// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#include "app/station/BundleFolder.h"

#include "app/procedures/BundleSignature.h"
#include "app/procedures/Catalogue.h"
#include "app/station/CityNotices.h"
#include "app/station/TrustList.h"
#include "drivers/storage/FileGuard.h"
#include "drivers/support/DiskError.h"

namespace madoguchi
{

namespace
{

namespace fs = std::filesystem;

Result<BundleInForce> whole(const fs::path &folder, BundleKind kind, const fs::path &keys)
{
    const auto manifest = verifyBundle(folder, kind, keys);
    if (!manifest)
        return manifest.error();
    Problems problems;
    checkBundleContent(folder, kind, problems);
    if (!problems.empty())
        return problems.asError();
    return BundleInForce{manifest->issued, digestOf(*manifest, kind), folder};
}

} // namespace

void checkBundleContent(const fs::path &folder, BundleKind kind, Problems &problems)
{
    switch (kind) {
    case BundleKind::Procedures:
        (void)Catalogue::load(folder, problems);
        break;
    case BundleKind::Notices:
        (void)readNotices(folder, problems);
        break;
    case BundleKind::Trust:
        checkTrustList(folder, problems);
        break;
    }
}

BundleFolder::BundleFolder(BundleKind kind, fs::path place, fs::path keys)
    : m_kind(kind), m_place(std::move(place)), m_keys(std::move(keys))
{
    if (!m_keys.empty())
        find();
}

void BundleFolder::find()
{
    std::error_code error;
    for (const auto &one : fs::directory_iterator(m_place, error)) {
        if (one.path().filename().string().starts_with('.'))
            continue;
        auto found = whole(one.path(), m_kind, m_keys);
        if (found && (!m_inForce || m_inForce->issued < found->issued))
            m_inForce = std::move(*found);
    }
}

Result<void> BundleFolder::takeIn(const fs::path &fetched)
{
    auto found = whole(fetched, m_kind, m_keys);
    if (!found)
        return found.error();
    if (m_inForce && found->issued <= m_inForce->issued)
        return {ErrorCode::CatalogueUnsigned, "not later than what is in force"};
    found->folder = m_place / found->digest;
    std::error_code error;
    fs::remove_all(found->folder, error); // one that a disk broke
    fs::rename(fetched, found->folder, error);
    if (error)
        return diskError("a bundle cannot be put in its place", error);
    (void)storage::syncFolder(m_place); // a name that a power cut takes back is fetched again
    const auto before = std::exchange(m_inForce, std::move(*found));
    forgetOlder(before);
    return {};
}

// The one before stays: somebody may still read in it.
void BundleFolder::forgetOlder(const std::optional<BundleInForce> &before) const
{
    std::error_code error;
    for (const auto &one : fs::directory_iterator(m_place, error)) {
        const bool kept = one.path() == m_inForce->folder || (before && one.path() == before->folder) ||
                          one.path().filename().string().starts_with('.');
        if (!kept)
            fs::remove_all(one.path(), error);
    }
}

} // namespace madoguchi
