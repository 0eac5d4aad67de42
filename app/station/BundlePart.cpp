// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#include "app/station/BundlePart.h"

#include "app/procedures/BundleSignature.h"
#include "drivers/support/DiskError.h"
#include "drivers/support/Sha256.h"

#include <fcntl.h>
#include <unistd.h>
#include <vector>

namespace madoguchi
{

namespace
{

namespace fs = std::filesystem;
using Places = std::map<std::string, fs::path>; // by hash

Result<void> writeFile(const fs::path &file, const std::string &content)
{
    std::error_code error;
    fs::create_directories(file.parent_path(), error);
    const int descriptor = ::open(file.c_str(), O_WRONLY | O_CREAT | O_TRUNC | O_NOFOLLOW | O_CLOEXEC, 0644);
    if (descriptor < 0)
        return diskError("a bundle cannot be written");
    for (std::size_t done = 0; done < content.size();) {
        const ssize_t written = ::write(descriptor, content.data() + done, content.size() - done);
        if (written < 0) {
            const Error full = diskError("a bundle cannot be written");
            ::close(descriptor);
            return full;
        }
        done += static_cast<std::size_t>(written);
    }
    return ::close(descriptor) == 0 ? Result<void>() : diskError("a bundle cannot be written");
}

// One call for some hundred small files, and for their folders.
Result<void> toDisk(const fs::path &folder)
{
    const int descriptor = ::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    const bool done = descriptor >= 0 && ::syncfs(descriptor) == 0;
    const Error error = done ? Error{} : diskError("a bundle cannot be made durable");
    if (descriptor >= 0)
        ::close(descriptor);
    return done ? Result<void>() : error;
}

bool isSmallFile(const fs::path &file)
{
    std::error_code error;
    return fs::symlink_status(file, error).type() == fs::file_type::regular &&
           fs::file_size(file, error) <= mostBundleFileBytes && !error;
}

// What lies in a folder that a fetch left, with what hash.
Places leftIn(const fs::path &folder)
{
    Places found;
    std::error_code error;
    for (auto it = fs::recursive_directory_iterator(folder, error);
         !error && it != fs::recursive_directory_iterator(); it.increment(error))
        if (isSmallFile(it->path()))
            found.emplace(sha256Hex(fileContent(it->path())), it->path());
    return found;
}

void addThoseInForce(Places &places, const std::optional<BundleInForce> &before, BundleKind kind)
{
    if (!before)
        return;
    const auto manifest = parseManifest(fileContent(before->folder / infoOf(kind).manifest), kind);
    if (!manifest)
        return;
    for (const auto &[file, hash] : manifest->files)
        places.emplace(hash, before->folder / file);
}

// Links, folders in the place of files, files of another bundle: whatever the manifest does not name.
void removeWhatIsNotIn(const fs::path &folder, const Manifest &manifest)
{
    std::error_code error;
    std::vector<fs::path> superfluous;
    for (auto it = fs::recursive_directory_iterator(folder, error);
         !error && it != fs::recursive_directory_iterator(); it.increment(error)) {
        const bool named = manifest.files.contains(it->path().lexically_relative(folder).generic_string());
        if (it->is_symlink(error) || (it->is_directory(error) ? named : !named))
            superfluous.push_back(it->path());
    }
    for (const fs::path &one : superfluous)
        fs::remove_all(one, error);
}

} // namespace

BundlePart::BundlePart(fs::path folder, Wanted wanted)
    : m_folder(std::move(folder)), m_wanted(std::move(wanted))
{
}

Result<BundlePart> BundlePart::begin(fs::path folder, Wanted wanted,
                                     const std::optional<BundleInForce> &before)
{
    BundlePart part(std::move(folder), std::move(wanted));
    std::error_code error;
    fs::create_directories(part.m_folder, error);
    if (error)
        return diskError("a bundle cannot be fetched", error);
    if (const auto kept = part.keepWhatFits(before); !kept)
        return kept.error();
    return part;
}

Result<void> BundlePart::keepWhatFits(const std::optional<BundleInForce> &before)
{
    const BundleKindInfo &info = infoOf(m_wanted.kind);
    Places places = leftIn(m_folder);
    addThoseInForce(places, before, m_wanted.kind);
    for (const auto &[file, hash] : m_wanted.manifest.files)
        m_missing.emplace(hash, file);
    // Taken out before anything is written: writing may replace what another path needs.
    std::map<std::string, std::string> contents;
    for (const auto &[file, hash] : m_wanted.manifest.files)
        if (const auto it = places.find(hash); it != places.end() && isSmallFile(it->second))
            contents.emplace(hash, fileContent(it->second));
    removeWhatIsNotIn(m_folder, m_wanted.manifest);
    for (const auto &[hash, content] : contents)
        if (sha256Hex(content) == hash)
            if (const auto added = add(hash, content); !added)
                return added;
    if (const auto written = writeFile(m_folder / info.manifest, m_wanted.text); !written)
        return written;
    return writeFile(m_folder / info.signature, m_wanted.signature);
}

std::optional<std::string> BundlePart::missing() const
{
    return m_missing.empty() ? std::nullopt : std::optional(m_missing.begin()->first);
}

Result<void> BundlePart::add(const std::string &hash, const std::string &content)
{
    if (sha256Hex(content) != hash)
        return {ErrorCode::CatalogueUnsigned, "a file is not what was signed"};
    const auto [first, last] = m_missing.equal_range(hash);
    for (auto it = first; it != last; ++it) {
        m_bytes += content.size();
        if (content.size() > mostBundleFileBytes || m_bytes > mostBundleBytes)
            return {ErrorCode::DefinitionBroken, "a bundle that is too large"};
        if (const auto written = writeFile(m_folder / it->second, content); !written)
            return written;
    }
    m_missing.erase(first, last);
    return {};
}

Result<void> BundlePart::finish(const fs::path &keys) const
{
    if (const auto verified = verifyBundle(m_folder, m_wanted.kind, keys); !verified)
        return verified.error();
    return toDisk(m_folder);
}

} // namespace madoguchi
