// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#include "drivers/support/DiskError.h"

#include <algorithm>
#include <cerrno>

namespace madoguchi
{

Error diskError(const std::string &what, const std::error_code &error)
{
    static const struct {
        int number;
        ErrorCode code;
    } known[] = {
        {ENOSPC, ErrorCode::QueueFull},     {EDQUOT, ErrorCode::QueueFull},
        {EFBIG, ErrorCode::QueueFull},      {EROFS, ErrorCode::QueueReadOnly},
        {EACCES, ErrorCode::QueueReadOnly}, {EPERM, ErrorCode::QueueReadOnly},
    };
    const auto *found =
        std::ranges::find_if(known, [&](const auto &one) { return one.number == error.value(); });
    return {found == std::end(known) ? ErrorCode::FileUnreadable : found->code,
            what + ": " + error.message()};
}

Error diskError(const std::string &what)
{
    return diskError(what, std::error_code(errno, std::generic_category()));
}

} // namespace madoguchi
