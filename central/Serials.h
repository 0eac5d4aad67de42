// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "central/database/Database.h"

namespace madoguchi::central
{

// The highest serial of a receipt that a machine of this name may have shown to somebody: that of what is
// kept here, and as many more as may have been shown and never arrived. 0 where nobody spoke under this name
// before the key with this hash was certified. Of both roles at one place: their receipts look the same. What
// the database answers.
Result<std::int64_t> serialGivenOut(Connection &connection, const std::string &device, const Bytes &keyHash);
// The same for a machine that speaks now and whose own file knows of nothing. 0 where nothing of it is kept,
// no audit line of it either, and it was never enrolled by a code: then nobody was here before.
Result<std::int64_t> serialGivenOut(Connection &connection, const std::string &device);

} // namespace madoguchi::central
