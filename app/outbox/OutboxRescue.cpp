// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#include "app/outbox/OutboxRescue.h"

#include "app/outbox/OutboxSchema.h"
#include "drivers/storage/FileGuard.h"

#include <array>
#include <ctime>
#include <fstream>

namespace madoguchi
{

namespace fs = std::filesystem;

namespace
{

std::string timeName()
{
    const std::time_t now = std::time(nullptr);
    std::tm utc = {};
    ::gmtime_r(&now, &utc);
    std::array<char, 24> text = {};
    std::strftime(text.data(), text.size(), "%Y%m%dT%H%M%SZ", &utc);
    return text.data();
}

fs::path plus(const fs::path &file, const std::string &suffix)
{
    return file.string() + suffix;
}

// The same bytes under a second name; a copy where the file system knows no such thing.
Result<void> nameAlso(const fs::path &file, const fs::path &name)
{
    std::error_code error;
    fs::create_hard_link(file, name, error);
    return error ? storage::copyDurably(file, name) : Result<void>();
}

void removeWithLog(const fs::path &file)
{
    std::error_code ignored;
    for (const char *suffix : {"", "-wal", "-shm"})
        fs::remove(plus(file, suffix), ignored);
}

} // namespace

OutboxRescue::OutboxRescue(fs::path file, Outbox::Identity identity)
    : m_file(std::move(file)), m_identity(std::move(identity))
{
}

fs::path OutboxRescue::beside(const char *suffix) const
{
    return plus(m_file, suffix);
}

Result<void> OutboxRescue::keepAside()
{
    const std::string name = ".broken-" + timeName();
    m_told.aside = plus(m_file, name);
    for (int more = 2; fs::exists(m_told.aside); ++more)
        m_told.aside = plus(m_file, name + '-' + std::to_string(more));
    if (auto kept = nameAlso(m_file, m_told.aside); !kept)
        return kept;
    if (fs::exists(beside("-wal"))) {
        if (auto kept = nameAlso(beside("-wal"), plus(m_told.aside, "-wal")); !kept)
            return kept;
    }
    return storage::syncFolder(m_file.parent_path());
}

// Where the first page is gone nothing else is found. That of a new file points to the same places, for both
// were made by the same steps.
Result<void> OutboxRescue::mendFirstPage()
{
    std::array<char, outboxSchema.pageSize> page = {};
    std::ifstream(beside(".rescuing"), std::ios::binary).read(page.data(), page.size());
    const auto pages = static_cast<std::uint32_t>(fs::file_size(beside(".broken-copy")) / page.size());
    for (int i = 0; i < 4; ++i) {
        page[28 + i] = static_cast<char>(pages >> (24 - 8 * i)); // size of the file
        page[32 + i] = page[36 + i] = 0;                         // no list of free pages
    }
    std::fstream copy(beside(".broken-copy"), std::ios::binary | std::ios::in | std::ios::out);
    copy.write(page.data(), page.size());
    copy.flush();
    return copy ? Result<void>() : Result<void>(ErrorCode::QueueUnavailable, "the copy cannot be mended");
}

// All reading is done on a copy: what lies aside stays as it was found.
Result<storage::Database> OutboxRescue::openCopy()
{
    removeWithLog(beside(".broken-copy"));
    if (auto copied = storage::copyDurably(m_file, beside(".broken-copy")); !copied)
        return copied.error();
    if (fs::exists(beside("-wal"))) {
        if (auto copied = storage::copyDurably(beside("-wal"), plus(beside(".broken-copy"), "-wal")); !copied)
            return copied.error();
    }
    const auto knowsItsTables = [](storage::Database &database) {
        storage::Statement tables(database,
                                  "SELECT count(*) FROM sqlite_master WHERE name IN ('queue', 'tally')");
        auto row = tables.query();
        return row.next() && row.integer(0) == 2;
    };
    auto opened = storage::Database::openDamaged(beside(".broken-copy"));
    if (opened && knowsItsTables(*opened))
        return opened;
    opened = Error{ErrorCode::QueueBroken, {}};
    if (auto mended = mendFirstPage(); !mended)
        return mended.error();
    return storage::Database::openDamaged(beside(".broken-copy"));
}

// What a broken page pointed to is still there: each page is taken for the whole table in turn, and rows that
// are no items do not pass. The copy is spoilt by it, and no longer needed.
void OutboxRescue::copyStrayItems(storage::Database &to)
{
    const std::int64_t pages = fs::file_size(beside(".broken-copy")) / outboxSchema.pageSize;
    for (std::int64_t page = 2; page <= pages; ++page) {
        {
            auto copy = storage::Database::openDamaged(beside(".broken-copy"));
            if (!copy)
                return;
            storage::Statement point(*copy, "UPDATE sqlite_master SET rootpage = ? WHERE name = 'queue'");
            if (!point.run(page))
                return;
        }
        if (auto copy = storage::Database::openDamaged(beside(".broken-copy")); copy)
            copyItems(*copy, to);
    }
}

Result<void> OutboxRescue::fill(storage::Database &to)
{
    storage::Transaction transaction(to);
    if (!transaction.begun())
        return transaction.begun();
    bool certain = false, anew = true;
    {
        auto from = openCopy();
        if (!from)
            return from.error();
        const bool items = copyItems(*from, to), receipts = copyReceipts(*from, to);
        copyParts(*from, to);
        copyAudit(*from, to);
        certain = readFloor(*from) && items && receipts;
        anew = !certain || countedAnew(*from);
        m_strays = !items;
    }
    if (m_strays)
        copyStrayItems(to);
    if (auto settled = settle(to, certain, anew); !settled)
        return settled;
    return transaction.commit();
}

Result<Outbox::Rescued> OutboxRescue::run()
{
    removeWithLog(beside(".rescuing"));
    if (auto kept = keepAside(); !kept)
        return kept.error();
    // Made and closed first, so that its first page lies in the file.
    if (auto made = storage::Database::open(beside(".rescuing"), outboxSchema); !made)
        return made.error();
    {
        auto to = storage::Database::open(beside(".rescuing"), outboxSchema);
        if (!to)
            return to.error();
        if (auto filled = fill(*to); !filled)
            return filled.error();
    }
    removeWithLog(beside(".broken-copy"));
    std::error_code error;
    fs::rename(beside(".rescuing"), beside(".rescued"), error);
    if (error)
        return storage::systemError(error.value(), "the new file cannot be named");
    if (auto named = storage::syncFolder(m_file.parent_path()); !named)
        return named.error();
    if (auto finished = finish(); !finished)
        return finished.error();
    return m_told;
}

// The old log goes first: SQLite would take it for the new file's own.
Result<void> OutboxRescue::finish()
{
    std::error_code error;
    if (!fs::exists(beside(".rescued"), error))
        return {};
    fs::remove(beside("-wal"), error);
    fs::remove(beside("-shm"), error);
    fs::rename(beside(".rescued"), m_file, error);
    if (error)
        return storage::systemError(error.value(), "the new file cannot be put in place");
    return storage::syncFolder(m_file.parent_path());
}

} // namespace madoguchi
