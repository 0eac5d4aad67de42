// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#include "central/database/SqliteBackup.h"

#include "central/database/Migrations.h"

#include <cerrno>
#include <cstdio>
#include <cstring>
#include <fcntl.h>
#include <unistd.h>

namespace madoguchi::central
{

namespace
{

struct Close {
    void operator()(sqlite3 *handle) const noexcept { sqlite3_close_v2(handle); }
};
using Handle = std::unique_ptr<sqlite3, Close>;

Error unwritable()
{
    return {ErrorCode::FileUnreadable, std::string("the copy cannot be written: ") + std::strerror(errno)};
}

Result<void> copyPages(sqlite3 *from, sqlite3 *into)
{
    sqlite3_backup *backup = sqlite3_backup_init(into, "main", from, "main");
    int code = backup ? SQLITE_OK : sqlite3_errcode(into);
    // All in one step: writers go on in the log meanwhile, and the copy is of one instant.
    if (backup) {
        sqlite3_backup_step(backup, -1);
        code = sqlite3_backup_finish(backup);
    }
    if (code == SQLITE_OK)
        return {};
    return Error{code == SQLITE_FULL ? ErrorCode::QueueFull : ErrorCode::QueueUnavailable,
                 sqlite3_errstr(code)};
}

bool synchronised(const std::filesystem::path &path, int flags)
{
    const int descriptor = ::open(path.c_str(), flags | O_CLOEXEC);
    const bool done = descriptor >= 0 && ::fsync(descriptor) == 0;
    if (descriptor >= 0)
        ::close(descriptor);
    return done;
}

} // namespace

Result<void> backUp(const std::string &file, const std::string &copy)
{
    if (!std::filesystem::exists(file)) // opening it would make one
        return Error{ErrorCode::QueueUnavailable, "there is no such database"};
    auto source = storage::Database::open(file, {sqliteApplicationId, sqliteMigrations});
    if (!source)
        return source.error();
    const std::string part = copy + ".part";
    const int made = ::open(part.c_str(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC | O_NOFOLLOW, 0600);
    if (made < 0)
        return unwritable();
    ::close(made);
    sqlite3 *raw = nullptr;
    const int opened =
        sqlite3_open_v2(part.c_str(), &raw, SQLITE_OPEN_READWRITE | SQLITE_OPEN_NOMUTEX, nullptr);
    Handle target(raw);
    Result<void> copied = opened == SQLITE_OK ? copyPages(source->handle(), raw) : Result<void>(unwritable());
    target.reset();
    if (copied && (!synchronised(part, O_RDONLY) || std::rename(part.c_str(), copy.c_str()) != 0 ||
                   !synchronised(std::filesystem::absolute(copy).parent_path(), O_RDONLY | O_DIRECTORY)))
        copied = unwritable();
    if (!copied)
        ::unlink(part.c_str());
    return copied;
}

} // namespace madoguchi::central
