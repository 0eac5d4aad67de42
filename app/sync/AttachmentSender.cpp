// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#include "app/sync/AttachmentSender.h"

#include <QPointer>
#include <algorithm>

namespace madoguchi
{

std::string base64(const Bytes &bytes)
{
    return QByteArray::fromRawData(reinterpret_cast<const char *>(bytes.data()), qsizetype(bytes.size()))
        .toBase64()
        .toStdString();
}

Json sealedPart(const OutboxItem &item)
{
    return {{"header", item.header}, {"sealed", base64(item.sealed)}};
}

// One that is gone is not called back.
CentreLine::Done AttachmentSender::then(void (AttachmentSender::*step)(const Reply &))
{
    return [self = QPointer(this), step](const Reply &reply) {
        if (self)
            (self.data()->*step)(reply);
    };
}

void AttachmentSender::bring(const OutboxItem &item, Done done)
{
    m_item = item;
    m_done = std::move(done);
    m_line.post(QStringLiteral("/v1/parts/missing"),
                {{"madoguchi", 1}, {"submission", m_item.id()}, {"hashes", m_item.parts}},
                then(&AttachmentSender::asked));
}

void AttachmentSender::asked(const Reply &reply)
{
    const Json missing = reply ? reply->body.value("missing", Json()) : Json();
    if (!reply || reply->status != 200 || !missing.is_array())
        return end(reply);
    m_missing.clear();
    for (std::size_t place = m_item.parts.size(); place-- > 0;) {
        if (std::ranges::find(missing, Json(m_item.parts[place])) != missing.end())
            m_missing.push_back(place);
    }
    next();
}

void AttachmentSender::next()
{
    if (m_missing.empty()) {
        Json body = sealedPart(m_item);
        body["madoguchi"] = 1;
        m_line.put(QStringLiteral("/v1/submissions/") + QString::fromStdString(m_item.id()), body,
                   then(&AttachmentSender::end));
        return;
    }
    const auto sealed = m_outbox.part(m_item, m_missing.back());
    if (!sealed)
        return end(sealed.error());
    m_line.put(QStringLiteral("/v1/parts/") + QString::fromStdString(m_item.parts[m_missing.back()]),
               {{"madoguchi", 1}, {"submission", m_item.id()}, {"sealed", base64(*sealed)}},
               then(&AttachmentSender::partSent));
}

void AttachmentSender::partSent(const Reply &reply)
{
    if (!reply || (reply->status != 200 && reply->status != 201))
        return end(reply);
    m_missing.pop_back();
    Q_EMIT moved();
    next();
}

void AttachmentSender::end(const Reply &reply)
{
    std::exchange(m_done, {})(reply);
}

} // namespace madoguchi
