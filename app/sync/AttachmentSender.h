// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/outbox/Outbox.h"
#include "app/sync/CentreLine.h"

#include <QObject>
#include <vector>

namespace madoguchi
{

// Brings a hand-in that has scans to the centre: the parts that the centre does not have yet, one by one, and
// when all are there the hand-in itself. What was brought before the line or the machine died is not sent
// again: the centre says what is missing. GUI thread.
class AttachmentSender : public QObject
{
    Q_OBJECT
public:
    // What the centre said last: about the hand-in, or about what kept it from being sent; or why it could
    // not be asked. QueueBroken when a part can no longer be read here.
    using Done = std::function<void(const Result<CentreLine::Reply> &)>;

    AttachmentSender(Outbox &outbox, CentreLine &line) : m_outbox(outbox), m_line(line) {}

    bool isBusy() const noexcept { return bool(m_done); }
    void bring(const OutboxItem &item, Done done); // one at a time: while not isBusy()

Q_SIGNALS:
    void moved(); // a part has arrived

private:
    using Reply = Result<CentreLine::Reply>;

    void asked(const Reply &reply);
    void next();
    void end(const Reply &reply);
    CentreLine::Done then(void (AttachmentSender::*step)(const Reply &));
    void partSent(const Reply &reply);

    Outbox &m_outbox;
    CentreLine &m_line;
    OutboxItem m_item;
    std::vector<std::size_t> m_missing; // places of parts, the next one last
    Done m_done;
};

// A hand-in as it goes over the line, without "madoguchi" (resources/api/central.yaml, Sealed).
Json sealedPart(const OutboxItem &item);
std::string base64(const Bytes &bytes);

} // namespace madoguchi
