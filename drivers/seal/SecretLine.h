// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "drivers/support/Result.h"
#include "drivers/support/SecretBuffer.h"

#include <filesystem>

namespace madoguchi::seal
{

// The first line of a file that only its owner may read. BadConfiguration otherwise, and when the line is
// empty or longer than a SecretBuffer holds.
Result<SecretBuffer> readSecretLine(const std::filesystem::path &file);

} // namespace madoguchi::seal
