// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#include "central/Options.h"

#include "central/Device.h"
#include "central/database/Database.h"

#include <charconv>
#include <cstdlib>
#include <fstream>
#include <nlohmann/json.hpp>
#include <sstream>
#include <vector>

namespace madoguchi::central
{

namespace
{

namespace fs = std::filesystem;
using nlohmann::json;

constexpr std::size_t maxFurtherKeys = 16;

std::string environment(const char *name, const char *otherwise)
{
    const char *value = std::getenv(name);
    return value && *value ? value : otherwise;
}

Error wrong(const std::string &member)
{
    return {ErrorCode::BadConfiguration, "settings: " + member};
}

// Reads the members it is asked for and remembers the first that is missing or of another type.
class SettingsReader
{
public:
    SettingsReader(const json &settings, fs::path directory)
        : m_settings(settings), m_directory(std::move(directory))
    {
    }

    fs::path file(const char *member)
    {
        const auto it = m_settings.find(member);
        if (it == m_settings.end() || !it->is_string() || it->get_ref<const std::string &>().empty()) {
            if (m_missing.empty())
                m_missing = member;
            return {};
        }
        return m_directory / it->get<std::string>();
    }

    // A file, or a key in a token, which is no path.
    fs::path key(const char *member)
    {
        const auto it = m_settings.find(member);
        const bool inToken = it != m_settings.end() && it->is_string() &&
                             it->get_ref<const std::string &>().starts_with("pkcs11:");
        return inToken ? fs::path(it->get<std::string>()) : file(member);
    }
    fs::path fileIfAny(const char *member) { return m_settings.contains(member) ? file(member) : fs::path(); }

