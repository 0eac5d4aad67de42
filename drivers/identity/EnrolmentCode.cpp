// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#include "drivers/identity/EnrolmentCode.h"

#include <openssl/rand.h>
#include <openssl/sha.h>

namespace madoguchi::identity
{

namespace
{

// Without 0 and O, 1, I and L, S beside 5, U beside V. Their number is a prime: then each position can have a
// factor of its own, and no single slip leaves the sum as it was.
constexpr std::string_view signs = "23456789ABCDEFGHJKMNPQRTVWXYZ";
constexpr unsigned count = signs.size();
static_assert(count == 29);
constexpr std::size_t length = 20, group = 5;
constexpr unsigned inverseOfLength = 16;
static_assert(length * inverseOfLength % count == 1);

// Zero for a whole code.
unsigned weighted(std::string_view code)
{
    unsigned sum = 0;
    for (std::size_t i = 0; i < code.size(); ++i)
        sum += unsigned(i + 1) * unsigned(signs.find(code[i]));
    return sum % count;
}

std::optional<char> randomSign()
{
    constexpr unsigned fair = 256 / count * count; // beyond it some signs would come more often
    for (;;) {
        unsigned char byte = 0;
        if (RAND_bytes(&byte, 1) != 1)
            return std::nullopt;
        if (byte < fair)
            return signs[byte % count];
    }
}

std::string grouped(const std::string &plain)
{
    std::string text;
    for (std::size_t i = 0; i < plain.size(); ++i) {
        if (i > 0 && i % group == 0)
            text += '-';
        text += plain[i];
    }
    return text;
}

} // namespace

std::string newEnrolmentCode()
{
    std::string code;
    while (code.size() + 1 < length) {
        const auto sign = randomSign();
        if (!sign)
            return {};
        code += *sign;
    }
    code += signs[(count - weighted(code)) * inverseOfLength % count];
    return grouped(code);
}

std::optional<std::string> plainEnrolmentCode(std::string_view typed)
{
    std::string plain;
    for (char c : typed) {
        if (c == '-' || c == ' ' || c == '\t' || c == '\r')
            continue;
        if (c >= 'a' && c <= 'z')
            c = char(c - 'a' + 'A');
        if (signs.find(c) == std::string_view::npos || plain.size() == length)
            return std::nullopt;
        plain += c;
    }
    if (plain.size() != length || weighted(plain) != 0)
        return std::nullopt;
    return plain;
}

Bytes enrolmentCodeHash(std::string_view plain)
{
    Bytes hash(SHA256_DIGEST_LENGTH);
    SHA256(reinterpret_cast<const unsigned char *>(plain.data()), plain.size(), hash.data());
    return hash;
}

} // namespace madoguchi::identity
