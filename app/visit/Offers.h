// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/procedures/Follow.h"

#include <QAbstractListModel>
#include <QtQml/qqmlregistration.h>

#include <deque>
#include <memory>

namespace madoguchi
{

// What the city offers by itself, for the page that a visit ends with: few, the nearest first, nothing that a public
// screen must not say. It keeps rules and days, never for whom.
class Offers : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("The visit owns what is offered")
    Q_PROPERTY(int count READ count NOTIFY countChanged)

public:
    enum Roles {
        RuleRole = Qt::UserRole + 1, // "rule": id
        TitleRole,                   // "title"
        IconRole,                    // "icon"
        WhyRole,                     // "why": sentences
        UntilRole,                   // "until": YYYY-MM-DD, or empty
        LookedAtRole,                // "lookedAt": the data that the rule reads, in words
        UnconfirmedRole,             // "unconfirmed": nobody at the city has confirmed it yet
        ProcedureRole,               // "procedure": id, or empty
        WhereRole,                   // "where": as in Plan; empty where there is no procedure
    };
    Q_ENUM(Roles)

    static constexpr int most = 3; // a page that is to be left is no place for more

    using QAbstractListModel::QAbstractListModel;

    // What is offered beside what the visit's own event tells, sensitive ones too. `told`: procedures that this visit
    // handed in or listed. Nothing for whom staff alone serve.
    static std::vector<Offer> worthTelling(const Catalogue &catalogue, const Household &household,
                                           const std::set<std::string> &told,
                                           const std::set<std::string> &optedOut = {});
    // A rule that ends with the day on which it is looked at has no last day that a person could miss.
    static std::optional<CivilDate> lastDay(const Catalogue &catalogue, const Offer &offer);

    void set(std::shared_ptr<const Catalogue> catalogue, const Household &household, const std::set<std::string> &told,
             const std::set<std::string> &optedOut = {});
    void clear();
    void setLanguage(const QString &language);
    int count() const { return rowCount(); }

    Q_INVOKABLE void decline(const QString &rule); // not to be heard of again

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void countChanged();
    void declined(const QString &rule);

private:
    struct Item {
        std::string rule;
        const Definition *definition = nullptr; // of its procedure
        std::optional<CivilDate> until;
        std::vector<std::string> lookedAt;
        bool unconfirmed = false;
        std::optional<int> day; // that the words tell
    };

    QString word(const std::string &key) const;
    QStringList lookedAt(const Item &item) const;

    std::shared_ptr<const Catalogue> m_catalogue;
    std::vector<Item> m_items;
    std::deque<Item> m_waiting; // come up when one before them is declined
    std::string m_language = "ja";
};

} // namespace madoguchi
