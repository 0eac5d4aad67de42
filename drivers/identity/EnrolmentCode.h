// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "drivers/support/Bytes.h"

#include <optional>
#include <string>
#include <string_view>

// The code by which a machine that has no certificate yet proves that the IT department wants it: twenty
// signs, "7KQ2M-XR4TD-9HVWA-3NEZG". Nineteen are random (92 bits), the last one checks the others. A mistyped
// sign, or two that changed places, never pass.
namespace madoguchi::identity
{

std::string newEnrolmentCode(); // in groups of five; empty when there is no randomness
// Whatever a person typed, in its plain form: twenty capitals and digits. Spaces, dashes and small letters do
// not matter. Nothing when it cannot be a code.
std::optional<std::string> plainEnrolmentCode(std::string_view typed);
Bytes enrolmentCodeHash(std::string_view plain); // SHA-256: what the centre keeps

} // namespace madoguchi::identity