    const std::string &missing() const noexcept { return m_missing; }

private:
    const json &m_settings;
    fs::path m_directory;
    std::string m_missing;
};

Result<json> readJson(const fs::path &file)
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
        return wrong(member);
    const json where = place.value("address", json(address));
    const json number = place.value("port", json(port));
    if (!where.is_string())
        return wrong(member + ".address");
    if (!number.is_number_unsigned() || number.get<std::uint64_t>() > 65535)
        return wrong(member + ".port");
    address = where.get<std::string>();
    port = number.get<std::uint16_t>();
    return {};
}

// The first key, and older ones that what waits at the offices may still be sealed to.
Result<void> readSeal(const json &settings, const fs::path &beside, seal::Opener::Files &into)
{
    SettingsReader first(settings, beside);
    into.centreCertificate = first.file("sealCertificate");
    into.centreKey = first.key("sealKey");
    into.centrePin = first.fileIfAny("sealPinFile");
    if (!first.missing().empty())
        return wrong(first.missing());
    const json further = settings.value("sealKeys", json::array());
    if (!further.is_array() || further.size() > maxFurtherKeys)
        return wrong("sealKeys");
    for (const json &pair : further) {
        SettingsReader reader(pair, beside);
        if (!pair.is_object())
            return wrong("sealKeys");
        into.furtherKeys.push_back(
            {reader.file("certificate"), reader.key("key"), reader.fileIfAny("pinFile")});
        if (!reader.missing().empty())
            return wrong("sealKeys: " + reader.missing());
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
    for (const auto &number : numbers) {
        const json given = settings.value(number.member, json(number.value));
        if (!given.is_number_unsigned() || given == 0 || given.get<std::uint64_t>() > number.most)
            return wrong(number.member);
        number.value = given.get<unsigned>();
    }
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

Result<void> readDeviceDays(const json &settings, Settings &into)
{
    constexpr unsigned most = 825;
    const json days = settings.value("deviceDays", json(into.deviceDays));
    if (!days.is_number_unsigned() || days == 0 || days.get<std::uint64_t>() > most)
        return wrong("deviceDays");
    into.deviceDays = days.get<unsigned>();
    return {};
}

} // namespace

const char *usage() noexcept
{
    return "usage: madoguchi-central [--config FILE] [--data DIR] [--database FILE|postgresql://…]\n"
           "       madoguchi-central [--config FILE] [--data DIR] staff add NAME --staff ID   (password on "
           "standard input)\n"
           "       madoguchi-central [--config FILE] [--data DIR] [--json] device add NAME [--hours N]\n"
           "       madoguchi-central [--config FILE] [--data DIR] [--json] device list\n"
           "       madoguchi-central [--config FILE] [--data DIR] [--json] device revoke NAME\n"
           "       madoguchi-central [--config FILE] [--data DIR] [--json] backup FILE   (of SQLite, also "
           "while it runs)\n"
           "       madoguchi-central [--config FILE] [--data DIR] [--json] import FILE   (of `madoguchi "
           "queue export`)\n"
           "       madoguchi-central [--config FILE] [--data DIR] [--database …] audit verify [--since HASH]\n"
           "NAME of a device: kiosk/OFFICE/DEVICE or counter/OFFICE/DEVICE. Its code is shown once and good "
           "for N "
           "hours, else 24.\n";
}

namespace
{

constexpr int mostHours = 24 * 31;

struct Subcommand {
    std::string_view words;
    bool named; // one more word follows: a NAME or a FILE
    Command::Act act;
};
constexpr Subcommand subcommands[] = {
    {"staff add", true, Command::Act::AddStaff},
    {"device add", true, Command::Act::AddDevice},
    {"device list", false, Command::Act::ListDevices},
    {"device revoke", true, Command::Act::RevokeDevice},
    {"backup", true, Command::Act::BackUp},
    {"import", true, Command::Act::Import},
    {"audit verify", false, Command::Act::VerifyAudit},
};

Error notUnderstood(const std::string &word)
{
    return {ErrorCode::BadInput, word};
}

bool takeHours(Command &command, const std::string &text)
{
    const char *end = text.data() + text.size();
    const auto read = std::from_chars(text.data(), end, command.hours);
    return read.ec == std::errc() && read.ptr == end && command.hours >= 1 && command.hours <= mostHours;
}

bool isHash(const std::string &text)
{
    return text.size() == 64 && text.find_first_not_of("0123456789abcdef") == std::string::npos;
}

// All but the last `without` words.
std::string joined(const std::vector<std::string> &words, std::size_t without)
{
    std::string line;
    for (std::size_t i = 0; i + without < words.size(); ++i)
        line += (i == 0 ? "" : " ") + words[i];
    return line;
}

// The words beside the options, and whether the options go with them.
Result<Command> sorted(Command command, const std::vector<std::string> &words, const std::string &hours)
{
    using Act = Command::Act;
    std::string operand;
    for (const Subcommand &one : subcommands) {
        const std::string line = joined(words, one.named ? 1 : 0);
        if (line != one.words)
            continue;
        command.act = one.act;
        operand = one.named ? words.back() : "";
    }
    if (command.act == Act::Serve && !words.empty())
        return notUnderstood(words.front());
    if ((command.act == Act::AddStaff) == command.staffId.empty())
        return notUnderstood("--staff");
    if (command.json && (command.act == Act::Serve || command.act == Act::AddStaff))
        return notUnderstood("--json");
    if (!hours.empty() && (command.act != Act::AddDevice || !takeHours(command, hours)))
        return notUnderstood("--hours takes 1 to " + std::to_string(mostHours) + ", for device add");
    if (!command.since.empty() && (command.act != Act::VerifyAudit || !isHash(command.since)))
        return notUnderstood("--since takes the hash that audit verify told, for audit verify");
    if (command.act == Act::AddStaff)
        command.staffName = operand;
    else if (command.act == Act::BackUp || command.act == Act::Import)
        command.file = operand;
    else
        command.device = operand;
    if (!command.device.empty() && !Device::parse(command.device))
        return notUnderstood("a device is called kiosk/OFFICE/DEVICE or counter/OFFICE/DEVICE");
    return command;
}

} // namespace

Result<Command> readCommandLine(int argc, char **argv)
{
    Command command;
    command.config = environment("MADOGUCHI_CENTRAL_CONFIG", "/etc/madoguchi/central.json");
    command.data = environment("MADOGUCHI_DATA", "");
    std::vector<std::string> words;
    std::string hours;
    for (int i = 1; i < argc; ++i) {
        const std::string word = argv[i];
        if (word == "--help") {
            command.act = Command::Act::Help;
            return command;
        }
        if (word == "--json") {
            command.json = true;
            continue;
        }
        const bool takesValue = word == "--config" || word == "--data" || word == "--staff" ||
                                word == "--database" || word == "--hours" || word == "--since";
        if (word.starts_with("--") && (!takesValue || i + 1 >= argc))
            return Error{ErrorCode::BadInput, word};
        if (word == "--config")
            command.config = argv[++i];
        else if (word == "--data")
            command.data = argv[++i];
        else if (word == "--database")
            command.database = argv[++i];
        else if (word == "--staff")
            command.staffId = argv[++i];
        else if (word == "--hours")
            hours = argv[++i];
        else if (word == "--since")
            command.since = argv[++i];
        else
            words.push_back(word);
    }
    return sorted(std::move(command), words, hours);
}

Result<Settings> loadSettings(const Command &command)
{
    auto read = readJson(command.config);
    if (!read)
        return read.error();
    const json &file = *read;
    Settings settings;
    for (const auto &part : {readPlace(file, "listen", settings.address, settings.port),
                             readLimits(file, settings.limits), readMonitor(file, settings)}) {
        if (!part)
            return part.error();
    }
    for (const char *text : {"data", "database", "staff"}) {
        if (!file.value(text, json("")).is_string())
            return wrong(text);
    }
    const fs::path beside = command.config.parent_path();
    SettingsReader reader(file, beside);
    settings.certificate = reader.file("certificate");
    settings.key = reader.file("key");
    settings.deviceAuthority = reader.file("deviceAuthority");
    settings.seal.deviceAuthority = settings.deviceAuthority;
    settings.procedures = reader.file("procedures");
    if (!reader.missing().empty())
        return wrong(reader.missing());
    if (const auto seal = readSeal(file, beside, settings.seal); !seal)
        return seal.error();
    if (file.contains("trustAnchors"))
        settings.trustAnchors = reader.file("trustAnchors");
    if (file.contains("catalogueKeys"))
        settings.catalogueKeys = reader.file("catalogueKeys");
    if (file.contains("deviceAuthorityKey"))
        settings.deviceAuthorityKey = reader.file("deviceAuthorityKey");
    if (file.contains("centreAuthority"))
        settings.centreAuthority = reader.file("centreAuthority");
    if (!reader.missing().empty())
        return wrong(reader.missing());
    if (auto days = readDeviceDays(file, settings); !days)
        return days.error();
    // Where the centre writes: --data, else "data" beside the settings file.
    settings.data = command.data.empty() ? beside / file.value("data", "") : command.data;
    const std::string database =
        command.database.empty() ? file.value("database", "central.sqlite") : command.database;
    settings.database = isPostgres(database) ? database : (settings.data / database).string();
    settings.staff = settings.data / file.value("staff", "staff.json");
    return settings;
}

} // namespace madoguchi::central
