// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/outbox/Outbox.h"
#include "app/procedures/Form.h"
#include "app/visit/Draft.h"
#include "app/visit/FormModel.h"
#include "app/visit/Interview.h"
#include "app/visit/Offers.h"
#include "app/visit/Plan.h"
#include "app/visit/VisitServices.h"
#include "drivers/card/CardService.h"
#include "drivers/support/SecretBuffer.h"

#include <QList>
#include <QObject>
#include <QString>
#include <QTimer>
#include <QUuid>
#include <QtQml/qqmlregistration.h>
#include <memory>

namespace madoguchi
{

class VisitServices;
struct Profile;

// One citizen's visit, from the first touch until the screen forgets them. The only owner of personal data in
// the program, so wiping has one place: end(). A small table-driven state machine; QML mirrors it and decides
// nothing. GUI thread. The program makes one and hands it to QML as the singleton Madoguchi.Visit/Visit.
class Visit : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("The program owns the visit")
    Q_PROPERTY(Step step READ step NOTIFY stepChanged)
    Q_PROPERTY(QString procedure READ procedure NOTIFY stepChanged) // id, empty until chosen
    Q_PROPERTY(QString event READ event NOTIFY stepChanged)         // id of the life event; empty for a procedure alone
    // Of the page where one chooses: "" the first, "all" everything in groups, else one group: "moving", "100" …
    Q_PROPERTY(QString section READ section NOTIFY stepChanged)
    Q_PROPERTY(QString trouble READ trouble NOTIFY troubleChanged)  // support code "CARD-REMOVED", or empty
    Q_PROPERTY(int pinCount READ pinCount NOTIFY pinCountChanged) // digits entered, 0 to 4; never the digits
    Q_PROPERTY(int triesLeft READ triesLeft NOTIFY triesLeftChanged) // of the PIN that is asked, -1 unknown
    Q_PROPERTY(bool cardPresent READ cardPresent NOTIFY cardPresentChanged)
    Q_PROPERTY(bool reading READ reading NOTIFY readingChanged) // the card, or what the city knows: wait
    Q_PROPERTY(madoguchi::FormModel *form READ form CONSTANT)
    Q_PROPERTY(madoguchi::Interview *interview READ interview CONSTANT)
    Q_PROPERTY(madoguchi::Plan *plan READ plan CONSTANT)
    Q_PROPERTY(madoguchi::Offers *offers READ offers CONSTANT) // at the receipt
    Q_PROPERTY(QVariantList forms READ formList NOTIFY stepChanged) // FormModels, all pages: to be read over
    // Where the form that is being filled in stands among those of the visit, from 1.
    Q_PROPERTY(int formNumber READ formNumber NOTIFY stepChanged)
    Q_PROPERTY(int formCount READ formCount NOTIFY stepChanged)
    // What was handed in: [{"procedure","number"}]; and what the plan lists beside it: [{"procedure","due","where"}].
    Q_PROPERTY(QVariantList receipts READ receipts NOTIFY receiptsChanged)
    Q_PROPERTY(QVariantList leftToDo READ leftToDo NOTIFY stepChanged)
    Q_PROPERTY(QString receiptNumber READ receiptNumber NOTIFY stepChanged)
    Q_PROPERTY(QString arrived READ arrived NOTIFY stepChanged)         // ISO 8601 with offset
    Q_PROPERTY(QString receiptCode READ receiptCode NOTIFY stepChanged) // text of the QR
    Q_PROPERTY(bool lineUp READ lineUp NOTIFY lineUpChanged)
    Q_PROPERTY(bool staffCalled READ staffCalled NOTIFY staffCalledChanged)
    Q_PROPERTY(int idleLeft READ idleLeft NOTIFY idleLeftChanged) // seconds until wiping while warned, else 0
    Q_PROPERTY(bool hasPrinter READ hasPrinter CONSTANT) // so that lists and forms can be printed
    Q_PROPERTY(QList<int> printed READ printed NOTIFY printedChanged) // Papers on their way, of this page
    Q_PROPERTY(bool wipedByIdle READ wipedByIdle NOTIFY stepChanged) // the start page says so once

public:
    // About: what a procedure needs that is not begun here, or not while the line is down; or a guide's words. ShowCode: a
    // draft made at home is held in front of the camera. OfferProfile: whether to fill in from what the city knows;
    // ProfilePin: the card's other PIN, for authentication. Counter: staff serve this person.
    enum class Step {
        Welcome,
        Choose,
        About,
        ShowCode,
        PlaceCard,
        EnterPin,
        OfferProfile,
        ProfilePin,
        Interview,
        Plan,
        Fill,
        Review,
        Receipt,
        Counter
    };
    Q_ENUM(Step)
    // The receipts; the list of what follows; the forms that were handed in; a ticket for the counter.
    enum class Paper { ReceiptPaper, ListPaper, FormPaper, TicketPaper };
    Q_ENUM(Paper)

