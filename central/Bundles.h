// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/procedures/CatalogueStore.h"
#include "central/Message.h"

#include <memory>
#include <mutex>
#include <vector>

namespace madoguchi::central
{

// What machines fetch: the catalogue in force here, notices and trust lists, each only as this centre has
// verified it, from a copy in memory. look() reads; answers touch no disk. Thread-safe, look() one at a time.
class Bundles
{
public:
    struct Source {
        BundleKind kind;
        std::filesystem::path folder, keys; // an empty one: nothing of that kind
    };
    // Of the catalogue what is in force in `catalogues` is given out, so that this centre knows each revision
    // before a machine does.
    Bundles(std::vector<Source> sources, CatalogueStore &catalogues);

    void
    look(); // takes in what changed on the disk; what is not whole and signed is left alone, and logged once

    Reply list() const;
    Reply manifest(const std::string &kind) const;
    Reply file(const std::string &hash) const;

private:
    struct Held {
        Manifest manifest;
        std::string digest, text, signature;
        std::map<std::string, std::string> contents; // by hash
    };
    using Shelf = std::map<BundleKind, std::shared_ptr<const Held>>;

    static Result<Held> read(const Source &source);
    void lookAtCatalogue();
    void lookAt(const Source &source);
    void take(const Source &source);
    std::shared_ptr<const Held> held(BundleKind kind) const;
    Shelf shelf() const;

    CatalogueStore &m_catalogues;
    std::vector<Source> m_sources;
    std::map<BundleKind, std::string> m_stamps; // of what was looked at last
    mutable std::mutex m_mutex;                 // of the shelf
    Shelf m_shelf;
};

} // namespace madoguchi::central
