// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <filesystem>
#include <fstream>
#include <string>

namespace madoguchi::test
{

// The key of the kept sample (tests/unit/seal/kept), and of nothing else: in its file without the frame by
// which keys are known. Written as PEM, readable by its owner only.
inline void writeSampleKey(const std::filesystem::path &kept, const std::filesystem::path &into)
{
    const auto frame = [](const char *side) { return std::string("-----") + side + " PRIVATE KEY-----\n"; };
    std::ofstream key(into);
    std::filesystem::permissions(into,
                                 std::filesystem::perms::owner_read | std::filesystem::perms::owner_write);
    key << frame("BEGIN") << std::ifstream(kept / "sample-key.txt").rdbuf() << frame("END");
}

} // namespace madoguchi::test
