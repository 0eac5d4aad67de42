// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#include "drivers/simulator/Authority.h"

#include "drivers/simulator/Certificates.h"

#include <algorithm>

#include <openssl/pem.h>

namespace madoguchi::simulator
{
namespace
{

constexpr std::array hierarchies{Hierarchy::Authentication, Hierarchy::Signature};

std::string nameOf(Hierarchy hierarchy)
{
    return hierarchy == Hierarchy::Authentication ? "authentication" : "signature";
}

std::string pem(const char *label, ByteView der)
{
    const Handle<BIO, BIO_free_all> bio(BIO_new(BIO_s_mem()));
    PEM_write_bio(bio.get(), label, "", der.data(), static_cast<long>(der.size()));
    char *data = nullptr;
    const long length = BIO_get_mem_data(bio.get(), &data);
    return {data, static_cast<std::size_t>(length)};
}

} // namespace

KeyId keyId(std::string_view sevenDigits)
{
    KeyId id{0, 0, 0, 0, 0, 0, 0, 0x08, 0x05, '0', '0', '1'};
    std::ranges::copy_n(sevenDigits.begin(), 7, id.begin());
    return id;
}

std::shared_ptr<Authority> Authority::ephemeral()
{
    static const auto authority = std::make_shared<Authority>();
    return authority;
}

Result<std::shared_ptr<Authority>> Authority::load(const std::filesystem::path &directory)
{
    const std::filesystem::path anchors = directory / "anchors", keys = directory / "keys";
    for (const std::filesystem::path &needed : {directory, anchors, keys}) {
        if (const Result<void> made = makePrivateDirectory(needed); !made)
            return made.error();
    }
    const auto authority = std::make_shared<Authority>(keys);
    const Result<void> written = authority->writeAnchors(anchors);
    return written ? Result(authority) : written.error();
}

Result<void> Authority::writeAnchors(const std::filesystem::path &directory)
{
    const auto write = [&](const std::string &file, const char *label, ByteView der) {
        return placeFile(directory / (file + ".pem"), pem(label, der), Existing::Goes);
    };
    bool good = true;
    for (const Hierarchy hierarchy : hierarchies) {
        for (const int generation : generations)
            good = good && write(nameOf(hierarchy) + "-" + std::to_string(generation), "CERTIFICATE",
                                 root(hierarchy, generation));
    }
    for (const KeyId &id : {authorities::cardManager, authorities::surface, authorities::text}) {
        std::string hex = upperHex(id);
        std::ranges::transform(hex, hex.begin(), [](char c) { return c >= 'A' ? c + 32 : c; });
        good = good && write("cv-" + hex, "PUBLIC KEY", cvKey(id)->publicDer());
    }
    return good ? Result<void>() : Result<void>(ErrorCode::FileUnreadable, directory.string());
}

Authority::Anchors Authority::anchors()
{
    Anchors all;
    for (const Hierarchy hierarchy : hierarchies) {
        for (const int generation : generations)
            all.certificates.push_back(root(hierarchy, generation));
    }
    for (const KeyId &id : {authorities::cardManager, authorities::surface, authorities::text})
        all.cvKeys[id] = cvKey(id)->publicDer();
    return all;
}

Bytes Authority::root(Hierarchy hierarchy, int generation)
{
    return rootCertificate(hierarchy, generation, *rootKey(hierarchy, generation));
}

std::shared_ptr<const RsaKey> Authority::rootKey(Hierarchy hierarchy, int generation)
{
    return m_keys.key("root-" + nameOf(hierarchy) + "-" + std::to_string(generation));
}

std::shared_ptr<const RsaKey> Authority::cvKey(const KeyId &id)
{
    return m_keys.key("cv-" + upperHex(id));
}

// The card's serial may hold any character, a file's name may not.
std::shared_ptr<const RsaKey> Authority::cardKey(std::string_view card, const std::string &use)
{
    const Sha256 digest = sha256(card);
    return m_keys.key("card-" + upperHex(ByteView(digest).first(8)) + "-" + use);
}

} // namespace madoguchi::simulator
