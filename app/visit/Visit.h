// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/procedures/Form.h"
#include "app/visit/FormModel.h"
#include "drivers/card/CardService.h"
#include "drivers/support/SecretBuffer.h"

#include <QObject>
#include <QString>
#include <QTimer>
#include <QtQml/qqmlregistration.h>
#include <memory>

namespace madoguchi
{

class VisitServices;

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
    Q_PROPERTY(QString trouble READ trouble NOTIFY troubleChanged)  // support code "CARD-REMOVED", or empty
    Q_PROPERTY(int pinCount READ pinCount NOTIFY pinCountChanged) // digits entered, 0 to 4; never the digits
    Q_PROPERTY(int triesLeft READ triesLeft NOTIFY triesLeftChanged) // of the card's PIN, -1 unknown
    Q_PROPERTY(bool cardPresent READ cardPresent NOTIFY cardPresentChanged)
    Q_PROPERTY(bool reading READ reading NOTIFY readingChanged) // the card is being read: wait
    Q_PROPERTY(madoguchi::FormModel *form READ form CONSTANT)
    Q_PROPERTY(QString receiptNumber READ receiptNumber NOTIFY stepChanged)
    Q_PROPERTY(QString arrived READ arrived NOTIFY stepChanged)         // ISO 8601 with offset
    Q_PROPERTY(QString receiptCode READ receiptCode NOTIFY stepChanged) // text of the QR
    Q_PROPERTY(bool lineUp READ lineUp NOTIFY lineUpChanged)
    Q_PROPERTY(bool staffCalled READ staffCalled NOTIFY staffCalledChanged)
    Q_PROPERTY(int idleLeft READ idleLeft NOTIFY idleLeftChanged) // seconds until wiping while warned, else 0
    Q_PROPERTY(bool receiptPrinted READ receiptPrinted NOTIFY receiptPrintedChanged)
    Q_PROPERTY(bool wipedByIdle READ wipedByIdle NOTIFY stepChanged) // the start page says so once

public:
    enum class Step { Welcome, Choose, PlaceCard, EnterPin, Fill, Review, Receipt };
    Q_ENUM(Step)

    Visit(VisitServices &services, QObject *parent = nullptr);
    ~Visit() override;

    Step step() const noexcept { return m_step; }
    QString procedure() const;
    QString trouble() const;
    int pinCount() const noexcept { return static_cast<int>(m_pin.size()); }
    int triesLeft() const noexcept { return m_triesLeft; }
    bool cardPresent() const noexcept { return m_cardPresent; }
    bool reading() const noexcept { return m_reading; }
    FormModel *form() noexcept { return &m_formModel; }
    QString receiptNumber() const { return m_receiptNumber; }
    QString arrived() const { return m_arrived; }
    QString receiptCode() const;
    bool lineUp() const noexcept { return m_lineUp; }
    bool staffCalled() const noexcept { return m_staffCalled; }
    int idleLeft() const noexcept { return m_idleLeft; }
    bool receiptPrinted() const noexcept { return m_receiptPrinted; }
    bool wipedByIdle() const noexcept { return m_wipedByIdle; }

    // Each does nothing in a step where it has no meaning.
    Q_INVOKABLE void begin();                          // Welcome → Choose
    Q_INVOKABLE void choose(const QString &procedure); // Choose → PlaceCard
    Q_INVOKABLE void pinDigit(int digit);              // EnterPin; the fourth digit reads the card
    Q_INVOKABLE void pinRemoveLast();
    Q_INVOKABLE void pinClear();
    Q_INVOKABLE void next(); // Fill → Review, when nothing is wrong; else form says where
    Q_INVOKABLE void back();
    Q_INVOKABLE void edit();         // Review → Fill
    Q_INVOKABLE void handIn();       // Review → Receipt, after the commit
    Q_INVOKABLE void printReceipt(); // the PDF
    Q_INVOKABLE void end();          // any → Welcome, wiped
    Q_INVOKABLE void stay();         // somebody touched the idle warning
    Q_INVOKABLE void touched();      // any input: the person is there
    Q_INVOKABLE void callStaff();
    Q_INVOKABLE void dismissStaffCall();
    Q_INVOKABLE void dismissTrouble();

    void setLanguage(const QString &language); // handed in with the submission
    void setLineUp(bool up);
    void cardEvent(const card::CardService::Event &event); // marshalled to this thread by the caller
    void factsRead(Result<card::TextFacts> facts);
    void receiptNotPrinted(const QString &number); // the printer's word, after printReceipt seemed to go well

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
    void receiptPrintedChanged();
    void wiped(); // everything of the person is gone from here; views drop their caches now

private:
    void go(Step step);
    void setTrouble(std::optional<ErrorCode> code);
    void setTriesLeft(int tries);
    void setReading(bool reading);
    void forgetPin();
    void lookAtCard();     // PlaceCard: what lies there decides whether the PIN is asked
    void cardLeftOrCame(); // later steps: the visit waits for the card it was read from
    void readCard();
    void turnTo(int page); // of the form
    void learn(const card::TextFacts &facts);
    void wipePerson(); // what was read and said; the receipt stays
    void idleTick();
    int idleLimit() const;

    VisitServices &m_services;
    FormModel m_formModel;
    Step m_step = Step::Welcome;
    std::optional<ErrorCode> m_trouble;
    SecretBuffer m_pin;
    Household m_household;
    std::unique_ptr<Form> m_form;
    card::CardService::Event m_card;
    std::optional<std::string> m_serial; // of the card this visit was read from
    std::uint64_t m_leftBehind = 0; // insertion of a card that lay there when the visit before this one ended
    QString m_procedure;
    int m_triesLeft = -1;
    bool m_cardPresent = false;
    bool m_reading = false;
    bool m_lineUp = true;
    bool m_staffCalled = false;
    bool m_receiptPrinted = false;
    bool m_wipedByIdle = false;
    int m_idleSeconds = 0;
    int m_idleLeft = 0;
    QString m_language = QStringLiteral("ja");
    QString m_receiptNumber;
    QString m_arrived;
    QTimer m_idle; // ticks once a second while somebody is here
};

} // namespace madoguchi
