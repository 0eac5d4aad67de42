// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "drivers/support/Result.h"

#include <filesystem>

namespace madoguchi::storage
{

// What is asked of the file system before SQLite sees a file, and what SQLite does not do for it.

// QueueReadOnly when the file, or the folder it is to be made in, cannot be written. Changes nothing.
Result<void> mayWrite(const std::filesystem::path &file);

// Makes the file where it is missing, readable and writable by its owner alone; SQLite's side files take its
// mode. The name of a new one lasts from then on.
Result<void> makeOwnerOnly(const std::filesystem::path &file);

// Whether another process has this database open.
bool heldByAnother(const std::filesystem::path &file);

// A copy, byte for byte, and on the disk when it answers ok.
Result<void> copyDurably(const std::filesystem::path &from, const std::filesystem::path &to);

// A name given or taken in this folder lasts.
Result<void> syncFolder(const std::filesystem::path &folder);

// What a failed call to the system means for the queue.
Error systemError(int reason, std::string detail);

} // namespace madoguchi::storage
