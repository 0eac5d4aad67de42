// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#include "drivers/storage/Database.h"
#include "drivers/storage/FileGuard.h"

namespace madoguchi::storage
{

namespace
{

// The system's reason for the last failed write to the WAL. sqlite3_system_errno() is not set when a COMMIT
// fails.
int walErrno(sqlite3 *handle)
{
    sqlite3_file *wal = nullptr;
    int reason = 0;
    if (sqlite3_file_control(handle, "main", SQLITE_FCNTL_JOURNAL_POINTER, &wal) == SQLITE_OK && wal &&
        wal->pMethods)
        wal->pMethods->xFileControl(wal, SQLITE_FCNTL_LAST_ERRNO, &reason);
    return reason;
}

// SQLite itself knows ENOSPC only; a quota or a limit is as full for those who stand before the machine.
ErrorCode meaning(int code, sqlite3 *handle)
{
    switch (code & 0xff) {
    case SQLITE_FULL:
        return ErrorCode::QueueFull;
    case SQLITE_READONLY:
        return ErrorCode::QueueReadOnly;
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
        return ErrorCode::QueueBroken;
    case SQLITE_CANTOPEN:
        return systemError(handle ? sqlite3_system_errno(handle) : 0, {}).code;
    default:
        return code == SQLITE_IOERR_WRITE ? systemError(walErrno(handle), {}).code
                                          : ErrorCode::QueueUnavailable;
    }
}

} // namespace

Error Database::error() const
{
    const int code = m_handle ? sqlite3_extended_errcode(m_handle.get()) : SQLITE_NOMEM;
    return {meaning(code, m_handle.get()),
            std::string(sqlite3_errstr(code)) + " (" + std::to_string(code) + ")"};
}

} // namespace madoguchi::storage
