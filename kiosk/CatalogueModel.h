// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/procedures/Catalogue.h"

#include <QAbstractListModel>
#include <QtQml/qqmlregistration.h>

namespace madoguchi
{

// The procedures that can be begun here, in the order their designers gave, in the person's language.
class CatalogueModel : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("The session owns the list of procedures")

public:
    enum Roles {
        ProcedureRole = Qt::UserRole + 1, // "procedure": its id
        TitleRole,                        // "title", with the markup of PhraseText
        MinutesRole,                      // "minutes", 0 when nobody said
        FeeRole,                          // "feeYen", -1 for none
        FeeConfirmedRole,                 // "feeConfirmed"
        IconRole,                         // "icon"
        CompletesRole,                    // "completes": false when it is finished at the counter
    };
    Q_ENUM(Roles)

    explicit CatalogueModel(std::shared_ptr<const Catalogue> catalogue, QObject *parent = nullptr);

    void setLanguage(const QString &language);
    QString title(const QString &procedure) const; // empty when it is not known

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

private:
    std::shared_ptr<const Catalogue> m_catalogue;
    std::string m_language = "ja";
};

} // namespace madoguchi
