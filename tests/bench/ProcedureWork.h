// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/person/Household.h"
#include "app/procedures/Catalogue.h"

#include <filesystem>
#include <memory>

// What the benches of procedures are about, and the count of instructions beside them.
namespace madoguchi::bench
{

inline constexpr const char *today = "2026-12-01";

std::shared_ptr<const Catalogue> shipped();
// Of whom everything is known that a profile may hold: two parents, three children and a grandmother.
Json profile();
// The definition with the most fields when that household fills it.
const Definition &largestForm(const Household &household);

// `count` copies of shipped procedures under other ids, with the events and offers made to speak of them,
// signed; in a folder that goes away again.
class Copies
{
public:
    explicit Copies(int count);
    ~Copies();
    Copies(const Copies &) = delete;
    Copies &operator=(const Copies &) = delete;
    std::filesystem::path folder() const { return m_place / "procedures"; }
    std::filesystem::path keys() const { return m_place / "keys"; }

private:
    std::filesystem::path m_place;
};

// As a program does it when a new catalogue appears: the signature, each file's hash, then all that is in it.
// The reason where it is refused.
std::string loadSigned(const Copies &copies);

} // namespace madoguchi::bench
