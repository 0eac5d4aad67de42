// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "central/Settings.h"

namespace madoguchi::central
{

// `madoguchi-central backup FILE` and `import FILE`: on the database of the settings, also while centres run
// on it. Answers on standard output. True when all was done; import: when each hand-in is here now. The codes
// of backUp() and importHandIns(); BadConfiguration where the database is a server, which has copies of its
// own.
Result<bool> runCopyCommand(const Command &command, const Settings &settings);

} // namespace madoguchi::central
