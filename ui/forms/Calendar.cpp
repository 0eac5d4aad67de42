// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/forms/Calendar.h"

#include "app/person/JapaneseDate.h"
#include "drivers/support/ErrorCode.h"

#include <QCoreApplication>
#include <QDate>

#include <array>

namespace madoguchi
{

namespace
{
QString fromUtf8(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}
} // namespace

bool Calendar::valid(const QString &iso) const
{
    return parseDate(iso.toStdString()).has_value();
}

QString Calendar::wareki(const QString &iso) const
{
    const auto date = parseDate(iso.toStdString());
    return date ? QString::fromStdString(toWareki(*date)) : iso;
}

QVariantMap Calendar::eraYear(int year, int month, int day) const
{
    const auto era = madoguchi::eraYear({year, month, day});
    if (!era)
        return {};
    return {{QStringLiteral("era"), fromUtf8(era->era)},
            {QStringLiteral("letter"), fromUtf8(era->letter)},
            {QStringLiteral("year"), era->year}};
}

QString Calendar::today() const
{
    return QDate::currentDate().toString(Qt::ISODate);
}

QString Calendar::addDays(const QString &iso, int days) const
{
    return QDate::fromString(iso, Qt::ISODate).addDays(days).toString(Qt::ISODate);
}

QString Calendar::step(const QString &iso, const QString &part, int by) const
{
    const QDate date = QDate::fromString(iso, Qt::ISODate);
    if (part == QLatin1String("year"))
        return date.addYears(by).toString(Qt::ISODate);
    if (part == QLatin1String("month"))
        return date.addMonths(by).toString(Qt::ISODate);
    return date.addDays(by).toString(Qt::ISODate);
}

QString Calendar::errorText(const QString &supportCode) const
{
    static constexpr auto codes = std::to_array<ErrorCode>({
#define X(name, support, retriable, text) ErrorCode::name,
        MADOGUCHI_ERRORS(X)
#undef X
    });
    const std::string wanted = supportCode.toStdString();
    for (const ErrorCode code : codes) {
        if (errorInfo(code).support == wanted)
            return QCoreApplication::translate("ErrorText", errorInfo(code).text);
    }
    return {};
}

} // namespace madoguchi
