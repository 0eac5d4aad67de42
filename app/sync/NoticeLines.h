// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/station/CityNotices.h"

#include <QVariantList>

namespace madoguchi
{

// For pages: a list of {"text", "important"}, in a language or what comes nearest to it.
QVariantList noticeLines(const std::vector<CityNotice> &notices, const QString &language);

} // namespace madoguchi
