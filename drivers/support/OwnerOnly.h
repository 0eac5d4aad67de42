// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace madoguchi
{

// Whether an open file is a plain one that nobody may touch but its owner, and whom an access list adds to
// it: this program's own user. (systemd gives credentials so: they are root's, with a list of one user, whose
// mask shows in the mode as if a group could read them.) False when it cannot be told.
bool isOwnerOnly(int file) noexcept;

} // namespace madoguchi
