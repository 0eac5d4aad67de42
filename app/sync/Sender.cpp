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

qint64 now()
{
    return QDateTime::currentMSecsSinceEpoch();
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
}

void Sender::start()
{
    m_outbox.recover();
    next();
}

void Sender::nudge()
{
    if (m_failures == 0) // otherwise the line has its own time
        next();
}

void Sender::next()
{
    if (m_busy)
        return;
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
    if (ofTheItem)
        m_failures = 0;
    else
        putOff(item, reply);
    setLine(ofTheItem || (reply && verdict == Verdict::Later));
    Q_EMIT queueChanged();
    if (ofTheItem)
        next();
}

// The fault is the line's, so the line waits: trying the next item would only meet the same fault. The item
// itself is due at once, so that it stays before those behind it and a clock set back cannot hold it up.
void Sender::putOff(const OutboxItem &item, const Result<CentreLine::Reply> &reply)
{
    const qint64 asked = reply ? qint64(reply->retryAfterSeconds) * 1000 : 0;
    const qint64 pause = backoffPause(++m_failures, asked, QRandomGenerator::global()->generateDouble());
    m_outbox.postponed(item.id(), now(), reply ? reasonOf(*reply) : reasonOf(reply.error()));
    m_timer.start(int(pause));
}

void Sender::setLine(bool up)
{
    if (up == m_lineUp)
        return;
    m_lineUp = up;
    Q_EMIT lineChanged(up);
}

} // namespace madoguchi
