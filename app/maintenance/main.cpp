// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#include "app/maintenance/Call.h"
#include "drivers/support/SecretBuffer.h"

#include <QGuiApplication>
#include <algorithm>
#include <cstdio>
#include <optional>

namespace
{

using namespace madoguchi;
using namespace madoguchi::maintenance;

constexpr int anyNumber = 1'000'000;

const Command commands[] = {
    {{"diagnose"}, "", 0, 0, "looks at everything this machine needs", diagnose},
    {{"enrol"}, "", 0, 0, "gets this machine its certificate; the one-time code comes on standard input", enrol},
    {{"card", "status"},
     "",
     0,
     0,
     "which card lies on the reader and how many tries its PINs have left",
     cardStatus},
    {{"card", "facts"},
     "",
     0,
     0,
     "name, address, birth date and sex; the PIN comes on standard input",
     cardFacts},
    {{"card", "sign"},
     "",
     0,
     0,
     "signs what follows the first line of standard input, which is the PIN or password",
     cardSign},
    {{"scan"}, "FILE…", 1, anyNumber, "QR codes in pictures", scanFiles},
    {{"procedures", "check"}, "DIR", 1, 1, "what is wrong in a folder of procedures, with file and line", proceduresCheck},
    {{"procedures", "sign"}, "DIR", 1, 1, "signs a folder of procedures with --key FILE", proceduresSign},
    {{"bundle", "sign"}, "DIR", 1, 1, "signs a folder of notices or trust lists with --kind and --key FILE", bundleSign},
    {{"bundle", "check"}, "DIR", 1, 1, "what is wrong in a folder of notices or trust lists", bundleCheck},
    {{"procedures", "list"}, "", 0, 0, "all procedures of this machine", proceduresList},
    {{"procedures", "schema"}, "ID", 1, 1, "JSON Schema of what is handed in", proceduresSchema},
    {{"procedures", "fill"}, "ID", 1, 1, "the form, filled from a household on standard input", proceduresFill},
    {{"procedures", "form"},
     "ID",
     1,
     1,
     "the paper form as PDF, filled from a household on standard input, or --blank",
     proceduresForm},
    {{"procedures", "follow"}, "", 0, 0, "what follows from the event of a household on standard input", proceduresFollow},
    {{"procedures", "offers"}, "", 0, 0, "what the city offers a household on standard input", proceduresOffers},
    {{"queue", "add"}, "", 0, 0, "hands in the answers on standard input for --procedure ID", queueAdd},
    {{"queue", "status"}, "", 0, 0, "how much waits", queueStatus},
    {{"queue", "list"}, "", 0, 0, "what this machine still knows of what was handed in", queueList},
    {{"queue", "send"}, "", 0, 0, "sends what waits, now", queueSend},
    {{"queue", "retry"}, "ID", 1, 1, "puts what the centre refused back to what waits", queueRetry},
    {{"queue", "export"}, "FILE", 1, 1, "what the centre has not taken, sealed, for a medium", queueExport},
    {{"audit", "verify"}, "", 0, 0, "whether the audit trail of this machine is as it was written", auditVerify},
    {{"text", "wareki"}, "VALUE", 1, 1, "a date in either calendar: 令和8年11月25日, 2026-11-25", textWareki},
    {{"text", "kana"}, "VALUE", 1, 1, "whether it can be the reading of a name", textKana},
    {{"text", "key"}, "VALUE", 1, 1, "what a name or an address is found by; for searching only", textKey},
    {{"text", "address"}, "VALUE", 1, 1, "ward, town and 丁目 of an address in Osaka", textAddress},
};

std::string name(const Command &command)
{
    return command.words.join(QLatin1Char(' ')).toStdString();
}

void printUsage(std::FILE *to)
{
    std::fputs("usage: madoguchi COMMAND [--json] [--config FILE] [--data DIR]\n\n", to);
    for (const Command &command : commands) {
        const std::string left = name(command) + (*command.operands ? " " : "") + command.operands;
        std::fprintf(to, "  %-18s %s\n", left.c_str(), command.purpose);
    }
    std::fputs(
        "\n  --json           one JSON object, or one a line, on standard output\n"
        "  --config FILE    settings of this machine (else $MADOGUCHI_CONFIG, /etc/madoguchi/settings.json)\n"
        "  --data DIR       where the queue is kept (else $MADOGUCHI_DATA, the settings)\n"
        "  --purpose P      card sign: auth (利用者証明用) or sign (署名用)\n"
        "  --by number-b    card facts: 照合番号B on standard input in place of the PIN\n"
        "  --procedures DIR the folder of procedures (else the settings, else what lies beside the program)\n"
        "  --key FILE       procedures sign, bundle sign: the private key (EC P-256, PEM)\n"
        "  --kind KIND      bundle sign: notices or trust\n"
        "  --procedure ID   queue add: what is handed in\n"
        "  --scan FILE      queue add: a JPEG or PNG that goes with it; up to ten times\n"
        "  --lang L         language of the words in an answer: ja, ja-easy, en, zh-Hans\n"
        "  --out FILE       procedures form, procedures follow: the PDF to write\n"
        "  --blank          procedures form: nothing filled in, to be written by hand\n"
        "  --centre URL     enrol: the centre to ask (else the settings' centreUrl)\n"
        "  --authority FILE enrol: the authority of its TLS certificate, PEM (else the settings' centreAuthority)\n"
        "  --again          enrol: replaces what is there\n"
        "  --renew          enrol: a new key and certificate by the one that counts now; no code\n"
        "  --help           this\n\n"
        "VALUE - is read from standard input: what is personal does not belong on a command line.\n"
        "Exit status: 0 done, 1 not done, 2 wrong usage.\n",
        to);
}

// The name alone: what was written after it may be something that should not have been written there at all.
std::string optionName(const QString &argument)
{
    const auto end = std::find_if_not(argument.begin(), argument.end(),
                                      [](QChar c) { return c == u'-' || (c >= u'a' && c <= u'z'); });
    return QStringView(argument.begin(), end).toString().toStdString();
}

int wrongUsage(const Call &call, const std::string &sentence)
{
    call.fail(std::string(errorInfo(ErrorCode::BadInput).support), sentence);
    std::fputs("Try: madoguchi --help\n", stderr);
    return WrongUsage;
}

struct Options {
    Call call;
    QStringList words;
    bool help = false;
    QString by;
    QString purpose;
    QString wrong; // an option that is not known or lacks its value
};

Options parse(const QStringList &arguments)
{
    Options options;
    options.call.json = arguments.contains(QStringLiteral("--json")); // also for what is wrong before it
    bool onlyOperands = false;
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        const QString &argument = arguments[i];
        if (onlyOperands || !argument.startsWith(QLatin1String("-")) || argument == QLatin1String("-")) {
            options.words.append(argument);
            continue;
        }
        const bool hasValue = i + 1 < arguments.size();
        if (argument == QLatin1String("--"))
            onlyOperands = true;
        else if (argument == QLatin1String("--help") || argument == QLatin1String("-h"))
            options.help = true;
        else if (argument == QLatin1String("--config") && hasValue)
            options.call.config = arguments[++i].toStdString();
        else if (argument == QLatin1String("--data") && hasValue)
            options.call.data = arguments[++i].toStdString();
        else if (argument == QLatin1String("--procedures") && hasValue)
            options.call.procedures = arguments[++i].toStdString();
        else if (argument == QLatin1String("--key") && hasValue)
            options.call.key = arguments[++i].toStdString();
        else if (argument == QLatin1String("--kind") && hasValue)
            options.call.kind = arguments[++i].toStdString();
        else if (argument == QLatin1String("--procedure") && hasValue)
            options.call.procedure = arguments[++i].toStdString();
        else if (argument == QLatin1String("--scan") && hasValue)
            options.call.scans.emplace_back(arguments[++i].toStdString());
        else if (argument == QLatin1String("--lang") && hasValue)
            options.call.language = arguments[++i].toStdString();
        else if (argument == QLatin1String("--out") && hasValue)
            options.call.out = arguments[++i].toStdString();
        else if (argument == QLatin1String("--centre") && hasValue)
            options.call.centre = arguments[++i].toStdString();
        else if (argument == QLatin1String("--authority") && hasValue)
            options.call.authority = arguments[++i].toStdString();
        else if (argument == QLatin1String("--again"))
            options.call.again = true;
        else if (argument == QLatin1String("--renew"))
            options.call.renew = true;
        else if (argument == QLatin1String("--blank"))
            options.call.blank = true;
        else if (argument == QLatin1String("--by") && hasValue)
            options.by = arguments[++i];
        else if (argument == QLatin1String("--purpose") && hasValue)
            options.purpose = arguments[++i];
        else if (argument != QLatin1String("--json") && options.wrong.isEmpty())
            options.wrong = argument;
    }
    return options;
}

