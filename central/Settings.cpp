// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#include "central/Settings.h"

#include "central/SettingsReader.h"
#include "central/database/Database.h"

namespace madoguchi::central
{

namespace
{

namespace fs = std::filesystem;
using nlohmann::json;

constexpr std::size_t maxFurtherKeys = 16;
constexpr unsigned mostDeviceDays = 825;

// The first key, and older ones that what waits at the offices may still be sealed to.
Result<void> readSeal(const json &settings, const fs::path &beside, seal::Opener::Files &into)
{
    SettingsReader first(settings, beside);
    into.centreCertificate = first.file("sealCertificate");
    into.centreKey = first.key("sealKey");
    into.centrePin = first.fileIfAny("sealPinFile");
    if (!first.missing().empty())
        return wrongSetting(first.missing());
    const json further = settings.value("sealKeys", json::array());
    if (!further.is_array() || further.size() > maxFurtherKeys)
        return wrongSetting("sealKeys");
    for (const json &pair : further) {
        SettingsReader reader(pair, beside);
        if (!pair.is_object())
            return wrongSetting("sealKeys");
        into.furtherKeys.push_back(
            {reader.file("certificate"), reader.key("key"), reader.fileIfAny("pinFile")});
        if (!reader.missing().empty())
            return wrongSetting("sealKeys: " + reader.missing());
    }
    return {};
}

Result<void> readLimits(const json &settings, Limits &into)
{
    const struct {
        const char *member;
        unsigned &value;
        unsigned most;
    } numbers[] = {
        {"maxConnections", into.connections, 65535},
        {"maxHandshakes", into.handshakes, 1024},
        {"workers", into.workers, 256},
    };
    for (const auto &number : numbers)
        if (const auto read = readCount(settings, number.member, number.most, number.value); !read)
            return read;
    return {};
}

Result<void> readMonitor(const json &settings, Settings &into)
{
    if (!settings.contains("monitor"))
        return {};
    into.monitorAddress = "127.0.0.1";
    into.monitorPort = 9443;
    return readPlace(settings, "monitor", into.monitorAddress, into.monitorPort);
}

// Those that may be left out.
void readPaths(SettingsReader &reader, Settings &into)
{
    const struct {
        const char *member;
        fs::path &path;
    } paths[] = {
        {"trustAnchors", into.trustAnchors},
        {"profiles", into.profiles},
        {"catalogueKeys", into.catalogueKeys},
        {"trustKeys", into.trustKeys},
        {"notices", into.notices},
        {"trust", into.trust},
        {"deviceAuthorityKey", into.deviceAuthorityKey},
        {"centreAuthority", into.centreAuthority},
    };
    for (const auto &one : paths)
        one.path = reader.fileIfAny(one.member);
}

} // namespace

Result<Settings> loadSettings(const Command &command)
{
    auto read = readSettingsFile(command.config);
    if (!read)
        return read.error();
    const json &file = *read;
    Settings settings;
    for (const auto &part :
         {readPlace(file, "listen", settings.address, settings.port), readLimits(file, settings.limits),
          readMonitor(file, settings), readCount(file, "deviceDays", mostDeviceDays, settings.deviceDays)}) {
        if (!part)
            return part.error();
    }
    for (const char *text : {"data", "database", "staff"}) {
        if (!file.value(text, json("")).is_string())
            return wrongSetting(text);
    }
    const fs::path beside = command.config.parent_path();
    SettingsReader reader(file, beside);
    settings.certificate = reader.file("certificate");
    settings.key = reader.file("key");
    settings.deviceAuthority = reader.file("deviceAuthority");
    settings.seal.deviceAuthority = settings.deviceAuthority;
    settings.procedures = reader.file("procedures");
    if (!reader.missing().empty())
        return wrongSetting(reader.missing());
    if (const auto seal = readSeal(file, beside, settings.seal); !seal)
        return seal.error();
    readPaths(reader, settings);
    if (!reader.missing().empty())
        return wrongSetting(reader.missing());
    if (!settings.notices.empty() && settings.catalogueKeys.empty())
        return wrongSetting("catalogueKeys: notices need them");
    if (!settings.trust.empty() && settings.trustKeys.empty())
        return wrongSetting("trustKeys: trust lists need them");
    if (!settings.profiles.empty() && settings.trustAnchors.empty())
        return wrongSetting("trustAnchors: profiles need them");
    // Where the centre writes: --data, else "data" beside the settings file.
    settings.data = command.data.empty() ? beside / file.value("data", "") : command.data;
    const std::string database =
        command.database.empty() ? file.value("database", "central.sqlite") : command.database;
    settings.database = isPostgres(database) ? database : (settings.data / database).string();
    settings.staff = settings.data / file.value("staff", "staff.json");
    return settings;
}

} // namespace madoguchi::central
