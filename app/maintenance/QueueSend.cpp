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
    QEventLoop loop;
    QTimer limit;
    limit.setSingleShot(true);
    QObject::connect(&limit, &QTimer::timeout, &loop, &QEventLoop::quit);
    QObject::connect(&sender, &Sender::lineChanged, &loop, [&loop](bool up) {
        if (!up)
            loop.quit();
    });
    QObject::connect(&sender, &Sender::queueChanged, &loop, [&] {
        limit.start(patienceMs);
        if (everythingLeft(*queue.outbox))
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

// "CODE: sentence" of an item that still waits, as the sender noted it.
int failWithReason(const Call &call, Outbox &outbox)
{
    const std::vector<OutboxItem> items = outbox.list();
    const auto item = std::find_if(items.begin(), items.end(), [](const OutboxItem &i) {
        return i.state == ItemState::Waiting && i.reason.find(": ") != std::string::npos;
    });
    if (item == items.end())
        return call.fail(Error{ErrorCode::LineDown});
    const std::size_t colon = item->reason.find(": ");
    return call.fail(item->reason.substr(0, colon), item->reason.substr(colon + 2));
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
