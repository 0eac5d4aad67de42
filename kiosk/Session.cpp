// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#include "kiosk/Session.h"

#include "app/sync/NoticeLines.h"

namespace madoguchi
{

Session *Session::s_instance = nullptr;

Session::Session(Parts parts, QObject *parent) : QObject(parent), m_parts(std::move(parts))
{
    s_instance = this;
    if (m_parts.visit)
        connect(m_parts.visit, &Visit::stepChanged, this, &Session::titleChanged);
}

Session::~Session()
{
    s_instance = nullptr;
}

Session *Session::create(QQmlEngine *, QJSEngine *)
{
    QJSEngine::setObjectOwnership(s_instance, QJSEngine::CppOwnership);
    return s_instance;
}

QString Session::officeName() const
{
    const OfficeNames &names = m_parts.officeNames;
    const auto own = names.find(m_language);
    const auto found = own != names.end() ? own : names.find("ja");
    return found != names.end() ? QString::fromStdString(found->second) : QString();
}

QString Session::procedureTitle() const
{
    if (!m_parts.visit || !m_parts.catalogue)
        return {};
    const QString title = m_parts.catalogue->title(m_parts.visit->procedure());
    return title.isEmpty() ? m_parts.catalogue->eventTitle(m_parts.visit->event()) : title;
}

QVariantMap Session::about() const
{
    return m_parts.visit && m_parts.catalogue ? m_parts.catalogue->about(m_parts.visit->procedure())
                                              : QVariantMap();
}

QVariantList Session::notices() const
{
    return noticeLines(m_notices, QString::fromStdString(m_language));
}

void Session::setNotices(std::vector<CityNotice> notices)
{
    m_notices = std::move(notices);
    Q_EMIT noticesChanged();
}

void Session::setReadsCodes(bool reads)
{
    if (m_parts.readsCodes == reads)
        return;
    m_parts.readsCodes = reads;
    Q_EMIT readsCodesChanged();
}

void Session::setLanguage(const QString &language)
{
    m_language = language.toStdString();
    if (m_parts.visit)
        m_parts.visit->setLanguage(language);
    if (m_parts.catalogue)
        m_parts.catalogue->setLanguage(language);
    Q_EMIT languageChanged();
    Q_EMIT titleChanged();
    Q_EMIT noticesChanged();
}

} // namespace madoguchi
