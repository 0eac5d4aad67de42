// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#include "drivers/simulator/KeyStore.h"

#include <cerrno>
#include <cstdio>
#include <fcntl.h>
#include <fstream>
#include <sstream>
#include <sys/stat.h>
#include <unistd.h>

namespace madoguchi::simulator
{
namespace
{

// A new file of a name of its own, readable by its owner only.
std::string writeAside(const std::filesystem::path &file, const std::string &content)
{
    std::string aside = file.string() + ".XXXXXX";
    const int to = mkostemp(aside.data(), O_CLOEXEC);
    if (to < 0)
        return {};
    const bool whole = write(to, content.data(), content.size()) == static_cast<ssize_t>(content.size());
    close(to);
    if (!whole)
        unlink(aside.c_str());
    return whole ? aside : std::string();
}

} // namespace

std::shared_ptr<const RsaKey> KeyStore::key(const std::string &name)
{
    const std::lock_guard lock(m_mutex);
    std::shared_ptr<const RsaKey> &key = m_keys[name];
    if (key)
        return key;
    const std::filesystem::path file = m_directory / (name + ".key.pem");
    if (!m_directory.empty())
        key = RsaKey::fromPem(fileContent(file));
    if (key)
        return key;
    key = RsaKey::make();
    // Another program may have made this key at the same time: the one that lies there counts.
    if (!m_directory.empty() && placeFile(file, key->pem(), Existing::Stays)) {
        if (const auto kept = RsaKey::fromPem(fileContent(file)))
            key = kept;
    }
    return key;
}

Result<void> makePrivateDirectory(const std::filesystem::path &directory)
{
    std::error_code problem;
    std::filesystem::create_directories(directory.parent_path(), problem);
    if (mkdir(directory.c_str(), 0700) != 0 && !std::filesystem::is_directory(directory, problem))
        return {ErrorCode::FileUnreadable, directory.string()};
    if (access(directory.c_str(), R_OK | W_OK | X_OK) != 0)
        return {ErrorCode::FileUnreadable, directory.string()};
    return {};
}

bool placeFile(const std::filesystem::path &file, const std::string &content, Existing existing)
{
    const std::string aside = writeAside(file, content);
    if (aside.empty())
        return false;
    if (existing == Existing::Goes)
        return rename(aside.c_str(), file.c_str()) == 0;
    // Unlike rename, this never takes the place of a file that is there.
    const bool placed = link(aside.c_str(), file.c_str()) == 0 || errno == EEXIST;
    unlink(aside.c_str());
    return placed;
}

std::string fileContent(const std::filesystem::path &file)
{
    std::ifstream in(file, std::ios::binary);
    std::ostringstream text;
    text << in.rdbuf();
    return in ? text.str() : std::string();
}

} // namespace madoguchi::simulator
