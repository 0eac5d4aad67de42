// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#include "app/sync/SerialFloor.h"

#include <QPointer>

namespace madoguchi
{

namespace
{

Result<std::int64_t> floorIn(const CentreLine::Reply &reply)
{
    const Json floor = reply.body.value("serialFloor", Json());
    if (reply.status != 200 || !floor.is_number_integer())
        return Error{ErrorCode::LineNotOurs, "no serial, status " + std::to_string(reply.status)};
    return floor.get<std::int64_t>(); // one too large for it comes out below 0
}

} // namespace

bool SerialFloor::isKnown()
{
    m_isKnown = m_isKnown || !m_outbox.countsAnew();
    return m_isKnown;
}

void SerialFloor::learn(Then then)
{
    if (isKnown())
        return then(nullptr);
    m_line.get(QStringLiteral("/v1/serials"),
               [self = QPointer(this), then = std::move(then)](const Result<CentreLine::Reply> &reply) {
                   if (!self)
                       return;
                   const bool answered = reply && reply->status != 429 && reply->status < 500;
                   if (answered)
                       self->heard(*reply);
                   then(answered ? nullptr : &reply);
               });
}

// A centre that does not know how to say it, or says nonsense, is not asked again before the next start.
void SerialFloor::heard(const CentreLine::Reply &reply)
{
    const auto floor = floorIn(reply);
    const auto counted = floor ? m_outbox.countFrom(*floor) : Result<void>(floor.error());
    if (counted)
        return;
    qWarning("%s: up to where receipts are numbered: %s", counted.error().info().support.data(),
             counted.error().detail.c_str());
    m_isKnown = !floor || counted.error().code == ErrorCode::BadInput;
}

} // namespace madoguchi
