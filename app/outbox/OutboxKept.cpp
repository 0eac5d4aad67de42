// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#include "app/outbox/OutboxStore.h"

namespace madoguchi
{

// What the outbox tells of itself, and what it forgets.

OutboxCounts Outbox::Store::counts()
{
    OutboxCounts counts;
    auto rows = selectTally.query();
    if (!rows.next())
        return counts;
    counts.sending = rows.integer(1);
    counts.accepted = rows.integer(2);
    counts.quarantined = rows.integer(3);
    if (const auto newest = last(); newest)
        counts.waiting = newest->serial - rows.integer(0) - counts.sending - counts.quarantined;
    return counts;
}

OutboxCounts Outbox::counts()
{
    return m_store->counts();
}

std::vector<OutboxItem> Outbox::list()
{
    std::vector<OutboxItem> items;
    auto rows = m_store->selectAll.query();
    while (rows.next()) {
        OutboxItem item;
        item.header = Store::parsedHeader(rows.text(1));
        item.state = static_cast<ItemState>(rows.integer(2));
        item.attempts = static_cast<int>(rows.integer(3));
        item.dueAt = rows.integer(4);
        item.reason = rows.text(5);
        item.triedAt = rows.integer(6);
        item.serial = rows.integer(0);
        items.push_back(std::move(item));
    }
    return items;
}

int Outbox::purge(std::int64_t before, int most)
{
    m_store->database.setDurable(false);
    return m_store->purge.run(before, most) ? m_store->purge.changes() : 0;
}

int Outbox::purgeParts(int most)
{
    m_store->database.setDurable(false);
    return m_store->purgeParts.run(most) ? m_store->purgeParts.changes() : 0;
}

Result<void> Outbox::walk(const std::function<Result<void>(std::int64_t)> &begin,
                          const std::function<Result<void>(const OutboxItem &)> &each)
{
    if (auto snapshot = m_store->database.run("BEGIN"); !snapshot)
        return snapshot;
    const OutboxCounts now = m_store->counts();
    Result<void> done = begin(now.waiting + now.sending + now.quarantined);
    {
        auto rows = m_store->selectUnsettled.query();
        while (done && rows.next()) {
            OutboxItem item;
            item.header = Store::parsedHeader(rows.text(0));
            item.sealed = rows.blob(1);
            item.state = static_cast<ItemState>(rows.integer(2));
            item.attempts = static_cast<int>(rows.integer(3));
            item.reason = rows.text(4);
            item.serial = rows.integer(5);
            item.parts = m_store->partsOf(item.serial);
            done = each(item);
        }
        if (rows.failed())
            done = m_store->database.error();
    }
    (void)m_store->database.run("COMMIT");
    return done;
}

} // namespace madoguchi
