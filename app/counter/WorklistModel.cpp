// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#include "app/counter/WorklistModel.h"

#include "app/counter/Words.h"

#include <algorithm>
#include <array>

namespace madoguchi
{

namespace
{

constexpr int longMinutes = 20;
constexpr int tooLongMinutes = 40;

bool arrivedBefore(const WorklistEntry &a, const WorklistEntry &b)
{
    return std::tie(a.arrived, a.receipt) < std::tie(b.arrived, b.receipt);
}

bool passes(const WorklistEntry &entry, WorklistModel::Filter filter)
{
    const bool accepted = entry.state == u"accepted";
    return filter == WorklistModel::Filter::All || accepted == (filter == WorklistModel::Filter::Accepted);
}

int minutes(const WorklistEntry &entry)
{
    const QDateTime until = entry.decided.isValid() ? entry.decided : QDateTime::currentDateTimeUtc();
    return static_cast<int>(std::max<qint64>(0, entry.arrived.secsTo(until) / 60));
}

int band(const WorklistEntry &entry)
{
    if (entry.state == u"accepted")
        return 0;
    const int waited = minutes(entry);
    return waited > tooLongMinutes ? 2 : waited > longMinutes ? 1 : 0;
}

} // namespace

WorklistModel::WorklistModel(const CatalogueStore &catalogues, QObject *parent)
    : QAbstractListModel(parent), m_catalogues(catalogues)
{
    m_clock.setInterval(std::chrono::seconds(20));
    connect(&m_clock, &QTimer::timeout, this, [this] {
        if (!m_rows.empty())
            Q_EMIT dataChanged(index(0), index(rowCount() - 1), {MinutesRole, WaitRole});
        Q_EMIT entriesChanged();
    });
}

void WorklistModel::setEntries(std::vector<WorklistEntry> entries)
{
    std::sort(entries.begin(), entries.end(), arrivedBefore);
    m_all = std::move(entries);
    m_loaded = true;
    m_clock.start();
    refilter();
}

void WorklistModel::clear()
{
    m_clock.stop();
    m_all.clear();
    m_loaded = false;
    m_filter = Filter::Waiting;
    Q_EMIT filterChanged();
    refilter();
}

void WorklistModel::catalogueChanged()
{
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
}

void WorklistModel::setLanguage(const QString &language)
{
    m_language = language.toStdString();
    if (!m_rows.empty())
        Q_EMIT dataChanged(index(0), index(rowCount() - 1), {TitleRole});
    Q_EMIT entriesChanged();
}

void WorklistModel::setFilter(Filter filter)
{
    if (m_filter == filter)
        return;
    m_filter = filter;
    Q_EMIT filterChanged();
    refilter();
}

void WorklistModel::refilter()
{
    std::vector<WorklistEntry> rows;
    std::copy_if(m_all.begin(), m_all.end(), std::back_inserter(rows),
                 [this](const WorklistEntry &entry) { return passes(entry, m_filter); });
    show(std::move(rows));
    keepChosen();
    Q_EMIT entriesChanged();
}

void WorklistModel::show(std::vector<WorklistEntry> rows)
{
    const auto holds = [](const std::vector<WorklistEntry> &list, const WorklistEntry &entry) {
        const auto at = std::lower_bound(list.begin(), list.end(), entry, arrivedBefore);
        return at != list.end() && !arrivedBefore(entry, *at);
    };
    for (int row = rowCount() - 1; row >= 0; --row) {
        if (holds(rows, m_rows[static_cast<std::size_t>(row)]))
            continue;
        beginRemoveRows({}, row, row);
        m_rows.erase(m_rows.begin() + row);
        endRemoveRows();
    }
    for (std::size_t row = 0; row < rows.size(); ++row) {
        if (row < m_rows.size() && !arrivedBefore(rows[row], m_rows[row])) {
            m_rows[row] = std::move(rows[row]);
            continue;
        }
        beginInsertRows({}, static_cast<int>(row), static_cast<int>(row));
        m_rows.insert(m_rows.begin() + static_cast<std::ptrdiff_t>(row), std::move(rows[row]));
        endInsertRows();
    }
    if (!m_rows.empty())
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
}

void WorklistModel::keepChosen()
{
    const QString before = m_chosen;
    if (chosenRow() < 0)
        m_chosen = m_rows.empty() ? QString() : m_rows.front().receipt;
    if (m_chosen != before)
        Q_EMIT chosenChanged();
}

void WorklistModel::setChosen(const QString &receipt)
{
    if (m_chosen == receipt)
        return;
    m_chosen = receipt;
    Q_EMIT chosenChanged();
    Q_EMIT entriesChanged();
}

void WorklistModel::chooseRow(int row)
{
    if (row >= 0 && row < rowCount())
        setChosen(m_rows[static_cast<std::size_t>(row)].receipt);
}

void WorklistModel::chooseNext()
{
    chooseRow(chosenRow() + 1);
}
void WorklistModel::choosePrevious()
{
    chooseRow(chosenRow() - 1);
}

int WorklistModel::chosenRow() const
{
    const auto at = std::find_if(m_rows.begin(), m_rows.end(),
                                 [this](const WorklistEntry &entry) { return entry.receipt == m_chosen; });
    return at == m_rows.end() ? -1 : static_cast<int>(at - m_rows.begin());
}

QString WorklistModel::chosenKey() const
{
    const int row = chosenRow();
    const auto same = std::count_if(m_all.begin(), m_all.end(), [this](const WorklistEntry &entry) {
        return entry.receipt == m_chosen;
    });
    return row >= 0 && same > 1 ? m_rows[static_cast<std::size_t>(row)].id : m_chosen;
}

QVariantMap WorklistModel::chosenEntry() const
{
    const int row = chosenRow();
    QVariantMap entry;
    if (row < 0)
        return entry;
    const auto names = roleNames();
    for (auto it = names.begin(); it != names.end(); ++it)
        entry.insert(QString::fromLatin1(it.value()), value(m_rows[static_cast<std::size_t>(row)], it.key()));
    return entry;
}

bool WorklistModel::chosenIsNext() const
{
    const auto next = std::find_if(m_all.begin(), m_all.end(),
                                   [](const WorklistEntry &entry) { return passes(entry, Filter::Waiting); });
    return next != m_all.end() && next->receipt == m_chosen;
}

int WorklistModel::count(Filter filter) const
{
    return static_cast<int>(std::count_if(
        m_all.begin(), m_all.end(), [filter](const WorklistEntry &entry) { return passes(entry, filter); }));
}

std::vector<int> WorklistModel::waits() const
{
    std::vector<int> waited;
    for (const auto &entry : m_all) {
        if (passes(entry, Filter::Waiting))
            waited.push_back(minutes(entry));
    }
    std::sort(waited.begin(), waited.end());
    return waited;
}

int WorklistModel::medianMinutes() const
{
    const auto waited = waits();
    return waited.empty() ? 0 : waited[waited.size() / 2];
}

int WorklistModel::longestMinutes() const
{
    const auto waited = waits();
    return waited.empty() ? 0 : waited.back();
}

QVariantList WorklistModel::waitBands() const
{
    std::array<int, 3> bands{};
    for (const auto &entry : m_all) {
        if (passes(entry, Filter::Waiting))
            ++bands[static_cast<std::size_t>(band(entry))];
    }
    return {bands[0], bands[1], bands[2]};
}

int WorklistModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant WorklistModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    return value(m_rows[static_cast<std::size_t>(index.row())], role);
}

QVariant WorklistModel::value(const WorklistEntry &entry, int role) const
{
    switch (role) {
    case ReceiptRole:
        return entry.receipt;
    case TitleRole:
        return words::title(*m_catalogues.current(), entry.procedure, m_language);
    case MinutesRole:
        return minutes(entry);
    case WaitRole:
        return band(entry);
    case ChannelRole:
        return entry.channel;
    case LanguageRole:
        return entry.language;
    case StateRole:
        return entry.state;
    default:
        return {};
    }
}

QHash<int, QByteArray> WorklistModel::roleNames() const
{
    return {{ReceiptRole, "receipt"}, {TitleRole, "title"},     {MinutesRole, "minutes"},
            {WaitRole, "wait"},       {ChannelRole, "channel"}, {LanguageRole, "personLanguage"},
            {StateRole, "state"}};
}

} // namespace madoguchi
