// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#include "app/counter/OutgoingModel.h"

#include "app/counter/Words.h"

#include <algorithm>

namespace madoguchi
{

namespace
{

std::string headerText(const OutboxItem &item, const char *name)
{
    const auto it = item.header.find(name);
    return it != item.header.end() && it->is_string() ? it->get<std::string>() : std::string();
}

// What it means for staff. Why exactly the centre set it aside is in the detail, which support understands.
QString reason(const OutboxItem &item)
{
    const auto code = words::codeAtHead(item.reason);
    if (item.state == ItemState::Quarantined)
        return words::sentence(code == ErrorCode::CentreConflict ? *code : ErrorCode::CentreRejected);
    return code ? words::sentence(*code) : QString();
}

} // namespace

OutgoingModel::OutgoingModel(Outbox &outbox, const CatalogueStore &catalogues, QObject *parent)
    : QAbstractListModel(parent), m_outbox(outbox), m_catalogues(catalogues)
{
}

void OutgoingModel::refresh()
{
    beginResetModel();
    m_items = m_outbox.list();
    std::erase_if(m_items, [](const OutboxItem &item) { return item.state == ItemState::Accepted; });
    std::stable_partition(m_items.begin(), m_items.end(),
                          [](const OutboxItem &item) { return item.state == ItemState::Quarantined; });
    m_counts = m_outbox.counts();
    endResetModel();
    Q_EMIT queueChanged();
}

void OutgoingModel::clear()
{
    beginResetModel();
    m_items.clear();
    m_counts = {};
    endResetModel();
    Q_EMIT queueChanged();
}

void OutgoingModel::catalogueChanged()
{
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
}

void OutgoingModel::setLanguage(const QString &language)
{
    m_language = language.toStdString();
    if (!m_items.empty())
        Q_EMIT dataChanged(index(0), index(count() - 1), {TitleRole, ReasonRole});
}

void OutgoingModel::retry(const QString &id)
{
    if (m_outbox.retry(id.toStdString()))
        Q_EMIT retryAsked();
    refresh();
}

int OutgoingModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : count();
}

QVariant OutgoingModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const OutboxItem &item = m_items[static_cast<std::size_t>(index.row())];
    switch (role) {
    case IdRole:
        return QString::fromStdString(headerText(item, "id"));
    case ReceiptRole:
        return QString::fromStdString(headerText(item, "receipt"));
    case TitleRole:
        return words::title(*m_catalogues.current(), headerText(item, "procedure"), m_language);
    case ArrivedRole:
        return QString::fromStdString(headerText(item, "arrived"));
    case StateRole:
        return QString::fromUtf8(itemStateName(item.state).data());
    case AttemptsRole:
        return item.attempts;
    case ReasonRole:
        return reason(item);
    case DetailRole:
        return QString::fromStdString(item.reason);
    default:
        return {};
    }
}

QHash<int, QByteArray> OutgoingModel::roleNames() const
{
    return {{IdRole, "itemId"},       {ReceiptRole, "receipt"}, {TitleRole, "title"},
            {ArrivedRole, "arrived"}, {StateRole, "state"},     {AttemptsRole, "attempts"},
            {ReasonRole, "reason"},   {DetailRole, "detail"}};
}

} // namespace madoguchi
