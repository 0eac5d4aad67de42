// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/station/BundlePart.h"
#include "app/station/CityNotices.h"
#include "app/station/Station.h"

namespace madoguchi
{

// What the city has given this machine, of each kind: the catalogue, notices, trust lists. One thread.
class CityBundles
{
public:
    CityBundles(const Station &station, CatalogueStore &catalogues); // the catalogues outlive it

    // Nothing is ever taken that a key in the settings did not sign: without keys nothing is fetched.
    bool isTaken(BundleKind kind) const { return !keys(kind).empty(); }
    const std::filesystem::path &keys(BundleKind kind) const;
    std::optional<BundleInForce> inForce(BundleKind kind) const;

    // Goes on where a fetch of this kind was cut off. `text` and `signature` as the centre says them.
    // CatalogueUnsigned, also for what is not later than what is in force; QueueFull, QueueReadOnly,
    // FileUnreadable.
    Result<BundlePart> begin(BundleKind kind, const std::string &text, const std::string &signature) const;
    // Checks it as a whole and puts it into force. CatalogueUnsigned, DefinitionBroken, QueueFull,
    // QueueReadOnly, FileUnreadable.
    Result<void> takeIn(BundleKind kind, const BundlePart &part);

    // Three at most, important ones first.
    std::vector<CityNotice> notices(const std::string &channel, const std::string &day) const;
    void applyTrust(Station &station) const; // see applyTrustList

private:
    std::filesystem::path partFolder(BundleKind kind) const;
    void readNoticesInForce();

    Station m_station;
    CatalogueStore &m_catalogues;
    BundleFolder m_noticeFolder, m_trustFolder;
    std::vector<CityNotice> m_notices;
};

} // namespace madoguchi
