// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/station/Station.h"
#include "drivers/support/Result.h"

#include <QNetworkAccessManager>
#include <QObject>
#include <QSslConfiguration>
#include <chrono>
#include <functional>

namespace madoguchi {

// HTTPS to the centre with this device's certificate: one TLS setup, one way to read answers. HTTP/1.1 (Qt 6.4's
// HTTP/2 stalls on some POSTs). GUI thread; never blocks.
// An answer counts only when its body is our own JSON object with "madoguchi": 1; a page of a captive portal with
// status 200 is LineNotOurs.
class CentreLine : public QObject
{
    Q_OBJECT
public:
    struct Reply {
        int status = 0; // HTTP
        Json body;
        int retryAfterSeconds = 0;
    };
    // LineDown, LineRefused (TLS or 403), DeviceRevoked (403), LineNotOurs. An error status with our own body is a Reply.
    using Done = std::function<void(Result<Reply>)>;

    // After either of these an exchange is given up as LineDown, so that every Done comes: an answer that trickles in
    // makes progress for ever.
    struct Patience {
        std::chrono::milliseconds withoutProgress{20'000}, altogether{120'000};
    };

    // Stranger: without a certificate, for a machine that asks for its first.
    enum class Speaker { Device, Stranger };
    explicit CentreLine(const Station &station, QObject *parent = nullptr, Speaker speaker = Speaker::Device);
    // Speaks with the certificate that lies in the station's files now; what is on its way is finished with
    // the one before.
    void readIdentity();

    void get(const QString &path, Done done);
    void put(const QString &path, const Json &body, Done done);
    void post(const QString &path, const Json &body, Done done);
    void setPatience(Patience patience); // for what is sent from now on
    void setBearer(const QByteArray &token); // a member of staff is signed in; empty: nobody

Q_SIGNALS:
    void heard(bool centre); // after each exchange: our centre answered, or it cannot be reached

private:
    void send(const QByteArray &verb, const QString &path, const QByteArray &body, Done done);
    bool mayGoOut() const;
    Station m_station;
    Speaker m_speaker;
    QNetworkAccessManager m_network;
    QSslConfiguration m_tls;
    QString m_base;
    Patience m_patience;
    int m_underWay = 0; // exchanges
    QByteArray m_bearer;
};

} // namespace madoguchi
