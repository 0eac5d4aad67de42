// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#include "app/counter/VisitScans.h"

#include <QBuffer>
#include <QImageReader>
#include <QPointer>

namespace madoguchi
{

namespace
{

constexpr int widestScan = 16'384, widestPicture = 4'096; // pixels; A3 at 600 dpi is 9,921

} // namespace

QImage scanPicture(const std::string &type, const Bytes &bytes)
{
    QByteArray data =
        QByteArray::fromRawData(reinterpret_cast<const char *>(bytes.data()), qsizetype(bytes.size()));
    QBuffer buffer(&data);
    QImageReader reader(&buffer, type == "image/png" ? "png" : "jpeg");
    reader.setAutoDetectImageFormat(false);
    reader.setAutoTransform(true);
    const QSize size = reader.size();
    if (!size.isValid() || size.width() > widestScan || size.height() > widestScan)
        return {};
    const QSize most(widestPicture, widestPicture);
    if (size.width() > most.width() || size.height() > most.height())
        reader.setScaledSize(size.scaled(most, Qt::KeepAspectRatio));
    return reader.read();
}

VisitScans::VisitScans(StaffClient &client, QObject *parent) : QAbstractListModel(parent), m_client(client) {}

void VisitScans::setScans(const QString &visit, const std::vector<Attachment> &scans)
{
    beginResetModel();
    ++m_opened;
    m_visit = visit;
    m_scans.clear();
    for (const Attachment &listed : scans)
        m_scans.push_back({listed, {}, State::Hidden, {}});
    endResetModel();
    Q_EMIT countChanged();
}

void VisitScans::clear()
{
    setScans({}, {});
}

void VisitScans::show(int row)
{
    if (row < 0 || row >= count() || m_scans[std::size_t(row)].state == State::Coming)
        return;
    m_scans[std::size_t(row)].bytes.clear();
    set(row, State::Coming);
    fetch(row, 0);
}

void VisitScans::hide(int row)
{
    if (row >= 0 && row < count() && m_scans[std::size_t(row)].state == State::Shown)
        set(row, State::Hidden);
}

void VisitScans::fetch(int row, std::size_t part)
{
    m_client.openPart(m_visit, QString::fromStdString(m_scans[std::size_t(row)].listed.parts[part]),
                      [self = QPointer(this), opened = m_opened, row, part](const Result<Bytes> &content) {
                          if (self && self->m_opened == opened)
                              self->came(row, part, content);
                      });
}

void VisitScans::came(int row, std::size_t part, const Result<Bytes> &content)
{
    Scan &scan = m_scans[std::size_t(row)];
    if (!content)
        return set(row, State::Failed);
    scan.bytes.insert(scan.bytes.end(), content->begin(), content->end());
    if (part + 1 < scan.listed.parts.size())
        return fetch(row, part + 1);
    const bool whole = std::int64_t(scan.bytes.size()) == scan.listed.size;
    QImage picture = whole ? scanPicture(scan.listed.type, scan.bytes) : QImage();
    scan.bytes = {};
    const State state = picture.isNull() ? State::Failed : State::Shown;
    set(row, state, std::move(picture));
}

void VisitScans::set(int row, State state, QImage picture)
{
    m_scans[std::size_t(row)].state = state;
    m_scans[std::size_t(row)].picture = std::move(picture);
    Q_EMIT dataChanged(index(row), index(row));
}

int VisitScans::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : count();
}

QVariant VisitScans::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Scan &scan = m_scans[std::size_t(index.row())];
    switch (role) {
    case StateRole:
        return QVariant::fromValue(scan.state);
    case PictureRole:
        return scan.picture;
    default:
        return {};
    }
}

QHash<int, QByteArray> VisitScans::roleNames() const
{
    return {{StateRole, "scanState"}, {PictureRole, "picture"}};
}

} // namespace madoguchi
