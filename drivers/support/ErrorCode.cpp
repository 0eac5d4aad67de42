// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#include "drivers/support/ErrorCode.h"

#include <array>
#include <cstddef>

namespace madoguchi {

namespace {
// Marks the sentences for lupdate; the rooms below app/ know no Qt.
#define QT_TRANSLATE_NOOP(context, text) text
#define X(name, support, retriable, text) ErrorInfo{ErrorCode::name, support, retriable, text},
constexpr auto table = std::to_array<ErrorInfo>({MADOGUCHI_ERRORS(X)});
#undef X
#undef QT_TRANSLATE_NOOP
} // namespace

const ErrorInfo &errorInfo(ErrorCode code) noexcept { return table[static_cast<std::size_t>(code)]; }

} // namespace madoguchi
