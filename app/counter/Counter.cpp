// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#include "app/counter/Counter.h"

#include "app/counter/Words.h"
#include "app/sync/NoticeLines.h"
#include "drivers/scan/Payload.h"

#include <QJSEngine>
#include <QPointer>
#include <QQmlEngine>

namespace madoguchi
{

namespace
{

QString text(const std::string &utf8)
{
    return QString::fromStdString(utf8);
}

WorklistEntry entry(const VisitSummary &visit)
{
    return {text(visit.receipt),           visit.procedure,   text(visit.channel),
            text(visit.language),          text(visit.state), words::moment(visit.arrived),
            words::moment(visit.decidedAt), text(visit.id)};
}

} // namespace

Counter *Counter::s_served = nullptr;

Result<std::unique_ptr<Counter>> Counter::open(Station station)
{
    auto catalogues = CatalogueStore::open(station.catalogues());
    if (!catalogues)
        return catalogues.error();
    auto outbox = Outbox::openOrRescue(station.outboxFile(), station.identity);
    if (!outbox)
        return outbox.error();
    return std::unique_ptr<Counter>(
        new Counter(std::move(station), std::move(catalogues).value(), std::move(outbox).value()));
}

Counter::Counter(Station station, std::unique_ptr<CatalogueStore> catalogues, std::unique_ptr<Outbox> outbox)
    : m_station(std::move(station))
    , m_catalogues(std::move(catalogues))
    , m_outbox(std::move(outbox))
    , m_bundles(m_station, *m_catalogues)
    , m_deviceLine(m_station)
    , m_sender(*m_outbox, m_deviceLine)
    , m_renewal(m_station, m_deviceLine)
    , m_bundleClient(
          m_bundles, m_deviceLine,
          {std::chrono::seconds(m_station.askSeconds), [this] { return m_outbox->counts().sending > 0; }})
    , m_staffLine(m_station)
    , m_client(m_staffLine)
    , m_session(m_client)
    , m_worklist(*m_catalogues)
    , m_visit(*m_catalogues)
    , m_correction(m_visit)
    , m_scans(m_client)
    , m_papers({m_station, *m_catalogues, m_visit, m_session})
    , m_outgoing(*m_outbox, *m_catalogues)
{
    m_procedures.setInterval(proceduresMilliseconds);
    connect(&m_procedures, &QTimer::timeout, this, [this] {
        if (m_catalogues->refresh())
            renewProcedures();
        renewCityNotices();
    });
    m_procedures.start();
    m_refresh.setInterval(refreshMilliseconds);
    connect(&m_refresh, &QTimer::timeout, this, &Counter::refresh);
    connect(&m_session, &StaffSession::answered, this, &Counter::heard);
    connect(&m_session, &StaffSession::signedInChanged, this, &Counter::signedInChanged);
    connect(&m_sender, &Sender::lineChanged, this, [this](bool up) { setLine(up ? Line::Up : Line::Down); });
    connect(&m_sender, &Sender::queueChanged, this, [this] {
        if (m_session.signedIn())
            m_outgoing.refresh();
    });
    connect(&m_outgoing, &OutgoingModel::retryAsked, &m_sender, &Sender::nudge);
    connect(&m_renewal, &Renewal::renewed, &m_staffLine, &CentreLine::readIdentity);
    m_sender.keepReceipts(m_station.keepReceiptsDays);
    m_sender.start();
    m_renewal.start();
    startAudit();
    startBundles();
}

void Counter::startBundles()
{
    connect(&m_bundleClient, &BundleClient::cameIntoForce, this, [this] {
        m_noticesDay.clear();
        renewProcedures();
        renewCityNotices();
    });
    renewCityNotices();
    m_bundleClient.start();
}

void Counter::renewProcedures()
{
    m_worklist.catalogueChanged();
    m_outgoing.catalogueChanged();
}

void Counter::renewCityNotices()
{
    const std::string today = todayHere();
    if (m_noticesDay == today)
        return;
    m_noticesDay = today;
    m_cityNotices = m_bundles.notices("counter", today);
    Q_EMIT cityNoticesChanged();
}

QVariantList Counter::cityNotices() const
{
    return noticeLines(m_cityNotices, m_language);
}

// A trail that cannot be opened, or that was changed, keeps nobody from their work.
void Counter::startAudit()
{
    auto trail = AuditTrail::open(m_station.outboxFile());
    if (!trail)
        return qWarning("%s: the audit trail", trail.error().info().support.data());
    m_auditTrail = std::move(*trail);
    m_papers.setTrail(m_auditTrail.get());
    m_auditSender = std::make_unique<AuditSender>(*m_auditTrail, m_deviceLine);
    connect(&m_sender, &Sender::queueChanged, m_auditSender.get(), &AuditSender::nudge);
    connect(m_auditSender.get(), &AuditSender::broken, this, &Counter::auditBroken);
    m_auditSender->start();
}

void Counter::auditBroken(qint64 place)
{
    qWarning("%s: audit trail: line %lld", errorInfo(ErrorCode::AuditBroken).support.data(), place);
    if (m_session.signedIn())
        setNotice(Notice::changedTrail());
}

Counter::~Counter()
{
    if (s_served == this)
        s_served = nullptr;
}

Counter *Counter::create(QQmlEngine *, QJSEngine *)
{
    QJSEngine::setObjectOwnership(s_served, QJSEngine::CppOwnership);
    return s_served;
}

template <typename T> StaffClient::Done<T> Counter::unlessWiped(void (Counter::*handler)(Result<T>))
{
    return [self = QPointer(this), wipes = m_wipes, handler](Result<T> answer) {
        if (!self || self->m_wipes != wipes)
            return;
        self->heard(answer.ok() ? nullptr : &answer.error());
        if (self->m_wipes == wipes)
            ((*self).*handler)(std::move(answer));
    };
}

void Counter::setPage(Page page)
{
    if (m_page == page)
        return;
    m_page = page;
    setNotice({});
    m_papers.forget();
    Q_EMIT pageChanged();
}

void Counter::setLanguage(const QString &language)
{
    if (m_language == language)
        return;
    m_language = language;
    m_worklist.setLanguage(language);
    m_visit.setLanguage(language);
    m_correction.setLanguage(language);
    m_outgoing.setLanguage(language);
    m_session.translate();
    Q_EMIT languageChanged();
    Q_EMIT noticeChanged();
    Q_EMIT cityNoticesChanged();
}

QString Counter::officeName() const
{
    const auto &names = m_station.officeName;
    const auto own = names.find(m_language.toStdString());
    const auto japanese = names.find("ja");
    return own != names.end()        ? text(own->second)
           : japanese != names.end() ? text(japanese->second)
                                     : QString();
}

QString Counter::station() const
{
    return text(m_station.identity.device);
}

QUrl Counter::cameraVideo() const
{
    return m_station.cameraVideo.empty() ? QUrl() : QUrl::fromLocalFile(text(m_station.cameraVideo.string()));
}

void Counter::find(const QString &typed)
{
    if (!m_session.signedIn())
        return;
    const QString code = words::halfWidth(typed);
    const std::string upper = code.toUpper().toStdString();
    if (validReceiptNumber(upper))
        return openReceipt(text(upper));
    const auto payload = scan::payloadOf(code.toStdString());
    if (payload && payload->kind == scan::PayloadKind::Receipt && validReceiptNumber(payload->reference))
        return openReceipt(text(payload->reference));
    if (payload && payload->kind == scan::PayloadKind::Ticket)
        return setNotice(ticketNotice(text(payload->reference)));
    if (payload && payload->kind == scan::PayloadKind::PreApplication)
        return setNotice(Notice::madeAtHome());
    // What fingers type is short; anything longer came from a code.
    static constexpr qsizetype longestTyped = 20;
    const bool looksTyped = code.size() <= longestTyped && !code.contains(u':');
    const ErrorCode reason = !payload                                      ? payload.error().code
                             : payload->kind == scan::PayloadKind::Receipt ? ErrorCode::CodeBroken
                                                                           : ErrorCode::CodeForeign;
    setNotice(looksTyped ? Notice::notANumber() : Notice::of(reason, Notice::Act::Open));
}

// "K1-012.tennyu": no application stands behind a ticket, it tells what somebody waits for.
Notice Counter::ticketNotice(const QString &reference) const
{
    const std::string procedure = reference.section(u'.', -1).toStdString();
    return Notice::ticket(reference.section(u'.', 0, -2),
                          words::title(*m_catalogues->current(), procedure, m_language.toStdString()));
}

void Counter::openChosen()
{
    if (!m_worklist.chosen().isEmpty())
        openReceipt(m_worklist.chosenKey());
}

void Counter::openReceipt(const QString &receipt)
{
    if (m_busy)
        return;
    if (m_correction.edited()) // nothing typed is lost to the next receipt under the scanner
        return setNotice(Notice::keepFirst());
    setNotice({});
    setBusy(true);
    m_client.openVisit(receipt, unlessWiped(&Counter::opened));
}

void Counter::opened(Result<OpenedVisit> visit)
{
    setBusy(false);
    if (!visit)
        return setNotice(Notice::of(visit.error().code, Notice::Act::Open));
    m_worklist.setChosen(text(visit->submission.receipt));
    m_scans.setScans(text(visit->submission.id), visit->submission.attachments);
    m_correction.end();
    m_visit.show(std::move(visit->submission),
                 {text(visit->state), text(visit->decidedAt), text(visit->decidedBy)},
                 std::move(visit->corrections));
    setPage(Page::Visitor);
}

void Counter::accept()
{
    if (m_busy || !m_visit.isOpen() || m_visit.state() == u"accepted" || m_correction.isActive())
        return;
    setNotice({});
    setBusy(true);
    m_client.decide(m_visit.id(), QStringLiteral("accepted"), m_visit.correctionCount(),
                    unlessWiped(&Counter::decided));
}

void Counter::decided(Result<void> decision)
{
    setBusy(false);
    if (decision) {
        const QDateTime now = QDateTime::currentDateTime();
        m_visit.setDecision({QStringLiteral("accepted"),
                             now.toOffsetFromUtc(now.offsetFromUtc()).toString(Qt::ISODate),
                             m_session.name()});
        return refresh();
    }
    if (decision.error().code != ErrorCode::CentreConflict)
        return setNotice(Notice::of(decision.error().code, Notice::Act::Accept));
    openReceipt(m_visit.id()); // who decided, or what was corrected, stands there
    setNotice(Notice::decided());
}

void Counter::keepCorrection()
{
    if (m_busy || !m_correction.isActive())
        return;
    setNotice({});
    if (!m_correction.edited())
        return m_correction.end();
    if (!m_correction.complete())
        return;
    setBusy(true);
    m_client.correct(m_visit.id(), m_correction.id(), m_visit.correctionCount(), m_correction.values(),
                     unlessWiped(&Counter::corrected));
}

void Counter::dropCorrection()
{
    setNotice({});
    m_correction.end();
}

void Counter::corrected(Result<Correction> correction)
{
    setBusy(false);
    if (correction) {
        m_correction.end();
        return m_visit.add(std::move(*correction));
    }
    const ErrorCode code = correction.error().code;
    if (code == ErrorCode::BadInput)
        return setNotice(Notice::unfit());
    if (code != ErrorCode::CentreConflict)
        return setNotice(Notice::of(code, Notice::Act::Correct));
    m_correction.end();
    openReceipt(m_visit.id()); // what stands there now
    setNotice(Notice::changedSince());
}

void Counter::closeVisit()
{
    m_correction.end();
    m_visit.close();
    m_scans.clear();
    setPage(Page::Worklist);
}

void Counter::refresh()
{
    if (!m_session.signedIn() || m_refreshing)
        return;
    m_refreshing = true;
    m_client.listVisits(StaffClient::Show::All, unlessWiped(&Counter::listed));
}

void Counter::listed(Result<std::vector<VisitSummary>> visits)
{
    m_refreshing = false;
    if (!visits)
        return; // what was loaded stays; the line's state says why it does not move
    std::vector<WorklistEntry> entries;
    entries.reserve(visits->size());
    for (const auto &visit : visits.value())
        entries.push_back(entry(visit));
    m_worklist.setEntries(std::move(entries));
}

void Counter::leave()
{
    m_session.leave();
}

void Counter::signedInChanged(bool signedIn)
{
    if (signedIn) {
        m_outgoing.refresh();
        refresh();
        m_refresh.start();
        if (m_auditSender && m_auditSender->isBroken())
            setNotice(Notice::changedTrail());
        return;
    }
    ++m_wipes;
    m_refresh.stop();
    m_refreshing = false;
    setBusy(false);
    m_correction.end();
    m_visit.close();
    m_papers.forget();
    m_scans.clear();
    m_worklist.clear();
    m_outgoing.clear();
    setNotice({});
    setPage(Page::Worklist);
}

void Counter::heard(const Error *error)
{
    const bool down =
        error && (error->code == ErrorCode::LineDown || error->code == ErrorCode::LineNotOurs ||
                  error->code == ErrorCode::LineRefused || error->code == ErrorCode::DeviceRevoked);
    setLine(down ? Line::Down : Line::Up);
}

void Counter::setLine(Line line)
{
    if (m_line == line)
        return;
    const bool back = m_line == Line::Down && line == Line::Up;
    m_line = line;
    Q_EMIT lineChanged();
    if (back)
        m_sender.nudge();
}

void Counter::setNotice(Notice notice)
{
    m_notice = notice;
    Q_EMIT noticeChanged();
}

void Counter::setBusy(bool busy)
{
    if (m_busy == busy)
        return;
    m_busy = busy;
    Q_EMIT busyChanged();
}

} // namespace madoguchi
