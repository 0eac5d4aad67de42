// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/visit/Visit.h"
#include "app/visit/VisitServices.h"

#include <QDate>
#include <QSignalSpy>
#include <QTest>
#include <algorithm>
#include <set>

// A card and a queue that do what each test says, and the way to the step that a test is about.
namespace madoguchi::tests
{

using card::CardKind;
using card::Presence;

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

inline card::CardService::Event cardEvent(int tries, std::string serial = "A", std::uint64_t insertion = 1)
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

inline card::CardService::Event noCard(Presence presence = Presence::NoCard)
{
    card::CardService::Event event;
    event.presence = presence;
    return event;
}

inline const card::TextFacts hanako{"試験　花子", "大阪市都島区中野町2丁目16番20号", "1983-04-12",
                             card::Sex::Female};

inline void typePin(Visit &visit)
{
    for (int digit : {1, 2, 3, 4})
        visit.pinDigit(digit);
}

// The person says yes where the city offers to fill in.
inline void takeProfile(FakeServices &services, Visit &visit)
{
    visit.acceptProfile();
    visit.profileAwaited({});
    typePin(visit);
    visit.profileCame(Profile{*services.known, {}});
}

inline void reachPin(Visit &visit, int tries = 3)
{
    visit.begin();
    visit.choose(QStringLiteral("juminhyo"));
    visit.cardEvent(cardEvent(tries));
}

inline void reachFill(Visit &visit)
{
    reachPin(visit);
    typePin(visit);
    visit.factsRead(hanako);
}

inline void completeForm(Visit &visit)
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

inline void completePage(Visit &visit)
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

inline void reachInterview(Visit &visit, const char *event)
{
    visit.begin();
    visit.chooseEvent(QString::fromLatin1(event));
    visit.cardEvent(cardEvent(3));
    typePin(visit);
    visit.factsRead(hanako);
}

// A child who was born yesterday, and answers that every question allows.
inline void answerInterview(Visit &visit)
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

inline void fillAll(Visit &visit)
{
    for (int page = 0; page < 100 && visit.step() == Visit::Step::Fill; ++page) {
        completePage(visit);
        visit.next();
    }
}

inline void reachReviewOfBirth(Visit &visit)
{
    reachInterview(visit, "birth");
    answerInterview(visit);
    visit.next();
    fillAll(visit);
}

inline QStringList planned(Visit &visit)
{
    QStringList list;
    for (int row = 0; row < visit.plan()->rowCount(); ++row)
        list << visit.plan()->data(visit.plan()->index(row), Plan::ProcedureRole).toString();
    return list;
}

} // namespace madoguchi::tests
