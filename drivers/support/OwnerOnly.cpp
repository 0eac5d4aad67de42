// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#include "drivers/support/OwnerOnly.h"

#include <array>
#include <cstdint>
#include <cstring>
#include <sys/stat.h>
#include <sys/xattr.h>
#include <unistd.h>

namespace madoguchi
{

namespace
{

// As Linux keeps an access list: a version, then entries (linux/posix_acl_xattr.h).
struct Entry {
    std::uint16_t tag, permissions;
    std::uint32_t id;
};
constexpr std::uint32_t version = 2;
constexpr std::uint16_t ownerTag = 0x01, userTag = 0x02, maskTag = 0x10;

bool letsOthersIn(const Entry &entry) noexcept
{
    const bool counts = entry.permissions != 0 && entry.tag != ownerTag && entry.tag != maskTag;
    return counts && !(entry.tag == userTag && entry.id == ::geteuid());
}

bool listsOnlyUs(int file) noexcept
{
    std::array<unsigned char, sizeof version + 8 * sizeof(Entry)> list;
    const ssize_t size = ::fgetxattr(file, "system.posix_acl_access", list.data(), list.size());
    std::uint32_t found = 0;
    if (size < static_cast<ssize_t>(sizeof found))
        return false;
    std::memcpy(&found, list.data(), sizeof found);
    for (std::size_t at = sizeof found; at + sizeof(Entry) <= static_cast<std::size_t>(size);
         at += sizeof(Entry)) {
        Entry entry;
        std::memcpy(&entry, list.data() + at, sizeof entry);
        if (letsOthersIn(entry))
            return false;
    }
    return found == version;
}

} // namespace

bool isOwnerOnly(int file) noexcept
{
    struct stat status = {};
    if (::fstat(file, &status) != 0 || !S_ISREG(status.st_mode) || (status.st_mode & S_IRWXO) != 0)
        return false;
    return (status.st_mode & S_IRWXG) == 0 || listsOnlyUs(file);
}

} // namespace madoguchi
