// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "central/database/Database.h"

namespace madoguchi::central
{

// Who saw or did what, when; call it inside the transaction of what was done. The database lets nobody change
// or remove a line.
Result<void> audit(Connection &connection, const std::string &staff, const std::string &device,
                   const char *action, const std::string &submission);

} // namespace madoguchi::central
