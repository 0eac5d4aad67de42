// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#include "central/Copies.h"

#include "central/Import.h"
#include "central/database/SqliteBackup.h"

#include <fstream>
#include <iostream>

namespace madoguchi::central
{

namespace
{

void say(const Command &command, const Json &json, const std::string &sentence)
{
    std::cout << (command.json ? json.dump() : sentence) << std::endl;
}

Result<bool> backUpTo(const Command &command, const Settings &settings)
{
    if (isPostgres(settings.database))
        return Error{ErrorCode::BadConfiguration,
                     "a PostgreSQL database is copied by pg_dump: docs/centre.md"};
    const std::string file = command.file.string();
    if (const auto done = backUp(settings.database, file); !done)
        return done.error();
    say(command, {{"out", file}}, "copied to " + file);
    return true;
}

Result<bool> importFrom(const Command &command, const Settings &settings)
{
    std::ifstream file(command.file, std::ios::binary);
    if (!file)
        return Error{ErrorCode::FileUnreadable, command.file.string() + " cannot be read"};
    const auto opener = seal::Opener::load(settings.seal);
    if (!opener)
        return opener.error();
    const auto catalogues =
        CatalogueStore::open({settings.procedures, settings.catalogueKeys, settings.data / "catalogues", 0});
    if (!catalogues)
        return catalogues.error();
    const auto database = Database::open(settings.database);
    if (!database)
        return database.error();
    Submissions submissions(**database, **opener, **catalogues);
    Parts parts(**database, **opener);
    const auto imported = importHandIns(file, submissions, parts);
    if (!imported)
        return imported.error();
    say(command,
        {{"taken", imported->taken},
         {"known", imported->known},
         {"refused", imported->refused},
         {"whole", imported->whole}},
        std::to_string(imported->taken) + " taken, " + std::to_string(imported->known) + " here already, " +
            std::to_string(imported->refused.size()) + " refused" +
            (imported->whole ? "" : "; THE FILE IS DAMAGED: copy it again"));
    return imported->whole && imported->refused.empty();
}

} // namespace

Result<bool> runCopyCommand(const Command &command, const Settings &settings)
{
    return command.act == Command::Act::BackUp ? backUpTo(command, settings) : importFrom(command, settings);
}

} // namespace madoguchi::central
