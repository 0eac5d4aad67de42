// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#include "app/station/TrustList.h"

#include "app/procedures/BundleSignature.h"
#include "app/station/BundleFolder.h"

namespace madoguchi
{

namespace
{

namespace fs = std::filesystem;

constexpr const char *sealFolder = "seal", *preApplicationFolder = "preapplication";

bool isThere(const fs::path &folder)
{
    std::error_code error;
    return fs::is_directory(folder, error);
}

} // namespace

void checkTrustList(const fs::path &folder, Problems &problems)
{
    const auto complain = [&](const std::string &file, const std::string &why) {
        problems.enter(file);
        problems.add({}, "DEF-FILE", why);
    };
    const auto files = readFolder(folder, BundleKind::Trust);
    if (!files)
        return complain("", files.error().detail);
    for (const auto &[file, hash] : files->files) {
        const fs::path path(file);
        const bool known = path.parent_path() == sealFolder || path.parent_path() == preApplicationFolder;
        if (!known || path.extension() != ".pem")
            complain(file, "is neither seal/….pem nor preapplication/….pem");
        else if (path.parent_path() == preApplicationFolder && !isSigningKey(folder / path))
            complain(file, "is no public key on the curve P-256");
    }
    if (!isThere(folder / sealFolder))
        return;
    if (const auto valid = seal::validNow(folder / sealFolder); !valid)
        complain(sealFolder, valid.error().detail);
}

void applyTrustList(Station &station, const fs::path &folder)
{
    if (const auto valid = seal::validNow(folder / sealFolder); valid && *valid)
        station.seal.centreCertificate = folder / sealFolder;
    if (isThere(folder / preApplicationFolder))
        station.preApplicationKeys = folder / preApplicationFolder;
}

void useTrustList(Station &station)
{
    const BundleFolder lists = station.bundles(BundleKind::Trust);
    if (lists.inForce())
        applyTrustList(station, lists.inForce()->folder);
}

} // namespace madoguchi
