// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#include "app/station/StationFile.h"

#include "app/procedures/JsonFile.h"

#include <algorithm>

namespace madoguchi
{

namespace
{

using Need = MemberReader::Need;
using Path = std::filesystem::path;

constexpr std::size_t maxFileBytes = 64 * 1024;

bool capital(char c)
{
    return c >= 'A' && c <= 'Z';
}
bool digit(char c)
{
    return c >= '0' && c <= '9';
}
bool isOffice(const std::string &code)
{
    return code.size() == 2 && capital(code[0]) && capital(code[1]);
}
bool isDevice(const std::string &code)
{
    return code.size() == 2 && capital(code[0]) && digit(code[1]);
}
bool isHttps(const std::string &url)
{
    return url.starts_with("https://") && url.size() > 8;
}

bool isDevicePath(const std::string &path)
{
    return path.starts_with("/dev/") && path.find("/..") == std::string::npos;
}
bool isScannerPrefix(const std::string &prefix)
{
    return prefix.size() <= 8 && std::ranges::all_of(prefix, [](char c) { return c > ' ' && c < 0x7f; });
}

// As CUPS allows them, and nothing that lp would take for an option.
bool isQueue(const std::string &name)
{
    return name.size() <= 127 && name[0] != '-' && std::ranges::all_of(name, [](char c) {
               return capital(c) || digit(c) || (c >= 'a' && c <= 'z') || c == '_' || c == '-' || c == '.';
           });
}

// Each of these leaves its target alone when the file does not name the member.
void readText(MemberReader &reader, const char *name, std::string &target, bool (*valid)(const std::string &),
              const char *meant)
{
    const std::string text = reader.text(name, Need::Optional);
    if (text.empty())
        return;
    if (valid(text))
        target = text;
    else
        reader.complain(name, meant);
}

void readPath(MemberReader &reader, const char *name, Path &target, const Path &base)
{
    const std::string text = reader.text(name, Need::Optional, 1000);
    if (!text.empty())
        target = (base / text).lexically_normal();
}

void readMillimetres(MemberReader &reader, double &target)
{
    const Json *value = reader.any("millimetresPerPixel", Need::Optional);
    if (!value)
        return;
    const double length = value->is_number() ? value->get<double>() : -1;
    if (length >= 0 && length <= 2)
        target = length;
    else
        reader.complain("millimetresPerPixel", "is not a number from 0 to 2");
}

void readOfficeName(MemberReader &reader, std::map<std::string, std::string> &target, Problems &problems)
{
    const Json *names = reader.any("officeName", Need::Optional);
    if (!names)
        return;
    MemberReader members(*names, "officeName", problems);
    for (const char *language : {"ja", "ja-easy", "en", "zh-Hans"})
        if (std::string name = members.text(language, Need::Optional); !name.empty())
            target[language] = std::move(name);
}

void readSeal(MemberReader &reader, seal::Sealer::Files &target, const Path &base, Problems &problems)
{
    const Json *files = reader.any("seal", Need::Optional);
    if (!files)
        return;
    MemberReader members(*files, "seal", problems);
    readPath(members, "deviceCertificate", target.deviceCertificate, base);
    readPath(members, "deviceKey", target.deviceKey, base);
    readPath(members, "centreCertificate", target.centreCertificate, base);
}

void readStation(Station &station, const Json &json, const Path &base, Problems &problems)
{
    MemberReader reader(json, "", problems);
    readText(reader, "office", station.identity.office, isOffice, "is not two capital letters");
    readText(reader, "device", station.identity.device, isDevice, "is not a capital letter and a digit");
    readText(reader, "centreUrl", station.centreUrl, isHttps, "does not begin with https://");
    readText(reader, "scannerDevice", station.scannerDevice, isDevicePath, "is not a device below /dev");
    readText(reader, "scannerPrefix", station.scannerPrefix, isScannerPrefix,
             "is not one to eight plain characters");
    readText(reader, "printer", station.printer, isQueue, "is not the name of a print queue");
    readOfficeName(reader, station.officeName, problems);
    readPath(reader, "data", station.data, base);
    readPath(reader, "procedures", station.procedures, base);
    readPath(reader, "catalogueKeys", station.catalogueKeys, base);
    readPath(reader, "trustKeys", station.trustKeys, base);
    readPath(reader, "centreAuthority", station.centreAuthority, base);
    readPath(reader, "preApplicationKeys", station.preApplicationKeys, base);
    readPath(reader, "cameraVideo", station.cameraVideo, base);
    readSeal(reader, station.seal, base, problems);
    readMillimetres(reader, station.millimetresPerPixel);
    station.keepReceiptsDays =
        reader.integer("keepReceiptsDays", Need::Optional, 1, 3650).value_or(station.keepReceiptsDays);
    station.idleSeconds =
        reader.integer("idleSeconds", Need::Optional, 20, 3600).value_or(station.idleSeconds);
    station.askSeconds =
        reader.integer("askSeconds", Need::Optional, 5, 86'400).value_or(station.askSeconds);
    station.commonId = reader.boolean("commonId", station.commonId);
    station.training = reader.boolean("training", station.training);
}

} // namespace

Result<void> applyStationFile(Station &station, const Path &file)
{
    Problems problems;
    if (const auto json = readJsonFile(file, file.string(), maxFileBytes, problems))
        readStation(station, *json, std::filesystem::absolute(file).parent_path(), problems);
    if (!problems.empty())
        return {ErrorCode::BadConfiguration, problems.asError().detail};
    return {};
}

} // namespace madoguchi
