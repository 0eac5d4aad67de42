// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "central/Message.h"

namespace madoguchi::central
{

// "There is too much to do": 503 with a time to come back at that differs from client to client, so that they
// do not come back all at once.
Reply later();

} // namespace madoguchi::central
