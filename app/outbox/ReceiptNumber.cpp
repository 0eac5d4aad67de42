// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#include "app/outbox/Outbox.h"

#include <array>
#include <cstdio>

namespace madoguchi
{

namespace
{

// ISO/IEC 7064, MOD 37,36: one check character out of the same alphabet. It finds every single wrong
// character and every swap of two neighbours.
constexpr std::string_view alphabet = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ";
constexpr int modulus = 36;

// What the system leaves after these characters; nothing for a character outside the alphabet.
std::optional<int> remainder(std::string_view characters) noexcept
{
    int product = modulus;
    for (const char character : characters) {
        if (character == '-')
            continue;
        const auto value = alphabet.find(character);
        if (value == std::string_view::npos)
            return std::nullopt;
        const int sum = (product + static_cast<int>(value)) % modulus;
        product = (sum == 0 ? modulus : sum) * 2 % (modulus + 1);
    }
    return product;
}

bool isCapital(char character) noexcept
{
    return character >= 'A' && character <= 'Z';
}
bool isDigit(char character) noexcept
{
    return character >= '0' && character <= '9';
}

// "MYK1-0417-" with four to twelve digits, then one character.
bool wellFormed(std::string_view number) noexcept
{
    if (number.size() < 11 || number.size() > 19)
        return false;
    if (!isCapital(number[0]) || !isCapital(number[1]) || !isCapital(number[2]) || !isDigit(number[3]))
        return false;
    if (number[4] != '-' || number[number.size() - 2] != '-')
        return false;
    for (const char character : number.substr(5, number.size() - 7)) {
        if (!isDigit(character))
            return false;
    }
    return true;
}

} // namespace

std::string makeReceiptNumber(const Outbox::Identity &identity, std::int64_t serial)
{
    std::array<char, 24> digits = {};
    std::snprintf(digits.data(), digits.size(), "%04lld", static_cast<long long>(serial));
    const std::string body = identity.office + identity.device + '-' + digits.data();
    const int check = (modulus + 1 - remainder(body).value_or(0)) % modulus;
    return body + '-' + alphabet[static_cast<std::size_t>(check)];
}

bool validReceiptNumber(std::string_view number) noexcept
{
    if (!wellFormed(number))
        return false;
    const auto check = alphabet.find(number.back());
    const auto product = remainder(number.substr(0, number.size() - 2));
    return product && check != std::string_view::npos && (*product + static_cast<int>(check)) % modulus == 1;
}

} // namespace madoguchi
