// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#include "app/procedures/CatalogueStore.h"

#include "app/procedures/CatalogueSignature.h"

#include <algorithm>
#include <sys/stat.h>

namespace madoguchi
{

namespace
{

namespace fs = std::filesystem;

constexpr const char *incoming = ".incoming"; // within the archive

// Checked is the copy, and the copy is what is used: nobody can change it in between.
Result<void> copyFolder(const fs::path &from, const fs::path &to)
{
    std::error_code error;
    fs::remove_all(to, error);
    fs::create_directories(to.parent_path(), error);
    fs::copy(from, to, fs::copy_options::recursive | fs::copy_options::copy_symlinks, error);
    if (error)
        return {ErrorCode::DefinitionBroken, "the catalogue cannot be copied: " + error.message()};
    return {};
}

} // namespace

std::string CatalogueStore::stamp() const
{
    std::error_code error;
    std::string all;
    for (auto it = fs::recursive_directory_iterator(m_options.folder, error);
         !error && it != fs::recursive_directory_iterator(); it.increment(error)) {
        struct stat about {
        };
        if (::lstat(it->path().c_str(), &about) == 0 && S_ISREG(about.st_mode))
            all += it->path().filename().string() + ' ' + std::to_string(about.st_size) + ' ' +
                   std::to_string(about.st_mtim.tv_sec) + '.' + std::to_string(about.st_mtim.tv_nsec) + '\n';
    }
    return all;
}

Result<CatalogueStore::Kept> CatalogueStore::loadFrom(const fs::path &folder) const
{
    const auto manifest =
        m_options.keys.empty() ? readFolder(folder) : verifyCatalogue(folder, m_options.keys);
    if (!manifest)
        return manifest.error();
    auto catalogue = Catalogue::load(folder);
    if (!catalogue)
        return catalogue.error();
    return Kept{manifest->issued, digestOf(*manifest),
                std::make_shared<const Catalogue>(std::move(*catalogue))};
}

Result<CatalogueStore::Kept> CatalogueStore::take() const
{
    if (m_options.archive.empty())
        return loadFrom(m_options.folder);
    const fs::path copied = m_options.archive / incoming;
    if (const auto done = copyFolder(m_options.folder, copied); !done)
        return done.error();
    auto kept = loadFrom(copied);
    if (kept)
        keepInArchive(copied, *kept);
    return kept;
}

void CatalogueStore::keepInArchive(const fs::path &copied, const Kept &kept) const
{
    std::error_code error;
    const fs::path place = m_options.archive / kept.digest;
    if (!fs::exists(place, error))
        fs::rename(copied, place, error);
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
}

void CatalogueStore::add(Kept kept)
{
    std::erase_if(m_kept, [&](const Kept &one) { return one.digest == kept.digest; });
    m_kept.push_back(std::move(kept));
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
    const std::string now = stamp();
    if (now == m_stamp)
        return false;
    m_stamp = now;
    auto taken = take();
    const std::lock_guard lock(m_mutex);
    m_trouble = taken ? std::nullopt : std::optional(taken.error());
    if (!taken)
        return false;
    const bool older = !m_kept.empty() && taken->issued < m_kept.back().issued;
    if (older)
        m_trouble = Error{ErrorCode::CatalogueUnsigned, "an older catalogue than the one in force"};
    if (older || (!m_kept.empty() && m_kept.back().digest == taken->digest))
        return false;
    add(std::move(*taken));
    return true;
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

} // namespace madoguchi
