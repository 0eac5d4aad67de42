// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "drivers/support/Bytes.h"

#include <filesystem>
#include <optional>
#include <string_view>

namespace madoguchi::scan
{

// RFC 4648, section 5, without padding; strict: nothing but its alphabet, no left-over bits. Nothing for
// anything else.
std::optional<Bytes> fromBase64Url(std::string_view text);

// Whether `signature` (ECDSA over P-256 with SHA-256, r and s of 32 bytes each as in RFC 7518, 3.4) is that
// of the key `<keyId>.pem` in the folder `keys` over `text`. False for a key that is missing, too large or of
// another kind.
bool isSigned(std::string_view text, const Bytes &signature, const std::filesystem::path &keys,
              std::string_view keyId);

} // namespace madoguchi::scan
