// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QVariantList>

namespace madoguchi
{

// The 47 prefectures as choices: [{"value": "大阪府", "label": as the language writes it}].
QVariantList prefectures(const QString &language);

} // namespace madoguchi
