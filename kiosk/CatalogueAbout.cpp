// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
// What a person is told of one procedure before it is begun.
#include "kiosk/CatalogueModel.h"

namespace madoguchi
{

QString CatalogueModel::word(const std::string &key) const
{
    return QString::fromStdString(m_catalogue->word(m_language, key));
}

QStringList CatalogueModel::words(const std::string &prefix, const std::vector<std::string> &ids) const
{
    QStringList list;
    for (const std::string &id : ids)
        list << word(prefix + id);
    return list;
}

QVariantList CatalogueModel::applicants(const Definition &definition) const
{
    QVariantList list;
    for (const Applicant &one : definition.who)
        list << QVariantMap{{QStringLiteral("text"), word("who." + one.kind)},
                            {QStringLiteral("needs"), words("proof.", one.needs)},
                            {QStringLiteral("staffOnly"), one.staffOnly}};
    return list;
}

QVariantList CatalogueModel::channels(const Definition &definition) const
{
    QVariantList list;
    for (const char *channel : {"kiosk", "counter", "phone"})
        list << QVariantMap{{QStringLiteral("name"), word(std::string("channel.") + channel)},
                            {QStringLiteral("use"), word("channel." + definition.channels.at(channel))}};
    return list;
}

QVariantMap CatalogueModel::about(const QString &procedure) const
{
    const Definition *definition = m_catalogue->find(procedure.toStdString());
    if (!definition)
        return {};
    const auto text = [&](const char *key) { return QString::fromStdString(definition->text(m_language, key)); };
    const std::vector<std::string> marks(definition->unconfirmed.begin(), definition->unconfirmed.end());
    return {{QStringLiteral("title"), text("title")},
            {QStringLiteral("lead"), text("lead")},
            {QStringLiteral("body"), text("body")},
            {QStringLiteral("proof"), words("proof.", definition->proof)},
            {QStringLiteral("minutes"), definition->minutes},
            {QStringLiteral("feeYen"), definition->fee ? definition->fee->least() : -1},
            {QStringLiteral("feeMostYen"), definition->fee ? definition->fee->most() : -1},
            {QStringLiteral("feeConfirmed"), !definition->fee || definition->fee->confirmed},
            {QStringLiteral("guide"), definition->guide},
            {QStringLiteral("offered"), definition->offeredOn("kiosk")},
            {QStringLiteral("offline"), QString::fromStdString(definition->offline)},
            {QStringLiteral("who"), applicants(*definition)},
            {QStringLiteral("channels"), channels(*definition)},
            {QStringLiteral("unconfirmed"), words("unconfirmed.", marks)}};
}

} // namespace madoguchi
