// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#include "central/SettingsReader.h"

#include <fstream>
#include <sstream>

namespace madoguchi::central
{

namespace fs = std::filesystem;
using nlohmann::json;

SettingsReader::SettingsReader(const json &settings, fs::path directory)
    : m_settings(settings), m_directory(std::move(directory))
{
}

fs::path SettingsReader::file(const char *member)
{
    const auto it = m_settings.find(member);
    if (it == m_settings.end() || !it->is_string() || it->get_ref<const std::string &>().empty()) {
        if (m_missing.empty())
            m_missing = member;
        return {};
    }
    return m_directory / it->get<std::string>();
}

fs::path SettingsReader::fileIfAny(const char *member)
{
    return m_settings.contains(member) ? file(member) : fs::path();
}

fs::path SettingsReader::key(const char *member)
{
    const auto it = m_settings.find(member);
    const bool inToken = it != m_settings.end() && it->is_string() &&
                         it->get_ref<const std::string &>().starts_with("pkcs11:");
    return inToken ? fs::path(it->get<std::string>()) : file(member);
}

Error wrongSetting(const std::string &member)
{
    return {ErrorCode::BadConfiguration, "settings: " + member};
}

Result<json> readSettingsFile(const fs::path &file)
{
    std::ifstream stream(file);
    std::ostringstream text;
    text << stream.rdbuf();
    if (!stream)
        return Error{ErrorCode::BadConfiguration, file.string() + " cannot be read"};
    json settings = json::parse(text.str(), nullptr, false);
    if (!settings.is_object())
        return Error{ErrorCode::BadConfiguration, file.string() + " is no JSON object"};
    return settings;
}

// {"address": …, "port": …}
Result<void> readPlace(const json &settings, const std::string &member, std::string &address,
                       std::uint16_t &port)
{
    const json place = settings.value(member, json::object());
    if (!place.is_object())
        return wrongSetting(member);
    const json where = place.value("address", json(address));
    const json number = place.value("port", json(port));
    if (!where.is_string())
        return wrongSetting(member + ".address");
    if (!number.is_number_unsigned() || number.get<std::uint64_t>() > 65535)
        return wrongSetting(member + ".port");
    address = where.get<std::string>();
    port = number.get<std::uint16_t>();
    return {};
}

Result<void> readCount(const json &settings, const char *member, unsigned most, unsigned &value)
{
    const json given = settings.value(member, json(value));
    if (!given.is_number_unsigned() || given == 0 || given.get<std::uint64_t>() > most)
        return wrongSetting(member);
    value = given.get<unsigned>();
    return {};
}

} // namespace madoguchi::central
