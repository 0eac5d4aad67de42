// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "drivers/support/Result.h"

#include <array>
#include <filesystem>
#include <map>
#include <optional>
#include <string>
#include <string_view>

namespace madoguchi
{

// A bundle is a folder that the city signs as a whole. What counts for one kind never counts for another.
enum class BundleKind { Procedures, Notices, Trust };

struct BundleKindInfo {
    BundleKind kind;
    std::string_view name;                // on the line, on the disk and in the manifest
    std::string_view manifest, signature; // the two files that are not part of what is signed
    bool named;                           // the manifest says its kind; that of the catalogue never did
};
inline constexpr std::array<BundleKindInfo, 3> bundleKinds{{
    {BundleKind::Procedures, "procedures", "catalogue.json", "catalogue.sig", false},
    {BundleKind::Notices, "notices", "manifest.json", "manifest.sig", true},
    {BundleKind::Trust, "trust", "manifest.json", "manifest.sig", true},
}};
constexpr const BundleKindInfo &infoOf(BundleKind kind)
{
    return bundleKinds[static_cast<std::size_t>(kind)];
}
std::optional<BundleKind> bundleKindOf(std::string_view name);

constexpr std::size_t mostBundleFiles = 20'000, mostBundleBytes = 64 * 1024 * 1024;
constexpr std::size_t mostBundleFileBytes = 1024 * 1024, mostManifestBytes = 4 * 1024 * 1024;
constexpr std::size_t mostSignatureBytes = 1024;

// What a bundle consists of: its files by their path within it, with their SHA-256 in hexadecimal.
struct Manifest {
    std::string issued; // "2026-11-25T00:00:00Z"; of two bundles of a kind the later counts
    std::map<std::string, std::string> files;
};

// One that was checked and is used.
struct BundleInForce {
    std::string issued, digest;   // see digestOf
    std::filesystem::path folder; // with its manifest and signature; stays until a later one came and went
};

// A path below the bundle's folder that means the same everywhere: no "..", no root, no backslash, no control
// character, no part longer than a file system holds.
bool isBundlePath(std::string_view path) noexcept;

// DefinitionBroken for links, what is no file, names that are no bundle path, too much of anything.
Result<Manifest> readFolder(const std::filesystem::path &folder, BundleKind kind);

std::string writtenManifest(const Manifest &manifest, BundleKind kind);
// Nothing for another kind, a member twice, two names that differ in letter case alone, a name that another
// one needs as a folder, hashes and times in any other form, too many files.
std::optional<Manifest> parseManifest(const std::string &text, BundleKind kind);
std::string digestOf(const Manifest &manifest, BundleKind kind); // SHA-256 in hexadecimal over what it holds

// Changes with any file of the folder, without reading one.
std::string folderStamp(const std::filesystem::path &folder);
std::string fileContent(const std::filesystem::path &file); // what can be read of it

} // namespace madoguchi
