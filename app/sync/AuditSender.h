// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/sync/AuditAnchor.h"

#include <QObject>
#include <QTimer>

namespace madoguchi
{

// Brings the lines of this machine's audit trail to the centre, in pieces, behind what is handed in. It
// remembers nothing on the disk: the centre says up to where it has them. Where the trail is another than the
// centre holds, somebody changed it: that is told, and nothing more is sent. But where this machine was just
// enrolled by a code, its disk was lost, and the trail begins anew; and a centre that was put back from an
// older copy is asked again and gets what it lost. GUI thread.
class AuditSender : public QObject
{
    Q_OBJECT
public:
    AuditSender(AuditTrail &trail, CentreLine &line, QObject *parent = nullptr);

    void start();
    void nudge(); // there may be new lines: look soon
    bool isBroken() const noexcept { return m_broken; }

Q_SIGNALS:
    void anchored(qint64 place); // up to this line the centre holds them
    void broken(qint64 place);   // once; the first line that does not fit, as far as can be told

private:
    void next();
    void ask();
    void send();
    void asked(const Result<CentreLine::Reply> &reply);
    void sent(const AuditLine &last, const Result<CentreLine::Reply> &reply);
    void rest(const Result<CentreLine::Reply> &reply);
    void tellBroken(std::int64_t place);

    AuditTrail &m_trail;
    CentreLine &m_line;
    QTimer m_timer;
    std::optional<AuditAnchor> m_anchor; // what the centre said last
    Bytes m_hash;                        // of the anchored line
    bool m_justAsked = false;            // nothing was sent since the centre said it
    bool m_beginsAnew = false;           // what is sent next are the first lines of another trail
    bool m_busy = false;
    bool m_lineWaits = false; // the timer is the line's
    bool m_broken = false;
};

} // namespace madoguchi
