// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#include "app/visit/Offers.h"

#include "app/visit/Plan.h"

#include <algorithm>

namespace madoguchi
{

namespace
{

// Rules that hold without the event, too. What only the event brings and names no procedure was told by its plan.
std::set<std::string> besidesTheEvent(const Catalogue &catalogue, Household household)
{
    household.setEvent({});
    std::set<std::string> rules;
    for (const Offer &offer : offers(catalogue, household))
        rules.insert(offer.rule);
    return rules;
}

bool earlier(const std::optional<CivilDate> &one, const std::optional<CivilDate> &other)
{
    return one && (!other || *one < *other);
}

} // namespace

std::optional<CivilDate> Offers::lastDay(const Catalogue &catalogue, const Offer &offer)
{
    const auto &rules = catalogue.rules().offers;
    const auto rule = std::ranges::find(rules, offer.rule, &OfferRule::id);
    return rule == rules.end() || rule->until.key == "today" ? std::nullopt : std::optional(offer.until);
}

std::vector<Offer> Offers::worthTelling(const Catalogue &catalogue, const Household &household,
                                        const std::set<std::string> &told, const std::set<std::string> &optedOut)
{
    if (household.dvSupport())
        return {};
    const auto lasting = besidesTheEvent(catalogue, household);
    auto found = offers(catalogue, household, optedOut);
    std::erase_if(found, [&](const Offer &offer) {
        return offer.procedure.empty() ? !lasting.contains(offer.rule) : told.contains(offer.procedure);
    });
    return found;
}

void Offers::set(std::shared_ptr<const Catalogue> catalogue, const Household &household,
                 const std::set<std::string> &told, const std::set<std::string> &optedOut)
{
    clear();
    beginResetModel();
    m_catalogue = std::move(catalogue);
    for (const Offer &offer : worthTelling(*m_catalogue, household, told, optedOut)) {
        if (offer.sensitive)
            continue;
        const Definition *definition = offer.procedure.empty() ? nullptr : m_catalogue->find(offer.procedure);
        m_waiting.push_back({offer.rule, definition, lastDay(*m_catalogue, offer), offer.data, offer.unconfirmed, offer.day});
    }
    std::ranges::stable_sort(m_waiting, earlier, &Item::until);
    for (; !m_waiting.empty() && rowCount() < most; m_waiting.pop_front())
        m_items.push_back(std::move(m_waiting.front()));
    endResetModel();
    Q_EMIT countChanged();
}

void Offers::clear()
{
    beginResetModel();
    m_items.clear();
    m_waiting.clear();
    m_catalogue.reset();
    endResetModel();
    Q_EMIT countChanged();
}

void Offers::setLanguage(const QString &language)
{
    m_language = language.toStdString();
    if (!m_items.empty())
        Q_EMIT dataChanged(index(0), index(rowCount() - 1), {TitleRole, WhyRole, LookedAtRole});
}

void Offers::decline(const QString &rule)
{
    const auto it = std::ranges::find(m_items, rule.toStdString(), &Item::rule);
    if (it == m_items.end())
        return;
    const int row = static_cast<int>(it - m_items.begin());
    beginRemoveRows({}, row, row);
    m_items.erase(it);
    endRemoveRows();
    if (!m_waiting.empty()) {
        beginInsertRows({}, rowCount(), rowCount());
        m_items.push_back(std::move(m_waiting.front()));
        m_waiting.pop_front();
        endInsertRows();
    }
    Q_EMIT countChanged();
    Q_EMIT declined(rule);
}

QString Offers::word(const std::string &key) const
{
    return QString::fromStdString(m_catalogue->word(m_language, key));
}

// Most of what rules read is asked in forms, too, and has its words there.
QStringList Offers::lookedAt(const Item &item) const
{
    QStringList list;
    for (const std::string &key : item.lookedAt) {
        const QString own = word("data." + key);
        list << (own.isEmpty() ? word("field." + key) : own);
    }
    return list;
}

int Offers::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_items.size());
}

QVariant Offers::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Item &item = m_items[static_cast<std::size_t>(index.row())];
    switch (role) {
    case RuleRole:
        return QString::fromStdString(item.rule);
    case TitleRole:
        return word("offer." + item.rule);
    case IconRole:
        return item.definition ? QString::fromStdString(item.definition->icon) : QStringLiteral("info");
    case WhyRole:
        return item.day ? word("why." + item.rule).arg(*item.day) : word("why." + item.rule);
    case UntilRole:
        return item.until ? QString::fromStdString(toIso(*item.until)) : QString();
    case LookedAtRole:
        return lookedAt(item);
    case UnconfirmedRole:
        return item.unconfirmed;
    case ProcedureRole:
        return item.definition ? QString::fromStdString(item.definition->id) : QString();
    case WhereRole:
        return item.definition ? Plan::where(*item.definition) : QString();
    default:
        return {};
    }
}

QHash<int, QByteArray> Offers::roleNames() const
{
    return {{RuleRole, "rule"},         {TitleRole, "title"},       {IconRole, "icon"},
            {WhyRole, "why"},           {UntilRole, "until"},       {LookedAtRole, "lookedAt"},
            {UnconfirmedRole, "unconfirmed"}, {ProcedureRole, "procedure"}, {WhereRole, "where"}};
}

} // namespace madoguchi
