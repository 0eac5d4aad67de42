// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#include "app/sync/AuditSender.h"

#include "drivers/support/HashChain.h"
#include "drivers/support/Hex.h"

#include <QPointer>
#include <algorithm>

namespace madoguchi
{

namespace
{

constexpr int longestRest = 60'000, soon = 1'000; // milliseconds
constexpr int mostLines = 500;                    // in one piece; the centre takes no more
constexpr std::size_t mostBytes = 256 * 1024;     // of them; quotation marks make it more on the line

const QString path = QStringLiteral("/v1/audit");

// The place of the first line that does not follow from those before it; 0: all do.
std::int64_t firstUnchained(const std::vector<AuditLine> &lines, std::int64_t place, Bytes before)
{
    for (const AuditLine &line : lines) {
        before = chainedHash(before, ++place, line.text);
        if (line.place != place || line.hash != before)
            return place;
    }
    return 0;
}

void cutToPiece(std::vector<AuditLine> &lines)
{
    std::size_t bytes = 0, count = 0;
    while (count < lines.size() && (count == 0 || bytes + lines[count].text.size() <= mostBytes))
        bytes += lines[count++].text.size();
    lines.resize(count);
}

Json bodyOf(const std::vector<AuditLine> &lines)
{
    Json texts = Json::array();
    for (const AuditLine &line : lines)
        texts.push_back(line.text);
    return {{"madoguchi", 1}, {"from", lines.front().place}, {"lines", std::move(texts)}};
}

} // namespace

AuditSender::AuditSender(AuditTrail &trail, CentreLine &line, QObject *parent)
    : QObject(parent), m_trail(trail), m_line(line)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &AuditSender::next);
}

void AuditSender::start()
{
    m_timer.start(0);
}

void AuditSender::nudge()
{
    if (!m_busy && !m_broken && !m_lineWaits && m_anchor && m_timer.remainingTime() > soon)
        m_timer.start(soon);
}

void AuditSender::next()
{
    m_lineWaits = false;
    if (m_busy || m_broken)
        return;
    m_justAsked = false;
    if (m_anchor)
        send();
    else
        ask();
}

void AuditSender::ask()
{
    m_busy = true;
    m_line.get(path, [self = QPointer(this)](const Result<CentreLine::Reply> &reply) {
        if (self)
            self->asked(reply);
    });
}

void AuditSender::asked(const Result<CentreLine::Reply> &reply)
{
    m_busy = false;
    const auto anchor = reply ? anchorOf(*reply) : std::nullopt;
    if (!anchor)
        return rest(reply);
    const auto wrong = unanchoredPlace(m_trail, *anchor);
    const auto line = m_trail.lines(anchor->place, 1);
    if (!wrong || !line)
        return rest(reply);
    if (*wrong != 0 && !anchor->anew)
        return tellBroken(*wrong);
    m_beginsAnew = *wrong != 0;
    m_anchor = m_beginsAnew ? AuditAnchor{} : *anchor;
    m_hash = m_anchor->place == 0 ? Bytes() : line->front().hash;
    m_justAsked = true;
    send();
}

void AuditSender::send()
{
    auto lines = m_trail.lines(m_anchor->place + 1, mostLines);
    if (!lines || lines->empty())
        return m_timer.start(longestRest);
    cutToPiece(*lines);
    if (const auto wrong = firstUnchained(*lines, m_anchor->place, m_hash); wrong != 0)
        return tellBroken(wrong);
    const AuditLine last = lines->back();
    Json body = bodyOf(*lines);
    if (m_beginsAnew)
        body["anew"] = true;
    m_busy = true;
    m_line.post(path, body, [self = QPointer(this), last](const Result<CentreLine::Reply> &reply) {
        if (self)
            self->sent(last, reply);
    });
}

void AuditSender::sent(const AuditLine &last, const Result<CentreLine::Reply> &reply)
{
    m_busy = false;
    if (reply && reply->status == 409 && !m_justAsked) {
        m_anchor.reset(); // a centre that was put back from a copy holds less than it said
        return ask();
    }
    if (reply && reply->status == 409) {
        const Json place = reply->body.value("place", Json());
        return tellBroken(place.is_number_integer() ? place.get<std::int64_t>() : last.place);
    }
    const auto anchor = reply ? anchorOf(*reply) : std::nullopt;
    if (!anchor)
        return rest(reply);
    if (anchor->place != last.place || anchor->hash != hexOf(last.hash))
        return tellBroken(last.place);
    m_beginsAnew = false;
    m_anchor = anchor;
    m_hash = last.hash;
    Q_EMIT anchored(anchor->place);
    m_timer.start(0); // there may be more
}

void AuditSender::rest(const Result<CentreLine::Reply> &reply)
{
    m_lineWaits = true;
    const int asked = reply ? reply->retryAfterSeconds * 1000 : 0;
    m_timer.start(std::max(asked, longestRest));
}

void AuditSender::tellBroken(std::int64_t place)
{
    m_broken = true;
    Q_EMIT broken(place);
}

} // namespace madoguchi
