// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/visit/Visit.h"
#include "app/visit/VisitServices.h"
#include "drivers/scan/Payload.h"
#include "drivers/scan/PreApplication.h"

#include <QSet>

namespace madoguchi::tests
{

// A kiosk whose queue is a list and whose codes are believed by the keys of a folder.
class Kiosk : public VisitServices
{
public:
    Kiosk()
    {
        auto loaded = Catalogue::load(MADOGUCHI_PROCEDURES);
        if (!loaded)
            qFatal("%s", loaded.error().detail.c_str());
        procedures = std::make_shared<const Catalogue>(std::move(*loaded));
    }
    std::shared_ptr<const Catalogue> catalogue() const override { return procedures; }
    void readFacts(SecretBuffer) override {}
    void releaseCard() override {}
    Result<Receipt> handIn(Submission submission) override
    {
        handedIn.push_back(std::move(submission));
        return Receipt{"id", "MYK1-000" + std::to_string(handedIn.size()) + "-X",
                       "2026-11-20T10:24:00+09:00"};
    }
    Result<void> print(const ToPrint &, const QString &) override { return {}; }
    bool offersProfile() const override { return profile.has_value(); }
    Result<Draft> readDraft(const QString &text) override
    {
        const auto payload = scan::payloadOf(text.toStdString());
        if (!payload)
            return payload.error();
        const auto now = std::chrono::floor<std::chrono::seconds>(std::chrono::system_clock::now());
        const auto read = scan::readPreApplication(payload->reference, keys, now);
        if (!read)
            return read.error();
        return draftOf(read->procedure, read->answers, read->issued);
    }
    void callStaff(bool) override {}
    int idleSeconds() const override { return 60; }

    std::shared_ptr<const Catalogue> procedures;
    std::optional<Household> profile;
    std::filesystem::path keys;
    std::vector<Submission> handedIn;
};

// Somebody who stands there, sees what the model shows, taps where there is something to tap, and else
// presses one key after the other.
class Resident
{
public:
    Resident(Visit &visit, QHash<QString, QVariant> choices, QHash<QString, QString> texts)
        : m_visit(visit), m_choices(std::move(choices)), m_texts(std::move(texts))
    {
    }

    // Says yes where the city offers to fill in.
    void putCard(const card::TextFacts &facts, const std::optional<Household> &profile)
    {
        card::CardService::Event event;
        event.presence = card::Presence::Card;
        event.status.kind = card::CardKind::MyNumber;
        event.status.textTries = 3;
        event.status.authTries = 3;
        event.status.serial = "A";
        event.insertion = 1;
        m_visit.cardEvent(event);
        typePin();
        m_visit.factsRead(facts);
        if (m_visit.step() != Visit::Step::OfferProfile)
            return;
        m_visit.acceptProfile();
        m_visit.profileAwaited({});
        typePin();
        m_visit.profileCame(Profile{profile.value(), {}});
    }
    void interview()
    {
        for (int page = 0; page < 60 && m_visit.step() == Visit::Step::Interview; ++page) {
            Interview &asked = *m_visit.interview();
            if (const auto it = m_choices.find(asked.question()); it != m_choices.end())
                asked.answer(*it);
            else if (!asked.complete() && asked.mayBeUnknown())
                asked.answerUnknown();
            m_visit.next();
        }
    }
    void fill()
    {
        for (int page = 0; page < 200 && m_visit.step() == Visit::Step::Fill; ++page) {
            fillPage();
            m_visit.next();
        }
    }
    void fillPage()
    {
        FormModel &form = *m_visit.form();
        // A field may come or go with the answer before it.
        QSet<QString> done;
        for (int row = 0; row < form.rowCount();) {
            const QModelIndex at = form.index(row);
            const QString field = form.data(at, FormModel::IdRole).toString();
            if (done.contains(field)) {
                ++row;
                continue;
            }
            done.insert(field);
            answer(at, field);
            row = 0;
        }
    }

    int keys = 0, taps = 0;
    QStringList typed, unsettled;

private:
    void typePin()
    {
        for (int digit : {1, 2, 3, 4})
            m_visit.pinDigit(digit);
    }
    QVariant given(const QString &field) const
    {
        const QString own = m_visit.procedure() + u' ' + field;
        const auto it = m_choices.find(own);
        return it == m_choices.end() ? m_choices.value(field) : *it;
    }
    void answer(const QModelIndex &at, const QString &field)
    {
        FormModel &form = *m_visit.form();
        const auto is = [&](int role) { return form.data(at, role); };
        if (!is(FormModel::AlternativesRole).toList().isEmpty()) {
            unsettled << m_visit.procedure() + u' ' + field;
            form.settle(field, 0);
            ++taps;
            return;
        }
        const QString wish = m_texts.value(field.section(u'.', -1));
        const bool wanted = is(FormModel::RequiredRole).toBool() || !wish.isEmpty();
        if (is(FormModel::ShownRole).toBool() || is(FormModel::ValueRole).isValid() || !wanted)
            return;
        const QString type = is(FormModel::TypeRole).toString();
        const QVariantList choices = is(FormModel::ChoicesRole).toList();
        const bool tapped = !choices.isEmpty() || type == QStringLiteral("boolean") ||
                            type == QStringLiteral("date") || type == QStringLiteral("integer");
        for (const QVariant &town : is(FormModel::TownsRole).toList())
            if (town.toMap()[QStringLiteral("value")] == wish)
                return tap(field, wish);
        if (!tapped)
            return press(field, wish, is(FormModel::KeysRole).toString(), type);
        const QVariant choice = given(field);
        tap(field, choice.isValid()    ? choice
                   : choices.isEmpty() ? QVariant(false)
                                       : choices.first().toMap()[QStringLiteral("value")]);
    }
    void tap(const QString &field, const QVariant &value)
    {
        ++taps;
        m_visit.form()->answer(field, value);
    }
    // Letter by letter, as the keyboard writes: one key for each on the plane that comes with the field, one
    // more to change the plane. What has to be converted into kanji is not written here: there is none to
    // write.
    void press(const QString &field, const QString &text, const QString &begins, const QString &type)
    {
        const bool digits = begins == QStringLiteral("digits") || type == QStringLiteral("phone") ||
                            type == QStringLiteral("digits");
        if (text.isEmpty())
            qFatal("nobody told what to write in %s", qPrintable(field));
        for (const QChar c : text)
            if (!c.isDigit() && c != u'-')
                qFatal("%s takes more than digits", qPrintable(field));
        keys += digits ? 0 : 1;
        for (int length = 1; length <= text.size(); ++length, ++keys)
            m_visit.form()->answer(field, text.left(length));
        typed << m_visit.procedure() + u' ' + field + QStringLiteral(": ") + text;
    }

    Visit &m_visit;
    QHash<QString, QVariant> m_choices;
    QHash<QString, QString> m_texts;
};

} // namespace madoguchi::tests
