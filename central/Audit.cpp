// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#include "central/Audit.h"

#include "central/Message.h"

namespace madoguchi::central
{

namespace
{
constexpr Sql add{"INSERT INTO audit(at, staff, device, action, submission) VALUES($1, $2, $3, $4, $5)"};
}

Result<void> audit(Connection &connection, const std::string &staff, const std::string &device,
                   const char *action, const std::string &submission)
{
    const auto added = connection.run(add, utcNow(), staff, device, action, submission);
    return added ? Result<void>() : Result<void>(added.error());
}

} // namespace madoguchi::central
