// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
//
// The visit's steps against a card and a queue that do what each test says.
#include "app/visit/Visit.h"
#include "app/visit/VisitServices.h"

#include <QDate>
#include <QSignalSpy>
#include <QTest>
#include <algorithm>
#include <set>

using namespace madoguchi;
using card::CardKind;
using card::Presence;

namespace
{

class FakeServices : public VisitServices
{
public:
    // Read once for all tests: nobody changes it.
    std::shared_ptr<const Catalogue> catalogue() const override
    {
        static const std::shared_ptr<const Catalogue> ours = [] {
            auto loaded = Catalogue::load(MADOGUCHI_PROCEDURES);
            return loaded ? std::make_shared<const Catalogue>(std::move(*loaded)) : nullptr;
        }();
        return ours;
    }
    void readFacts(SecretBuffer pin) override
    {
        ++reads;
        lastPinSize = pin.size();
    }
    void releaseCard() override { ++releases; }
    Result<Receipt> handIn(Submission submission) override
    {
        if (refuse && int(handedIn.size()) >= refuseFrom)
            return *refuse;
        handedIn.push_back(std::move(submission));
        const std::string number = "MYK1-000" + std::to_string(handedIn.size()) + "-X";
        return Receipt{"id", number, "2026-11-20T10:24:00+09:00"};
    }
    bool hasPrinter() const override { return printer; }
    Result<void> print(const ToPrint &what, const QString &) override
    {
        printed.push_back(what.index());
        if (const auto *form = std::get_if<FormToPrint>(&what))
            forms.push_back(form->form.answers());
        if (const auto *receipt = std::get_if<ReceiptToPrint>(&what))
            left.push_back(receipt->left.size());
        return {};
    }
    bool offersProfile() const override { return known.has_value(); }
    void awaitProfile() override { ++challenges; }
    void readProfile(SecretBuffer pin) override
    {
        ++proofs;
        lastPinSize = pin.size();
    }
    void dropProfile() override { ++drops; }
    void refuseOffer(const std::string &rule) override { refused.push_back(rule); }
    Result<Draft> readDraft(const QString &text) override
    {
        return text == QStringLiteral("good") ? Result<Draft>(draft) : Result<Draft>(ErrorCode::CodeUsed);
    }
    void callStaff(bool call) override { staff = call; }
    int idleSeconds() const override { return 60; }

    int reads = 0, releases = 0, challenges = 0, proofs = 0, drops = 0;
    std::vector<std::string> refused;
    std::size_t lastPinSize = 0;
    bool staff = false;
    std::optional<ErrorCode> refuse;
    int refuseFrom = 0; // so many are taken before
    std::optional<Household> known; // what the centre would tell
    Draft draft;
    bool printer = true;
    std::vector<std::size_t> printed, left; // kinds of paper; what each receipt lists
    std::vector<Json> forms;
    std::vector<Submission> handedIn;
};

card::CardService::Event cardEvent(int tries, std::string serial = "A", std::uint64_t insertion = 1)
{
    card::CardService::Event event;
    event.presence = Presence::Card;
    event.status.kind = CardKind::MyNumber;
    event.status.textTries = tries;
    event.status.authTries = 3;
    event.status.serial = std::move(serial);
    event.insertion = insertion;
    return event;
}

card::CardService::Event noCard(Presence presence = Presence::NoCard)
{
    card::CardService::Event event;
    event.presence = presence;
    return event;
}

const card::TextFacts hanako{"試験　花子", "大阪市都島区中野町2丁目16番20号", "1983-04-12",
                             card::Sex::Female};

void typePin(Visit &visit)
{
    for (int digit : {1, 2, 3, 4})
        visit.pinDigit(digit);
}

// The person says yes where the city offers to fill in.
void takeProfile(FakeServices &services, Visit &visit)
{
    visit.acceptProfile();
    visit.profileAwaited({});
    typePin(visit);
    visit.profileCame(Profile{*services.known, {}});
}

void reachPin(Visit &visit, int tries = 3)
{
    visit.begin();
    visit.choose(QStringLiteral("juminhyo"));
    visit.cardEvent(cardEvent(tries));
}

void reachFill(Visit &visit)
{
    reachPin(visit);
    typePin(visit);
    visit.factsRead(hanako);
}

void completeForm(Visit &visit)
{
    FormModel &form = *visit.form();
    for (int row = 0; row < form.rowCount(); ++row) {
        const QModelIndex index = form.index(row);
        const QVariantList choices = form.data(index, FormModel::ChoicesRole).toList();
        if (!form.data(index, FormModel::ValueRole).isValid() && !choices.isEmpty())
            form.answer(form.data(index, FormModel::IdRole).toString(),
                        choices.first().toMap()[QStringLiteral("value")]);
    }
}

void completePage(Visit &visit)
{
    FormModel &form = *visit.form();
    for (int row = 0; row < form.rowCount(); ++row) {
        const QModelIndex index = form.index(row);
        const auto of = [&](int role) { return form.data(index, role); };
        if (of(FormModel::ValueRole).isValid() || !of(FormModel::RequiredRole).toBool())
            continue;
        static const QHash<QString, QVariant> samples{{QStringLiteral("date"), QStringLiteral("2020-01-02")},
                                                      {QStringLiteral("phone"), QStringLiteral("0612345678")},
                                                      {QStringLiteral("boolean"), false},
                                                      {QStringLiteral("integer"), 1},
                                                      {QStringLiteral("kana"), QStringLiteral("シケン")}};
        const QString type = of(FormModel::TypeRole).toString();
        const QVariantList choices = of(FormModel::ChoicesRole).toList();
        QVariant value = samples.value(type, QStringLiteral("都島区"));
        if (!choices.isEmpty())
            value = choices.first().toMap()[QStringLiteral("value")];
        else if (type == QStringLiteral("digits"))
            value = QString(of(FormModel::MaxLengthRole).toInt(), u'1');
        form.answer(of(FormModel::IdRole).toString(), value);
    }
}

void reachInterview(Visit &visit, const char *event)
{
    visit.begin();
    visit.chooseEvent(QString::fromLatin1(event));
    visit.cardEvent(cardEvent(3));
    typePin(visit);
    visit.factsRead(hanako);
}

// A child who was born yesterday, and answers that every question allows.
void answerInterview(Visit &visit)
{
    Interview &interview = *visit.interview();
    for (int page = 0; page < 60 && visit.step() == Visit::Step::Interview; ++page) {
        if (interview.canAddPerson() && interview.people().size() < 2) {
            interview.addPerson();
            continue;
        }
        const QString kind = interview.kind();
        if (kind == QStringLiteral("relation"))
            interview.answer(QStringLiteral("child"));
        else if (kind == QStringLiteral("birth")) {
            interview.answer(QDate::currentDate().addDays(-1).toString(Qt::ISODate));
            interview.namePerson(QStringLiteral("試験　一郎"));
        } else if (kind == QStringLiteral("person"))
            interview.answer(interview.people().last().toMap()[QStringLiteral("id")]);
        else if (kind == QStringLiteral("date"))
            interview.answer(QDate::currentDate().addDays(-1).toString(Qt::ISODate));
        else if (interview.mayBeUnknown())
            interview.answerUnknown();
        else if (!interview.choices().isEmpty() && kind != QStringLiteral("facts"))
            interview.answer(interview.choices().first().toMap()[QStringLiteral("value")]);
        visit.next();
    }
}

void fillAll(Visit &visit)
{
    for (int page = 0; page < 100 && visit.step() == Visit::Step::Fill; ++page) {
        completePage(visit);
        visit.next();
    }
}

void reachReviewOfBirth(Visit &visit)
{
    reachInterview(visit, "birth");
    answerInterview(visit);
    visit.next();
    fillAll(visit);
}

QStringList planned(Visit &visit)
{
    QStringList list;
    for (int row = 0; row < visit.plan()->rowCount(); ++row)
        list << visit.plan()->data(visit.plan()->index(row), Plan::ProcedureRole).toString();
    return list;
}

} // namespace

class VisitTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(FakeServices().catalogue()); }

    void goesFromTouchToReceipt()
    {
        FakeServices services;
        Visit visit(services);
        reachFill(visit);
        QCOMPARE(visit.step(), Visit::Step::Fill);
        QCOMPARE(visit.form()->value(QStringLiteral("name")).toString(), QStringLiteral("試験　花子"));
        completeForm(visit);
        visit.next();
        QCOMPARE(visit.step(), Visit::Step::Review);
        visit.handIn();
        QCOMPARE(visit.step(), Visit::Step::Receipt);
        QCOMPARE(visit.receiptCode(), QStringLiteral("MDG1:R:MYK1-0001-X"));
        QCOMPARE(services.handedIn.size(), 1u);
        QCOMPARE(visit.form()->rowCount(), 0);
    }

    void pressingTwiceHandsInOnce()
    {
        FakeServices services;
        Visit visit(services);
        reachFill(visit);
        completeForm(visit);
        visit.next();
        visit.handIn();
        visit.handIn();
        QCOMPARE(services.handedIn.size(), 1u);
    }

    void sendsThePinOnceAndForgetsIt()
    {
        FakeServices services;
        Visit visit(services);
        reachPin(visit);
        typePin(visit);
        visit.pinDigit(5);
        QCOMPARE(services.reads, 1);
        QCOMPARE(services.lastPinSize, 4u);
        QCOMPARE(visit.pinCount(), 0);
        visit.factsRead(ErrorCode::CardRemoved);
        QCOMPARE(services.reads, 1);
        QCOMPARE(visit.trouble(), QStringLiteral("CARD-REMOVED"));
    }

    void tellsTriesLeftAndKeepsTheLast_data()
    {
        QTest::addColumn<int>("left");
        QTest::addColumn<QString>("trouble");
        QTest::newRow("two") << 2 << QStringLiteral("PIN-WRONG");
        QTest::newRow("one") << 1 << QStringLiteral("PIN-LAST-TRY");
        QTest::newRow("none") << 0 << QStringLiteral("PIN-BLOCKED");
    }
    void tellsTriesLeftAndKeepsTheLast()
    {
        QFETCH(int, left);
        QFETCH(QString, trouble);
        FakeServices services;
        Visit visit(services);
        reachPin(visit);
        typePin(visit);
        Error wrong{ErrorCode::PinWrong, {}, left};
        visit.factsRead(wrong);
        QCOMPARE(visit.trouble(), trouble);
        QCOMPARE(visit.triesLeft(), left);
        typePin(visit);
        QCOMPARE(services.reads, left == 2 ? 2 : 1);
    }

    void doesNotAskForThePin_data()
    {
        QTest::addColumn<int>("tries");
        QTest::addColumn<QString>("trouble");
        QTest::newRow("last try") << 1 << QStringLiteral("PIN-LAST-TRY");
        QTest::newRow("blocked") << 0 << QStringLiteral("PIN-BLOCKED");
    }
    void doesNotAskForThePin()
    {
        QFETCH(int, tries);
        QFETCH(QString, trouble);
        FakeServices services;
        Visit visit(services);
        reachPin(visit, tries);
        QCOMPARE(visit.step(), Visit::Step::PlaceCard);
        QCOMPARE(visit.trouble(), trouble);
        visit.cardEvent(noCard()); // the page asks to take the card along to the counter
        QCOMPARE(visit.trouble(), trouble);
    }

    void namesEachTroubleOfTheReader_data()
    {
        QTest::addColumn<int>("presence");
        QTest::addColumn<QString>("trouble");
        QTest::newRow("service") << int(Presence::NoService) << QStringLiteral("CARD-NO-SERVICE");
        QTest::newRow("reader") << int(Presence::NoReader) << QStringLiteral("CARD-NO-READER");
        QTest::newRow("busy") << int(Presence::Busy) << QStringLiteral("CARD-BUSY");
        QTest::newRow("empty") << int(Presence::NoCard) << QString();
    }
    void namesEachTroubleOfTheReader()
    {
        QFETCH(int, presence);
        QFETCH(QString, trouble);
        FakeServices services;
        Visit visit(services);
        visit.begin();
        visit.choose(QStringLiteral("juminhyo"));
        visit.cardEvent(noCard(Presence(presence)));
        QCOMPARE(visit.trouble(), trouble);
        QCOMPARE(visit.step(), Visit::Step::PlaceCard);
    }

    void waitsForTheCardAndLosesNothing()
    {
        FakeServices services;
        Visit visit(services);
        visit.begin();
        visit.choose(QStringLiteral("juminhyo"));
        visit.cardEvent(cardEvent(3, "A"));
        typePin(visit);
        visit.factsRead(hanako);
        visit.form()->answer(QStringLiteral("copies"), 3);
        visit.cardEvent(noCard());
        QCOMPARE(visit.trouble(), QStringLiteral("CARD-REMOVED"));
        visit.cardEvent(cardEvent(3, "B", 2));
        QCOMPARE(visit.trouble(), QStringLiteral("CARD-CHANGED"));
        visit.cardEvent(noCard());
        visit.cardEvent(cardEvent(3, "A", 3));
        QCOMPARE(visit.trouble(), QString());
        QCOMPARE(visit.step(), Visit::Step::Fill);
        QCOMPARE(visit.form()->value(QStringLiteral("copies")).toInt(), 3);
    }

    void neverAsksForThePinOfACardLeftBehind()
    {
        FakeServices services;
        Visit visit(services);
        reachFill(visit);
        visit.end();
        visit.begin();
        visit.choose(QStringLiteral("juminhyo"));
        QCOMPARE(visit.step(), Visit::Step::PlaceCard);
        QCOMPARE(visit.trouble(), QStringLiteral("CARD-LEFT"));
        visit.cardEvent(noCard());
        visit.cardEvent(cardEvent(3, "C", 2));
        QCOMPARE(visit.step(), Visit::Step::EnterPin);
    }

    void forgetsOnEnding()
    {
        FakeServices services;
        Visit visit(services);
        QSignalSpy wiped(&visit, &Visit::wiped);
        reachFill(visit);
        visit.callStaff();
        visit.end();
        QCOMPARE(wiped.count(), 1);
        QCOMPARE(visit.step(), Visit::Step::Welcome);
        QCOMPARE(visit.form()->rowCount(), 0);
        QVERIFY(visit.procedure().isEmpty());
        QVERIFY(!services.staff);
        QCOMPARE(services.releases, 1);
        visit.factsRead(hanako); // a read that comes back too late
        QCOMPARE(visit.step(), Visit::Step::Welcome);
        QCOMPARE(visit.form()->rowCount(), 0);
    }

    void keepsEverythingWhenTheQueueRefuses()
    {
        FakeServices services;
        Visit visit(services);
        reachFill(visit);
        completeForm(visit);
        visit.next();
        services.refuse = ErrorCode::QueueFull;
        visit.handIn();
        QCOMPARE(visit.step(), Visit::Step::Review);
        QCOMPARE(visit.trouble(), QStringLiteral("QUEUE-FULL"));
        services.refuse.reset();
        visit.handIn();
        QCOMPARE(visit.step(), Visit::Step::Receipt);
    }

    void tellsAtTheFieldWhatIsWrong()
    {
        FakeServices services;
        Visit visit(services);
        reachFill(visit);
        completeForm(visit);
        visit.form()->answer(QStringLiteral("copies"), 99);
        visit.next();
        QCOMPARE(visit.step(), Visit::Step::Fill);
        QCOMPARE(visit.form()->problemCount(), 1);
        QCOMPARE(visit.form()->firstProblem(), QStringLiteral("copies"));
        visit.form()->answer(QStringLiteral("copies"), 2);
        QCOMPARE(visit.form()->problemCount(), 0);
    }

    void warnsBeforeItForgets()
    {
        FakeServices services;
        Visit visit(services);
        QTimer *clock = visit.findChild<QTimer *>();
        const auto pass = [clock](int seconds) {
            for (int i = 0; i < seconds; ++i)
                QMetaObject::invokeMethod(clock, "timeout");
        };
        reachFill(visit);
        pass(59);
        QCOMPARE(visit.idleLeft(), 0);
        visit.touched();
        pass(60);
        QCOMPARE(visit.idleLeft(), 20);
        QCOMPARE(visit.step(), Visit::Step::Fill);
        pass(10);
        visit.stay();
        QCOMPARE(visit.idleLeft(), 0);
        QVERIFY(visit.form()->value(QStringLiteral("name")).isValid());
        pass(80);
        QCOMPARE(visit.step(), Visit::Step::Welcome);
        QVERIFY(visit.wipedByIdle());
        visit.begin();
        QVERIFY(!visit.wipedByIdle());
    }

    void clearsTheReceiptAfterTheCardIsTaken()
    {
        FakeServices services;
        Visit visit(services);
        QTimer *clock = visit.findChild<QTimer *>();
        reachFill(visit);
        completeForm(visit);
        visit.next();
        visit.handIn();
        visit.cardEvent(noCard());
        QCOMPARE(visit.step(), Visit::Step::Receipt);
        for (int second = 0; second < 15; ++second)
            QMetaObject::invokeMethod(clock, "timeout");
        QCOMPARE(visit.step(), Visit::Step::Welcome);
    }

    void offersWhatConcernsThePersonOfTheCard()
    {
        FakeServices services;
        Visit visit(services);
        const auto handIn = [&](const QDate &birth, std::uint64_t insertion) {
            visit.begin();
            visit.choose(QStringLiteral("juminhyo"));
            visit.cardEvent(cardEvent(3, "A", insertion));
            typePin(visit);
            card::TextFacts facts = hanako;
            facts.birthDate = birth.toString(Qt::ISODate).toStdString();
            visit.factsRead(facts);
            completeForm(visit);
            visit.next();
            QCOMPARE(visit.offers()->count(), 0); // only when the visit has come to its receipt
            visit.handIn();
            QCOMPARE(visit.step(), Visit::Step::Receipt);
        };
        const QDate today = QDate::currentDate();
        handIn(today.addYears(-65).addMonths(1), 1); // 64 years and 11 months
        QCOMPARE(visit.offers()->count(), 1);
        const QModelIndex first = visit.offers()->index(0);
        QCOMPARE(visit.offers()->data(first, Offers::RuleRole).toString(), QStringLiteral("care_65"));
        visit.setLanguage(QStringLiteral("en"));
        QCOMPARE(visit.offers()->data(first, Offers::LookedAtRole).toStringList(), QStringList{"Date of birth"});
        // The card is taken: there is still time to read.
        visit.cardEvent(noCard());
        for (int second = 0; second < 59; ++second)
            QMetaObject::invokeMethod(visit.findChild<QTimer *>(), "timeout");
        QCOMPARE(visit.offers()->count(), 1);
        visit.end();
        QCOMPARE(visit.offers()->count(), 0);
        handIn(today.addYears(-46), 2);
        QCOMPARE(visit.offers()->count(), 0);
        visit.cardEvent(noCard());
        visit.end();
        handIn(today.addYears(-65).addMonths(1), 3); // refused in one visit, offered in the next
        visit.offers()->decline(QStringLiteral("care_65"));
        QCOMPARE(visit.offers()->count(), 0);
        visit.cardEvent(noCard());
        visit.end();
        handIn(today.addYears(-65).addMonths(1), 4);
        QCOMPARE(visit.offers()->count(), 1);
    }

    void tellsWhenThePaperDidNotComeOut()
    {
        FakeServices services;
        Visit visit(services);
        reachFill(visit);
        completeForm(visit);
        visit.next();
        visit.handIn();
        visit.print(Visit::Paper::ReceiptPaper);
        const QList<int> receipt{int(Visit::Paper::ReceiptPaper)};
        QCOMPARE(visit.printed(), receipt);
        visit.notPrinted(Visit::Paper::ReceiptPaper, visit.turn() - 1); // somebody else's
        visit.notPrinted(Visit::Paper::FormPaper, visit.turn());        // was not asked for
        QCOMPARE(visit.printed(), receipt);
        visit.notPrinted(Visit::Paper::ReceiptPaper, visit.turn());
        QVERIFY(visit.printed().isEmpty()); // to be tried again
        QCOMPARE(visit.trouble(), QStringLiteral("PRINT-FAILED"));
        visit.end();
        visit.notPrinted(Visit::Paper::ReceiptPaper, visit.turn() - 1); // they have left
        QVERIFY(visit.trouble().isEmpty());
    }

    void printsWhatWasHandedInAndForgetsIt()
    {
        FakeServices services;
        Visit visit(services);
        reachFill(visit);
        completeForm(visit);
        visit.print(Visit::Paper::FormPaper); // nothing is handed in yet
        visit.print(Visit::Paper::ListPaper); // and there is no plan
        QVERIFY(services.printed.empty());
        visit.next();
        visit.handIn();
        visit.print(Visit::Paper::FormPaper);
        visit.print(Visit::Paper::FormPaper); // once
        QCOMPARE(services.forms.size(), std::size_t(1));
        QVERIFY(services.forms[0] == services.handedIn[0].answers);
        visit.end();
        visit.print(Visit::Paper::FormPaper);
        QCOMPARE(services.printed.size(), std::size_t(1));
    }

    void printsThePlanAndTellsOnceWhatIsLeft()
    {
        FakeServices services;
        Visit visit(services);
        reachInterview(visit, "birth");
        answerInterview(visit);
        QCOMPARE(visit.step(), Visit::Step::Plan);
        visit.print(Visit::Paper::ListPaper);
        visit.print(Visit::Paper::TicketPaper); // not of this page
        QCOMPARE(services.printed, std::vector<std::size_t>{std::size_t(Visit::Paper::ListPaper)});
        visit.next();
        QVERIFY(visit.printed().isEmpty()); // the next page has papers of its own
        fillAll(visit);
        visit.handIn();
        visit.print(Visit::Paper::ReceiptPaper);
        QCOMPARE(services.left, (std::vector<std::size_t>{1, 0, 0})); // 出生届, on the first of three receipts
        visit.print(Visit::Paper::FormPaper);
        QCOMPARE(services.forms.size(), std::size_t(3));
    }

    void givesATicketForWhatIsNotBegunHere()
    {
        FakeServices services;
        Visit visit(services);
        visit.begin();
        visit.choose(QStringLiteral("konin"));
        QCOMPARE(visit.step(), Visit::Step::About);
        visit.print(Visit::Paper::TicketPaper);
        visit.back();
        visit.choose(QStringLiteral("gomi_guide")); // only to be read
        visit.print(Visit::Paper::TicketPaper);
        QCOMPARE(services.printed, std::vector<std::size_t>{std::size_t(Visit::Paper::TicketPaper)});
    }

    void doesNotBeginWithoutALineWhatNeedsOne()
    {
        FakeServices services;
        Visit visit(services);
        visit.setLineUp(false);
        visit.begin();
        visit.choose(QStringLiteral("kazei")); // class D
        QCOMPARE(visit.step(), Visit::Step::About);
        visit.back();
        visit.choose(QStringLiteral("juminhyo")); // class A
        QCOMPARE(visit.step(), Visit::Step::PlaceCard);
    }

    void keepsNoFormWhereNothingPrintsIt()
    {
        FakeServices services;
        services.printer = false;
        Visit visit(services);
        reachFill(visit);
        completeForm(visit);
        visit.next();
        visit.handIn();
        visit.print(Visit::Paper::FormPaper);
        QVERIFY(services.printed.empty());
        visit.print(Visit::Paper::ReceiptPaper); // names nobody
        QCOMPARE(services.printed.size(), std::size_t(1));
    }

    void turnsThePagesOfAForm()
    {
        FakeServices services;
        Visit visit(services);
        visit.begin();
        visit.choose(QStringLiteral("tenkyo"));
        visit.cardEvent(cardEvent(3));
        typePin(visit);
        visit.factsRead(hanako);
        QVERIFY(visit.form()->pageCount() > 1);
        visit.next();
        QCOMPARE(visit.form()->page(), 0);
        QVERIFY(visit.form()->problemCount() > 0);
        const QString lead = visit.form()->lead();
        visit.form()->answer(QStringLiteral("moveDate"), QDate::currentDate().toString(Qt::ISODate));
        visit.form()->answer(QStringLiteral("newWard"), QStringLiteral("kita"));
        visit.form()->answer(QStringLiteral("newTown"), QStringLiteral("天神橋"));
        visit.form()->answer(QStringLiteral("newNumber"), QStringLiteral("2丁目北2番6号"));
        visit.next();
        QCOMPARE(visit.form()->page(), 1);
        QCOMPARE(visit.form()->problemCount(), 0);
        QVERIFY(visit.form()->lead() != lead);
        visit.back();
        QCOMPARE(visit.form()->page(), 0);
        QCOMPARE(visit.form()->value(QStringLiteral("newTown")).toString(), QStringLiteral("天神橋"));
        visit.next();
        visit.form()->answer(QStringLiteral("who"), QStringLiteral("self"));
        visit.form()->answer(QStringLiteral("head"), QStringLiteral("other"));
        visit.form()->answer(QStringLiteral("newHead"), QStringLiteral("試験　太郎"));
        visit.form()->answer(QStringLiteral("phone"), QStringLiteral("06-1234-5678"));
        visit.next();
        QCOMPARE(visit.step(), Visit::Step::Review);
        QVERIFY(visit.form()->rowCount() > 8);
        visit.back();
        QCOMPARE(visit.form()->page(), 1);
    }

    void saysWhatThisMachineDoesNotTakeBeforeAnythingIsBegun()
    {
        FakeServices services;
        Visit visit(services);
        for (const char *procedure : {"shussei", "gomi_guide"}) {
            visit.begin();
            visit.openSection(QStringLiteral("all.340"));
            visit.choose(QString::fromLatin1(procedure));
            QCOMPARE(visit.step(), Visit::Step::About);
            visit.cardEvent(cardEvent(3));
            QCOMPARE(visit.step(), Visit::Step::About);
            visit.back();
            QCOMPARE(visit.section(), QStringLiteral("all.340"));
            visit.back();
            QCOMPARE(visit.section(), QStringLiteral("all"));
            visit.end();
        }
    }

    // Class "none": the machine cannot do it without the centre.
    void beginsWithoutTheLineOnlyWhatCanBeTaken()
    {
        FakeServices services;
        Visit visit(services);
        visit.begin();
        visit.setLineUp(false);
        for (const char *procedure : {"kazei", "koseki", "inkan_cert"}) {
            visit.choose(QString::fromLatin1(procedure));
            QCOMPARE(visit.step(), Visit::Step::About);
            visit.next();
            visit.cardEvent(cardEvent(3));
            QCOMPARE(visit.step(), Visit::Step::About);
            visit.cardEvent(noCard());
            visit.back();
        }
        visit.choose(QStringLiteral("juminhyo"));
        QCOMPARE(visit.step(), Visit::Step::PlaceCard);
        visit.back();
        visit.choose(QStringLiteral("kazei"));
        visit.setLineUp(true);
        visit.next();
        QCOMPARE(visit.step(), Visit::Step::PlaceCard);
    }

    void leavesWhatNeedsTheLineWhenItGoesDown()
    {
        FakeServices services;
        Visit visit(services);
        visit.begin();
        visit.choose(QStringLiteral("kazei"));
        visit.cardEvent(cardEvent(3));
        visit.pinDigit(1);
        QCOMPARE(visit.step(), Visit::Step::EnterPin);
        visit.setLineUp(false);
        QCOMPARE(visit.step(), Visit::Step::About);
        QCOMPARE(visit.pinCount(), 0);
        // A form that was begun is finished: what it tells waits in the queue.
        visit.setLineUp(true);
        visit.next();
        typePin(visit);
        visit.factsRead(hanako);
        QCOMPARE(visit.step(), Visit::Step::Fill);
        visit.setLineUp(false);
        QCOMPARE(visit.step(), Visit::Step::Fill);
    }

    void tellsMoreBeforeTheCardIsLaidDown()
    {
        FakeServices services;
        Visit visit(services);
        visit.begin();
        visit.learnMore(); // of what?
        QCOMPARE(visit.step(), Visit::Step::Choose);
        visit.choose(QStringLiteral("juminhyo"));
        visit.learnMore();
        QCOMPARE(visit.step(), Visit::Step::About);
        visit.next();
        QCOMPARE(visit.step(), Visit::Step::PlaceCard);
        visit.learnMore();
        visit.back();
        QCOMPARE(visit.step(), Visit::Step::Choose);
    }

    void plansWhatFollowsFromAnEvent()
    {
        FakeServices services;
        Visit visit(services);
        reachInterview(visit, "birth");
        QCOMPARE(visit.step(), Visit::Step::Interview);
        visit.next(); // without a day
        QVERIFY(visit.interview()->missing());
        QCOMPARE(visit.interview()->number(), 1);
        answerInterview(visit);
        QCOMPARE(visit.step(), Visit::Step::Plan);
        QCOMPARE(planned(visit), (QStringList{QStringLiteral("shussei"), QStringLiteral("jido_teate"),
                                              QStringLiteral("nhi_in"), QStringLiteral("kodomo_iryo")}));
        QCOMPARE(visit.plan()->tickedCount(), 3); // the notice of birth is taken at the counter
        visit.plan()->tick(0, true);
        QCOMPARE(visit.plan()->tickedCount(), 3);
        visit.back();
        QCOMPARE(visit.step(), Visit::Step::Interview);
    }

    void whoIsInsuredThroughWorkNeedsNoOther()
    {
        FakeServices services;
        Visit visit(services);
        reachInterview(visit, "leave_job");
        Interview &interview = *visit.interview();
        for (int page = 0; page < 30 && visit.step() == Visit::Step::Interview; ++page) {
            if (interview.kind() == QStringLiteral("person"))
                interview.answer(QStringLiteral("p1"));
            else if (interview.mayBeUnknown())
                interview.answerUnknown();
            visit.next();
        }
        QCOMPARE(planned(visit), (QStringList{QStringLiteral("nhi_in"), QStringLiteral("nenkin")}));
    }

    void asksOnceWhatSeveralFormsNeed()
    {
        FakeServices services;
        Visit visit(services);
        reachInterview(visit, "birth");
        answerInterview(visit);
        visit.next();
        QCOMPARE(visit.formCount(), 3);
        while (visit.formNumber() == 1 && visit.step() == Visit::Step::Fill) {
            completePage(visit);
            if (visit.form()->value(QStringLiteral("phone")).isValid())
                visit.form()->answer(QStringLiteral("phone"), QStringLiteral("06-1234-5678"));
            visit.next();
        }
        QCOMPARE(visit.procedure(), QStringLiteral("nhi_in"));
        fillAll(visit);
        QCOMPARE(visit.step(), Visit::Step::Review);
        QCOMPARE(int(visit.forms().size()), 3);
        for (const std::size_t form : {1u, 2u}) {
            const FormModel *model = visit.forms()[form];
            QStringList told;
            for (int row = 0; row < model->rowCount(); ++row)
                if (model->data(model->index(row), FormModel::SourceRole) == QStringLiteral("earlierPage"))
                    told << model->data(model->index(row), FormModel::IdRole).toString();
            QVERIFY2(told.size() > 2, qPrintable(told.join(u' ')));
        }
        // One value is corrected: its page comes, and the way leads back here.
        visit.edit(1, QStringLiteral("phone"));
        QCOMPARE(visit.formNumber(), 2);
        QVERIFY(visit.form()->value(QStringLiteral("phone")).isValid());
        fillAll(visit);
        QCOMPARE(visit.step(), Visit::Step::Review);
    }

    void handsInEachByItself()
    {
        FakeServices services;
        Visit visit(services);
        reachReviewOfBirth(visit);
        QCOMPARE(visit.step(), Visit::Step::Review);
        visit.handIn();
        visit.handIn();
        QCOMPARE(visit.step(), Visit::Step::Receipt);
        QCOMPARE(services.handedIn.size(), 3u);
        QCOMPARE(visit.receipts().size(), 3);
        QCOMPARE(visit.receiptNumber(), QStringLiteral("MYK1-0001-X"));
        QCOMPARE(visit.leftToDo().size(), 1);
        const Json &follow = services.handedIn.front().followUps;
        QCOMPARE(int(follow.size()), 3); // the other three of the plan
        QVERIFY(follow[0]["procedure"].get<std::string>() == "shussei");
        QVERIFY(!follow[0]["taken"].get<bool>() && !follow[0].contains("chosen"));
        QVERIFY(!follow[1]["taken"].get<bool>() && follow[1]["chosen"].get<bool>()); // it may still fail
        QVERIFY(follow[1]["people"][0]["name"].get<std::string>() == "試験　一郎");
        QVERIFY(follow[1]["people"][0]["relation"].get<std::string>() == "child");
        QVERIFY(follow[1]["reason"].get<std::string>().starts_with("reason.birth."));
        const Json &last = services.handedIn.back().followUps;
        QCOMPARE(std::ranges::count_if(last, [](const Json &one) { return one["taken"].get<bool>(); }), 2);
        QVERIFY(std::ranges::none_of(last, [](const Json &one) { return one.contains("chosen"); }));
        services.handedIn.front().id = services.handedIn.front().receipt = services.handedIn.front().office = "x";
        services.handedIn.front().device = services.handedIn.front().arrived = services.handedIn.front().clock = "x";
        const auto centre = submissionFromJson(toJson(services.handedIn.front()));
        QVERIFY2(centre, centre ? "" : centre.error().detail.c_str());
        QVERIFY(centre->followUps == follow);
        QCOMPARE(visit.plan()->rowCount(), 0);
        QVERIFY(!visit.interview()->running());
    }

    void keepsWhatWasTakenWhenTheSecondIsRefused()
    {
        FakeServices services;
        Visit visit(services);
        reachReviewOfBirth(visit);
        services.refuse = ErrorCode::QueueUnavailable;
        services.refuseFrom = 1;
        visit.handIn();
        QCOMPARE(visit.step(), Visit::Step::Review);
        QVERIFY(!visit.trouble().isEmpty());
        QCOMPARE(visit.receipts().size(), 1);
        QCOMPARE(int(visit.forms().size()), 2); // what was taken is not shown to be corrected
        visit.edit(0);
        QCOMPARE(visit.formNumber(), 2);
        for (int step = 0; step < 30; ++step)
            visit.back();
        QCOMPARE(visit.step(), Visit::Step::Fill); // never into the one that was handed in
        QCOMPARE(visit.formNumber(), 2);
        fillAll(visit);
        services.refuse.reset();
        visit.handIn();
        QCOMPARE(visit.step(), Visit::Step::Receipt);
        QCOMPARE(services.handedIn.size(), 3u);
        QCOMPARE(visit.receipts().size(), 3);
        std::set<std::string> procedures;
        for (const Submission &one : services.handedIn)
            procedures.insert(one.procedure);
        QCOMPARE(procedures.size(), 3u);
    }

    void waitsForTheCardInAnInterview()
    {
        FakeServices services;
        Visit visit(services);
        reachInterview(visit, "birth");
        answerInterview(visit);
        visit.cardEvent(noCard());
        QCOMPARE(visit.trouble(), QStringLiteral("CARD-REMOVED"));
        visit.cardEvent(cardEvent(3, "B", 2));
        QCOMPARE(visit.trouble(), QStringLiteral("CARD-CHANGED"));
        visit.cardEvent(noCard());
        visit.cardEvent(cardEvent(3, "A", 3));
        QCOMPARE(visit.trouble(), QString());
        QCOMPARE(visit.plan()->rowCount(), 4);
    }

    void forgetsAWholeEvent()
    {
        FakeServices services;
        Visit visit(services);
        reachReviewOfBirth(visit);
        const FormModel *form = visit.forms().front();
        visit.end();
        QVERIFY(visit.event().isEmpty());
        QVERIFY(visit.forms().empty());
        QCOMPARE(form->rowCount(), 0);
        QCOMPARE(visit.form()->rowCount(), 0);
        QCOMPARE(visit.plan()->rowCount(), 0);
        QVERIFY(visit.interview()->people().isEmpty());
        QVERIFY(visit.receipts().isEmpty());
    }

    void staffServeWhomTheyProtect()
    {
        FakeServices services;
        services.known = Household::fromJson(
            Json::parse(R"({"today":"2026-11-25","persons":[{"id":"p1","dvSupport":true}]})")).value();
        for (const bool event : {false, true}) {
            Visit visit(services);
            event ? reachInterview(visit, "move_in") : reachFill(visit);
            QCOMPARE(visit.step(), Visit::Step::OfferProfile);
            takeProfile(services, visit);
            QCOMPARE(visit.step(), Visit::Step::Counter);
            QCOMPARE(visit.form()->rowCount(), 0);
            QCOMPARE(visit.trouble(), QString());
        }
    }

    void thePersonSettlesWhatTwoSourcesSay()
    {
        FakeServices services;
        services.known = Household::fromJson(
            Json::parse(R"({"today":"2026-11-25","persons":[{"id":"p1","address":"大阪市北区天神橋3丁目"}]})")).value();
        Visit visit(services);
        reachFill(visit);
        takeProfile(services, visit);
        completePage(visit);
        visit.next();
        QCOMPARE(visit.step(), Visit::Step::Fill);
        QCOMPARE(visit.form()->firstProblem(), QStringLiteral("address"));
        visit.form()->settle(QStringLiteral("address"), 1);
        QCOMPARE(visit.form()->value(QStringLiteral("address")).toString(), QStringLiteral("大阪市北区天神橋3丁目"));
        visit.next();
        QCOMPARE(visit.step(), Visit::Step::Review);
    }

    // Staff must see what else belongs to it, also where nobody was interviewed.
    void aProcedureAloneTellsWhatItsEventBrings()
    {
        FakeServices services;
        Visit visit(services);
        visit.begin();
        visit.choose(QStringLiteral("tennyu"));
        visit.cardEvent(cardEvent(3));
        typePin(visit);
        visit.factsRead(hanako);
        fillAll(visit);
        QCOMPARE(visit.step(), Visit::Step::Review);
        visit.handIn();
        QCOMPARE(visit.step(), Visit::Step::Receipt);
        const Json &follow = services.handedIn.front().followUps;
        std::set<std::string> procedures;
        for (const Json &one : follow) {
            QVERIFY(one["unasked"].get<bool>() && !one["taken"].get<bool>());
            procedures.insert(one["procedure"].get<std::string>());
        }
        QVERIFY(procedures.contains("nhi_in") && procedures.contains("nenkin"));
        // The card lies there; which of the two follows hangs on the day of the move.
        QVERIFY(procedures.contains("mnc_continue") != procedures.contains("mnc_new"));
        QVERIFY(!procedures.contains("tennyu"));
        QVERIFY(follow[0]["people"][0]["name"].get<std::string>() == hanako.name);
    }

    // What staff read among what follows does not stand among the offers as well.
    void whatFollowsIsNotOfferedBesideIt()
    {
        FakeServices services;
        const auto day = [](int days) { return QDate::currentDate().addDays(days).toString(Qt::ISODate).toStdString(); };
        const auto listed = [&](const char *procedure) {
            services.handedIn.clear();
            services.known =
                Household::fromJson({{"today", day(0)},
                                     {"persons",
                                      {{{"id", "p1"},
                                        {"birthDate", hanako.birthDate},
                                        {"nationality", "JP"},
                                        {"signingCert", true},
                                        {"certificatesThisYear", 5},
                                        {"certExpires", day(20)}}}}})
                    .value();
            Visit visit(services);
            visit.begin();
            visit.choose(QString::fromLatin1(procedure));
            visit.cardEvent(cardEvent(3));
            typePin(visit);
            visit.factsRead(hanako);
            takeProfile(services, visit);
            fillAll(visit);
            visit.handIn();
            QStringList ids;
            for (const Json &one : services.handedIn.front().followUps)
                ids << QStringLiteral("follows ") + QString::fromStdString(one["procedure"].get<std::string>());
            for (const Json &one : services.handedIn.front().offers)
                ids << QStringLiteral("offer ") + QString::fromStdString(one["rule"].get<std::string>());
            return ids;
        };
        const QStringList alone = listed("juminhyo"), move = listed("tenkyo");
        QVERIFY2(alone.contains(QStringLiteral("offer renew_certificate")), qPrintable(alone.join(u' ')));
        QVERIFY2(move.contains(QStringLiteral("follows mnc_cert")), qPrintable(move.join(u' ')));
        QVERIFY2(!move.contains(QStringLiteral("offer renew_certificate")), qPrintable(move.join(u' ')));
        QVERIFY(move.contains(QStringLiteral("offer certificate_often"))); // nothing that follows says it
    }

    void nothingIsOfferedWithoutLineOrTries()
    {
        FakeServices services;
        Visit visit(services);
        reachFill(visit);
        QCOMPARE(visit.step(), Visit::Step::Fill);
        visit.end();
        services.known = Household::ofApplicant({}, *parseDate("2026-11-25"));
        for (const std::optional<int> tries : {std::optional<int>(), std::optional(0), std::optional(1)}) {
            visit.cardEvent(noCard());
            visit.begin();
            visit.choose(QStringLiteral("juminhyo"));
            auto event = cardEvent(3);
            event.status.authTries = tries;
            visit.cardEvent(event);
            typePin(visit);
            visit.factsRead(hanako);
            QCOMPARE(visit.step(), Visit::Step::Fill);
            visit.end();
        }
        QCOMPARE(services.challenges, 0);
    }

    void aProfileFillsInAndTheCardStands()
    {
        FakeServices services;
        services.known =
            Household::fromJson(Json::parse(R"({"today":"2026-11-25","head":"p1","persons":[
            {"id":"p1","phone":"0612345678","birthDate":"1983-04-12"},{"id":"p2","relation":"子"}]})"))
                .value();
        Visit visit(services);
        reachFill(visit);
        QCOMPARE(visit.step(), Visit::Step::OfferProfile);
        visit.acceptProfile();
        visit.acceptProfile();
        QCOMPARE(services.challenges, 1);
        QVERIFY(visit.reading());
        visit.profileAwaited({});
        QCOMPARE(visit.step(), Visit::Step::ProfilePin);
        QCOMPARE(visit.triesLeft(), 3);
        typePin(visit);
        visit.pinDigit(1);
        QCOMPARE(services.proofs, 1);
        QCOMPARE(services.lastPinSize, 4u);
        QCOMPARE(visit.pinCount(), 0);
        visit.profileCame(Profile{*services.known, {}});
        QCOMPARE(visit.step(), Visit::Step::Fill);
        QVERIFY(!visit.reading());
        QCOMPARE(visit.form()->value(QStringLiteral("name")).toString(), QString::fromStdString(hanako.name));
        visit.end();
        QVERIFY(services.drops > 0);
    }

    void nobodyIsHeldUpByTheProfile_data()
    {
        QTest::addColumn<int>("where"); // it ends: 0 refused, 1 no challenge, 2 no profile, 3 skipped at the PIN
        QTest::addColumn<bool>("event");
        for (const int where : {0, 1, 2, 3})
            for (const bool event : {false, true})
                QTest::addRow("%d %d", where, event) << where << event;
    }
    void nobodyIsHeldUpByTheProfile()
    {
        QFETCH(int, where);
        QFETCH(bool, event);
        FakeServices services;
        services.known = Household::ofApplicant({}, *parseDate("2026-11-25"));
        Visit visit(services);
        event ? reachInterview(visit, "move_in") : reachFill(visit);
        if (where > 0)
            visit.acceptProfile();
        if (where == 1)
            visit.profileAwaited(ErrorCode::LineDown);
        if (where > 1)
            visit.profileAwaited({});
        if (where == 2) {
            typePin(visit);
            visit.profileCame(ErrorCode::VisitUnknown);
        }
        if (where == 0 || where == 3)
            visit.skipProfile();
        QCOMPARE(visit.step(), event ? Visit::Step::Interview : Visit::Step::Fill);
        QCOMPARE(visit.trouble(), QString());
        QVERIFY(!visit.reading());
        visit.profileCame(Profile{*services.known, {"late"}}); // dropped
        QCOMPARE(visit.step(), event ? Visit::Step::Interview : Visit::Step::Fill);
    }

    void theOtherPinIsGuardedAsTheFirst()
    {
        FakeServices services;
        services.known = Household::ofApplicant({}, *parseDate("2026-11-25"));
        Visit visit(services);
        reachFill(visit);
        visit.acceptProfile();
        visit.profileAwaited({});
        typePin(visit);
        visit.profileCame(Error{ErrorCode::PinWrong, {}, 2});
        QCOMPARE(visit.step(), Visit::Step::ProfilePin);
        QCOMPARE(visit.trouble(), QStringLiteral("PIN-WRONG"));
        QCOMPARE(visit.triesLeft(), 2);
        typePin(visit);
        visit.profileCame(Error{ErrorCode::PinWrong, {}, 1});
        QCOMPARE(visit.trouble(), QStringLiteral("PIN-LAST-TRY"));
        typePin(visit);
        QCOMPARE(services.proofs, 2); // never the last
        visit.skipProfile();
        QCOMPARE(visit.step(), Visit::Step::Fill);
        QCOMPARE(visit.trouble(), QString());
    }

    void theCardIsMissedWhileTheCityAnswers()
    {
        FakeServices services;
        services.known = Household::ofApplicant({}, *parseDate("2026-11-25"));
        Visit visit(services);
        reachFill(visit);
        visit.acceptProfile();
        visit.cardEvent(noCard());
        visit.profileAwaited({});
        QCOMPARE(visit.trouble(), QStringLiteral("CARD-REMOVED"));
        visit.cardEvent(cardEvent(3, "B", 2));
        QCOMPARE(visit.trouble(), QStringLiteral("CARD-CHANGED"));
        visit.cardEvent(noCard());
        visit.cardEvent(cardEvent(3, "A", 3));
        QCOMPARE(visit.trouble(), QString());
        typePin(visit);
        visit.cardEvent(noCard());
        visit.profileCame(Profile{*services.known, {}});
        QCOMPARE(visit.step(), Visit::Step::Fill);
        QCOMPARE(visit.trouble(), QStringLiteral("CARD-REMOVED"));
    }

    // Ids alone, sealed with the application; what a public screen must not say is nowhere on it.
    void staffHearWhatTheCityMayOffer()
    {
        FakeServices services;
        const QDate today = QDate::currentDate();
        const std::string soon = today.addDays(10).toString(Qt::ISODate).toStdString();
        services.known = Household::fromJson({{"today", today.toString(Qt::ISODate).toStdString()},
                                              {"persons", Json::array({{{"id", "p1"},
                                                                        {"myNumberCard", true},
                                                                        {"certExpires", soon},
                                                                        {"furiganaConfirmed", false},
                                                                        {"disability", "2級"}}})}})
                             .value();
        Visit visit(services);
        reachFill(visit);
        visit.acceptProfile();
        visit.profileAwaited({});
        typePin(visit);
        visit.profileCame(Profile{*services.known, {"furigana"}});
        completeForm(visit);
        visit.next();
        visit.handIn();
        QCOMPARE(visit.step(), Visit::Step::Receipt);
        const Json &offers = services.handedIn.front().offers;
        QVERIFY2(offers == Json::array({{{"rule", "renew_certificate"}, {"until", soon}}, {{"rule", "benefits_staff"}}}),
                 offers.dump().c_str());
        QCOMPARE(visit.offers()->count(), 1); // not the sensitive one, nor what they refused before
        services.handedIn.front().id = services.handedIn.front().receipt = services.handedIn.front().office = "x";
        services.handedIn.front().device = services.handedIn.front().arrived = services.handedIn.front().clock = "x";
        const auto centre = submissionFromJson(toJson(services.handedIn.front()));
        QVERIFY2(centre, centre ? "" : centre.error().detail.c_str());
        QVERIFY(centre->offers == offers);
        visit.offers()->decline(QStringLiteral("renew_certificate"));
        QCOMPARE(services.refused, std::vector<std::string>{"renew_certificate"});
    }

    void aDraftFromHomeIsFilledIn()
    {
        FakeServices services;
        services.draft = {"juminhyo", {{"copies", 4}, {"name", "試験　華子"}, {"nothing", "of ours"}}};
        Visit visit(services);
        visit.cardEvent(noCard());
        visit.begin();
        visit.showCode();
        QCOMPARE(visit.step(), Visit::Step::ShowCode);
        visit.codeFound(QStringLiteral("bad"));
        QCOMPARE(visit.trouble(), QStringLiteral("CODE-USED"));
        visit.codeFound(QStringLiteral("good"));
        QCOMPARE(visit.step(), Visit::Step::PlaceCard);
        QCOMPARE(visit.trouble(), QString());
        visit.cardEvent(cardEvent(3));
        typePin(visit);
        visit.factsRead(hanako);
        QCOMPARE(visit.step(), Visit::Step::Fill);
        QCOMPARE(visit.form()->value(QStringLiteral("copies")).toInt(), 4);
        completePage(visit);
        visit.next();
        QCOMPARE(visit.form()->firstProblem(), QStringLiteral("name")); // the card writes it otherwise
        visit.end();
        visit.begin();
        visit.choose(QStringLiteral("juminhyo"));
        visit.cardEvent(noCard());
        visit.cardEvent(cardEvent(3, "A", 2));
        typePin(visit);
        visit.factsRead(hanako);
        QCOMPARE(visit.form()->value(QStringLiteral("copies")).toInt(), 1); // nothing of it is left
    }

    void switchesLanguageInTheMiddle()
    {
        FakeServices services;
        Visit visit(services);
        reachFill(visit);
        visit.form()->answer(QStringLiteral("copies"), 4);
        const QString japanese = visit.form()->title();
        visit.setLanguage(QStringLiteral("en"));
        QVERIFY(visit.form()->title() != japanese);
        QCOMPARE(visit.form()->value(QStringLiteral("copies")).toInt(), 4);
    }
};

QTEST_GUILESS_MAIN(VisitTest)
#include "VisitTest.moc"
