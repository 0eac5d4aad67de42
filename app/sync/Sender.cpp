// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#include "app/sync/Sender.h"

#include "app/sync/Backoff.h"

#include <QDateTime>
#include <QPointer>
#include <QRandomGenerator>
#include <algorithm>

namespace madoguchi
{

namespace
{

// Looks again at the queue after this at the earliest and at the latest; milliseconds.
constexpr qint64 shortestRest = 1'000, longestRest = 60'000;
constexpr qint64 longestOwnPause = Outbox::longestPause; // of one item
constexpr qint64 day = 86'400'000;
constexpr int purgeBatch = 500,
              purgeBreath = 200;          // receipts; milliseconds between, so that a page does not stutter
constexpr std::size_t mostTries = 10'000; // items remembered

qint64 now()
{
    return QDateTime::currentMSecsSinceEpoch();
}

double chance()
{
    return QRandomGenerator::global()->generateDouble();
}

// What the centre says about one hand-in, by its status.
enum class Verdict { Accepted, SetAside, LineRefused, Later };

Verdict verdictOf(const OutboxItem &item, const CentreLine::Reply &reply)
{
    switch (reply.status) {
    case 200:
    case 201: // a receipt for something else is none
        return reply.body.value("id", Json()) == item.id() ? Verdict::Accepted : Verdict::Later;
    case 400:
    case 409:
    case 413:
    case 422:
        return Verdict::SetAside;
    case 401:
    case 403:
        return Verdict::LineRefused;
    default:
        return Verdict::Later;
    }
}

// The centre's own code and sentence, which hold nothing personal; of bounded length whatever it sends.
std::string reasonOf(const CentreLine::Reply &reply)
{
    const Json error = reply.body.value("error", Json::object());
    const auto text = [&error](const char *member) {
        const Json value = error.is_object() ? error.value(member, Json("")) : Json("");
        return value.is_string() ? value.get<std::string>().substr(0, 200) : std::string();
    };
    return text("code") + ": " + text("message");
}

std::string reasonOf(const Error &error)
{
    return std::string(error.info().support) + ": " + error.detail;
}

Json bodyOf(const OutboxItem &item)
{
    const QByteArray sealed = QByteArray::fromRawData(reinterpret_cast<const char *>(item.sealed.data()),
                                                      qsizetype(item.sealed.size()));
    return {{"madoguchi", 1}, {"header", item.header}, {"sealed", sealed.toBase64().toStdString()}};
}

} // namespace

Sender::Sender(Outbox &outbox, CentreLine &line, QObject *parent)
    : QObject(parent), m_outbox(outbox), m_line(line)
{
    m_timer.setSingleShot(true);
    m_timer.setTimerType(Qt::PreciseTimer); // a coarse one comes up to a twentieth too early for Retry-After
    connect(&m_timer, &QTimer::timeout, this, &Sender::next);
    m_purgeTimer.setSingleShot(true);
    connect(&m_purgeTimer, &QTimer::timeout, this, &Sender::purge);
}

void Sender::start()
{
    m_outbox.recover();
    next();
    m_purgeTimer.start(0);
}

void Sender::purge()
{
    const bool more = m_outbox.purge(now() - m_receiptDays * day, purgeBatch) == purgeBatch;
    m_purgeTimer.start(more ? purgeBreath : int(day));
}

void Sender::nudge()
{
    if (!m_lineWaits) // otherwise the line has its own time
        next();
}

void Sender::next()
{
    if (m_busy)
        return;
    m_lineWaits = false;
    const auto item = m_outbox.nextDue(now());
    if (!item) {
        const auto due = m_outbox.nextDueTime();
        m_timer.start(int(due ? std::clamp<qint64>(*due - now(), shortestRest, longestRest) : longestRest));
        return;
    }
    m_busy = true;
    Q_EMIT queueChanged();
    m_line.put(QStringLiteral("/v1/submissions/") + QString::fromStdString(item->id()), bodyOf(*item),
               [self = QPointer(this), item = *item](const Result<CentreLine::Reply> &reply) {
                   if (self)
                       self->answered(item, reply);
               });
}

void Sender::answered(const OutboxItem &item, const Result<CentreLine::Reply> &reply)
{
    m_busy = false;
    const Verdict verdict = reply ? verdictOf(item, *reply) : Verdict::Later;
    const bool ofTheItem = verdict == Verdict::Accepted || verdict == Verdict::SetAside;
    if (verdict == Verdict::Accepted)
        m_outbox.accepted(item.id());
    if (verdict == Verdict::SetAside)
        m_outbox.quarantined(item.id(), reasonOf(*reply));
    if (ofTheItem) {
        m_failures = 0;
        m_tries.erase(item.id());
    } else {
        putOff(item, reply);
    }
    setLine(ofTheItem || (reply && verdict == Verdict::Later));
    Q_EMIT queueChanged();
    if (ofTheItem)
        next();
}

// Once may be chance and is the line's. Twice with an answer in our centre's own name is the item's: others
// may do better. They are tried one by one, each of them twice, so in a long outage of the centre behind its
// own front no more than two requests fall to one pause of the line.
bool Sender::itsOwn(const OutboxItem &item, const Result<CentreLine::Reply> &reply)
{
    if (!reply || reply->status == 401 || reply->status == 403)
        return false;
    if (m_tries.size() >= mostTries)
        m_tries.clear();
    return ++m_tries[item.id()] >= 2;
}

// Where the fault is the line's, the line waits: trying the next item would only meet the same fault. The
// item itself is due at once, so that it stays before those behind it. Where it is the item's own, it waits
// longer each time, and the line only as long as it was asked to.
void Sender::putOff(const OutboxItem &item, const Result<CentreLine::Reply> &reply)
{
    const qint64 asked = reply ? qint64(reply->retryAfterSeconds) * 1000 : 0;
    const std::string reason = reply ? reasonOf(*reply) : reasonOf(reply.error());
    ++m_failures;
    m_lineWaits = true;
    if (itsOwn(item, reply)) {
        const qint64 pause = backoffPause(m_tries[item.id()] + 1, 0, chance(), longestOwnPause);
        m_outbox.postponed(item.id(), now() + std::clamp(asked, pause, longestOwnPause), reason);
        m_timer.start(int(asked));
        return;
    }
    m_outbox.postponed(item.id(), 0, reason);
    m_timer.start(int(backoffPause(m_failures, asked, chance())));
}

void Sender::setLine(bool up)
{
    if (up == m_lineUp)
        return;
    m_lineUp = up;
    Q_EMIT lineChanged(up);
}

} // namespace madoguchi
