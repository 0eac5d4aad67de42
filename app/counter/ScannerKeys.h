// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>
#include <QString>

class QKeyEvent;

namespace madoguchi
{

// A handheld scanner is a keyboard that types faster than anybody and ends with Enter. Watches the keys of a
// window while no text field takes them, and tells a scan from typing by its speed. GUI thread.
class ScannerKeys : public QObject
{
    Q_OBJECT
public:
    static constexpr int slowestGap = 60; // milliseconds between two keys of one scan
    static constexpr int shortest = 6;    // characters; shorter bursts are somebody's fingers
    static constexpr int longest = 2048;

    using QObject::QObject;

    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    void scanned(const QString &text);

private:
    bool key(const QKeyEvent &event); // true when it ended a scan and is used up
    QString m_burst;
    quint64 m_last = 0; // the event's own clock, milliseconds
};

} // namespace madoguchi
