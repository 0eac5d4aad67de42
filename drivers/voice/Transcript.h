// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace madoguchi
{

// Appends "language<TAB>text" to the file that MADOGUCHI_TRANSCRIPT names, made readable by its owner alone;
// does nothing when it names none.
void transcribe(const QString &text, const QString &language);

} // namespace madoguchi
