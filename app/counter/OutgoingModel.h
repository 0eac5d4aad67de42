// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/outbox/Outbox.h"
#include "app/procedures/CatalogueStore.h"

#include <QAbstractListModel>
#include <QtQml/qqmlregistration.h>
#include <memory>
#include <vector>

namespace madoguchi
{

// What this machine has taken in and the centre does not hold yet: what waits, and what was set aside with
// the reason.
class OutgoingModel : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("The counter owns the queue")
    Q_PROPERTY(int count READ count NOTIFY queueChanged)
    Q_PROPERTY(int waitingCount READ waitingCount NOTIFY queueChanged)
    Q_PROPERTY(int setAsideCount READ setAsideCount NOTIFY queueChanged)
    Q_PROPERTY(int acceptedCount READ acceptedCount NOTIFY queueChanged)

public:
    enum Roles {
        IdRole = Qt::UserRole + 1, // "itemId"
        ReceiptRole,               // "receipt"
        TitleRole,                 // "title" of the procedure
        ArrivedRole,               // "arrived", ISO 8601 with offset
        StateRole,                 // "state": "waiting", "sending", "quarantined"
        AttemptsRole,              // "attempts"
        ReasonRole,                // "reason": a sentence, or empty
        DetailRole,                // "detail": support code and the words of the centre, or empty
    };
    Q_ENUM(Roles)

    OutgoingModel(Outbox &outbox, const CatalogueStore &catalogues, QObject *parent = nullptr);

    void refresh();
    void clear(); // until the next refresh()
    void setLanguage(const QString &language);
    void catalogueChanged(); // titles are read again

    int count() const noexcept { return static_cast<int>(m_items.size()); }
    int waitingCount() const noexcept { return static_cast<int>(m_counts.waiting + m_counts.sending); }
    int setAsideCount() const noexcept { return static_cast<int>(m_counts.quarantined); }
    int acceptedCount() const noexcept { return static_cast<int>(m_counts.accepted); }

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

    Q_INVOKABLE void retry(const QString &id);

Q_SIGNALS:
    void queueChanged();
    void retryAsked(); // something waits again: the sender may look now

private:
    Outbox &m_outbox;
    const CatalogueStore &m_catalogues;
    std::vector<OutboxItem> m_items;
    OutboxCounts m_counts;
    std::string m_language = "ja";
};

} // namespace madoguchi
