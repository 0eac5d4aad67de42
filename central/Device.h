// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace madoguchi::central
{

// Who speaks, from the common name of its certificate: "kiosk/MY/K1", "counter/MY/C1".
struct Device {
    std::string name;        // the common name as it stands
    std::string role;        // "kiosk" or "counter"
    std::string office;      // "MY"
    std::string code;        // "K1"
    std::string serial;      // of its certificate, hexadecimal
    std::int64_t issued = 0; // when its certificate began to count, seconds since 1970

    static std::optional<Device> parse(std::string_view commonName);
};

} // namespace madoguchi::central
