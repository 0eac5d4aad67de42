// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#include "central/Bundles.h"

#include "app/procedures/BundleSignature.h"
#include "central/Log.h"
#include "drivers/support/Sha256.h"

namespace madoguchi::central
{

namespace
{

namespace fs = std::filesystem;

Reply notHere()
{
    return refusal(404, ErrorCode::BadInput, "this centre does not hold it");
}

} // namespace

Bundles::Bundles(std::vector<Source> sources, CatalogueStore &catalogues)
    : m_catalogues(catalogues), m_sources(std::move(sources))
{
}

void Bundles::look()
{
    (void)m_catalogues.refresh();
    lookAtCatalogue();
    for (const Source &source : m_sources)
        lookAt(source);
}

void Bundles::lookAtCatalogue()
{
    const auto now = m_catalogues.inForce();
    if (!now || m_stamps[BundleKind::Procedures] == now->digest)
        return;
    m_stamps[BundleKind::Procedures] = now->digest;
    take({BundleKind::Procedures, now->folder, m_catalogues.keys()});
}

void Bundles::lookAt(const Source &source)
{
    if (source.folder.empty() || source.keys.empty())
        return;
    std::string stamp = folderStamp(source.folder);
    if (stamp == m_stamps[source.kind])
        return;
    m_stamps[source.kind] = std::move(stamp);
    take(source);
}

void Bundles::take(const Source &source)
{
    const std::string kind(infoOf(source.kind).name);
    auto found = read(source);
    const auto before = held(source.kind);
    if (found && before && found->manifest.issued < before->manifest.issued)
        found = Error{ErrorCode::CatalogueUnsigned, kind + ": older than what is given out"};
    if (!found)
        return log(Level::Warning, "bundle-left-alone",
                   {{"kind", kind}, {"code", found.error().info().support}, {"why", found.error().detail}});
    log("bundle", {{"kind", kind}, {"issued", found->manifest.issued}});
    const std::lock_guard lock(m_mutex);
    m_shelf[source.kind] = std::make_shared<const Held>(std::move(*found));
}

// The manifest is believed first; then each file is what it says, or nothing is taken. Nobody can change in
// between what was checked: what was checked is what is given out.
Result<Bundles::Held> Bundles::read(const Source &source)
{
    const BundleKindInfo &info = infoOf(source.kind);
    const auto small = [&](const fs::path &name, std::size_t most) {
        std::error_code error;
        const auto size = fs::file_size(source.folder / name, error);
        return !error && size <= most;
    };
    const auto notSigned = [&](const std::string &why) {
        return Error{ErrorCode::CatalogueUnsigned, std::string(info.name) + ": " + why};
    };
    Held held;
    if (!small(info.manifest, mostManifestBytes) || !small(info.signature, mostSignatureBytes))
        return notSigned("manifest or signature is missing");
    held.text = fileContent(source.folder / info.manifest);
    held.signature = fileContent(source.folder / info.signature);
    auto manifest = verifyManifest(held.text, held.signature, source.kind, source.keys);
    if (!manifest)
        return manifest.error();
    held.manifest = std::move(*manifest);
    held.digest = digestOf(held.manifest, source.kind);
    std::size_t bytes = 0;
    for (const auto &[file, hash] : held.manifest.files) {
        std::string content = small(file, mostBundleFileBytes) ? fileContent(source.folder / file) : "";
        bytes += content.size();
        if (sha256Hex(content) != hash || bytes > mostBundleBytes)
            return notSigned(file + " is missing, too large, or not what was signed");
        held.contents.emplace(hash, std::move(content));
    }
    return held;
}

std::shared_ptr<const Bundles::Held> Bundles::held(BundleKind kind) const
{
    const std::lock_guard lock(m_mutex);
    const auto found = m_shelf.find(kind);
    return found == m_shelf.end() ? nullptr : found->second;
}

Bundles::Shelf Bundles::shelf() const
{
    const std::lock_guard lock(m_mutex);
    return m_shelf;
}

Reply Bundles::list() const
{
    Json bundles = Json::array();
    for (const auto &[kind, held] : shelf())
        bundles.push_back(
            {{"kind", infoOf(kind).name}, {"issued", held->manifest.issued}, {"digest", held->digest}});
    return answer(200, {{"bundles", std::move(bundles)}});
}

Reply Bundles::manifest(const std::string &name) const
{
    const auto kind = bundleKindOf(name);
    const auto found = kind ? held(*kind) : nullptr;
    return found ? answer(200, {{"manifest", found->text}, {"signature", found->signature}}) : notHere();
}

Reply Bundles::file(const std::string &hash) const
{
    for (const auto &[kind, held] : shelf())
        if (const auto found = held->contents.find(hash); found != held->contents.end()) {
            const auto *bytes = reinterpret_cast<const std::uint8_t *>(found->second.data());
            return answer(200, {{"content", toBase64({bytes, found->second.size()})}});
        }
    return notHere();
}

} // namespace madoguchi::central
