// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <utility>

namespace madoguchi
{

class NumberGrant;

// Leave to read one individual number (個人番号) once. Only a procedure whose definition names its legal
// basis (番号法 第9条; 第14条, 第15条 and 第20条 bar asking and keeping otherwise) can give it, after that
// was written into the audit trail: see app/procedures/NumberGrant.h, the one class that can make it. What
// reads the number takes it by value, so the compiler finds every place that could, and there is no other way
// to call it.
class NumberAuthority
{
public:
    NumberAuthority(NumberAuthority &&) noexcept = default;
    NumberAuthority &operator=(NumberAuthority &&) = delete;
    NumberAuthority(const NumberAuthority &) = delete;

    const std::string &law() const noexcept { return m_law; }

private:
    friend class NumberGrant;
    explicit NumberAuthority(std::string law) : m_law(std::move(law)) {}

    std::string m_law;
};

} // namespace madoguchi
