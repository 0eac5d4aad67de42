// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>
#include <QVariantMap>
#include <QtQml/qqmlregistration.h>

namespace madoguchi
{

// Dates, times and money as each language writes them, and the calendar's arithmetic. Stateless; QML uses
// Format, which adds the language in use. Texts may hold furigana marks (ui/controls/Phrase.h). ISO texts
// that are none give "".
class Formatter : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_SINGLETON

public:
    using QObject::QObject;

    // "YYYY-MM-DD" with unknown parts "00", or a time stamp, of which the date at its own offset is taken.
    Q_INVOKABLE static QString date(const QString &language, const QString &iso);
    Q_INVOKABLE static QString dateWithWeekday(const QString &language, const QString &iso);
    Q_INVOKABLE static QString time(const QString &language, const QString &iso);
    Q_INVOKABLE static QString yen(const QString &language, int amount);

    Q_INVOKABLE static QString
    gregorian(const QString &iso); // "2026-11-20", whatever the language; "" for no date
    Q_INVOKABLE static QString today();
    // A day moved by years, months and days; the 31st becomes the month's last day. Outside 1873 … 2200 it
    // stays.
    Q_INVOKABLE static QString shifted(const QString &iso, int years, int months, int days);
    // {"year","month","day"} as each language writes them: "令和8年", "11月", "20日".
    Q_INVOKABLE static QVariantMap parts(const QString &language, const QString &iso);

    // The day that was typed: year (after so many years before an era's first; 0: Gregorian), month and day,
    // "0" where they are not known. {"date": "2019-05-01", or "" for none; "habit": the day as it was typed
    // where its era had ended by then or not begun (平成31年5月1日), else ""}. By the rules of readDate.
    Q_INVOKABLE static QVariantMap typedDay(const QString &language, int yearsBefore, const QString &year,
                                            const QString &month, const QString &day);
    // So many years lie before the first of the era of that day: 1988 for 1995-01-01. 0 where none is
    // certain.
    Q_INVOKABLE static int eraOf(const QString &iso);
    Q_INVOKABLE static int daysUntil(const QString &iso); // from today; negative when it has passed

    // The English source of what a person is told, for qsTranslate("ErrorText", …); by support code
    // "CARD-REMOVED".
    Q_INVOKABLE static QString errorSource(const QString &support);
};

} // namespace madoguchi
