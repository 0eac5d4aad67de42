// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#include "kiosk/Kiosk.h"

#include "app/sync/AuditSender.h"
#include "app/sync/BundleClient.h"
#include "app/sync/CentreLine.h"
#include "app/sync/Renewal.h"
#include "app/sync/Sender.h"
#include "app/visit/Visit.h"
#include "drivers/voice/Voice.h"
#include "kiosk/SessionGuard.h"
#include "ui/style/Modes.h"

#include <QGuiApplication>
#include <QQuickWindow>
#include <QScreen>
#include <QTimer>

namespace madoguchi
{

namespace
{
constexpr double defaultMillimetresPerPixel = 0.311; // a 27-inch full HD screen, what the pages are drawn for

// A screen that does not know its size says 0, or a size that no kiosk has.
double millimetresPerPixel(const Station &station, const QScreen *screen)
{
    if (station.millimetresPerPixel > 0)
        return station.millimetresPerPixel;
    const double asked = screen ? screen->physicalSize().width() / screen->geometry().width() : 0;
    return asked >= 0.1 && asked <= 1 ? asked : defaultMillimetresPerPixel;
}

QString supportCode(const Error &error)
{
    const auto code = error.info().support;
    return QString::fromUtf8(code.data(), static_cast<qsizetype>(code.size()));
}
} // namespace

Kiosk::Kiosk(Options options) : m_options(std::move(options)) {}

Kiosk::~Kiosk() = default;

Result<void> Kiosk::open()
{
    auto station = loadStation(m_options.settings, m_options.data);
    if (!station)
        return station.error();
    m_settings = std::move(*station);
    m_station = m_settings;
    auto catalogues = CatalogueStore::open(m_station.catalogues());
    if (!catalogues)
        return catalogues.error();
    m_catalogues = std::move(*catalogues);
    m_bundles = std::make_unique<CityBundles>(m_settings, *m_catalogues);
    m_bundles->applyTrust(m_station);
    auto sealer = StationSealer::load(m_station);
    if (!sealer)
        return sealer.error();
    m_sealer = std::move(*sealer);
    auto outbox = Outbox::openOrRescue(m_station.outboxFile(), m_station.identity);
    if (!outbox)
        return outbox.error();
    m_outbox = std::move(*outbox);
    return {};
}

bool Kiosk::show()
{
    const auto opened = open();
    if (opened)
        startVisit();
    else
        qWarning("%s: %s", qPrintable(supportCode(opened.error())), opened.error().detail.c_str());
    startVoice();
    m_session = std::make_unique<Session>(
        Session::Parts{m_visit.get(), m_catalogueModel.get(), m_reader.get(), m_station.officeName,
                       opened ? QString() : supportCode(opened.error()), m_station.training,
                       !m_station.preApplicationKeys.empty(),
                       m_station.cameraVideo.empty()
                           ? QUrl()
                           : QUrl::fromLocalFile(QString::fromStdString(m_station.cameraVideo.string()))});
    if (m_visit)
        renewNotices();
    m_engine = std::make_unique<QQmlApplicationEngine>();
    m_engine->addImportPath(QStringLiteral("qrc:/qt/qml"));
    m_modes = Modes::instance(m_engine.get());
    m_modes->setTouch(true);
    m_modes->setMillimetresPerPixel(millimetresPerPixel(m_station, QGuiApplication::primaryScreen()));
    followModes();
    m_engine->load(QUrl(QStringLiteral("qrc:/qt/qml/Madoguchi/Kiosk/Main.qml")));
    auto *window = m_engine->rootObjects().isEmpty()
                       ? nullptr
                       : qobject_cast<QQuickWindow *>(m_engine->rootObjects().first());
    if (!window)
        return false;
    m_reader->watch(window);
    if (m_visit) {
        m_guard = std::make_unique<SessionGuard>(*m_visit, m_engine.get());
        m_guard->watch(window);
        QObject::connect(m_guard.get(), &SessionGuard::forgetting, m_session.get(), [this] { nextPerson(); });
        startLine();
    }
    place(*window);
    return true;
}

void Kiosk::startVisit()
{
    m_services =
        std::make_unique<KioskServices>(KioskServices::Parts{m_station, *m_catalogues, *m_outbox, *m_sealer});
    m_visit = std::make_unique<Visit>(*m_services);
    m_catalogueModel = std::make_unique<CatalogueModel>(m_catalogues->current());
    watchProcedures();
    // A card in software is for training, where the banner tells that nothing is real.
    m_services->serve(*m_visit, card::pcscReaders(m_station.training ? card::VirtualReaders::Seen
                                                                     : card::VirtualReaders::Ignored));
}

void Kiosk::watchProcedures()
{
    constexpr int everyMilliseconds = 2000;
    auto *timer = new QTimer(m_visit.get());
    QObject::connect(timer, &QTimer::timeout, m_visit.get(), [this] {
        if (m_catalogues->refresh())
            renewProcedures();
        if (const auto trouble = m_catalogues->trouble(); trouble && trouble->detail != m_proceduresTrouble)
            qWarning("%s: %s", qPrintable(supportCode(*trouble)), trouble->detail.c_str());
        m_proceduresTrouble = m_catalogues->trouble().value_or(Error{}).detail;
        renewTrust();
        renewNotices();
    });
    QObject::connect(m_visit.get(), &Visit::stepChanged, m_visit.get(), [this] {
        renewProcedures();
        renewTrust();
    });
    timer->start(everyMilliseconds);
}

bool Kiosk::isChoosing() const
{
    return m_visit->step() == Visit::Step::Welcome || m_visit->step() == Visit::Step::Choose;
}

// A visit keeps the catalogue with which its forms began.
void Kiosk::renewProcedures()
{
    const std::string today = todayHere();
    const bool isSame = m_catalogueModel->catalogue() == m_catalogues->current() && m_proceduresDay == today;
    if (!isChoosing() || isSame)
        return;
    m_proceduresDay = today;
    m_catalogueModel->setCatalogue(m_catalogues->current());
    m_visit->renewCatalogue();
}

void Kiosk::startVoice()
{
    m_voice = std::make_unique<Voice>();
    m_reader = std::make_unique<PageReader>(m_voice.get());
}

void Kiosk::followModes()
{
    const auto language = [this] {
        m_reader->setLanguage(m_modes->language());
        m_session->setLanguage(m_modes->language());
    };
    const auto voice = [this] { m_voice->setEnabled(m_modes->voiceOn()); };
    // While digits of a PIN are there, nothing at all is said.
    if (m_visit)
        QObject::connect(m_visit.get(), &Visit::pinCountChanged, m_voice.get(),
                         [this] { m_voice->setSecret(m_visit->pinCount() > 0); });
    QObject::connect(m_modes, &Modes::languageChanged, m_session.get(), language);
    QObject::connect(m_modes, &Modes::voiceOnChanged, m_session.get(), voice);
    language();
    voice();
}

void Kiosk::nextPerson()
{
    m_voice->reset();
    m_modes->reset();
}

void Kiosk::place(QQuickWindow &window)
{
    if (m_options.selfTest)
        QObject::connect(&window, &QQuickWindow::frameSwapped, qGuiApp, &QCoreApplication::quit,
                         Qt::QueuedConnection);
    if (m_options.window.isEmpty())
        return window.showFullScreen();
    window.resize(m_options.window);
    window.show();
}

} // namespace madoguchi
