// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>

namespace madoguchi
{

// A country or region by its ISO 3166 code ("PK") in a language ("ja", "en", "zh-Hans"): "パキスタン". What
// is no code comes back as it is.
std::string countryName(const std::string &code, const std::string &language);

} // namespace madoguchi
