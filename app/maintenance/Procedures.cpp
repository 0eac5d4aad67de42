// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#include "app/maintenance/Procedures.h"

#include "app/station/Station.h"

#include <QCoreApplication>

#include <unistd.h>

namespace madoguchi::maintenance
{

namespace
{

constexpr std::size_t mostInput = 4 * 1024 * 1024;
constexpr int mostDepth = 64;

Result<std::string> readInput()
{
    std::string all, block(64 * 1024, '\0');
    ssize_t got = 0;
    while ((got = ::read(STDIN_FILENO, block.data(), block.size())) > 0) {
        all.append(block.data(), static_cast<std::size_t>(got));
        if (all.size() > mostInput)
            return {ErrorCode::BadInput, "more than 4 MiB on standard input"};
    }
    return all;
}

bool hasSettings(const Call &call)
{
    return !call.config.empty() || std::getenv("MADOGUCHI_CONFIG") ||
           std::filesystem::exists("/etc/madoguchi/settings.json");
}

// Where a catalogue lies, and whose signature it needs.
Result<CatalogueStore::Options> whereProceduresAre(const Call &call)
{
    if (!call.procedures.empty())
        return CatalogueStore::Options{call.procedures, {}, {}, 0};
    if (hasSettings(call)) {
        const auto station = loadStation(call.config, call.data);
        if (!station)
            return station.error();
        CatalogueStore::Options options = station->catalogues();
        options.looksOnly = true; // the programs put it in order
        return options;
    }
    const std::filesystem::path here = QCoreApplication::applicationDirPath().toStdString();
    std::error_code error;
    for (const char *beside : {"../share/madoguchi/procedures", "../../resources/procedures"})
        if (std::filesystem::is_directory(here / beside, error))
            return CatalogueStore::Options{here / beside, {}, {}, 0};
    return {ErrorCode::BadConfiguration,
            "no settings, and no procedures beside the program: name --procedures DIR"};
}

} // namespace

Result<std::shared_ptr<const Catalogue>> openCatalogue(const Call &call)
{
    const auto options = whereProceduresAre(call);
    if (!options)
        return options.error();
    const auto store = CatalogueStore::open(*options);
    if (!store)
        return store.error();
    return (*store)->current();
}

Result<Json> readJsonInput()
{
    const auto text = readInput();
    if (!text)
        return text.error();
    bool tooDeep = false;
    Json json = Json::parse(
        *text,
        [&](int depth, Json::parse_event_t, Json &) { return !(tooDeep = tooDeep || depth > mostDepth); },
        false);
    if (tooDeep || json.is_discarded())
        return {ErrorCode::BadInput,
                tooDeep ? "the JSON is nested too deeply" : "standard input is not JSON"};
    return json;
}

Result<Household> readHousehold()
{
    const auto json = readJsonInput();
    return json ? Household::fromJson(*json) : json.error();
}

} // namespace madoguchi::maintenance
