// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#include "central/Profiles.h"

#include "app/person/Household.h"
#include "drivers/support/Sha256.h"

#include <algorithm>
#include <fcntl.h>
#include <fstream>
#include <iterator>
#include <sys/stat.h>
#include <unistd.h>

namespace madoguchi::central
{

namespace
{

constexpr std::size_t mostRefused = 200;

Bytes issuerOf(const identity::JpkiCertificate &certificate)
{
    unsigned char *bytes = nullptr;
    const int size = i2d_X509_NAME(X509_get_issuer_name(certificate.handle()), &bytes);
    Bytes copy(bytes, bytes + std::max(size, 0));
    OPENSSL_free(bytes);
    return copy;
}

std::optional<Bytes> contents(const std::filesystem::path &file)
{
    std::ifstream stream(file, std::ios::binary);
    if (!stream)
        return std::nullopt;
    return Bytes(std::istreambuf_iterator<char>(stream), {});
}

// Written beside and moved over, so that a reader sees the old one or the new one.
bool writeOver(const std::filesystem::path &file, const Bytes &content)
{
    const std::string beside = file.string() + ".new";
    const int descriptor =
        ::open(beside.c_str(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC | O_NOFOLLOW, S_IRUSR | S_IWUSR);
    if (descriptor < 0)
        return false;
    const bool written =
        ::write(descriptor, content.data(), content.size()) == static_cast<ssize_t>(content.size()) &&
        ::fsync(descriptor) == 0;
    ::close(descriptor);
    return written && ::rename(beside.c_str(), file.c_str()) == 0;
}

Result<void> checkHousehold(Json profile)
{
    if (!profile.is_object())
        return Error{ErrorCode::BadInput, "a profile is an object"};
    profile["today"] = utcNow().substr(0, 10);
    const auto household = Household::fromJson(profile);
    return household ? Result<void>() : Result<void>(household.error());
}

} // namespace

std::string holderOf(const identity::JpkiCertificate &certificate)
{
    Bytes all = issuerOf(certificate);
    const std::string serial = certificate.serial();
    all.push_back(0); // where one ends and the other begins
    all.insert(all.end(), serial.begin(), serial.end());
    return sha256Hex(all);
}

ProfileFolder::ProfileFolder(std::filesystem::path folder, std::unique_ptr<seal::CentreVault> vault)
    : m_folder(std::move(folder)), m_vault(std::move(vault))
{
}

std::filesystem::path ProfileFolder::fileOf(const std::string &holder) const
{
    return m_folder / (holder + ".profile");
}

Result<std::optional<Json>> ProfileFolder::find(const std::string &holder)
{
    const auto closed = isSha256Hex(holder) ? contents(fileOf(holder)) : std::nullopt;
    if (!closed)
        return std::optional<Json>();
    const auto opened = m_vault->open(*closed);
    if (!opened)
        return opened.error();
    auto whole = parseObject({reinterpret_cast<const char *>(opened->data()), opened->size()});
    // Whose it is stands inside, too: a file that was renamed gives nobody another person's profile.
    if (!whole || textMember(*whole, "holder", holder.size()) != holder || !whole->contains("profile"))
        return Error{ErrorCode::SealBroken, "a profile is none, or another person's"};
    return std::optional(std::move((*whole)["profile"]));
}

Result<void> ProfileFolder::write(const std::string &holder, const Json &profile)
{
    const std::string text = Json{{"holder", holder}, {"profile", profile}}.dump();
    const auto closed = m_vault->close({reinterpret_cast<const std::uint8_t *>(text.data()), text.size()});
    if (!closed)
        return closed.error();
    return writeOver(fileOf(holder), *closed)
               ? Result<void>()
               : Result<void>(Error{ErrorCode::FileUnreadable, "the profile cannot be written"});
}

Result<void> ProfileFolder::put(const std::string &holder, const Json &profile)
{
    if (const auto checked = checkHousehold(profile); !checked)
        return checked;
    std::error_code failed;
    std::filesystem::create_directories(m_folder, failed);
    const std::lock_guard lock(m_writing);
    return write(holder, profile);
}

Result<void> ProfileFolder::refuse(const std::string &holder, const std::string &rule)
{
    const std::lock_guard lock(m_writing);
    auto profile = find(holder);
    if (!profile)
        return profile.error();
    if (!*profile)
        return Error{ErrorCode::BadInput, "there is no such profile any more"};
    Json &optedOut = (**profile)["optedOut"];
    if (!optedOut.is_array())
        optedOut = Json::array();
    if (std::ranges::find(optedOut, Json(rule)) != optedOut.end())
        return {};
    if (optedOut.size() >= mostRefused)
        return Error{ErrorCode::BadInput, "more rules than there can be"};
    optedOut.push_back(rule);
    return write(holder, **profile);
}

} // namespace madoguchi::central
