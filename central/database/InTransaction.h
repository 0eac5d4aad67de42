// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "central/database/Database.h"

#include <utility>

namespace madoguchi::central
{

// `steps` get the connection and give a Result; all that they write is kept together, or nothing of it where
// they or the commit fail. What they gave, or the error.
template <typename Steps>
auto inTransaction(Database &database, const Steps &steps) -> decltype(steps(std::declval<Connection &>()))
{
    const auto connection = database.lease();
    if (!connection)
        return connection.error();
    Transaction transaction(**connection);
    if (!transaction.begun())
        return transaction.begun().error();
    auto done = steps(**connection);
    if (!done)
        return done;
    if (const auto committed = transaction.commit(); !committed)
        return committed.error();
    return done;
}

} // namespace madoguchi::central
