// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#include "app/maintenance/Checks.h"

namespace madoguchi::maintenance
{

namespace
{

struct Check {
    const char *name;
    Finding (*look)(Machine &);
};
constexpr Check checks[] = {
    {"reader service", checkReaderService},
    {"driver", checkDriver},
    {"reader busy", checkReaderBusy},
    {"card kind", checkCardKind},
    {"camera", checkCamera},
    {"voices", checkVoices},
    {"fonts", checkFonts},
    {"printer", checkPrinter},
    {"clock", checkClock},
    {"procedures", checkProcedures},
    {"queue", checkQueue},
    {"centre", checkCentre},
    {"audit", checkAudit},
};

const char *stateName(Finding::State state)
{
    switch (state) {
    case Finding::State::Ok:
        return "ok";
    case Finding::State::Warning:
        return "warning";
    case Finding::State::Failed:
        break;
    }
    return "failed";
}

std::string plainLine(const char *name, const Finding &finding)
{
    std::string line = stateName(finding.state);
    line.resize(9, ' ');
    line += name;
    line.resize(25, ' ');
    return line + (finding.code.empty() ? "" : finding.code + ": ") + finding.message;
}

} // namespace

Finding ok(std::string message)
{
    return {Finding::State::Ok, {}, std::move(message)};
}

Finding warning(ErrorCode code, std::string message)
{
    return {Finding::State::Warning, std::string(errorInfo(code).support), std::move(message)};
}

Finding failed(ErrorCode code, std::string message)
{
    return {Finding::State::Failed, std::string(errorInfo(code).support), std::move(message)};
}

Finding failed(const Error &error)
{
    return failed(error.code, error.detail.empty() ? error.info().text : error.detail);
}

// What is wrong with the machine is the answer, so it is Done whatever was found.
int diagnose(const Call &call)
{
    Machine machine{loadStation(call.config, call.data), card::pcscReaders(), {}};
    machine.readerState = machine.reader->state();
    Json list = Json::array();
    std::string plain;
    for (const Check &check : checks) {
        const Finding finding = check.look(machine);
        list.push_back({{"name", check.name},
                        {"state", stateName(finding.state)},
                        {"code", finding.code},
                        {"message", finding.message}});
        plain += (plain.empty() ? "" : "\n") + plainLine(check.name, finding);
    }
    call.answer({{"checks", list}}, plain);
    return Done;
}

} // namespace madoguchi::maintenance
