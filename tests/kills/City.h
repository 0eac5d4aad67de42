// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/support/Issuer.h"

#include <string>
#include <vector>

namespace madoguchi::test
{

// One machine of a city: what it proves itself with, and what still waits in its outbox, as bodies ready to
// be sent.
struct CityDevice {
    struct HandIn {
        std::string id;
        std::string body;
    };
    Issuer::Issued proof;
    std::vector<HandIn> waiting;
};

// So many devices, a hundred an office, with certificates by the authority in `pki` and `handIns` sealed
// submissions each. Their keys pass through files in `folder`. Nothing when something could not be made.
std::vector<CityDevice> makeCity(const std::filesystem::path &pki, const std::filesystem::path &folder,
                                 int devices, int handIns);

} // namespace madoguchi::test
