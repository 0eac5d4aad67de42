// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#include "app/outbox/OutboxRescue.h"
#include "app/outbox/OutboxSchema.h"
#include "app/outbox/OutboxStore.h"
#include "drivers/storage/FileGuard.h"

#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

namespace madoguchi
{

namespace fs = std::filesystem;

namespace
{

constexpr std::uintmax_t lookedThrough = 64ULL << 20; // bytes; takes some tenths of a second

// One program at a time opens or rescues in a folder.
class FolderLock
{
public:
    explicit FolderLock(const fs::path &folder)
        : m_folder(::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC))
    {
        if (m_folder >= 0)
            ::flock(m_folder, LOCK_EX);
    }
    ~FolderLock()
    {
        if (m_folder >= 0)
            ::close(m_folder);
    }
    FolderLock(const FolderLock &) = delete;
    FolderLock &operator=(const FolderLock &) = delete;

private:
    int m_folder;
};

} // namespace

Result<std::unique_ptr<Outbox>> Outbox::open(const fs::path &file, Identity identity)
{
    auto database = storage::Database::open(file, outboxSchema);
    if (!database)
        return database.error();
    auto store = std::make_unique<Store>(std::move(*database), std::move(identity));
    if (auto readable = store->last(); !readable) {
        store->database.setWorksInLog(false);
        return readable.error();
    }
    return std::unique_ptr<Outbox>(new Outbox(std::move(store)));
}

Result<std::unique_ptr<Outbox>> Outbox::openChecked(const fs::path &file, const Identity &identity)
{
    auto outbox = open(file, identity);
    std::error_code ignored;
    if (!outbox || fs::file_size(file, ignored) > lookedThrough)
        return outbox;
    storage::Database &database = (*outbox)->m_store->database;
    database.setWorksInLog(false); // what turns out to be broken is kept as it is
    if (auto whole = database.check(); !whole)
        return whole.error();
    database.setWorksInLog(true);
    return outbox;
}

Result<std::unique_ptr<Outbox>> Outbox::openOrRescue(const fs::path &file, Identity identity,
                                                     std::optional<Rescued> *rescued)
{
    const FolderLock lock(file.parent_path());
    OutboxRescue rescue(file, identity);
    if (auto finished = rescue.finish(); !finished)
        return finished.error();
    auto outbox = openChecked(file, identity);
    if (outbox || outbox.error().code != ErrorCode::QueueBroken)
        return outbox;
    if (storage::heldByAnother(file))
        return Error{ErrorCode::QueueBroken, "another program has the file open: close it first"};
    auto told = rescue.run();
    if (!told)
        return told.error();
    if (rescued)
        *rescued = std::move(*told);
    return open(file, std::move(identity));
}

std::vector<fs::path> Outbox::brokenFiles(const fs::path &file)
{
    std::vector<fs::path> found;
    const std::string prefix = file.filename().string() + ".broken-2"; // a year
    std::error_code ignored;
    for (const auto &entry : fs::directory_iterator(file.parent_path(), ignored)) {
        const std::string name = entry.path().filename().string();
        if (name.starts_with(prefix) && !name.ends_with("-wal"))
            found.push_back(entry.path());
    }
    return found;
}

} // namespace madoguchi
