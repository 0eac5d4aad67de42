// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#include "kiosk/ProfileLink.h"

#include <QDate>

namespace madoguchi
{

namespace
{

Result<Profile> profileOf(std::optional<HeldProfile> held)
{
    if (!held)
        return ErrorCode::VisitUnknown;
    if (!held->household.is_object())
        return ErrorCode::LineNotOurs;
    held->household["today"] = QDate::currentDate().toString(Qt::ISODate).toStdString();
    auto household = Household::fromJson(held->household);
    if (!household)
        return household.error();
    return Profile{std::move(*household), std::move(held->optedOut)};
}

} // namespace

ProfileLink::ProfileLink(const Station &station, CentreLine &line, QObject *parent)
    : QObject(parent)
    , m_station(station)
    , m_device(QString::fromStdString("kiosk/" + station.identity.office + "/" + station.identity.device))
    , m_wishes(line, m_device)
{
    m_patience.setSingleShot(true);
    m_patience.setInterval(patience);
}

void ProfileLink::closeLine()
{
    m_client.reset();
    m_line.reset();
}

// What comes first counts: the answer, or the end of patience.
template <typename T> ProfileLink::Done<T> ProfileLink::intime(Done<T> done)
{
    auto once = [this, turn = ++m_turn, done = std::move(done)](Result<T> result) {
        if (turn != m_turn)
            return;
        ++m_turn;
        m_patience.stop();
        done(std::move(result));
    };
    m_patience.disconnect();
    connect(&m_patience, &QTimer::timeout, this, [once] {
        once(Error{ErrorCode::LineDown, "no answer in time"});
    });
    m_patience.start();
    return once;
}

void ProfileLink::awaitChallenge(Done<void> done)
{
    closeLine();
    m_line.reset(new CentreLine(m_station));
    m_client.reset(new IdentityClient(*m_line, m_device));
    m_client->ask(intime<Bytes>([this, done = std::move(done)](Result<Bytes> message) {
        if (!message)
            return done(message.error());
        m_message = std::move(*message);
        done({});
    }));
}

// The card thread is patient by itself; only from its signature on the centre is waited for.
void ProfileLink::read(card::CardService &card, SecretBuffer pin, Done<Profile> done)
{
    auto here = [this, turn = ++m_turn, done = std::move(done)](Result<card::CardSignature> made) {
        QMetaObject::invokeMethod(
            this,
            [this, turn, done, made = std::move(made)] {
                if (turn != m_turn)
                    return;
                if (!made)
                    return done(made.error());
                signedBy(*made, done);
            },
            Qt::QueuedConnection);
    };
    card.sign(identity::KeyPurpose::Auth, m_message, std::move(pin), card::MyNumberCard::LastTry::Keep,
              std::move(here));
}

void ProfileLink::signedBy(const card::CardSignature &made, Done<Profile> done)
{
    auto told = [this, done = std::move(done)](Result<std::optional<HeldProfile>> held) {
        closeLine();
        if (!held)
            return done(held.error());
        m_visit = *held ? (*held)->visit : std::string();
        done(profileOf(std::move(*held)));
    };
    m_client->readProfile(made.certificate, made.signature,
                         intime<std::optional<HeldProfile>>(std::move(told)));
}

// Nobody waits for it: what cannot be kept now is asked again at the next visit.
void ProfileLink::refuseOffer(const std::string &rule)
{
    if (!m_visit.empty())
        m_wishes.refuseOffer(m_visit, rule, [](const Result<void> &) {});
}

void ProfileLink::forget()
{
    ++m_turn;
    m_patience.stop();
    closeLine();
    m_message.clear();
    m_visit.clear();
}

} // namespace madoguchi
