// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "drivers/support/Bytes.h"

#include <string>
#include <string_view>

namespace madoguchi
{

// As content is named by its hash: on the line, in manifests, in the list of an application's scans.
std::string sha256Hex(ByteView content); // 64 digits, lower case
inline std::string sha256Hex(std::string_view content)
{
    return sha256Hex(ByteView(reinterpret_cast<const std::uint8_t *>(content.data()), content.size()));
}
bool isSha256Hex(std::string_view text) noexcept; // just that form

} // namespace madoguchi
