// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/outbox/Outbox.h"
#include "app/sync/CentreLine.h"

#include <QObject>
#include <QTimer>

namespace madoguchi {

// Brings what waits in the outbox to the centre, each item exactly once, the oldest first; a refused one is set aside
// and those behind it go on. GUI thread.
class Sender : public QObject
{
    Q_OBJECT
public:
    Sender(Outbox &outbox, CentreLine &line, QObject *parent = nullptr);

    void start();  // puts interrupted items back and begins
    void nudge();  // something was handed in: look now
    bool lineUp() const noexcept { return m_lineUp; }

Q_SIGNALS:
    void lineChanged(bool up);
    void queueChanged();

private:
    void next();
    void answered(const OutboxItem &item, const Result<CentreLine::Reply> &reply);
    void putOff(const OutboxItem &item, const Result<CentreLine::Reply> &reply);
    void setLine(bool up);

    Outbox &m_outbox;
    CentreLine &m_line;
    QTimer m_timer;
    int m_failures = 0; // of the line, in a row; for the back-off
    bool m_busy = false;
    bool m_lineUp = true; // until the first try says otherwise
};

} // namespace madoguchi
