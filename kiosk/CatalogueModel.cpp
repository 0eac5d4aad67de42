// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#include "kiosk/CatalogueModel.h"

namespace madoguchi
{

CatalogueModel::CatalogueModel(std::shared_ptr<const Catalogue> catalogue, QObject *parent)
    : QAbstractListModel(parent), m_catalogue(std::move(catalogue))
{
}

void CatalogueModel::setLanguage(const QString &language)
{
    m_language = language.toStdString();
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0), index(rowCount() - 1), {TitleRole});
}

QString CatalogueModel::title(const QString &procedure) const
{
    const Definition *definition = m_catalogue->find(procedure.toStdString());
    return definition ? QString::fromStdString(definition->text(m_language, "title")) : QString();
}

int CatalogueModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_catalogue->all().size());
}

QVariant CatalogueModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Definition &definition = m_catalogue->all()[static_cast<std::size_t>(index.row())];
    switch (role) {
    case ProcedureRole:
        return QString::fromStdString(definition.id);
    case TitleRole:
        return QString::fromStdString(definition.text(m_language, "title"));
    case MinutesRole:
        return definition.minutes;
    case FeeRole:
        return definition.fee ? definition.fee->yen : -1;
    case FeeConfirmedRole:
        return !definition.fee || definition.fee->confirmed;
    case IconRole:
        return QString::fromStdString(definition.icon);
    case CompletesRole:
        return definition.completes("kiosk");
    default:
        return {};
    }
}

QHash<int, QByteArray> CatalogueModel::roleNames() const
{
    return {{ProcedureRole, "procedure"},       {TitleRole, "title"},
            {MinutesRole, "minutes"},           {FeeRole, "feeYen"},
            {FeeConfirmedRole, "feeConfirmed"}, {IconRole, "icon"},
            {CompletesRole, "completes"}};
}

} // namespace madoguchi
