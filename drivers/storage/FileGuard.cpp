// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#include "drivers/storage/FileGuard.h"

#include "drivers/support/DiskError.h"

#include <cerrno>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace madoguchi::storage
{

namespace
{

// Where SQLite's readers hold a shared lock; a connection in WAL mode keeps it as long as it is open.
constexpr off_t sharedLock = 0x40000000 + 2, sharedBytes = 510;

std::filesystem::path folderOf(const std::filesystem::path &file)
{
    return file.has_parent_path() ? file.parent_path() : std::filesystem::path(".");
}

Result<void> syncPath(const std::filesystem::path &path, int flags)
{
    const int descriptor = ::open(path.c_str(), flags | O_CLOEXEC);
    if (descriptor < 0)
        return systemError(errno, "cannot be opened");
    const bool synced = ::fsync(descriptor) == 0;
    const int reason = errno;
    ::close(descriptor);
    return synced ? Result<void>() : Result<void>(systemError(reason, "not on the disk"));
}

} // namespace

Error systemError(int reason, std::string detail)
{
    const ErrorCode code = diskError({}, std::error_code(reason, std::generic_category())).code;
    return {code == ErrorCode::FileUnreadable ? ErrorCode::QueueUnavailable : code, std::move(detail)};
}

Result<void> mayWrite(const std::filesystem::path &file)
{
    if (::access(file.c_str(), W_OK) != 0 && errno != ENOENT)
        return systemError(errno, "the file cannot be written");
    // SQLite keeps its log beside the file.
    if (::access(folderOf(file).c_str(), W_OK | X_OK) != 0)
        return systemError(errno, "the folder cannot be written");
    return {};
}

Result<void> makeOwnerOnly(const std::filesystem::path &file)
{
    const int descriptor = ::open(file.c_str(), O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, S_IRUSR | S_IWUSR);
    if (descriptor < 0)
        return systemError(errno, "the file cannot be opened");
    ::fchmod(descriptor, S_IRUSR | S_IWUSR);
    ::close(descriptor);
    return syncFolder(folderOf(file));
}

bool heldByAnother(const std::filesystem::path &file)
{
    const int descriptor = ::open(file.c_str(), O_RDWR | O_CLOEXEC);
    if (descriptor < 0)
        return false;
    struct flock lock = {};
    lock.l_type = F_WRLCK;
    lock.l_whence = SEEK_SET;
    lock.l_start = sharedLock;
    lock.l_len = sharedBytes;
    const bool held = ::fcntl(descriptor, F_GETLK, &lock) == 0 && lock.l_type != F_UNLCK;
    ::close(descriptor);
    return held;
}

Result<void> copyDurably(const std::filesystem::path &from, const std::filesystem::path &to)
{
    std::error_code error;
    std::filesystem::copy_file(from, to, std::filesystem::copy_options::overwrite_existing, error);
    if (error)
        return systemError(error.value(), "cannot be copied");
    return syncPath(to, O_RDWR);
}

Result<void> syncFolder(const std::filesystem::path &folder)
{
    return syncPath(folder, O_RDONLY | O_DIRECTORY);
}

} // namespace madoguchi::storage
