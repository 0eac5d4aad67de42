// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/station/CityNotices.h"
#include "app/visit/Visit.h"
#include "kiosk/CatalogueModel.h"
#include "kiosk/PageReader.h"

#include <QQmlEngine>
#include <QUrl>
#include <map>

namespace madoguchi
{

// What the pages may see of the program: one object, made by C++ before the first page is loaded. GUI thread.
class Session : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_SINGLETON
    Q_PROPERTY(madoguchi::Visit *visit READ visit CONSTANT) // null when the kiosk could not start
    Q_PROPERTY(madoguchi::CatalogueModel *catalogue READ catalogue CONSTANT) // likewise
    Q_PROPERTY(madoguchi::PageReader *reader READ reader CONSTANT)
    Q_PROPERTY(QString startTrouble READ startTrouble CONSTANT) // support code, empty when all is well
    Q_PROPERTY(QString officeName READ officeName NOTIFY languageChanged)
    Q_PROPERTY(
        QString procedureTitle READ procedureTitle NOTIFY titleChanged) // of the one being done, or empty
    Q_PROPERTY(QVariantMap about READ about NOTIFY titleChanged) // of the same: what to know before going on
    Q_PROPERTY(bool readsCodes READ readsCodes NOTIFY readsCodesChanged) // codes of applications made at home
    Q_PROPERTY(QVariantList notices READ notices NOTIFY noticesChanged) // of the city: {"text", "important"}
    Q_PROPERTY(QUrl cameraVideo READ cameraVideo CONSTANT) // in place of the camera; empty: the first camera
    Q_PROPERTY(bool training READ training CONSTANT)                    // nothing here is real

public:
    using OfficeNames = std::map<std::string, std::string>; // by language; "ja" always

    struct Parts {
        Visit *visit = nullptr;
        CatalogueModel *catalogue = nullptr;
        PageReader *reader = nullptr;
        OfficeNames officeNames = {};
        QString startTrouble = {};
        bool training = false;
        bool readsCodes = false;
        QUrl cameraVideo = {};
    };
    explicit Session(Parts parts, QObject *parent = nullptr);
    ~Session() override;

    static Session *create(QQmlEngine *, QJSEngine *); // the one that exists; called by the QML engine

    Visit *visit() const { return m_parts.visit; }
    CatalogueModel *catalogue() const { return m_parts.catalogue; }
    PageReader *reader() const { return m_parts.reader; }
    QString startTrouble() const { return m_parts.startTrouble; }
    QString officeName() const;
    QString procedureTitle() const;
    QVariantMap about() const;
    bool readsCodes() const { return m_parts.readsCodes; }
    QUrl cameraVideo() const { return m_parts.cameraVideo; }
    bool training() const { return m_parts.training; }

    QVariantList notices() const;

    void setNotices(std::vector<CityNotice> notices);
    void setReadsCodes(bool reads);
    void setLanguage(const QString &language); // after the translation was installed

Q_SIGNALS:
    void languageChanged();
    void titleChanged();
    void noticesChanged();
    void readsCodesChanged();

private:
    static Session *s_instance;
    Parts m_parts;
    std::vector<CityNotice> m_notices;
    std::string m_language = "ja";
};

} // namespace madoguchi
