// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/outbox/Outbox.h"
#include "app/sync/AttachmentSender.h"
#include "app/sync/SerialFloor.h"

#include <QObject>
#include <QTimer>
#include <string>
#include <unordered_map>

namespace madoguchi
{

// Brings what waits in the outbox to the centre, each item exactly once, the oldest first, many in one
// request where many wait, two requests at once while the line is sound; a refused one is set aside and those
// behind it go on. One that the centre twice in a row cannot take now waits by itself, and the next is tried:
// when that fails too, it is the line that waits. What has scans goes beside the others, one such at a time,
// since it may take minutes. Where the outbox was made new the centre is asked first how far another one
// before it has counted. Also forgets old receipts, at start and once a day. GUI thread.
class Sender : public QObject
{
    Q_OBJECT
public:
    Sender(Outbox &outbox, CentreLine &line, QObject *parent = nullptr);

    void start();                                         // puts interrupted items back and begins
    void nudge();                                         // something was handed in: look now
    void keepReceipts(int days) { m_receiptDays = days; } // of what was accepted; before start()
    void atOnce(std::size_t most) { m_most = most; }     // in one request; else 64
    bool lineUp() const noexcept { return m_lineUp; }

Q_SIGNALS:
    void lineChanged(bool up);
    void queueChanged();

private:
    using Reply = Result<CentreLine::Reply>;

    void next();
    void asked(const Reply *trouble);
    int window(); // requests that may be under way
    void sendDue();
    std::vector<OutboxItem> take(bool withScans);
    void send(std::vector<OutboxItem> items);
    void bringBeside(const OutboxItem &item);
    void answered(const std::vector<OutboxItem> &items, const Reply &reply);
    void conclude(const std::vector<OutboxItem> &items, const Reply &reply);
    bool settle(const OutboxItem &item, const Reply &reply);
    bool postpone(const OutboxItem &item, const Reply &reply, bool aboutAll);
    bool itsOwn(const OutboxItem &item, const Reply &reply);
    void rest(const Reply &reply, bool own);
    void setLine(bool up);
    void purge();
    void purgeParts();

    Outbox &m_outbox;
    CentreLine &m_line;
    AttachmentSender m_attachments;
    SerialFloor m_serials;
    QTimer m_timer;
    QTimer m_purgeTimer;
    QTimer m_partsTimer;
    std::unordered_map<std::string, int> m_tries; // by item: how often our centre could not take it
    int m_receiptDays = 90;
    int m_failures = 0;       // of the line, in a row; for the back-off
    bool m_lineWaits = false; // the timer is the line's
    bool m_asking = false;
    int m_underWay = 0; // requests, but for those with scans
    std::size_t m_most = 64; // in one request: what the centre takes at once (central.yaml)
    bool m_lineUp = true;  // until the first try says otherwise
};

} // namespace madoguchi
