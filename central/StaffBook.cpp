// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#include "central/StaffBook.h"

#include "central/Message.h"

#include <array>
#include <cerrno>
#include <fcntl.h>
#include <fstream>
#include <openssl/crypto.h>
#include <openssl/evp.h>
#include <openssl/rand.h>
#include <sstream>
#include <sys/stat.h>
#include <unistd.h>

namespace madoguchi::central
{

namespace
{

constexpr std::size_t minimumPassword = 8;
constexpr std::size_t saltSize = 16;
using Hash = std::array<std::uint8_t, 32>;

// scrypt with N = 2^15, r = 8, p = 3 (32 MiB): one of the costs that OWASP's Password Storage Cheat Sheet
// names.
std::optional<Hash> hashed(std::span<const std::uint8_t> password, const Bytes &salt)
{
    constexpr std::uint64_t n = 1 << 15, r = 8, p = 3, maxMemory = 64u << 20;
    Hash hash = {};
    if (EVP_PBE_scrypt(reinterpret_cast<const char *>(password.data()), password.size(), salt.data(),
                       salt.size(), n, r, p, maxMemory, hash.data(), hash.size()) != 1)
        return std::nullopt;
    return hash;
}

// An absent file is an empty book; a broken one is none.
std::optional<Json> readBook(const std::filesystem::path &file)
{
    if (!std::filesystem::exists(file))
        return Json{{"staff", Json::array()}};
    std::ifstream stream(file);
    std::ostringstream text;
    text << stream.rdbuf();
    auto book = parseObject(text.str());
    if (!book || !book->contains("staff") || !book->at("staff").is_array())
        return std::nullopt;
    return book;
}

// Written beside and moved over, so that a reader sees the old book or the new one.
bool writeBook(const std::filesystem::path &file, const std::string &text)
{
    const std::string beside = file.string() + ".new";
    const int descriptor =
        ::open(beside.c_str(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC | O_NOFOLLOW, S_IRUSR | S_IWUSR);
    if (descriptor < 0)
        return false;
    const bool written = ::write(descriptor, text.data(), text.size()) == static_cast<ssize_t>(text.size()) &&
                         ::fsync(descriptor) == 0;
    ::close(descriptor);
    return written && ::rename(beside.c_str(), file.c_str()) == 0;
}

} // namespace

Result<void> StaffBook::add(const std::string &id, const std::string &name,
                            std::span<const std::uint8_t> password) const
{
    if (id.empty() || id.size() > 32 || name.empty() || name.size() > 100)
        return Error{ErrorCode::BadInput, "a staff number has 1 to 32 bytes, a name 1 to 100"};
    if (password.size() < minimumPassword)
        return Error{ErrorCode::BadInput, "a password has at least 8 characters"};
    auto book = readBook(m_file);
    if (!book)
        return Error{ErrorCode::FileUnreadable, "the staff file is broken"};
    Bytes salt(saltSize);
    const bool random = RAND_bytes(salt.data(), static_cast<int>(salt.size())) == 1;
    const auto hash = hashed(password, salt);
    if (!random || !hash)
        return Error{ErrorCode::Internal, "scrypt"};
    Json &members = (*book)["staff"];
    std::erase_if(members.get_ref<Json::array_t &>(),
                  [&id](const Json &member) { return member.value("id", "") == id; });
    members.push_back({{"id", id}, {"name", name}, {"salt", toBase64(salt)}, {"hash", toBase64(*hash)}});
    if (!writeBook(m_file, book->dump(2) + '\n'))
        return Error{ErrorCode::FileUnreadable, "the staff file cannot be written"};
    return {};
}

std::optional<std::string> StaffBook::check(const std::string &id, std::string_view password) const
{
    Json found = Json::object();
    if (const auto book = readBook(m_file)) {
        for (const Json &member : book->at("staff")) {
            if (member.value("id", "") == id)
                found = member;
        }
    }
    const auto salt = fromBase64(found.value("salt", ""));
    const auto expected = fromBase64(found.value("hash", ""));
    const auto hash = hashed({reinterpret_cast<const std::uint8_t *>(password.data()), password.size()},
                             salt.value_or(Bytes(saltSize)));
    if (!hash || !salt || !expected || expected->size() != hash->size() ||
        CRYPTO_memcmp(expected->data(), hash->data(), hash->size()) != 0)
        return std::nullopt;
    return found.value("name", "");
}

} // namespace madoguchi::central
