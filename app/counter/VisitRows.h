// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/procedures/Catalogue.h"

#include <QAbstractListModel>
#include <QtQml/qqmlregistration.h>
#include <vector>

namespace madoguchi
{

// One value of an application as staff reads it.
struct VisitRow {
    QString field;
    QString label;      // in the staff's language, with markup
    QString theirLabel; // in the citizen's language, with markup; empty when it is the same language
    QString value;      // character by character for names and addresses
    QString theirValue; // the label of a choice in the citizen's language; else empty
    QString source;     // "card" …
    bool checked = false;
    // Where staff corrected it: what was handed in, and its source. Both empty: nothing was.
    QString before = {}, beforeSource = {};
};

// Some rows of the open application. Personal data: cleared when staff leaves.
class VisitRows : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("The open application owns its rows")
    Q_PROPERTY(int count READ count NOTIFY countChanged)

public:
    enum Roles {
        FieldRole = Qt::UserRole + 1, // "field"
        LabelRole,                    // "label"
        TheirLabelRole,               // "theirLabel"
        ValueRole,                    // "value"
        TheirValueRole,               // "theirValue"
        SourceRole,                   // "source"
        CheckedRole,                  // "vouched": the source vouches for it
        BeforeRole,                   // "before"
        BeforeSourceRole,             // "beforeSource"
    };
    Q_ENUM(Roles)

    using QAbstractListModel::QAbstractListModel;

    void setRows(std::vector<VisitRow> rows);
    int count() const noexcept { return static_cast<int>(m_rows.size()); }

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void countChanged();

private:
    std::vector<VisitRow> m_rows;
};

} // namespace madoguchi
