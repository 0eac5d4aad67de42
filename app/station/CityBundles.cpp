// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#include "app/station/CityBundles.h"

#include "app/procedures/BundleSignature.h"
#include "app/station/TrustList.h"

namespace madoguchi
{

namespace
{

namespace fs = std::filesystem;

constexpr std::size_t mostShown = 3;

} // namespace

CityBundles::CityBundles(const Station &station, CatalogueStore &catalogues)
    : m_station(station)
    , m_catalogues(catalogues)
    , m_noticeFolder(station.bundles(BundleKind::Notices))
    , m_trustFolder(station.bundles(BundleKind::Trust))
{
    readNoticesInForce();
}

const fs::path &CityBundles::keys(BundleKind kind) const
{
    return m_station.bundleKeys(kind);
}

std::optional<BundleInForce> CityBundles::inForce(BundleKind kind) const
{
    switch (kind) {
    case BundleKind::Procedures:
        return m_catalogues.inForce();
    case BundleKind::Notices:
        return m_noticeFolder.inForce();
    case BundleKind::Trust:
        return m_trustFolder.inForce();
    }
    return std::nullopt;
}

fs::path CityBundles::partFolder(BundleKind kind) const
{
    return m_station.bundlePlace(kind) / ".part";
}

Result<BundlePart> CityBundles::begin(BundleKind kind, const std::string &text,
                                      const std::string &signature) const
{
    auto manifest = verifyManifest(text, signature, kind, keys(kind));
    if (!manifest)
        return manifest.error();
    const auto before = inForce(kind);
    if (before && manifest->issued <= before->issued)
        return {ErrorCode::CatalogueUnsigned,
                std::string(infoOf(kind).name) + ": not later than what is in force"};
    return BundlePart::begin(partFolder(kind), {kind, std::move(*manifest), text, signature}, before);
}

Result<void> CityBundles::takeIn(BundleKind kind, const BundlePart &part)
{
    if (const auto whole = part.finish(keys(kind)); !whole)
        return whole;
    const auto taken = kind == BundleKind::Procedures ? m_catalogues.takeIn(part.folder())
                       : kind == BundleKind::Notices  ? m_noticeFolder.takeIn(part.folder())
                                                      : m_trustFolder.takeIn(part.folder());
    if (!taken)
        return taken;
    if (kind == BundleKind::Notices)
        readNoticesInForce();
    return {};
}

void CityBundles::readNoticesInForce()
{
    Problems problems;
    if (const auto &now = m_noticeFolder.inForce())
        m_notices = readNotices(now->folder, problems);
}

std::vector<CityNotice> CityBundles::notices(const std::string &channel, const std::string &day) const
{
    return noticesFor(m_notices, channel, m_station.identity.office, day, mostShown);
}

void CityBundles::applyTrust(Station &station) const
{
    if (const auto &now = m_trustFolder.inForce())
        applyTrustList(station, now->folder);
}

} // namespace madoguchi
