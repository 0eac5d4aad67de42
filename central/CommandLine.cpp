// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#include "central/CommandLine.h"

#include "central/Device.h"
#include "drivers/support/Sha256.h"

#include <charconv>
#include <cstdlib>
#include <vector>

namespace madoguchi::central
{

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
           "       madoguchi-central [--config FILE] [--json] profile add FILE --for CERTIFICATE   (a household for "
           "its holder)\n"
           "NAME of a device: kiosk/OFFICE/DEVICE or counter/OFFICE/DEVICE. Its code is shown once and good "
           "for N "
           "hours, else 24.\n";
}

namespace
{

std::string environment(const char *name, const char *otherwise)
{
    const char *value = std::getenv(name);
    return value && *value ? value : otherwise;
}

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
    {"profile add", true, Command::Act::AddProfile},
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
    if ((command.act == Act::AddProfile) == command.certificate.empty())
        return notUnderstood("--for takes a certificate, for profile add");
    if (command.json && (command.act == Act::Serve || command.act == Act::AddStaff))
        return notUnderstood("--json");
    if (!hours.empty() && (command.act != Act::AddDevice || !takeHours(command, hours)))
        return notUnderstood("--hours takes 1 to " + std::to_string(mostHours) + ", for device add");
    if (!command.since.empty() && (command.act != Act::VerifyAudit || !isSha256Hex(command.since)))
        return notUnderstood("--since takes the hash that audit verify told, for audit verify");
    if (command.act == Act::AddStaff)
        command.staffName = operand;
    else if (command.act == Act::BackUp || command.act == Act::Import || command.act == Act::AddProfile)
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
                                word == "--database" || word == "--hours" || word == "--since" ||
                                word == "--for";
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
        else if (word == "--for")
            command.certificate = argv[++i];
        else
            words.push_back(word);
    }
    return sorted(std::move(command), words, hours);
}

} // namespace madoguchi::central
