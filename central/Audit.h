// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "central/database/Database.h"

namespace madoguchi::central
{

// Who saw or did what, when; call it inside the transaction of what was done, and last: it takes the end of
// the chain until that transaction ends. Each line is chained to the one before it (chainedHash), so that one
// that was changed or removed, by whoever can reach the database, shows in AuditCheck.
Result<void> audit(Connection &connection, const std::string &staff, const std::string &device,
                   const char *action, const std::string &submission);

// The bytes of a line that the chain covers.
std::string auditText(const std::string &at, const std::string &staff, const std::string &device,
                      const std::string &action, const std::string &submission);

} // namespace madoguchi::central
