// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#include "app/procedures/BundleManifest.h"

#include "app/procedures/JsonFile.h"
#include "drivers/support/PlainText.h"
#include "drivers/support/Sha256.h"

#include <algorithm>
#include <fstream>
#include <set>
#include <sstream>
#include <sys/stat.h>

namespace madoguchi
{

namespace
{

namespace fs = std::filesystem;

constexpr std::size_t longestPart = 255, longestPath = 1000;

// One form only: they are compared as texts.
bool isTime(const std::string &text)
{
    constexpr std::string_view form = "0000-00-00T00:00:00Z";
    const auto fits = [](char c, char wanted) { return wanted == '0' ? c >= '0' && c <= '9' : c == wanted; };
    return std::ranges::equal(text, form, fits);
}

std::string inSmallLetters(std::string text)
{
    for (char &c : text)
        c = c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
    return text;
}

// The same folder comes out of it on every file system.
bool namesFitTogether(const std::map<std::string, std::string> &files)
{
    std::set<std::string> names, folders;
    for (const auto &[file, hash] : files) {
        const std::string name = inSmallLetters(file);
        if (!names.insert(name).second)
            return false;
        for (std::size_t at = name.find('/'); at != std::string::npos; at = name.find('/', at + 1))
            folders.insert(name.substr(0, at));
    }
    return std::ranges::none_of(names, [&](const std::string &name) { return folders.contains(name); });
}

bool isOfKind(const Json &json, const BundleKindInfo &info)
{
    return info.named ? json.value("kind", Json()) == info.name : !json.contains("kind");
}

std::optional<std::map<std::string, std::string>> filesOf(const Json &json, const BundleKindInfo &info)
{
    if (!json.is_object() || json.size() > mostBundleFiles)
        return std::nullopt;
    std::map<std::string, std::string> files;
    for (const auto &[file, hash] : json.items()) {
        const bool sound = isBundlePath(file) && file != info.manifest && file != info.signature &&
                           hash.is_string() && isSha256Hex(hash.get_ref<const std::string &>());
        if (!sound)
            return std::nullopt;
        files[file] = hash.get<std::string>();
    }
    return namesFitTogether(files) ? std::optional(std::move(files)) : std::nullopt;
}

} // namespace

std::optional<BundleKind> bundleKindOf(std::string_view name)
{
    const auto found = std::ranges::find(bundleKinds, name, &BundleKindInfo::name);
    return found == bundleKinds.end() ? std::nullopt : std::optional(found->kind);
}

bool isBundlePath(std::string_view path) noexcept
{
    if (path.empty() || path.size() > longestPath || path.find('\\') != std::string_view::npos ||
        !isPlainText({reinterpret_cast<const std::uint8_t *>(path.data()), path.size()}))
        return false;
    for (std::size_t from = 0; from <= path.size();) {
        const std::size_t end = std::min(path.find('/', from), path.size());
        const std::string_view part = path.substr(from, end - from);
        if (part.empty() || part == "." || part == ".." || part.size() > longestPart)
            return false;
        from = end + 1;
    }
    return true;
}

Result<Manifest> readFolder(const fs::path &folder, BundleKind kind)
{
    const BundleKindInfo &info = infoOf(kind);
    const auto broken = [&](const std::string &why) {
        return Error{ErrorCode::DefinitionBroken, std::string(info.name) + ": " + why};
    };
    Manifest manifest;
    std::size_t bytes = 0;
    std::error_code error;
    for (auto it = fs::recursive_directory_iterator(folder, error);
         !error && it != fs::recursive_directory_iterator(); it.increment(error)) {
        const std::string name = it->path().lexically_relative(folder).generic_string();
        if (it->is_symlink(error))
            return broken("the folder holds a link");
        if (it->is_directory(error))
            continue;
        // Also in place of the manifest, which is written next: a pipe would wait for a reader.
        if (!it->is_regular_file(error))
            return broken("the folder holds something that is no file");
        if (name == info.manifest || name == info.signature)
            continue;
        if (!isBundlePath(name))
            return broken("a file has a name that cannot be used everywhere");
        const std::size_t size = it->file_size(error);
        bytes += size;
        if (error || size > mostBundleFileBytes || bytes > mostBundleBytes ||
            manifest.files.size() >= mostBundleFiles)
            return broken(name + " makes it too large, or changes while it is read");
        manifest.files[name] = sha256Hex(fileContent(it->path()));
    }
    if (error)
        return broken("the folder cannot be read: " + error.message());
    if (!namesFitTogether(manifest.files))
        return broken("two files have names that differ in letter case alone");
    return manifest;
}

std::string writtenManifest(const Manifest &manifest, BundleKind kind)
{
    Json json{{"version", 1}, {"issued", manifest.issued}, {"files", manifest.files}};
    if (infoOf(kind).named)
        json["kind"] = infoOf(kind).name;
    return json.dump(1) + "\n";
}

std::optional<Manifest> parseManifest(const std::string &text, BundleKind kind)
{
    Problems problems;
    const auto json = text.size() <= mostManifestBytes ? parseJson(text, problems) : std::nullopt;
    if (!json || !json->is_object() || json->value("version", Json()) != 1 || !isOfKind(*json, infoOf(kind)))
        return std::nullopt;
    const Json issued = json->value("issued", Json());
    auto files = filesOf(json->value("files", Json()), infoOf(kind));
    if (!files || !issued.is_string() || !isTime(issued.get_ref<const std::string &>()))
        return std::nullopt;
    return Manifest{issued.get<std::string>(), std::move(*files)};
}

std::string digestOf(const Manifest &manifest, BundleKind kind)
{
    return sha256Hex(writtenManifest(manifest, kind));
}

std::string folderStamp(const fs::path &folder)
{
    std::error_code error;
    std::string all;
    for (auto it = fs::recursive_directory_iterator(folder, error);
         !error && it != fs::recursive_directory_iterator(); it.increment(error)) {
        struct stat about {
        };
        if (::lstat(it->path().c_str(), &about) == 0 && S_ISREG(about.st_mode))
            all += it->path().filename().string() + ' ' + std::to_string(about.st_size) + ' ' +
                   std::to_string(about.st_mtim.tv_sec) + '.' + std::to_string(about.st_mtim.tv_nsec) + '\n';
    }
    return all;
}

std::string fileContent(const fs::path &file)
{
    std::ifstream stream(file, std::ios::binary);
    std::ostringstream text;
    text << stream.rdbuf();
    return text.str();
}

} // namespace madoguchi
