// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/procedures/Problems.h"
#include "app/station/Station.h"

namespace madoguchi
{

// A trust list says whom submissions are sealed to (seal/*.pem, certificates of the centre, four in all) and
// whose codes made at home count (preapplication/KEY-ID.pem, public keys). Either part may be absent.
void checkTrustList(const std::filesystem::path &folder, Problems &problems);

// What the list in `folder` says in place of the settings. Certificates count as long as one of them is valid
// now; else the settings' do.
void applyTrustList(Station &station, const std::filesystem::path &folder);

// The one in force on this machine, if any.
void useTrustList(Station &station);

} // namespace madoguchi
