// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "drivers/support/Result.h"

#include <filesystem>
#include <string>

namespace madoguchi::seal
{

// The parts of a PKCS#11 URI (RFC 7512).
struct TokenUri {
    std::string object;           // the path alone, as it was written: which key in which token
    std::filesystem::path pin;    // pin-source=file:…; empty: none
    std::filesystem::path module; // module-path; empty: whatever p11-kit knows
};

// BadConfiguration for a PIN that stands in it, for what is asked there and not known, and for paths that are
// not absolute. No error repeats the URI.
Result<TokenUri> parseTokenUri(const std::string &uri);

} // namespace madoguchi::seal
