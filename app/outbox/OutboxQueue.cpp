// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#include "app/outbox/OutboxStore.h"

namespace madoguchi
{

// A change that fails to be written here loses nothing: the item is sent again and the centre knows it
// already.

namespace
{

// A header that is no JSON any more (a damaged page that SQLite could still read) is shown as an empty one.
Json parsedHeader(const std::string &text)
{
    Json header = Json::parse(text, nullptr, false);
    return header.is_object() && header.contains("id") ? header : Json{{"id", ""}};
}

} // namespace

void Outbox::recover()
{
    (void)m_store->recover.run();
}

std::optional<OutboxItem> Outbox::nextDue(std::int64_t now)
{
    OutboxItem item;
    {
        auto rows = m_store->selectDue.query(now);
        if (!rows.next())
            return std::nullopt;
        item.header = parsedHeader(rows.text(0));
        item.sealed = rows.blob(1);
        item.attempts = static_cast<int>(rows.integer(2)) + 1;
        item.dueAt = rows.integer(3);
        item.reason = rows.text(4);
        item.state = ItemState::Sending;
    }
    // Another process may have taken it between the two statements.
    if (!m_store->markSending.run(item.id()) || m_store->markSending.changes() != 1)
        return std::nullopt;
    return item;
}

std::optional<std::int64_t> Outbox::nextDueTime()
{
    auto rows = m_store->selectDueTime.query();
    if (!rows.next() || rows.isNull(0))
        return std::nullopt;
    return rows.integer(0);
}

void Outbox::accepted(const std::string &id)
{
    (void)m_store->markAccepted.run(id);
}

void Outbox::quarantined(const std::string &id, const std::string &reason)
{
    (void)m_store->markQuarantined.run(reason, id);
}

void Outbox::postponed(const std::string &id, std::int64_t dueAt, const std::string &reason)
{
    (void)m_store->markPostponed.run(dueAt, reason, id);
}

Result<void> Outbox::retry(const std::string &id)
{
    if (auto done = m_store->markRetried.run(id); !done)
        return done;
    if (m_store->markRetried.changes() != 1)
        return Error{ErrorCode::VisitUnknown, "nothing is set aside under this id"};
    return {};
}

OutboxCounts Outbox::counts()
{
    OutboxCounts counts;
    auto rows = m_store->selectCounts.query();
    for (std::int64_t *count : {&counts.waiting, &counts.sending, &counts.accepted, &counts.quarantined}) {
        if (rows.next())
            *count = rows.integer(0);
    }
    return counts;
}

std::vector<OutboxItem> Outbox::list()
{
    std::vector<OutboxItem> items;
    auto rows = m_store->selectAll.query();
    while (rows.next()) {
        OutboxItem item;
        item.header = parsedHeader(rows.text(0));
        item.state = static_cast<ItemState>(rows.integer(1));
        item.attempts = static_cast<int>(rows.integer(2));
        item.dueAt = rows.integer(3);
        item.reason = rows.text(4);
        items.push_back(std::move(item));
    }
    return items;
}

} // namespace madoguchi
