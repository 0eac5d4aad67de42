// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#include "app/outbox/OutboxStore.h"
#include "app/outbox/Stamp.h"

namespace madoguchi
{

// A change here that fails, or that a power cut takes back, loses nothing: the item is sent again and the
// centre knows it already. So none of them waits for the disk.

void Outbox::together(const std::function<void()> &changes)
{
    m_store->database.setDurable(false);
    storage::Transaction transaction(m_store->database);
    changes();
    (void)transaction.commit();
}

void Outbox::recover()
{
    m_store->database.setDurable(false);
    (void)m_store->recover.run();
}

std::optional<OutboxItem> Outbox::nextDue(std::int64_t now, bool withScans)
{
    m_store->database.setDurable(false);
    m_store->bringUpDue(now);
    OutboxItem item;
    std::int64_t seq = 0;
    {
        auto rows = m_store->selectReady.query(std::int64_t(withScans));
        if (!rows.next())
            return std::nullopt;
        seq = rows.integer(0);
        item.header = Store::parsedHeader(rows.text(1));
        item.sealed = rows.blob(2);
        item.attempts = static_cast<int>(rows.integer(3)) + 1;
        item.dueAt = rows.integer(4);
        item.reason = rows.text(5);
        item.state = ItemState::Sending;
        item.triedAt = now;
        item.serial = seq;
    }
    // Another process may have taken it between the two statements.
    if (!m_store->markSending.run(now, seq) || m_store->markSending.changes() != 1)
        return std::nullopt;
    m_store->taken[item.id()] = seq;
    item.parts = m_store->partsOf(seq);
    return item;
}

std::optional<std::int64_t> Outbox::nextDueTime()
{
    if (m_store->anyReady.query().next())
        return 0;
    auto rows = m_store->selectLater.query();
    if (!rows.next() || rows.isNull(0))
        return std::nullopt;
    return rows.integer(0);
}

void Outbox::accepted(const std::string &id)
{
    const auto seq = m_store->takenSeq(id);
    if (!seq)
        return;
    m_store->database.setDurable(false);
    storage::Transaction transaction(m_store->database);
    if (!transaction.begun() || !m_store->keepReceipt.run(unixMilliseconds(), *seq) ||
        !m_store->remove.run(*seq) || !transaction.commit())
        return;
    m_store->taken.erase(id);
}

void Outbox::quarantined(const std::string &id, const std::string &reason)
{
    m_store->database.setDurable(false);
    if (const auto seq = m_store->takenSeq(id); seq && m_store->markQuarantined.run(reason, *seq))
        m_store->taken.erase(id);
}

void Outbox::postponed(const std::string &id, std::int64_t dueAt, const std::string &reason)
{
    m_store->database.setDurable(false);
    if (const auto seq = m_store->takenSeq(id); seq && m_store->markPostponed.run(dueAt, reason, *seq))
        m_store->taken.erase(id);
}

Result<Bytes> Outbox::part(const OutboxItem &item, std::size_t place)
{
    auto rows = m_store->selectPart.query(item.serial, item.parts.at(place));
    if (!rows.next())
        return Error{ErrorCode::QueueBroken, "a scan can no longer be read"};
    return rows.blob(0);
}

Result<void> Outbox::retry(const std::string &id)
{
    m_store->database.setDurable(true);
    if (auto done = m_store->markRetried.run(id); !done)
        return done;
    if (m_store->markRetried.changes() != 1)
        return Error{ErrorCode::VisitUnknown, "nothing is set aside under this id"};
    return {};
}

} // namespace madoguchi
