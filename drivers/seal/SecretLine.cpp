// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#include "drivers/seal/SecretLine.h"

#include "drivers/support/OwnerOnly.h"

#include <fcntl.h>
#include <unistd.h>

namespace madoguchi::seal
{

namespace
{

Error unusable(const std::filesystem::path &file, const char *why)
{
    return {ErrorCode::BadConfiguration, file.filename().string() + ": " + why};
}

// Byte by byte without a buffer of the library's, so that no copy stays behind. False when it is too long.
bool readLine(int file, SecretBuffer &into)
{
    char byte = 0;
    while (::read(file, &byte, 1) == 1 && byte != '\n')
        if (!into.append(static_cast<std::uint8_t>(byte)))
            return false;
    return !into.empty();
}

} // namespace

Result<SecretBuffer> readSecretLine(const std::filesystem::path &path)
{
    const int file = ::open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK);
    if (file < 0)
        return unusable(path, "cannot be read");
    SecretBuffer line;
    const bool ours = isOwnerOnly(file);
    const bool whole = ours && readLine(file, line);
    ::close(file);
    if (!ours)
        return unusable(path, "is not a file that its owner alone may read");
    if (!whole)
        return unusable(path, "its first line is empty or too long");
    return line;
}

} // namespace madoguchi::seal
