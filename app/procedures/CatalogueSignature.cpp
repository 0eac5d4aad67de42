// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#include "app/procedures/CatalogueSignature.h"

#include "app/procedures/JsonFile.h"
#include "drivers/support/Hex.h"
#include "drivers/support/OpenSslHandle.h"

#include <fstream>
#include <openssl/pem.h>
#include <openssl/sha.h>
#include <sstream>

namespace madoguchi
{

namespace
{

namespace fs = std::filesystem;

constexpr const char *manifestName = "catalogue.json", *signatureName = "catalogue.sig";
constexpr std::size_t mostFiles = 20'000, mostBytes = 64 * 1024 * 1024, mostManifestBytes = 8 * 1024 * 1024;
constexpr std::size_t mostSignatureBytes = 1024, mostKeyBytes = 8192;

Error unsignedBecause(const std::string &why)
{
    return {ErrorCode::CatalogueUnsigned, why};
}

std::string contentOf(const fs::path &file)
{
    std::ifstream stream(file, std::ios::binary);
    std::ostringstream text;
    text << stream.rdbuf();
    return text.str();
}

std::string hashOf(const std::string &content)
{
    unsigned char hash[SHA256_DIGEST_LENGTH];
    SHA256(reinterpret_cast<const unsigned char *>(content.data()), content.size(), hash);
    return hexOf(hash);
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

std::string written(const Manifest &manifest)
{
    return Json{{"version", 1}, {"issued", manifest.issued}, {"files", manifest.files}}.dump(1) + "\n";
}

openssl::KeyHandle publicKey(const fs::path &file)
{
    const std::string pem = fs::file_size(file) <= mostKeyBytes ? contentOf(file) : std::string();
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

std::optional<Manifest> parsed(const std::string &text)
{
    const Json json = Json::parse(text, nullptr, false);
    if (!json.is_object() || json.value("version", Json()) != 1 || !json.value("files", Json()).is_object())
        return std::nullopt;
    Manifest manifest;
    manifest.issued =
        json.value("issued", Json()).is_string() ? json["issued"].get<std::string>() : std::string();
    for (const auto &[file, hash] : json["files"].items()) {
        if (!hash.is_string())
            return std::nullopt;
        manifest.files[file] = hash.get<std::string>();
    }
    return manifest;
}

} // namespace

Result<Manifest> readFolder(const fs::path &catalogue)
{
    const auto broken = [](const std::string &why) { return Error{ErrorCode::DefinitionBroken, why}; };
    Manifest manifest;
    std::size_t bytes = 0;
    std::error_code error;
    for (auto it = fs::recursive_directory_iterator(catalogue, error);
         !error && it != fs::recursive_directory_iterator(); it.increment(error)) {
        const std::string name = it->path().lexically_relative(catalogue).generic_string();
        if (it->is_symlink(error))
            return broken("the catalogue holds a link");
        if (it->is_directory(error) || name == manifestName || name == signatureName)
            continue;
        if (!it->is_regular_file(error))
            return broken("the catalogue holds something that is no file");
        bytes += it->file_size(error);
        if (error || bytes > mostBytes || manifest.files.size() >= mostFiles)
            return broken("the catalogue is too large, or changes while it is read");
        manifest.files[name] = hashOf(contentOf(it->path()));
    }
    if (error)
        return broken("the folder of procedures cannot be read: " + error.message());
    return manifest;
}

Result<void> signCatalogue(const fs::path &catalogue, const fs::path &privateKey, const std::string &issued)
{
    const auto key = openssl::readPrivateKey(privateKey);
    if (!key)
        return key.error();
    auto manifest = readFolder(catalogue);
    if (!manifest)
        return manifest.error();
    manifest->issued = issued;
    const std::string text = written(*manifest);
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
    std::ofstream(catalogue / manifestName, std::ios::binary) << text;
    std::ofstream sealed(catalogue / signatureName, std::ios::binary);
    sealed << toBase64(signature) << "\n";
    if (!sealed.flush())
        return {ErrorCode::FileUnreadable, "the signature cannot be written"};
    return {};
}

Result<Manifest> verifyCatalogue(const fs::path &catalogue, const fs::path &keys)
{
    std::error_code error;
    const auto small = [&](const char *name, std::size_t most) {
        const auto size = fs::file_size(catalogue / name, error);
        return !error && size > 0 && size <= most;
    };
    if (!small(manifestName, mostManifestBytes) || !small(signatureName, mostSignatureBytes))
        return unsignedBecause("catalogue.json or catalogue.sig is missing");
    const std::string text = contentOf(catalogue / manifestName);
    const Bytes signature = fromBase64(contentOf(catalogue / signatureName));
    if (signature.empty() || !signedByOneOf(keys, text, signature))
        return unsignedBecause("no known key signed the catalogue");
    const auto manifest = parsed(text);
    if (!manifest)
        return unsignedBecause("catalogue.json is not understood");
    const auto there = readFolder(catalogue);
    if (!there)
        return there.error();
    for (const auto &[file, hash] : there->files)
        if (const auto it = manifest->files.find(file); it == manifest->files.end() || it->second != hash)
            return unsignedBecause(file + " is not what was signed");
    if (there->files.size() != manifest->files.size())
        return unsignedBecause("files that were signed are missing");
    return *manifest;
}

std::string digestOf(const Manifest &manifest)
{
    return hashOf(written(manifest));
}

} // namespace madoguchi
