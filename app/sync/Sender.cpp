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
constexpr std::size_t enoughBytes = 256 * 1024; // in one request; a body may hold twice as much

qint64 now()
{
    return QDateTime::currentMSecsSinceEpoch();
}

constexpr int untilLongestPause = 8; // failures
constexpr int partsAtOnce = 4;       // removed in some milliseconds

bool refusesThisMachine(ErrorCode code)
{
    return code == ErrorCode::LineRefused || code == ErrorCode::DeviceRevoked;
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
    case 424: // the centre has all parts of its scans that are here, and yet not all that belong to it
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

Json bodyOf(const std::vector<OutboxItem> &items)
{
    Json body = {{"madoguchi", 1}, {"items", Json::array()}};
    for (const OutboxItem &item : items)
        body["items"].push_back(sealedPart(item));
    return body;
}

// What was said about each of several; one answer that is not about them is about all.
std::vector<Result<CentreLine::Reply>> each(std::size_t count, const Result<CentreLine::Reply> &reply)
{
    if (count == 1 || !reply || reply->status != 200)
        return std::vector<Result<CentreLine::Reply>>(count, reply);
    std::vector<Result<CentreLine::Reply>> replies;
    const auto results = reply->body.find("results");
    for (std::size_t i = 0; i < count; ++i) {
        const bool there = results != reply->body.end() && results->is_array() && i < results->size();
        const Json one = there ? (*results)[i] : Json();
        const bool told = one.is_object() && one.value("status", Json()).is_number_integer();
        replies.push_back(
            told ? CentreLine::Reply{one["status"].get<int>(), one.value("body", Json::object()), 0}
                 : CentreLine::Reply{503, Json::object(), 0});
    }
    return replies;
}

} // namespace

Sender::Sender(Outbox &outbox, CentreLine &line, QObject *parent)
    : QObject(parent), m_outbox(outbox), m_line(line), m_attachments(outbox, line), m_serials(outbox, line)
{
    m_timer.setSingleShot(true);
    m_timer.setTimerType(Qt::PreciseTimer); // a coarse one comes up to a twentieth too early for Retry-After
    connect(&m_timer, &QTimer::timeout, this, &Sender::next);
    m_purgeTimer.setSingleShot(true);
    connect(&m_purgeTimer, &QTimer::timeout, this, &Sender::purge);
    connect(&m_attachments, &AttachmentSender::moved, this, &Sender::queueChanged);
    connect(&m_line, &CentreLine::heard, this, [this](bool up) {
        if (up && m_underWay == 0 && !m_serials.isKnown())
            next();
    });
    m_partsTimer.setSingleShot(true);
    connect(&m_partsTimer, &QTimer::timeout, this, &Sender::purgeParts);
}

void Sender::start()
{
    m_outbox.recover();
    next();
    m_purgeTimer.start(0);
    m_partsTimer.start(0);
}

