// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/procedures/CatalogueStore.h"

#include <QAbstractListModel>
#include <QDateTime>
#include <QTimer>
#include <QVariantList>
#include <QtQml/qqmlregistration.h>
#include <memory>
#include <vector>

namespace madoguchi
{

// One line of the worklist: public header only, no personal data.
struct WorklistEntry {
    QString receipt;
    std::string procedure;
    QString channel;  // "kiosk", "counter"
    QString language; // the person's: "ja" …
    QString state;    // "waiting", "accepted"
    QDateTime arrived;
    QDateTime decided; // when accepted
    QString id = {};   // of the hand-in
};

// What has arrived and who waits longest, longest first. Keeps the chosen row while the list changes around
// it.
class WorklistModel : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("The counter owns the worklist")
    Q_PROPERTY(Filter filter READ filter WRITE setFilter NOTIFY filterChanged)
    Q_PROPERTY(QString chosen READ chosen WRITE setChosen NOTIFY chosenChanged) // receipt, or empty
    Q_PROPERTY(int chosenRow READ chosenRow NOTIFY chosenChanged)
    Q_PROPERTY(QVariantMap chosenEntry READ chosenEntry NOTIFY entriesChanged) // by role name
    Q_PROPERTY(bool chosenIsNext READ chosenIsNext NOTIFY entriesChanged)      // nobody waits longer
    Q_PROPERTY(int waitingCount READ waitingCount NOTIFY entriesChanged)
    Q_PROPERTY(int acceptedCount READ acceptedCount NOTIFY entriesChanged)
    Q_PROPERTY(int allCount READ allCount NOTIFY entriesChanged)
    Q_PROPERTY(int medianMinutes READ medianMinutes NOTIFY entriesChanged)
    Q_PROPERTY(int longestMinutes READ longestMinutes NOTIFY entriesChanged)
    Q_PROPERTY(
        QVariantList waitBands READ waitBands NOTIFY entriesChanged) // how many: to 20 min, to 40, longer
    Q_PROPERTY(bool loaded READ loaded NOTIFY entriesChanged)

public:
    enum class Filter { Waiting, Accepted, All };
    Q_ENUM(Filter)
    enum Roles {
        ReceiptRole = Qt::UserRole + 1, // "receipt"
        TitleRole,                      // "title" of the procedure
        MinutesRole,                    // "minutes" since the arrival, until it was accepted
        WaitRole,                       // "wait": 0 up to 20 minutes, 1 up to 40, 2 longer or 0 when accepted
        ChannelRole,                    // "channel"
        LanguageRole,                   // "personLanguage"
        StateRole,                      // "state"
    };
    Q_ENUM(Roles)

    explicit WorklistModel(const CatalogueStore &catalogues, QObject *parent = nullptr);

    void setEntries(std::vector<WorklistEntry> entries);
    void clear();
    void setLanguage(const QString &language);
    void catalogueChanged(); // titles are read again

    Filter filter() const noexcept { return m_filter; }
    void setFilter(Filter filter);
    QString chosen() const { return m_chosen; }
    // What the centre is asked by: the receipt, or the id where another visit has the same number.
    QString chosenKey() const;
    void setChosen(const QString &receipt);
    int chosenRow() const;
    QVariantMap chosenEntry() const;
    bool chosenIsNext() const;
    int waitingCount() const { return count(Filter::Waiting); }
    int acceptedCount() const { return count(Filter::Accepted); }
    int allCount() const { return count(Filter::All); }
    int medianMinutes() const;
    int longestMinutes() const;
    QVariantList waitBands() const;
    bool loaded() const noexcept { return m_loaded; }

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

    Q_INVOKABLE void chooseNext();     // the row below
    Q_INVOKABLE void choosePrevious(); // the row above

Q_SIGNALS:
    void filterChanged();
    void chosenChanged();
    void entriesChanged();

private:
    int count(Filter filter) const;
    std::vector<int> waits() const; // minutes of those who wait, ascending
    QVariant value(const WorklistEntry &entry, int role) const;
    void show(std::vector<WorklistEntry> rows); // moves the visible rows to these, touching only what differs
    void refilter();
    void keepChosen();
    void chooseRow(int row);

    const CatalogueStore &m_catalogues;
    std::vector<WorklistEntry> m_all;
    std::vector<WorklistEntry> m_rows;
    Filter m_filter = Filter::Waiting;
    QString m_chosen;
    std::string m_language = "ja";
    bool m_loaded = false;
    QTimer m_clock;
};

} // namespace madoguchi
