// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>
#include <QVariantMap>
#include <QtQml/qqmlregistration.h>

namespace madoguchi
{

// Dates for pages, in both calendars; the rules are app/person's. Dates are "YYYY-MM-DD", unknown parts "00".
class Calendar : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_SINGLETON

public:
    using QObject::QObject;

    Q_INVOKABLE bool valid(const QString &iso) const;
    Q_INVOKABLE QString wareki(const QString &iso) const; // 和暦: "令和8年11月20日"
    Q_INVOKABLE QVariantMap eraYear(int year, int month,
                                    int day) const; // {"era","letter","year"}; empty before 1873
    Q_INVOKABLE QString today() const;
    Q_INVOKABLE QString addDays(const QString &iso, int days) const;
    // Moves one part by a step and keeps the date possible: 31 January and a month on is 28 or 29 February.
    Q_INVOKABLE QString step(const QString &iso, const QString &part, int by) const; // "year" "month" "day"
    // The sentence of an error in the language now shown, "CARD-REMOVED" and so on; empty for a code not in
    // the table.
    Q_INVOKABLE QString errorText(const QString &supportCode) const;
};

} // namespace madoguchi
