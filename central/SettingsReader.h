// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "drivers/support/Result.h"

#include <cstdint>
#include <filesystem>
#include <nlohmann/json.hpp>
#include <string>

namespace madoguchi::central
{

// Reads the members it is asked for and remembers the first that is missing or of another type. Paths are
// relative to `directory`. The settings outlive it.
class SettingsReader
{
public:
    SettingsReader(const nlohmann::json &settings, std::filesystem::path directory);

    std::filesystem::path file(const char *member);
    std::filesystem::path fileIfAny(const char *member); // empty when it is not there
    std::filesystem::path key(const char *member);       // a file, or a key in a token, which is no path
    const std::string &missing() const noexcept { return m_missing; }

private:
    const nlohmann::json &m_settings;
    std::filesystem::path m_directory;
    std::string m_missing;
};

Error wrongSetting(const std::string &member); // BadConfiguration

Result<nlohmann::json> readSettingsFile(const std::filesystem::path &file); // an object; BadConfiguration
// {"address": …, "port": …}
Result<void> readPlace(const nlohmann::json &settings, const std::string &member, std::string &address,
                       std::uint16_t &port);
// A whole number from 1 to `most`; what is not there stays as it is.
Result<void> readCount(const nlohmann::json &settings, const char *member, unsigned most, unsigned &value);

} // namespace madoguchi::central