    Visit(VisitServices &services, QObject *parent = nullptr);
    ~Visit() override;

    Step step() const noexcept { return m_step; }
    QString procedure() const;
    QString event() const { return m_event; }
    QString section() const { return m_section; }
    QString trouble() const;
    int pinCount() const noexcept { return static_cast<int>(m_pin.size()); }
    int triesLeft() const noexcept { return m_triesLeft; }
    bool cardPresent() const noexcept { return m_cardPresent; }
    bool reading() const noexcept { return m_reading; }
    FormModel *form() noexcept { return &m_formModel; }
    Interview *interview() noexcept { return &m_interview; }
    Plan *plan() noexcept { return &m_plan; }
    Offers *offers() noexcept { return &m_offers; }
    const std::vector<FormModel *> &forms() const noexcept { return m_reviews; }
    QVariantList formList() const;
    int formNumber() const noexcept { return static_cast<int>(m_current) + 1; }
    int formCount() const noexcept { return static_cast<int>(m_definitions.size()); }
    QVariantList receipts() const;
    QVariantList leftToDo() const;
    QString receiptNumber() const;
    QString arrived() const;
    QString receiptCode() const;
    bool lineUp() const noexcept { return m_lineUp; }
    bool staffCalled() const noexcept { return m_staffCalled; }
    int idleLeft() const noexcept { return m_idleLeft; }
    bool hasPrinter() const;
    const QList<int> &printed() const noexcept { return m_printed; }
    int turn() const noexcept { return m_turn; } // how many visits were before this one
    bool wipedByIdle() const noexcept { return m_wipedByIdle; }

    // Each does nothing in a step where it has no meaning.
    Q_INVOKABLE void begin();                          // Welcome → Choose
    Q_INVOKABLE void choose(const QString &procedure); // Choose → PlaceCard, or About
    Q_INVOKABLE void chooseEvent(const QString &event); // Choose → PlaceCard, for a life event
    Q_INVOKABLE void learnMore();                  // PlaceCard → About: who may apply, what to bring
    Q_INVOKABLE void showCode();                   // Choose → ShowCode
    Q_INVOKABLE void codeFound(const QString &text); // ShowCode → PlaceCard, for the draft's procedure
    Q_INVOKABLE void openSection(const QString &section); // of Choose
    Q_INVOKABLE void acceptProfile();                  // OfferProfile → ProfilePin, once the centre has answered
    Q_INVOKABLE void skipProfile();                    // OfferProfile, ProfilePin: on without it
    Q_INVOKABLE void pinDigit(int digit);              // EnterPin, ProfilePin; the fourth digit goes to the card
    Q_INVOKABLE void pinRemoveLast();
    Q_INVOKABLE void pinClear();
    Q_INVOKABLE void next(); // About → PlaceCard; Interview → Plan → Fill → Review, when nothing is wrong; else form says where
    Q_INVOKABLE void back();
    Q_INVOKABLE void edit(int form = 0, const QString &field = {}); // Review → Fill, to the field's page
    Q_INVOKABLE void handIn();       // Review → Receipt, after the commit
    Q_INVOKABLE void print(madoguchi::Visit::Paper paper); // each on its own page: plan, receipt, about
    Q_INVOKABLE void end();          // any → Welcome, wiped
    Q_INVOKABLE void stay();         // somebody touched the idle warning
    Q_INVOKABLE void touched();      // any input: the person is there
    Q_INVOKABLE void callStaff();
    Q_INVOKABLE void dismissStaffCall();
    Q_INVOKABLE void dismissTrouble();

