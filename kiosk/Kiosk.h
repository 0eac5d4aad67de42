// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/station/CityBundles.h"
#include "app/station/StationSealer.h"
#include "kiosk/KioskServices.h"
#include "kiosk/Session.h"

#include <QQmlApplicationEngine>
#include <QSize>

class QQuickWindow;

namespace madoguchi
{

class BundleClient;
class CentreLine;
class Modes;
class Renewal;
class AuditSender;
class AuditTrail;
class Sender;
class SessionGuard;
class Voice;

// Puts the citizen's program together: settings, procedures, queue, seal, line, card reader, voice, pages.
// What is missing of voice, camera or line does not stop it; without settings, procedures, seal or queue it
// takes nothing in and shows one page with the code for staff. GUI thread.
class Kiosk
{
public:
    struct Options {
        std::filesystem::path settings;
        std::filesystem::path data;
        QSize window;          // empty: the whole screen
        bool selfTest = false; // the program ends once the first picture was drawn
    };
    explicit Kiosk(Options options);
    ~Kiosk();

    bool show(); // false: not even the page with the code could be shown

private:
    Result<void> open();
    void startVisit();
    void watchProcedures();
    bool isChoosing() const; // nobody has begun a form
    void renewProcedures(); // between two visits, and while somebody still chooses
    void renewTrust();   // between two visits, when keys or trust lists changed, and each day
    void renewNotices(); // when they changed, and each day
    void startLine();
    void followLine();
    void startBundles();
    void startAudit();
    void startVoice();
    void followModes();
    void place(QQuickWindow &window);
    void nextPerson(); // the modes go back to what everybody begins with

    Options m_options;
    Station m_settings; // as the files say
    Station m_station;  // with what the trust list in force says in their place
    std::unique_ptr<CatalogueStore> m_catalogues;
    std::string m_proceduresDay;     // on which the model last looked what is valid
    std::string m_proceduresTrouble; // told in the log once
    std::unique_ptr<CityBundles> m_bundles;
    std::unique_ptr<StationSealer> m_sealer;
    std::string m_trustDay, m_noticesDay; // on which they last looked; empty: look soon
    std::unique_ptr<Outbox> m_outbox;
    bool m_somebodyHere = false;
    std::unique_ptr<CentreLine> m_line;
    std::unique_ptr<Sender> m_sender;
    std::unique_ptr<Renewal> m_renewal;
    std::unique_ptr<BundleClient> m_bundleClient;
    std::unique_ptr<AuditTrail> m_auditTrail;
    std::unique_ptr<AuditSender> m_auditSender;
    std::unique_ptr<Voice> m_voice;
    std::unique_ptr<KioskServices> m_services;
    std::unique_ptr<Visit> m_visit;
    std::unique_ptr<CatalogueModel> m_catalogueModel;
    std::unique_ptr<PageReader> m_reader;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<QQmlApplicationEngine> m_engine;
    std::unique_ptr<SessionGuard> m_guard;
    Modes *m_modes = nullptr; // the engine's
};

} // namespace madoguchi
