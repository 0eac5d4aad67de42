// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "drivers/simulator/RsaKey.h"
#include "drivers/support/Result.h"

#include <filesystem>
#include <map>
#include <mutex>

namespace madoguchi::simulator
{

// Keys by name, each made when it is first asked for. With a directory they are kept there, so that the next
// run has the same; several programs may share it. Any thread.
class KeyStore
{
public:
    KeyStore() = default; // in memory
    explicit KeyStore(std::filesystem::path directory) : m_directory(std::move(directory)) {}

    // `name` is of letters, digits and dashes. A key that cannot be kept is only of this run.
    std::shared_ptr<const RsaKey> key(const std::string &name);

private:
    std::filesystem::path m_directory; // empty keeps nothing
    std::mutex m_mutex;
    std::map<std::string, std::shared_ptr<const RsaKey>> m_keys;
};

// Makes the directory where it is missing, for its owner only. FileUnreadable.
Result<void> makePrivateDirectory(const std::filesystem::path &directory);
// Puts a whole file, for its owner only, in its place in one step. False when there is none then.
enum class Existing { Stays, Goes };
bool placeFile(const std::filesystem::path &file, const std::string &content, Existing existing);
std::string fileContent(const std::filesystem::path &file); // empty when it cannot be read

} // namespace madoguchi::simulator
