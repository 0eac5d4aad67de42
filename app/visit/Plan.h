// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/procedures/Follow.h"

#include <QAbstractListModel>
#include <QVariantList>
#include <QtQml/qqmlregistration.h>

#include <memory>

namespace madoguchi
{

// What is to be done after a life event: the main procedure, then what follows, in order, each with whom it is for,
// until when, why, what to bring and where it is finished. What this machine can take has a tick.
class Plan : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("The visit owns the plan")
    Q_PROPERTY(int tickedCount READ tickedCount NOTIFY ticksChanged)

public:
    enum Roles {
        ProcedureRole = Qt::UserRole + 1, // "procedure": id
        TitleRole,                        // "title"
        IconRole,                         // "icon"
        PeopleRole,                       // "people": [{"name","relation","unsure"}] whom it is for; empty for nobody by name
        DueRole,                          // "due": YYYY-MM-DD, or empty
        ReasonRole,                       // "reason": a sentence
        ProofRole,                        // "proof": what to bring, texts
        WhereRole,                        // "where": "complete" "prepare" "none" "guide"
        UnconfirmedRole,                  // "unconfirmed": nobody at the city has confirmed it yet
        OptionalRole,                     // "optional"
        ConditionalRole,                  // "conditional": only if it concerns them, which is not known
        TakeableRole,                     // "takeable": can be begun here, with the line as it is
        TickedRole,                       // "ticked"
    };
    Q_ENUM(Roles)

    struct Item {
        FollowOn follow;
        const Definition *definition = nullptr;
        bool ticked = false;

        // Of what the page says of it; an unconfirmed fee or law is told elsewhere.
        bool unconfirmed() const;
    };

    using QAbstractListModel::QAbstractListModel;

    static QString where(const Definition &definition); // what WhereRole says

    void set(std::shared_ptr<const Catalogue> catalogue, const FollowOns &follow, const Household &household);
    void clear();
    void setLanguage(const QString &language);
    void setLineUp(bool up); // what cannot be begun without the line loses its tick
    const std::vector<Item> &items() const noexcept { return m_items; }
    std::vector<const Definition *> chosen() const; // in order, each once
    int tickedCount() const { return static_cast<int>(chosen().size()); }

    Q_INVOKABLE void tick(int row, bool ticked);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void ticksChanged();

private:
    bool takeable(const Item &item) const;
    QVariantList people(const Item &item) const;
    QStringList proof(const Definition &definition) const;

    std::shared_ptr<const Catalogue> m_catalogue;
    std::vector<Item> m_items;
    std::map<std::string, std::pair<QString, QString>> m_people; // id → name, relation to the applicant
    std::string m_language = "ja";
    bool m_lineUp = true;
};

} // namespace madoguchi
