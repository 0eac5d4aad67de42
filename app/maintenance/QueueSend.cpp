// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#include "app/maintenance/Queue.h"
#include "app/sync/Sender.h"

#include <QEventLoop>
#include <algorithm>

namespace madoguchi::maintenance
{

namespace
{

// Longer than the sender's own longest pause: whatever was put off before comes due within it.
constexpr int patienceMs = 90'000;

bool everythingLeft(Outbox &outbox)
{
    const OutboxCounts counts = outbox.counts();
    return counts.waiting == 0 && counts.sending == 0;
}

// Until the queue is empty, the line turns out to be down, or nothing has moved for long.
void sendAll(Queue &queue)
{
    CentreLine line(queue.station);
    Sender sender(*queue.outbox, line);
    sender.keepReceipts(queue.station.keepReceiptsDays);
    QEventLoop loop;
    QTimer limit;
    limit.setSingleShot(true);
    QObject::connect(&limit, &QTimer::timeout, &loop, &QEventLoop::quit);
    QObject::connect(&sender, &Sender::queueChanged, &loop, [&] {
        limit.start(patienceMs);
        const bool lineDown = !sender.lineUp() && queue.outbox->counts().sending == 0;
        if (lineDown || everythingLeft(*queue.outbox))
            loop.quit();
    });
    limit.start(patienceMs);
    // From within the loop, so that it can be left again at once.
    QTimer::singleShot(0, &sender, [&] {
        sender.start();
        if (everythingLeft(*queue.outbox))
            loop.quit();
    });
    loop.exec();
}

// The sender notes why it put an item off, as "CODE: sentence"; the one that was put off last says how the
// line is.
int failWithReason(const Call &call, Outbox &outbox)
{
    std::vector<OutboxItem> items = outbox.list();
    std::erase_if(items, [](const OutboxItem &item) {
        return item.state != ItemState::Waiting || item.reason.find(": ") == std::string::npos;
    });
    if (items.empty())
        return call.fail(Error{ErrorCode::LineDown});
    const auto earlier = [](const OutboxItem &a, const OutboxItem &b) { return a.triedAt < b.triedAt; };
    const std::string reason = std::max_element(items.begin(), items.end(), earlier)->reason;
    const std::size_t colon = reason.find(": ");
    return call.fail(reason.substr(0, colon), reason.substr(colon + 2));
}

} // namespace

int queueSend(const Call &call)
{
    Result<Queue> queue = openQueue(call);
    if (!queue)
        return call.fail(queue.error());
    sendAll(*queue);
    if (!everythingLeft(*queue->outbox))
        return failWithReason(call, *queue->outbox);
    answerCounts(call, *queue->outbox);
    return Done;
}

} // namespace madoguchi::maintenance
