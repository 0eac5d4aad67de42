// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/procedures/Attachment.h"
#include "app/sync/StaffClient.h"

#include <QAbstractListModel>
#include <QImage>
#include <QtQml/qqmlregistration.h>
#include <vector>

namespace madoguchi
{

// The scans that go with the open application. None is fetched before staff asks to see it: the centre writes
// down who looked. Personal data: cleared when the application is closed or staff leaves.
class VisitScans : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("The counter owns the scans of the open application")
    Q_PROPERTY(int count READ count NOTIFY countChanged)

public:
    enum class State { Hidden, Coming, Shown, Failed };
    Q_ENUM(State)
    enum Roles {
        StateRole = Qt::UserRole + 1, // "scanState"
        PictureRole,                  // "picture": a QImage, null unless Shown
    };

    explicit VisitScans(StaffClient &client, QObject *parent = nullptr);

    // `visit`: the hand-in's id, since a number may belong to two.
    void setScans(const QString &visit, const std::vector<Attachment> &scans);
    void clear();
    Q_INVOKABLE void show(int row); // Hidden, Failed → Coming → Shown or Failed
    Q_INVOKABLE void hide(int row);

    int count() const noexcept { return static_cast<int>(m_scans.size()); }
    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void countChanged();

private:
    struct Scan {
        Attachment listed;
        Bytes bytes; // so far
        State state = State::Hidden;
        QImage picture;
    };

    void fetch(int row, std::size_t part);
    void came(int row, std::size_t part, const Result<Bytes> &content);
    void set(int row, State state, QImage picture = {});

    StaffClient &m_client;
    QString m_visit;
    std::vector<Scan> m_scans;
    quint64 m_opened = 0; // what was asked for another application is dropped
};

// Of the type that is listed and no other, turned upright, never larger than a screen can use; null for what
// is none. Whoever made the bytes is not trusted.
QImage scanPicture(const std::string &type, const Bytes &bytes);

} // namespace madoguchi