void Sender::purgeParts()
{
    if (m_outbox.purgeParts(partsAtOnce) == partsAtOnce)
        m_partsTimer.start(purgeBreath);
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

// One by one while the line is in trouble, so that it is the line that is tried, and not thirty people's
// visits.
std::vector<OutboxItem> Sender::take(bool withScans)
{
    const std::size_t most = m_failures == 0 ? m_most : 1;
    std::vector<OutboxItem> items;
    m_outbox.together([&] {
        for (std::size_t bytes = 0; items.size() < most && bytes < enoughBytes;) {
            auto item = m_outbox.nextDue(now(), withScans && !m_attachments.isBusy());
            if (!item)
                return;
            if (!item->parts.empty()) {
                bringBeside(*item);
                continue;
            }
            bytes += item->sealed.size();
            items.push_back(std::move(*item));
        }
    });
    return items;
}

void Sender::bringBeside(const OutboxItem &item)
{
    m_attachments.bring(item, [this, item](const Result<CentreLine::Reply> &reply) {
        conclude({item}, reply);
        m_partsTimer.start(0);
    });
}

void Sender::next()
{
    if (m_asking)
        return;
    m_lineWaits = false;
    m_asking = true;
    m_serials.learn([this](const Reply *trouble) { asked(trouble); });
}

// As long as the centre cannot be asked nothing goes out either, or it would take this machine for one before
// it.
void Sender::asked(const Reply *trouble)
{
    m_asking = false;
    if (!trouble)
        return sendDue();
    const auto items = take(false); // they would meet the same
    if (!items.empty())
        return conclude(items, *trouble);
    setLine(trouble->ok());
    Q_EMIT queueChanged();
    rest(*trouble, false);
}

// A second request goes beside the first while as many wait as fill it: while the centre keeps those of one,
// those of the other are on their way.
int Sender::window()
{
    const bool trusted = m_failures == 0 && m_most > 1;
    return trusted && m_outbox.counts().waiting >= std::int64_t(m_most) ? 2 : 1;
}

void Sender::sendDue()
{
    while (m_underWay < window()) {
        auto items = take(true);
        if (items.empty())
            break;
        ++m_underWay;
        Q_EMIT queueChanged();
        send(std::move(items));
    }
    if (m_underWay > 0)
        return;
    const auto due = m_outbox.nextDueTime();
    m_timer.start(int(due ? std::clamp<qint64>(*due - now(), shortestRest, longestRest) : longestRest));
}

void Sender::send(std::vector<OutboxItem> items)
{
    const bool alone = items.size() == 1;
    Json body = alone ? sealedPart(items.front()) : bodyOf(items);
    body["madoguchi"] = 1;
    QString path = QStringLiteral("/v1/submissions");
    if (alone)
        path += u'/' + QString::fromStdString(items.front().id());
    // Shared, since what waits for an answer is copied on its way.
    const auto sent = std::make_shared<const std::vector<OutboxItem>>(std::move(items));
    auto done = [self = QPointer(this), sent](const Result<CentreLine::Reply> &reply) {
        if (self)
            self->answered(*sent, reply);
    };
    alone ? m_line.put(path, body, std::move(done)) : m_line.post(path, body, std::move(done));
}

void Sender::answered(const std::vector<OutboxItem> &items, const Result<CentreLine::Reply> &reply)
{
    --m_underWay;
    conclude(items, reply);
}

void Sender::conclude(const std::vector<OutboxItem> &items, const Result<CentreLine::Reply> &reply)
{
    // A centre that does not take several at once, or not so much.
    if (items.size() > 1 && reply && reply->status >= 400 && reply->status < 500 && reply->status != 429)
        m_most = 1;
    const auto replies = each(items.size(), reply);
    bool moved = false, own = false;
    const bool aboutAll = items.size() > 1 && reply && reply->status != 200;
    m_outbox.together([&] {
        for (std::size_t i = 0; i < items.size(); ++i) {
            const bool settled = !aboutAll && settle(items[i], replies[i]);
            moved = moved || settled;
            if (!settled)
                own = postpone(items[i], replies[i], aboutAll) || own;
        }
    });
    setLine(reply && (moved || verdictOf(items.front(), *reply) == Verdict::Later));
    Q_EMIT queueChanged();
    if (!moved)
        return rest(reply, own);
    if (m_lineWaits) // what went beside it met a fault
        return;
    m_failures = 0;
    next();
}

// True when the centre has said its last word about it.
bool Sender::settle(const OutboxItem &item, const Result<CentreLine::Reply> &reply)
{
    const Verdict verdict = reply ? verdictOf(item, *reply) : Verdict::Later;
    if (verdict == Verdict::Accepted)
        m_outbox.accepted(item.id());
    else if (verdict == Verdict::SetAside)
        m_outbox.quarantined(item.id(), reasonOf(*reply));
    else if (!reply && reply.error().code == ErrorCode::QueueBroken) // of its own scans
        m_outbox.quarantined(item.id(), reasonOf(reply.error()));
    else
        return false;
    m_tries.erase(item.id());
    return true;
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

// Where the fault is the line's, the item is due at once, so that it stays before those behind it. Where it
// is the item's own, it waits longer each time: true. What is said about several at once is no item's own.
bool Sender::postpone(const OutboxItem &item, const Result<CentreLine::Reply> &reply, bool aboutAll)
{
    const std::string reason = reply ? reasonOf(*reply) : reasonOf(reply.error());
    const bool own = !aboutAll && itsOwn(item, reply);
    const qint64 asked = reply ? qint64(reply->retryAfterSeconds) * 1000 : 0;
    const qint64 pause = own ? backoffPause(m_tries[item.id()] + 1, 0, chance(), longestOwnPause) : 0;
    m_outbox.postponed(item.id(), own ? now() + std::clamp(asked, pause, longestOwnPause) : 0, reason);
    return own;
}

// Trying the next item would only meet the same fault; after an item's own, the line waits only as long as it
// was asked to. What two requests met at once is one fault: the longer pause of both counts.
void Sender::rest(const Result<CentreLine::Reply> &reply, bool own)
{
    const qint64 asked = reply ? qint64(reply->retryAfterSeconds) * 1000 : 0;
    if (!m_lineWaits)
        ++m_failures;
    if (!reply && refusesThisMachine(reply.error().code))
        m_failures = std::max(m_failures, untilLongestPause); // nothing will change within seconds
    const qint64 pause = own ? asked : backoffPause(m_failures, asked, chance());
    if (!m_lineWaits || m_timer.remainingTime() < pause)
        m_timer.start(int(pause));
    m_lineWaits = true;
}

void Sender::setLine(bool up)
{
    if (up == m_lineUp)
        return;
    m_lineUp = up;
    Q_EMIT lineChanged(up);
}

} // namespace madoguchi
