// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/procedures/BundleManifest.h"
#include "app/procedures/Catalogue.h"

#include <memory>
#include <mutex>

namespace madoguchi
{

// The catalogue in force, and those before it. A new one is taken in while the program runs, as soon as it is
// whole, signed and right; until then, and where it is not, the last good one goes on. Whoever began with an
// older one keeps it. Any thread.
class CatalogueStore
{
public:
    struct Options {
        std::filesystem::path folder;  // where new ones appear
        std::filesystem::path keys;    // public keys that may sign; empty: unsigned is good enough
        std::filesystem::path archive; // keeps what was in force, for the next start; empty: keeps nothing
        std::size_t keep = 0;          // catalogues in the archive; 0: all of them
        bool looksOnly = false;        // the archive stays as it is
    };

    // DefinitionBroken or CatalogueUnsigned when neither the folder nor the archive holds a good one.
    static Result<std::unique_ptr<CatalogueStore>> open(Options options);

    explicit CatalogueStore(std::shared_ptr<const Catalogue> only); // one that never changes

    std::shared_ptr<const Catalogue> current() const;
    // The newest one that holds this revision of a procedure; null for none.
    std::shared_ptr<const Catalogue> holding(const std::string &procedure, const std::string &revision) const;

    // Looks whether the folder changed. True: another catalogue is in force now.
    bool refresh();
    // Takes in one that came another way than by the folder: it is moved into the archive, which is on the
    // same disk. When it is refused it stays where it was. CatalogueUnsigned, also for an older one and where
    // there are no keys; DefinitionBroken; QueueFull, QueueReadOnly when the archive cannot hold it.
    Result<void> takeIn(const std::filesystem::path &other);
    // Why what lies in the folder is not in force; nothing when it is, or when a newer one was taken in.
    std::optional<Error> trouble() const;
    // Nothing for one that was never signed: nobody else can take it for the city's.
    std::optional<BundleInForce> inForce() const;
    const std::filesystem::path &keys() const noexcept { return m_options.keys; }

private:
    struct Kept {
        std::string issued, digest;
        std::shared_ptr<const Catalogue> catalogue;
        std::filesystem::path folder = {};
    };

    explicit CatalogueStore(Options options) : m_options(std::move(options)) {}
    enum class From { Copied, Moved };
    // Checked where nobody else can change it; false: it was in force.
    Result<bool> take(const std::filesystem::path &from, From how);
    Result<Kept> loadFrom(const std::filesystem::path &folder) const;
    void loadArchive();
    void keepInArchive(const std::filesystem::path &copy, Kept &kept) const;
    bool add(Kept kept); // false: it was in force already

    Options m_options;
    mutable std::mutex m_mutex; // of what follows, but for the stamp
    std::mutex m_refreshing;    // of the stamp, and of the folder being looked at
    std::vector<Kept> m_kept;   // the last is in force
    std::string m_stamp;
    std::optional<Error> m_trouble;
    std::string m_takenIn; // digest of the last one that did not come by the folder
};

} // namespace madoguchi
