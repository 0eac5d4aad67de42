// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/sync/IdentityClient.h"
#include "app/visit/VisitServices.h"
#include "drivers/card/CardService.h"

#include <QTimer>

namespace madoguchi
{

// The way to the city's common IDs by card: the centre's challenge, the card's signature, the centre's
// answer. No step holds up anybody for longer than `patience`; what comes later is dropped. Keeps of the
// person only the number of their visit at the centre, until forget(). A profile comes over a line of its
// own, closed with the answer: TLS keeps what it read last for as long as a connection stands. GUI thread.
class ProfileLink : public QObject
{
    Q_OBJECT
public:
    static constexpr std::chrono::milliseconds patience{3000};
    template <typename T> using Done = std::function<void(Result<T>)>;

    // `line` carries wishes, which hold nothing of the person. Both outlive this.
    ProfileLink(const Station &station, CentreLine &line, QObject *parent = nullptr);

    void awaitChallenge(Done<void> done);
    // With the message of the challenge. What the card says is told as it is; a PIN may be tried again with
    // the same challenge. Of the centre: LineDown …, VisitUnknown where nobody is known by this card.
    void read(card::CardService &card, SecretBuffer pin, Done<Profile> done);
    void refuseOffer(const std::string &rule);
    void forget();

private:
    template <typename T> Done<T> intime(Done<T> done); // only while nothing was dropped, and once
    void signedBy(const card::CardSignature &made, Done<Profile> done);

    struct Later { // a line may be dropped by what it calls
        void operator()(QObject *object) const { object->deleteLater(); }
    };
    void closeLine();

    const Station &m_station;
    QString m_device; // "kiosk/MY/K1"
    IdentityClient m_wishes;
    std::unique_ptr<CentreLine, Later> m_line;
    std::unique_ptr<IdentityClient, Later> m_client;
    QTimer m_patience;
    Bytes m_message; // of the challenge
    std::string m_visit;
    quint64 m_turn = 0; // an answer to an earlier question is dropped
};

} // namespace madoguchi
