// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#include "app/procedures/BundleSignature.h"

#include "drivers/support/OpenSslHandle.h"

#include <fstream>
#include <openssl/pem.h>

namespace madoguchi
{

namespace
{

namespace fs = std::filesystem;

constexpr std::size_t mostKeyBytes = 8192;

Error unsignedBecause(BundleKind kind, const std::string &why)
{
    return {ErrorCode::CatalogueUnsigned, std::string(infoOf(kind).name) + ": " + why};
}

std::string toBase64(const Bytes &bytes)
{
    std::string text(4 * ((bytes.size() + 2) / 3) + 1, '\0');
    const int size =
        EVP_EncodeBlock(reinterpret_cast<unsigned char *>(text.data()), bytes.data(), int(bytes.size()));
    text.resize(std::size_t(size));
    return text;
}

Bytes fromBase64(std::string text)
{
    while (!text.empty() && (text.back() == '\n' || text.back() == '\r'))
        text.pop_back();
    if (text.empty() || text.size() % 4 != 0)
        return {};
    const std::size_t padding = text.ends_with("==") ? 2 : text.ends_with('=') ? 1 : 0;
    Bytes bytes(text.size() / 4 * 3);
    const int size =
        EVP_DecodeBlock(bytes.data(), reinterpret_cast<const unsigned char *>(text.data()), int(text.size()));
    bytes.resize(size < 0 ? 0 : std::size_t(size) - padding);
    return bytes;
}

openssl::KeyHandle publicKey(const fs::path &file)
{
    std::error_code error;
    const std::string pem =
        fs::file_size(file, error) <= mostKeyBytes ? fileContent(file) : std::string(); // -1 on an error
    const auto bio = openssl::readingFrom({reinterpret_cast<const std::uint8_t *>(pem.data()), pem.size()});
    return openssl::KeyHandle(PEM_read_bio_PUBKEY(bio.get(), nullptr, nullptr, nullptr));
}

bool signedBy(EVP_PKEY *key, const std::string &text, const Bytes &signature)
{
    const openssl::DigestHandle context(EVP_MD_CTX_new());
    return EVP_PKEY_is_a(key, "EC") &&
           EVP_DigestVerifyInit(context.get(), nullptr, EVP_sha256(), nullptr, key) == 1 &&
           EVP_DigestVerify(context.get(), signature.data(), signature.size(),
                            reinterpret_cast<const unsigned char *>(text.data()), text.size()) == 1;
}

bool signedByOneOf(const fs::path &keys, const std::string &text, const Bytes &signature)
{
    std::error_code error;
    bool found = false;
    for (const auto &file : fs::directory_iterator(keys, error)) {
        if (found || file.path().extension() != ".pem" || !file.is_regular_file(error))
            continue;
        const auto key = publicKey(file.path());
        found = key && signedBy(key.get(), text, signature);
    }
    (void)openssl::lastReason(); // the failures of the other keys say nothing
    return found;
}

} // namespace

Result<void> signBundle(const fs::path &folder, BundleKind kind, const fs::path &privateKey,
                        const std::string &issued)
{
    const auto key = openssl::readPrivateKey(privateKey);
    if (!key)
        return key.error();
    auto manifest = readFolder(folder, kind);
    if (!manifest)
        return manifest.error();
    manifest->issued = issued;
    const std::string text = writtenManifest(*manifest, kind);
    if (!parseManifest(text, kind))
        return {ErrorCode::BadConfiguration, "this would not be taken anywhere"};
    const openssl::DigestHandle context(EVP_MD_CTX_new());
    std::size_t size = 0;
    Bytes signature(mostSignatureBytes);
    const auto *data = reinterpret_cast<const unsigned char *>(text.data());
    const bool made = EVP_PKEY_is_a(key->get(), "EC") &&
                      EVP_DigestSignInit(context.get(), nullptr, EVP_sha256(), nullptr, key->get()) == 1 &&
                      EVP_DigestSign(context.get(), nullptr, &size, data, text.size()) == 1 &&
                      size <= signature.size() &&
                      EVP_DigestSign(context.get(), signature.data(), &size, data, text.size()) == 1;
    if (!made)
        return {ErrorCode::BadConfiguration, "the key is not one for ECDSA: " + openssl::lastReason()};
    signature.resize(size);
    std::ofstream(folder / infoOf(kind).manifest, std::ios::binary) << text;
    std::ofstream sealed(folder / infoOf(kind).signature, std::ios::binary);
    sealed << toBase64(signature) << "\n";
    if (!sealed.flush())
        return {ErrorCode::FileUnreadable, "the signature cannot be written"};
    return {};
}

bool isSigningKey(const fs::path &file)
{
    const auto key = publicKey(file);
    char curve[32] = "";
    const bool named = key && EVP_PKEY_is_a(key.get(), "EC") &&
                       EVP_PKEY_get_group_name(key.get(), curve, sizeof curve, nullptr) == 1;
    (void)openssl::lastReason();
    return named && std::string_view(curve) == "prime256v1";
}

Result<Manifest> verifyManifest(const std::string &text, const std::string &signature, BundleKind kind,
                                const fs::path &keys)
{
    const Bytes bytes = signature.size() <= mostSignatureBytes ? fromBase64(signature) : Bytes();
    if (bytes.empty() || text.size() > mostManifestBytes || !signedByOneOf(keys, text, bytes))
        return unsignedBecause(kind, "no known key signed it");
    auto manifest = parseManifest(text, kind);
    if (!manifest)
        return unsignedBecause(kind, "what was signed is not understood");
    return std::move(*manifest);
}

Result<Manifest> verifyBundle(const fs::path &folder, BundleKind kind, const fs::path &keys)
{
    const BundleKindInfo &info = infoOf(kind);
    std::error_code error;
    const auto small = [&](std::string_view name, std::size_t most) {
        const auto size = fs::file_size(folder / name, error);
        return !error && size > 0 && size <= most;
    };
    if (!small(info.manifest, mostManifestBytes) || !small(info.signature, mostSignatureBytes))
        return unsignedBecause(kind, std::string(info.manifest) + " or " + std::string(info.signature) +
                                         " is missing");
    auto manifest =
        verifyManifest(fileContent(folder / info.manifest), fileContent(folder / info.signature), kind, keys);
    if (!manifest)
        return manifest;
    const auto there = readFolder(folder, kind);
    if (!there)
        return there.error();
    for (const auto &[file, hash] : there->files)
        if (const auto it = manifest->files.find(file); it == manifest->files.end() || it->second != hash)
            return unsignedBecause(kind, file + " is not what was signed");
    if (there->files.size() != manifest->files.size())
        return unsignedBecause(kind, "files that were signed are missing");
    return manifest;
}

} // namespace madoguchi
