// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/counter/CounterPapers.h"
#include "app/counter/Notice.h"
#include "app/counter/OutgoingModel.h"
#include "app/counter/StaffSession.h"
#include "app/counter/VisitCorrection.h"
#include "app/counter/VisitScans.h"
#include "app/counter/WorklistModel.h"
#include "app/station/CityBundles.h"
#include "app/sync/AuditSender.h"
#include "app/sync/BundleClient.h"
#include "app/sync/CentreLine.h"
#include "app/sync/Renewal.h"
#include "app/sync/Sender.h"
#include "app/sync/StaffClient.h"

#include <QObject>
#include <QTimer>
#include <QUrl>
#include <QtQml/qqmlregistration.h>
#include <memory>

class QJSEngine;
class QQmlEngine;

namespace madoguchi
{

// The staff's program behind its pages: holds the parts together and carries what one says to the others. GUI
// thread. The program makes one and gives it to QML with Counter::serve() before it loads a page.
class Counter : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_SINGLETON
    Q_PROPERTY(madoguchi::StaffSession *session READ session CONSTANT)
    Q_PROPERTY(madoguchi::WorklistModel *worklist READ worklist CONSTANT)
    Q_PROPERTY(madoguchi::VisitDetail *visit READ visit CONSTANT)
    Q_PROPERTY(madoguchi::VisitCorrection *correction READ correction CONSTANT) // of the open application
    Q_PROPERTY(madoguchi::VisitScans *scans READ scans CONSTANT) // of the open application
    Q_PROPERTY(madoguchi::CounterPapers *papers READ papers CONSTANT)
    Q_PROPERTY(madoguchi::OutgoingModel *outgoing READ outgoing CONSTANT)
    Q_PROPERTY(Page page READ page WRITE setPage NOTIFY pageChanged)
    Q_PROPERTY(Line line READ line NOTIFY lineChanged)
    Q_PROPERTY(bool busy READ busy NOTIFY busyChanged)          // an application is being opened or accepted
    Q_PROPERTY(QString notice READ notice NOTIFY noticeChanged) // a sentence, or empty
    Q_PROPERTY(QString noticeCode READ noticeCode NOTIFY noticeChanged)
    Q_PROPERTY(QVariantList cityNotices READ cityNotices NOTIFY cityNoticesChanged) // {"text", "important"}
    Q_PROPERTY(QString language READ language WRITE setLanguage NOTIFY languageChanged)
    Q_PROPERTY(QString officeName READ officeName NOTIFY languageChanged)
    Q_PROPERTY(QString station READ station CONSTANT)      // "MY-C1"
    Q_PROPERTY(QUrl cameraVideo READ cameraVideo CONSTANT) // in place of a camera; empty: the first camera
    Q_PROPERTY(bool training READ training CONSTANT)

public:
    enum class Page { Worklist, Visitor, Queue, Forms };
    Q_ENUM(Page)
    enum class Line { Unknown, Up, Down };
    Q_ENUM(Line)

    static constexpr int refreshMilliseconds = 5000;
    static constexpr int proceduresMilliseconds = 2000; // whether a new catalogue lies there

    static Result<std::unique_ptr<Counter>> open(Station station);
    ~Counter() override;

    static void serve(Counter *counter) { s_served = counter; }
    static Counter *create(QQmlEngine *engine, QJSEngine *);

    StaffSession *session() noexcept { return &m_session; }
    WorklistModel *worklist() noexcept { return &m_worklist; }
    VisitDetail *visit() noexcept { return &m_visit; }
    VisitCorrection *correction() noexcept { return &m_correction; }
    VisitScans *scans() noexcept { return &m_scans; }
    CounterPapers *papers() noexcept { return &m_papers; }
    OutgoingModel *outgoing() noexcept { return &m_outgoing; }
    Page page() const noexcept { return m_page; }
    void setPage(Page page);
    Line line() const noexcept { return m_line; }
    bool busy() const noexcept { return m_busy; }
    QString notice() const { return m_notice.sentence(); }
    QString noticeCode() const { return m_notice.code(); }
    QVariantList cityNotices() const;
    QString language() const { return m_language; }
    void setLanguage(const QString &language);
    QString officeName() const;
    QString station() const;
    QUrl cameraVideo() const;
    bool training() const noexcept { return m_station.training; }

    // Opens what a scanner, the camera or the search field gave: a receipt number, or our code of one.
    // Anything else is said in one sentence and opens nothing.
    Q_INVOKABLE void find(const QString &text);
    Q_INVOKABLE void openChosen(); // the chosen row of the worklist
    Q_INVOKABLE void accept();     // the open application
    Q_INVOKABLE void keepCorrection(); // at the centre; where something is wrong in it, the fields tell
    Q_INVOKABLE void dropCorrection();
    Q_INVOKABLE void closeVisit();
    Q_INVOKABLE void refresh();
    Q_INVOKABLE void leave(); // Ctrl L: hides and wipes everything
    Q_INVOKABLE void dismissNotice() { setNotice({}); }

Q_SIGNALS:
    void pageChanged();
    void lineChanged();
    void busyChanged();
    void noticeChanged();
    void cityNoticesChanged();
    void languageChanged();

private:
    Counter(Station station, std::unique_ptr<CatalogueStore> catalogues, std::unique_ptr<Outbox> outbox);
    void openReceipt(const QString &receipt);
    Notice ticketNotice(const QString &reference) const;
    void startAudit();
    void startBundles();
    void renewProcedures();
    void renewCityNotices();
    void auditBroken(qint64 place);
    void setNotice(Notice notice);
    void setBusy(bool busy);
    void setLine(Line line);
    void heard(const Error *error); // what an answer says of the line
    void signedInChanged(bool signedIn);
    void opened(Result<OpenedVisit> visit);
    void decided(Result<void> decision);
    void corrected(Result<Correction> correction);
    void listed(Result<std::vector<VisitSummary>> visits);
    // Wraps an answer's handler: dropped when staff left their seat, or the program ended, before it came.
    template <typename T> StaffClient::Done<T> unlessWiped(void (Counter::*handler)(Result<T>));

    Station m_station;
    std::unique_ptr<CatalogueStore> m_catalogues;
    std::unique_ptr<Outbox> m_outbox;
    CityBundles m_bundles;
    CentreLine m_deviceLine; // the queue's: never carries a member of staff
    Sender m_sender;
    Renewal m_renewal;
    BundleClient m_bundleClient;
    std::unique_ptr<AuditTrail> m_auditTrail;
    std::unique_ptr<AuditSender> m_auditSender;
    CentreLine m_staffLine;
    StaffClient m_client;
    StaffSession m_session;
    WorklistModel m_worklist;
    VisitDetail m_visit;
    VisitCorrection m_correction;
    VisitScans m_scans;
    CounterPapers m_papers;
    OutgoingModel m_outgoing;
    QTimer m_refresh;
    QTimer m_procedures;
    std::vector<CityNotice> m_cityNotices;
    std::string m_noticesDay; // on which they were looked at; empty: look soon
    Page m_page = Page::Worklist;
    Line m_line = Line::Unknown;
    Notice m_notice;
    QString m_language = QStringLiteral("ja");
    bool m_busy = false;
    bool m_refreshing = false;
    quint64 m_wipes = 0; // an answer that was asked for before the last wipe is dropped
    static Counter *s_served;
};

} // namespace madoguchi
