// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#include "app/visit/Plan.h"

#include <algorithm>
#include <array>

namespace madoguchi
{

namespace
{

// What the page says of a procedure; an unconfirmed fee or law is told elsewhere.
constexpr std::array told{"due", "who", "proof", "channels"};

} // namespace

bool Plan::Item::unconfirmed() const
{
    const auto &names = definition->unconfirmed;
    return follow.unconfirmed || std::ranges::any_of(told, [&](const char *one) { return names.contains(one); });
}

QString Plan::where(const Definition &definition)
{
    if (definition.guide)
        return QStringLiteral("guide");
    return definition.completes("kiosk")   ? QStringLiteral("complete")
           : definition.offeredOn("kiosk") ? QStringLiteral("prepare")
                                           : QStringLiteral("none");
}

// Here, on this day, and with the line as it is.
bool Plan::takeable(const Item &item) const
{
    return !item.definition->guide && item.definition->offeredOn("kiosk") && !item.follow.notToday &&
           (m_lineUp || item.definition->takenWithoutLine());
}

void Plan::setLineUp(bool up)
{
    m_lineUp = up;
    for (Item &item : m_items)
        item.ticked = item.ticked && takeable(item);
    if (!m_items.empty())
        Q_EMIT dataChanged(index(0), index(rowCount() - 1), {TakeableRole, TickedRole});
    Q_EMIT ticksChanged();
}

void Plan::set(std::shared_ptr<const Catalogue> catalogue, const FollowOns &follow, const Household &household)
{
    beginResetModel();
    m_catalogue = std::move(catalogue);
    m_items.clear();
    m_people.clear();
    for (const Member &member : household.people()) {
        const Fact *name = member.person.fact("name");
        m_people[member.id] = {name ? QString::fromStdString(name->value) : QString(),
                               QString::fromStdString(member.members.value("toApplicant", std::string()))};
    }
    const auto add = [&](const FollowOn &one) {
        const Definition *definition = m_catalogue->find(one.procedure);
        const bool there = std::ranges::any_of(m_items, [&](const Item &item) { return item.definition == definition; });
        if (definition && !there)
            m_items.push_back({one, definition, takeable({one, definition}) && !one.optional});
    };
    if (!follow.procedure.empty())
        add({follow.procedure, {}, follow.due, false, follow.unconfirmed, follow.reason, follow.conditional, {},
             follow.notToday});
    for (const FollowOn &one : follow.items)
        add(one);
    endResetModel();
    Q_EMIT ticksChanged();
}

void Plan::clear()
{
    beginResetModel();
    m_items.clear();
    m_people.clear();
    m_catalogue.reset();
    endResetModel();
    Q_EMIT ticksChanged();
}

void Plan::setLanguage(const QString &language)
{
    m_language = language.toStdString();
    if (!m_items.empty())
        Q_EMIT dataChanged(index(0), index(rowCount() - 1), {TitleRole, ReasonRole, ProofRole});
}

std::vector<const Definition *> Plan::chosen() const
{
    std::vector<const Definition *> found;
    for (const Item &item : m_items)
        if (item.ticked)
            found.push_back(item.definition);
    return found;
}

void Plan::tick(int row, bool ticked)
{
    if (row < 0 || row >= rowCount())
        return;
    Item &item = m_items[static_cast<std::size_t>(row)];
    item.ticked = ticked && takeable(item);
    Q_EMIT dataChanged(index(row), index(row), {TickedRole});
    Q_EMIT ticksChanged();
}

QVariantList Plan::people(const Item &item) const
{
    QVariantList list;
    for (const std::string &id : item.follow.people)
        if (const auto it = m_people.find(id); it != m_people.end())
            list << QVariantMap{{QStringLiteral("name"), it->second.first},
                                {QStringLiteral("relation"), it->second.second},
                                {QStringLiteral("unsure"), std::ranges::find(item.follow.unsure, id) != item.follow.unsure.end()}};
    return list;
}

QStringList Plan::proof(const Definition &definition) const
{
    QStringList list;
    for (const std::string &id : definition.proof)
        list << QString::fromStdString(m_catalogue->word(m_language, "proof." + id));
    return list;
}

int Plan::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_items.size());
}

QVariant Plan::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Item &item = m_items[static_cast<std::size_t>(index.row())];
    const Definition &definition = *item.definition;
    switch (role) {
    case ProcedureRole:
        return QString::fromStdString(definition.id);
    case TitleRole:
        return QString::fromStdString(definition.text(m_language, "title"));
    case IconRole:
        return QString::fromStdString(definition.icon);
    case PeopleRole:
        return people(item);
    case DueRole:
        return item.follow.due ? QString::fromStdString(toIso(*item.follow.due)) : QString();
    case ReasonRole:
        return QString::fromStdString(m_catalogue->word(m_language, item.follow.reason));
    case ProofRole:
        return proof(definition);
    case WhereRole:
        return where(definition);
    case UnconfirmedRole:
        return item.unconfirmed();
    case OptionalRole:
        return item.follow.optional;
    case ConditionalRole:
        return item.follow.conditional;
    case TakeableRole:
        return takeable(item);
    case TickedRole:
        return item.ticked;
    default:
        return {};
    }
}

QHash<int, QByteArray> Plan::roleNames() const
{
    return {{ProcedureRole, "procedure"}, {TitleRole, "title"},
            {IconRole, "icon"},           {PeopleRole, "people"},
            {DueRole, "due"},             {ReasonRole, "reason"},
            {ProofRole, "proof"},         {WhereRole, "where"},
            {UnconfirmedRole, "unconfirmed"}, {OptionalRole, "optional"}, {ConditionalRole, "conditional"},
            {TakeableRole, "takeable"},   {TickedRole, "ticked"}};
}

} // namespace madoguchi
