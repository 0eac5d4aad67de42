// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#include "app/procedures/CatalogueStore.h"

#include "app/procedures/BundleSignature.h"
#include "drivers/support/DiskError.h"

#include <algorithm>
#include <fstream>

namespace madoguchi
{

namespace
{

namespace fs = std::filesystem;

constexpr const char *incoming = ".incoming";    // within the archive
constexpr const char *takenInFile = ".taken-in"; // there, too: see m_takenIn
constexpr const char *older = "an older catalogue than the one in force";
constexpr BundleKind kind = BundleKind::Procedures;

Error copyError(const std::error_code &error)
{
    Error trouble = diskError("the catalogue cannot be copied", error);
    if (trouble.code == ErrorCode::FileUnreadable)
        trouble.code = ErrorCode::DefinitionBroken;
    return trouble;
}

// Checked is the copy, and the copy is what is used: nobody can change it in between.
Result<void> copyFolder(const fs::path &from, const fs::path &to)
{
    std::error_code error;
    fs::remove_all(to, error);
    fs::create_directories(to.parent_path(), error);
    fs::copy(from, to, fs::copy_options::recursive | fs::copy_options::copy_symlinks, error);
    if (error)
        return copyError(error);
    return {};
}

// Some hundred files are neither written once more nor deleted.
Result<void> moveFolder(const fs::path &from, const fs::path &to)
{
    std::error_code error;
    fs::remove_all(to, error);
    fs::create_directories(to.parent_path(), error);
    fs::rename(from, to, error);
    return error ? Result<void>(copyError(error)) : Result<void>();
}

} // namespace

Result<CatalogueStore::Kept> CatalogueStore::loadFrom(const fs::path &folder) const
{
    const auto manifest =
        m_options.keys.empty() ? readFolder(folder, kind) : verifyBundle(folder, kind, m_options.keys);
    if (!manifest)
        return manifest.error();
    auto catalogue = Catalogue::load(folder);
    if (!catalogue)
        return catalogue.error();
    return Kept{manifest->issued, digestOf(*manifest, kind),
                std::make_shared<const Catalogue>(std::move(*catalogue)), folder};
}

Result<bool> CatalogueStore::take(const fs::path &from, From how)
{
    const bool keeps = !m_options.archive.empty() && !m_options.looksOnly;
    const fs::path copied = m_options.archive / incoming;
    if (keeps)
        if (const auto done = how == From::Moved ? moveFolder(from, copied) : copyFolder(from, copied); !done)
            return done.error();
    auto taken = loadFrom(keeps ? copied : from);
    if (!taken)
        return taken.error();
    // Nobody else adds to what is kept meanwhile.
    if (!m_kept.empty() && taken->issued < m_kept.back().issued)
        return {ErrorCode::CatalogueUnsigned, older};
    if (keeps)
        keepInArchive(copied, *taken);
    const std::lock_guard lock(m_mutex);
    return add(std::move(*taken));
}

void CatalogueStore::keepInArchive(const fs::path &copied, Kept &kept) const
{
    std::error_code error;
    const fs::path place = m_options.archive / kept.digest;
    if (!fs::exists(place, error))
        fs::rename(copied, place, error);
    kept.folder = place;
    fs::last_write_time(place, fs::file_time_type::clock::now(),
                        error); // the last one in force is found again
    std::vector<fs::path> all;
    for (const auto &one : fs::directory_iterator(m_options.archive, error))
        if (!one.path().filename().string().starts_with('.'))
            all.push_back(one.path());
    std::ranges::sort(all, {}, [&](const fs::path &one) { return fs::last_write_time(one, error); });
    for (std::size_t i = 0; m_options.keep > 0 && i + m_options.keep < all.size(); ++i)
        fs::remove_all(all[i], error);
}

void CatalogueStore::loadArchive()
{
    std::error_code error;
    std::vector<fs::path> all;
    for (const auto &one : fs::directory_iterator(m_options.archive, error))
        if (!one.path().filename().string().starts_with('.'))
            all.push_back(one.path());
    std::ranges::sort(all, {}, [&](const fs::path &one) { return fs::last_write_time(one, error); });
    for (const fs::path &one : all)
        if (auto kept = loadFrom(one))
            add(std::move(*kept));
    // Of signed ones the latest counts, whatever was touched last.
    std::ranges::stable_sort(m_kept, {}, &Kept::issued);
    std::ifstream(m_options.archive / takenInFile) >> m_takenIn;
}

bool CatalogueStore::add(Kept kept)
{
    if (!m_kept.empty() && m_kept.back().digest == kept.digest)
        return false;
    std::erase_if(m_kept, [&](const Kept &one) { return one.digest == kept.digest; });
    m_kept.push_back(std::move(kept));
    return true;
}

Result<std::unique_ptr<CatalogueStore>> CatalogueStore::open(Options options)
{
    std::unique_ptr<CatalogueStore> store(new CatalogueStore(std::move(options)));
    if (!store->m_options.archive.empty())
        store->loadArchive();
    (void)store->refresh();
    if (store->m_kept.empty())
        return store->m_trouble.value_or(Error{ErrorCode::DefinitionBroken, "there is no catalogue"});
    return store;
}

CatalogueStore::CatalogueStore(std::shared_ptr<const Catalogue> only)
{
    m_kept.push_back({{}, {}, std::move(only)});
}

bool CatalogueStore::refresh()
{
    if (m_options.folder.empty())
        return false;
    const std::lock_guard one(m_refreshing); // whoever asks for the catalogue meanwhile does not wait
    const std::string now = folderStamp(m_options.folder);
    if (now == m_stamp)
        return false;
    m_stamp = now;
    const auto taken = take(m_options.folder, From::Copied);
    const std::lock_guard lock(m_mutex);
    m_trouble = taken ? std::nullopt : std::optional(taken.error());
    if (m_trouble && m_trouble->detail == older && m_kept.back().digest == m_takenIn)
        m_trouble.reset();
    return taken && *taken;
}

Result<void> CatalogueStore::takeIn(const fs::path &other)
{
    if (m_options.keys.empty())
        return {ErrorCode::CatalogueUnsigned, "there are no keys to check it by"};
    const std::lock_guard one(m_refreshing);
    const auto taken = take(other, From::Moved);
    if (!taken) {
        std::error_code wasNotMoved;
        if (!m_options.archive.empty())
            fs::rename(m_options.archive / incoming, other, wasNotMoved);
        return taken.error();
    }
    const std::lock_guard lock(m_mutex);
    m_takenIn = m_kept.back().digest;
    if (!m_options.archive.empty())
        std::ofstream(m_options.archive / takenInFile) << m_takenIn;
    m_trouble.reset();
    return {};
}

std::shared_ptr<const Catalogue> CatalogueStore::current() const
{
    const std::lock_guard lock(m_mutex);
    return m_kept.back().catalogue;
}

std::shared_ptr<const Catalogue> CatalogueStore::holding(const std::string &procedure,
                                                         const std::string &revision) const
{
    const std::lock_guard lock(m_mutex);
    for (auto it = m_kept.rbegin(); it != m_kept.rend(); ++it)
        if (it->catalogue->revision(procedure, revision))
            return it->catalogue;
    return nullptr;
}

std::optional<Error> CatalogueStore::trouble() const
{
    const std::lock_guard lock(m_mutex);
    return m_trouble;
}

std::optional<BundleInForce> CatalogueStore::inForce() const
{
    const std::lock_guard lock(m_mutex);
    const Kept &last = m_kept.back();
    if (m_options.keys.empty() || last.folder.empty())
        return std::nullopt;
    return BundleInForce{last.issued, last.digest, last.folder};
}

} // namespace madoguchi
