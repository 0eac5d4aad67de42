// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "drivers/simulator/SimulatedReader.h"
#include "drivers/simulator/SoftwareCard.h"
#include "kiosk/KioskServices.h"
#include "kiosk/Session.h"
#include "kiosk/SessionGuard.h"
#include "tests/support/OutboxFixture.h"
#include "ui/style/Modes.h"

#include <QQmlEngine>
#include <QQuickView>

namespace madoguchi::test
{

// The services of a kiosk, with a queue that can be told to refuse, and a printer that has paper for everybody.
class RefusingServices : public KioskServices
{
public:
    using KioskServices::KioskServices;
    Result<Receipt> handIn(Submission submission) override
    {
        return refusal ? Result<Receipt>(*refusal) : KioskServices::handIn(std::move(submission));
    }
    bool hasPrinter() const override { return true; }
    Result<void> print(const ToPrint &, const QString &) override { return {}; }
    bool offersProfile() const override { return known.has_value(); }
    void awaitProfile() override
    {
        if (cityAnswers)
            visit->profileAwaited({});
    }
    void readProfile(SecretBuffer) override
    {
        visit->profileCame(refusesPin ? Result<Profile>(Error{ErrorCode::PinWrong, {}, 1})
                                      : Result<Profile>(Profile{*known, {}}));
    }
    std::optional<ErrorCode> refusal;
    std::optional<Household> known; // what a profile would say of whoever the card belongs to
    bool cityAnswers = true, refusesPin = false;
    Visit *visit = nullptr;
};

// The whole citizen's program but its main(): the real pages and the real visit over a card in software, a
// queue in a temporary folder and keys made for the test. Software rendering, no motion.
class KioskInTest
{
public:
    explicit KioskInTest(Voice *voice = nullptr, QSize size = {1080, 1920});
    ~KioskInTest();

    bool ready() const { return m_view.status() == QQuickView::Ready && m_outbox; }
    QQuickView &view() { return m_view; }
    QQuickItem *shell() { return m_view.rootObject(); }
    Visit &visit() { return *m_visit; }
    Modes &modes() { return *m_modes; }
    PageReader &reader() { return m_reader; }
    Session &session() { return *m_session; }
    Station &station() { return m_station; }
    RefusingServices &services() { return *m_services; }
    simulator::SimulatedReader &cardReader() { return m_cardReader; }
    double targetMinimum() const { return 16 / m_modes->millimetresPerPixel(); }

    // Each waits until it is there; false when it does not come within five seconds.
    bool layCard(const char *person, int tries = 3); // a file of resources/simulator
    bool takeCard();
    bool typePin(const char *digits);
    bool takeProfile(); // what `known` says, from the page that offers it
    bool reach(Visit::Step step, const char *procedure = "juminhyo"); // from the first page, with a good card
    // The interview of a life event, up to a page of a kind: with a husband and a child who are added on the way.
    bool interview(const char *event, const char *kind = "", const char *question = "");
    bool reachOfEvent(Visit::Step step, const char *event); // every question and form answered
    bool turnPage();                                                  // of the form, answered
    bool openSheet(const char *sheet);                                // of the modes
    QQuickItem *find(const char *type,
                     QQuickItem *under = nullptr); // the first that is visible, by its QML type
    void beginAgain();
    void settle(); // until nothing on the page is waiting to be laid out

private:
    bool waitFor(const std::function<bool()> &condition);
    void completeForm();
    void answerInterview();

    OutboxFixture m_fixture;
    Station m_station;
    std::unique_ptr<Outbox> m_outbox;
    simulator::SimulatedReader m_cardReader;
    PageReader m_reader;
    std::unique_ptr<CatalogueStore> m_catalogues; // outlives whoever reads in it
    std::unique_ptr<RefusingServices> m_services;
    std::unique_ptr<Visit> m_visit;
    std::unique_ptr<CatalogueModel> m_catalogue;
    std::unique_ptr<Session> m_session;
    QQuickView m_view;
    std::unique_ptr<SessionGuard> m_guard;
    Modes *m_modes = nullptr;
};

} // namespace madoguchi::test
