// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "central/Profiles.h"
#include "central/Settings.h"

namespace madoguchi::central
{

// The folder of the settings; null where they name none. BadConfiguration.
Result<std::unique_ptr<ProfileFolder>> openProfiles(const Settings &settings);

// `profile add FILE --for CERTIFICATE`: a household for the holder of that certificate (PEM or DER); says the
// file's name.
Result<void> runProfileCommand(const Command &command, const Settings &settings);

} // namespace madoguchi::central
