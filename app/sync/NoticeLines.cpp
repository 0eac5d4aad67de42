// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#include "app/sync/NoticeLines.h"

#include <QVariantMap>

namespace madoguchi
{

QVariantList noticeLines(const std::vector<CityNotice> &notices, const QString &language)
{
    QVariantList lines;
    for (const CityNotice &notice : notices)
        lines.append(QVariantMap{{"text", QString::fromStdString(notice.in(language.toStdString()))},
                                 {"important", notice.important}});
    return lines;
}

} // namespace madoguchi
