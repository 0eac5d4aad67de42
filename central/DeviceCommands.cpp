// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#include "central/DeviceCommands.h"

#include <array>
#include <cstdio>
#include <ctime>
#include <fstream>
#include <iostream>
#include <sstream>

namespace madoguchi::central
{

namespace
{

Result<std::string> contents(const std::filesystem::path &file)
{
    std::ifstream stream(file);
    std::ostringstream text;
    text << stream.rdbuf();
    if (!stream || text.str().empty())
        return Error{ErrorCode::BadConfiguration, file.string() + " cannot be read"};
    return text.str();
}

std::string utc(std::int64_t seconds)
{
    const std::time_t time = seconds;
    std::tm parts = {};
    std::array<char, 32> text = {};
    if (seconds == 0 || !gmtime_r(&time, &parts) ||
        std::strftime(text.data(), text.size(), "%Y-%m-%dT%H:%M:%S+00:00", &parts) == 0)
        return "";
    return text.data();
}

Result<void> add(const Command &command, const Settings &settings, Devices &devices)
{
    if (settings.deviceAuthorityKey.empty())
        return Error{ErrorCode::BadConfiguration,
                     "settings: deviceAuthorityKey: nobody can be enrolled without it"};
    const auto code = devices.addCode(command.device, command.hours);
    if (!code)
        return code.error();
    const std::string until = utc(unixSeconds() + std::int64_t(command.hours) * 3600);
    if (command.json)
        std::cout << Json{{"device", command.device}, {"code", *code}, {"until", until}}.dump() << '\n';
    else
        std::cout << *code << "\n(for " << command.device << ", once, until " << until << ")\n";
    return {};
}

void show(const DeviceLine &line, bool json)
{
    if (json)
        std::cout << Json{{"name", line.name},
                          {"state", line.state},
                          {"serial", line.serial},
                          {"expires", utc(line.expires)},
                          {"seen", utc(line.seen)}}
                         .dump()
                  << '\n';
    else
        std::printf("%-20s %-8s %-32s until %-25s seen %s\n", line.name.c_str(), line.state.c_str(),
                    line.serial.empty() ? "-" : line.serial.c_str(),
                    line.expires ? utc(line.expires).c_str() : "-", line.seen ? utc(line.seen).c_str() : "-");
}

Result<void> list(const Command &command, Devices &devices)
{
    const auto lines = devices.list();
    if (!lines)
        return lines.error();
    for (const DeviceLine &line : *lines)
        show(line, command.json);
    return {};
}

Result<void> revoke(const Command &command, Devices &devices)
{
    if (const auto revoked = devices.revoke(command.device); !revoked)
        return revoked;
    if (command.json)
        std::cout << Json{{"device", command.device}, {"state", "revoked"}}.dump() << '\n';
    else
        std::cout << command.device << " is revoked\n";
    return {};
}

} // namespace

Result<std::unique_ptr<Enrolment>> makeEnrolment(const Settings &settings, Database &database)
{
    if (settings.deviceAuthorityKey.empty())
        return std::make_unique<Enrolment>(database, nullptr, Enrolment::Welcome{});
    auto certificates =
        DeviceCertificates::load(settings.deviceAuthority, settings.deviceAuthorityKey, settings.deviceDays);
    if (!certificates)
        return certificates.error();
    auto sealing = contents(settings.seal.centreCertificate);
    if (!sealing)
        return sealing.error();
    auto authority = settings.centreAuthority.empty() ? Result<std::string>(std::string())
                                                      : contents(settings.centreAuthority);
    if (!authority)
        return authority.error();
    return std::make_unique<Enrolment>(database, std::move(*certificates),
                                       Enrolment::Welcome{std::move(*sealing), std::move(*authority)});
}

Result<void> runDeviceCommand(const Command &command, const Settings &settings)
{
    const auto database = Database::open(settings.database);
    if (!database)
        return database.error();
    Devices devices(**database);
    switch (command.act) {
    case Command::Act::AddDevice:
        return add(command, settings, devices);
    case Command::Act::ListDevices:
        return list(command, devices);
    default:
        return revoke(command, devices);
    }
}

} // namespace madoguchi::central