const Command *find(const QStringList &words)
{
    const auto found =
        std::find_if(std::begin(commands), std::end(commands), [&words](const Command &command) {
            return words.mid(0, command.words.size()) == command.words;
        });
    return found == std::end(commands) ? nullptr : found;
}

// A sentence where --out and --blank do not go with the command.
std::string wrongPaper(const Call &call, const Command &command)
{
    const bool form = command.run == proceduresForm;
    if (form && call.out.empty())
        return "procedures form needs --out FILE";
    if (!form && command.run != proceduresFollow && !call.out.empty())
        return "--out is for procedures form and procedures follow";
    return call.blank && !form ? "--blank is for procedures form" : "";
}

std::string wrongEnrolment(const Call &call, const Command &command)
{
    const bool given = !call.centre.empty() || !call.authority.empty() || call.again || call.renew;
    if (given && command.run != enrol)
        return "--centre, --authority, --again and --renew are for enrol";
    if (!call.centre.empty() && !call.centre.starts_with("https://"))
        return "--centre begins with https://";
    const bool others = !call.centre.empty() || !call.authority.empty() || call.again;
    return call.renew && others ? "--renew goes alone" : "";
}

int run(Options options)
{
    if (!options.wrong.isEmpty())
        return wrongUsage(options.call,
                          "not an option here, or without its value: " + optionName(options.wrong));
    const Command *command = find(options.words);
    if (!command)
        return wrongUsage(options.call, "there is no such command");
    options.call.operands = options.words.mid(command->words.size());
    const auto count = options.call.operands.size();
    if (count < command->fewest || count > command->most)
        return wrongUsage(options.call,
                          name(*command) + (*command->operands ? std::string(" takes ") + command->operands
                                                               : " takes nothing else"));
    if (!options.by.isEmpty()) {
        if (command->run != cardFacts || options.by != QLatin1String("number-b"))
            return wrongUsage(options.call, "--by takes number-b, for card facts");
        options.call.byNumberB = true;
    }
    const bool known = options.purpose == QLatin1String("auth") || options.purpose == QLatin1String("sign");
    if (command->run == cardSign ? !known : !options.purpose.isEmpty())
        return wrongUsage(options.call, "--purpose takes auth or sign, for card sign");
    const bool signable = options.call.kind == "notices" || options.call.kind == "trust";
    if (command->run == bundleSign ? !signable : !options.call.kind.empty())
        return wrongUsage(options.call, "--kind takes notices or trust, for bundle sign");
    if (const auto wrong = wrongPaper(options.call, *command); !wrong.empty())
        return wrongUsage(options.call, wrong);
    if (const auto wrong = wrongEnrolment(options.call, *command); !wrong.empty())
        return wrongUsage(options.call, wrong);
    options.call.purpose = options.purpose.toStdString();
    return command->run(options.call);
}

} // namespace

int main(int argc, char **argv)
{
    protectProcess();
    // Fonts and cameras are asked through Qt, which needs no display for that.
    qputenv("QT_QPA_PLATFORM", "offscreen");
    // What Qt says of its own surroundings is nobody's answer: standard error is for "CODE: sentence".
    qInstallMessageHandler([](QtMsgType, const QMessageLogContext &, const QString &) {});
    QGuiApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("madoguchi"));
    const Options options = parse(QCoreApplication::arguments().mid(1));
    if (options.help) {
        printUsage(stdout);
        return Done;
    }
    return run(options);
}
