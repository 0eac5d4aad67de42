// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string>
#include <vector>

namespace madoguchi::print
{

// A font in the file system; collections hold several.
struct FontFile {
    std::string path;
    int index = 0;
    bool operator==(const FontFile &) const = default;
};

// Nothing where no such family is installed: the nearest other one is not meant.
std::optional<FontFile> fontOfFamily(const char *family, bool bold);
// Every font with outlines in which the character stands, the most usual first.
std::vector<FontFile> fontsWith(char32_t point);

} // namespace madoguchi::print
