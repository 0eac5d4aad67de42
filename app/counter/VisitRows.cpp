// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#include "app/counter/VisitRows.h"

namespace madoguchi
{

void VisitRows::setRows(std::vector<VisitRow> rows)
{
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
    Q_EMIT countChanged();
}

int VisitRows::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : count();
}

QVariant VisitRows::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const VisitRow &row = m_rows[static_cast<std::size_t>(index.row())];
    switch (role) {
    case FieldRole:
        return row.field;
    case LabelRole:
        return row.label;
    case TheirLabelRole:
        return row.theirLabel;
    case ValueRole:
        return row.value;
    case TheirValueRole:
        return row.theirValue;
    case SourceRole:
        return row.source;
    case CheckedRole:
        return row.checked;
    case BeforeRole:
        return row.before;
    case BeforeSourceRole:
        return row.beforeSource;
    default:
        return {};
    }
}

QHash<int, QByteArray> VisitRows::roleNames() const
{
    return {{FieldRole, "field"},    {LabelRole, "label"},           {TheirLabelRole, "theirLabel"},
            {ValueRole, "value"},    {TheirValueRole, "theirValue"}, {SourceRole, "source"},
            {CheckedRole, "vouched"},  {BeforeRole, "before"},           {BeforeSourceRole, "beforeSource"}};
}

} // namespace madoguchi