    void setLanguage(const QString &language); // handed in with the submission
    void setLineUp(bool up);
    void renewCatalogue(); // while nothing was chosen yet: what is offered has changed
    void cardEvent(const card::CardService::Event &event); // marshalled to this thread by the caller
    void factsRead(Result<card::TextFacts> facts);
    void profileAwaited(Result<void> centre);
    void profileCame(Result<Profile> profile);
    void notPrinted(Paper paper, int turn); // the printer's word, after print() seemed to go well

Q_SIGNALS:
    void stepChanged();
    void troubleChanged();
    void pinCountChanged();
    void triesLeftChanged();
    void cardPresentChanged();
    void readingChanged();
    void lineUpChanged();
    void staffCalledChanged();
    void idleLeftChanged();
    void printedChanged();
    void receiptsChanged();
    void wiped(); // everything of the person is gone from here; views drop their caches now

private:
    void go(Step step);
    bool mayBegin(const Definition &definition) const; // here, with the line as it is
    void placeCard();                                  // → PlaceCard, or on when the card lies there
    void leaveWhatNeedsTheLine();                      // it went down
    void setTrouble(std::optional<ErrorCode> code);
    void setTriesLeft(int tries);
    void setReading(bool reading);
    void forgetPin();
    void lookAtCard();     // PlaceCard: what lies there decides whether the PIN is asked
    void cardLeftOrCame(); // later steps: the visit waits for the card it was read from
    bool needsCard() const noexcept { return m_step >= Step::EnterPin && m_step <= Step::Review; }
    bool asksPin() const noexcept { return m_step == Step::EnterPin || m_step == Step::ProfilePin; }
    std::optional<int> triesOfPin() const; // of the one that this step asks
    void sendPin();
    void pinRefused(const Error &error);
    void turnTo(int page); // of the form
    void learn(const card::TextFacts &facts);
    bool mayOfferProfile() const;
    void backToOffer();
    void beginWork(); // with what is known now
    // Of the forms of one visit
    void beginForms(std::vector<const Definition *> definitions);
    void openForm(std::size_t form, bool atLastPage = false); // fills it with what is known by now
    void takeDraft(Form &form);                               // what was written at home
    void takeDraftPeople(Form &form, const std::string &group, const Json &rows, const std::string &at);
    void closeForm();                                         // what was said in it goes to the household
    void nextPage();
    void backPage();
    void toReview();
    void planEvent(); // Interview → Plan
    Result<Receipt> handInForm(std::size_t form);
    std::vector<ToPrint> sheets(Paper paper) const; // none where this page has no such paper
    void forgetPrinted();
    void keepForms();   // so that they can still be printed
    std::set<std::string> toldProcedures() const; // handed in or listed by this visit
    Json followUps(std::size_t form) const;       // for staff, see Submission
    Json offersForStaff(const Json &followUps) const; // likewise, beside those
    void dropReviews(); // what they showed is gone at once, they themselves when no page looks at them
    void rememberLeft();
    void findOffers();
    bool servedByStaff(); // and turns there

    void backToChoose();
    void wipePerson(); // what was read and said; the receipt stays
    void idleTick();
    int idleLimit() const;

    VisitServices &m_services;
    FormModel m_formModel;
    Interview m_interview;
    Plan m_plan;
    FollowOns m_follow; // what stands in the plan
    Offers m_offers;
    Step m_step = Step::Welcome;
    std::optional<ErrorCode> m_trouble;
    SecretBuffer m_pin;
    Household m_household;
    std::set<std::string> m_optedOut; // with the profile
    std::shared_ptr<const Catalogue> m_catalogue; // the one this visit began with
    std::vector<const Definition *> m_definitions; // of the forms, in order
    std::vector<std::unique_ptr<Form>> m_forms;    // those that were begun
    std::vector<FormModel *> m_reviews; // children
    std::size_t m_current = 0; // the form that is being filled in
    struct Taken {
        const Definition *definition = nullptr;
        Receipt receipt;
        std::unique_ptr<Form> form; // while it may still be printed
    };
    Draft m_draft; // what was written at home, until its form is opened
    std::vector<Taken> m_taken; // handed in, in order: the first of m_definitions
    std::vector<LeftToDo> m_left;
    card::CardService::Event m_card;
    std::optional<std::string> m_serial; // of the card this visit was read from
    std::uint64_t m_leftBehind = 0; // insertion of a card that lay there when the visit before this one ended
    QString m_procedure;
    QString m_event;
    QString m_section;
    int m_triesLeft = -1;
    bool m_cardPresent = false;
    bool m_reading = false;
    bool m_lineUp = true;
    bool m_staffCalled = false;
    QList<int> m_printed;
    int m_turn = 0;
    QUuid m_queueId; // what this visit hands in stays in order
    bool m_wipedByIdle = false;
    int m_idleSeconds = 0;
    int m_idleLeft = 0;
    QString m_language = QStringLiteral("ja");
    QTimer m_idle; // ticks once a second while somebody is here
};

} // namespace madoguchi
