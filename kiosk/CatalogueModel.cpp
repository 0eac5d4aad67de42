// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#include "kiosk/CatalogueModel.h"

#include <algorithm>
#include <array>

namespace madoguchi
{

namespace
{

constexpr std::size_t mostCommon = 4;

// Procedures lie together by `order`; from each of these on they belong to one section.
constexpr std::array<int, 9> sections{0, 40, 100, 120, 130, 140, 300, 340, 380};

QString sectionOf(int order)
{
    int from = 0;
    for (const int begin : sections)
        from = order >= begin ? begin : from;
    return QStringLiteral("all.%1").arg(from);
}

// Life events that people take for one thing, before they look closer.
constexpr std::array<std::pair<const char *, const char *>, 8> together{{{"move_in", "moving"},
                                                                         {"move_within", "moving"},
                                                                         {"move_out", "moving"},
                                                                         {"new_foreign_resident", "moving"},
                                                                         {"leave_job", "work"},
                                                                         {"start_job", "work"},
                                                                         {"marriage", "couple"},
                                                                         {"divorce", "couple"}}};

QString sectionOfEvent(const std::string &event)
{
    const auto it = std::ranges::find_if(together, [&](const auto &one) { return event == one.first; });
    return it == together.end() ? QString() : QString::fromLatin1(it->second);
}

} // namespace

CatalogueModel::CatalogueModel(std::shared_ptr<const Catalogue> catalogue, QObject *parent)
    : QAbstractListModel(parent)
{
    setCatalogue(std::move(catalogue));
}

void CatalogueModel::setCatalogue(std::shared_ptr<const Catalogue> catalogue)
{
    beginResetModel();
    m_catalogue = std::move(catalogue);
    m_valid = m_catalogue->validOn(todayHere());
    m_common.clear();
    // By the designers' order: what can be begun here and is not the matter of a life event, which has its own card.
    for (const Definition *one : m_valid) {
        const bool ofEvent = std::ranges::any_of(m_catalogue->rules().events,
                                                 [&](const EventRules &event) { return event.procedure == one->id; });
        if (m_common.size() < mostCommon && !one->guide && one->offeredOn("kiosk") && !ofEvent)
            m_common.insert(one->id);
    }
    endResetModel();
    Q_EMIT textsChanged();
}

void CatalogueModel::setLanguage(const QString &language)
{
    m_language = language.toStdString();
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0), index(rowCount() - 1), {TitleRole});
    Q_EMIT textsChanged();
}

QString CatalogueModel::eventTitle(const QString &event) const
{
    return event.isEmpty() ? QString()
                           : QString::fromStdString(m_catalogue->word(m_language, "event." + event.toStdString()));
}

QString CatalogueModel::titleIn(const QString &language, const QString &procedure) const
{
    const Definition *definition = m_catalogue->find(procedure.toStdString());
    return definition ? QString::fromStdString(definition->text(language.toStdString(), "title")) : QString();
}

QVariantList CatalogueModel::events() const
{
    QVariantList list;
    for (const EventRules &event : m_catalogue->rules().events)
        list << QVariantMap{{QStringLiteral("id"), QString::fromStdString(event.id)},
                            {QStringLiteral("title"), eventTitle(QString::fromStdString(event.id))},
                            {QStringLiteral("icon"), QString::fromStdString(event.icon)},
                            {QStringLiteral("section"), sectionOfEvent(event.id)}};
    return list;
}

QString CatalogueModel::title(const QString &procedure) const
{
    const Definition *definition = m_catalogue->find(procedure.toStdString());
    return definition ? QString::fromStdString(definition->text(m_language, "title")) : QString();
}

int CatalogueModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_valid.size());
}

QVariant CatalogueModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Definition &definition = *m_valid[static_cast<std::size_t>(index.row())];
    switch (role) {
    case ProcedureRole:
        return QString::fromStdString(definition.id);
    case TitleRole:
        return QString::fromStdString(definition.text(m_language, "title"));
    case MinutesRole:
        return definition.minutes;
    case FeeRole:
        return definition.fee ? definition.fee->least() : -1;
    case FeeMostRole:
        return definition.fee ? definition.fee->most() : -1;
    case FeeConfirmedRole:
        return !definition.fee || definition.fee->confirmed;
    case IconRole:
        return QString::fromStdString(definition.icon);
    case CompletesRole:
        return definition.completes("kiosk");
    case OfferedRole:
        return definition.offeredOn("kiosk");
    case OfflineRole:
        return QString::fromStdString(definition.offline);
    case GuideRole:
        return definition.guide;
    case SectionRole:
        return sectionOf(definition.order);
    case CommonRole:
        return m_common.contains(definition.id);
    default:
        return {};
    }
}

QHash<int, QByteArray> CatalogueModel::roleNames() const
{
    return {{ProcedureRole, "procedure"},       {TitleRole, "title"},
            {MinutesRole, "minutes"},           {FeeRole, "feeYen"},
            {FeeMostRole, "feeMostYen"},        {OfflineRole, "offline"},
            {FeeConfirmedRole, "feeConfirmed"}, {IconRole, "icon"},
            {CompletesRole, "completes"},       {OfferedRole, "offered"},
            {GuideRole, "guide"},               {SectionRole, "section"},
            {CommonRole, "common"}};
}

} // namespace madoguchi
