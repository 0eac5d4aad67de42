// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "drivers/support/Result.h"

#include <chrono>
#include <filesystem>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace madoguchi::scan
{

// What a person wrote at home and brings as a QR code (事前申請). Its form stands in README.md of this room.
struct PreApplication {
    std::string id;        // 8 to 64 letters, digits, '-' and '_'; makes the code work once, see UsedCodes
    std::string procedure; // "tenkyo"
    std::chrono::sys_seconds issued;
    std::chrono::sys_seconds expires;
    std::vector<std::pair<std::string, std::string>>
        answers; // field and value as JSON, in the order of the code
};

// The pre-application of a payload's reference ("<key id>.<JSON>.<signature>"), believed only when the key
// `<key id>.pem` of the folder `keys` (PEM, EC P-256 public key) signed it. Nothing of it is parsed before
// that. Errors, in the order in which they are looked for: CodeTooLarge, CodeBroken (shape), CodeUnsigned
// (unknown key or wrong signature), CodeForeign (a later version), CodeBroken (content), CodeExpired (too
// late, or issued after `now`). No personal data in `detail`. Any thread.
Result<PreApplication> readPreApplication(std::string_view reference, const std::filesystem::path &keys,
                                          std::chrono::sys_seconds now);

} // namespace madoguchi::scan
