// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#include "app/station/Identity.h"
#include "app/station/StationFile.h"

#include "drivers/support/OwnerOnly.h"

#include <array>
#include <cerrno>
#include <cstdlib>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace madoguchi
{

namespace
{

using Path = std::filesystem::path;

constexpr const char *systemSettings = "/etc/madoguchi/settings.json";
constexpr const char *systemPolicy = "/etc/madoguchi/policy.json";
constexpr const char *keyCredential = "device-key.pem";

Path fromEnvironment(const char *name)
{
    const char *value = std::getenv(name);
    return value ? Path(value) : Path();
}

Error bad(const Path &file, const std::string &why)
{
    return {ErrorCode::BadConfiguration, file.string() + ": " + why};
}

Result<void> applyPolicy(Station &station, const PolicyFile &policy)
{
    struct stat status {
    };
    if (::lstat(policy.path.c_str(), &status) != 0)
        return errno == ENOENT || errno == ENOTDIR ? Result<void>() : bad(policy.path, "cannot be looked at");
    const bool ours =
        S_ISREG(status.st_mode) && status.st_uid == policy.owner && !(status.st_mode & (S_IWGRP | S_IWOTH));
    if (!ours)
        return bad(policy.path, "is not a file that only its owner, the administrator, can write");
    return applyStationFile(station, policy.path);
}

// A key that systemd gives (LoadCredentialEncrypted=, so that a TPM can hold it) beats the one of the
// settings; for sealing and for the line alike, as both ask the station.
void preferCredential(Station &station)
{
    const Path folder = fromEnvironment("CREDENTIALS_DIRECTORY");
    std::error_code error;
    if (folder.is_absolute() && std::filesystem::exists(folder / keyCredential, error))
        station.seal.deviceKey = folder / keyCredential;
}

// The line reads the key, too, and would not mind who else can. A key that is not there yet stops what needs
// it.
Result<void> checkKeyIsPrivate(const Path &key)
{
    const int file = ::open(key.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK);
    if (file < 0)
        return {};
    const bool isPrivate = isOwnerOnly(file);
    ::close(file);
    return isPrivate ? Result<void>() : bad(key, "others than its owner may read this key");
}

Result<void> checkComplete(const Station &station, const Path &settings)
{
    const auto name = station.officeName.find("ja");
    const std::array<std::pair<const char *, bool>, 10> needed{{
        {"office", !station.identity.office.empty()},
        {"device", !station.identity.device.empty()},
        {"officeName.ja", name != station.officeName.end()},
        {"data", !station.data.empty()},
        {"procedures", !station.procedures.empty()},
        {"centreUrl", !station.centreUrl.empty()},
        {"centreAuthority", !station.centreAuthority.empty()},
        {"seal.deviceCertificate", !station.seal.deviceCertificate.empty()},
        {"seal.deviceKey", !station.seal.deviceKey.empty()},
        {"seal.centreCertificate", !station.seal.centreCertificate.empty()},
    }};
    for (const auto &[member, there] : needed)
        if (!there)
            return bad(settings, std::string(member) + ": is missing");
    return {};
}

// Sealed submissions lie there, and receipts wait to be printed: nobody but the program's own user looks in.
Result<void> makeDataFolder(const Path &data)
{
    std::error_code error;
    std::filesystem::create_directories(data, error);
    if (!error)
        std::filesystem::permissions(data, std::filesystem::perms::owner_all, error);
    return error ? Result<void>(bad(data, "the data folder cannot be made: " + error.message()))
                 : Result<void>();
}

} // namespace

Result<Station> loadStation(const Path &settings, const Path &data, const PolicyFile &policy)
{
    Station station;
    if (const auto applied = applyStationFile(station, settings); !applied)
        return applied.error();
    if (!data.empty())
        station.data = std::filesystem::absolute(data).lexically_normal();
    if (const auto applied = applyPolicy(station, policy); !applied)
        return applied.error();
    preferCredential(station);
    if (const auto complete = checkComplete(station, settings); !complete)
        return complete.error();
    if (const auto isPrivate = checkKeyIsPrivate(station.seal.deviceKey); !isPrivate)
        return isPrivate.error();
    if (const auto made = makeDataFolder(station.data); !made)
        return made.error();
    useOnePair(station);
    return station;
}

Result<Station> loadStation(const Path &settings, const Path &data)
{
    Path file = settings.empty() ? fromEnvironment("MADOGUCHI_CONFIG") : settings;
    if (file.empty())
        file = systemSettings;
    return loadStation(file, data.empty() ? fromEnvironment("MADOGUCHI_DATA") : data,
                       PolicyFile{systemPolicy});
}

} // namespace madoguchi
