// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#include "app/sync/CentreLine.h"

#include "app/station/Identity.h"

#include <QDateTime>
#include <QFile>
#include <QNetworkProxy>
#include <QNetworkReply>
#include <QSslCertificate>
#include <QSslKey>
#include <QTimer>
#include <algorithm>

namespace madoguchi
{

namespace
{

constexpr qint64 maxAnswerBytes = 8 * 1024 * 1024;
constexpr int maxRetryAfterSeconds = 3600;

QByteArray contents(const std::filesystem::path &path)
{
    QFile file(QString::fromStdString(path.string()));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QSslConfiguration tlsTo(const Station &station)
{
    QSslConfiguration tls;
    tls.setProtocol(QSsl::TlsV1_2OrLater);
    tls.setPeerVerifyMode(QSslSocket::VerifyPeer);
    // Only this authority: the system's list of well-known ones plays no part.
    tls.setCaCertificates(QSslCertificate::fromData(contents(station.centreAuthority)));
    return tls;
}

QSslConfiguration tlsOf(const Station &station, CentreLine::Speaker speaker)
{
    QSslConfiguration tls = tlsTo(station);
    if (speaker == CentreLine::Speaker::Stranger)
        return tls;
    const auto own = QSslCertificate::fromData(contents(station.seal.deviceCertificate));
    if (!own.isEmpty())
        tls.setLocalCertificate(own.first());
    tls.setPrivateKey(QSslKey(contents(station.seal.deviceKey), QSsl::Ec));
    return tls;
}

// Delay in seconds or a date (RFC 9110), never longer than an hour.
int retryAfter(const QNetworkReply &reply)
{
    const QByteArray value = reply.rawHeader("Retry-After");
    bool isNumber = false;
    qint64 seconds = value.toLongLong(&isNumber);
    if (!isNumber) {
        const auto date = QDateTime::fromString(QString::fromLatin1(value), Qt::RFC2822Date);
        seconds = date.isValid() ? QDateTime::currentDateTimeUtc().secsTo(date) : 0;
    }
    return static_cast<int>(std::clamp<qint64>(seconds, 0, maxRetryAfterSeconds));
}

// Qt tells a client certificate that the other side refused only by an error while reading: the handshake of
// TLS 1.3 is over by then.
bool refusedByTls(QNetworkReply::NetworkError error, const QString &text)
{
    return error == QNetworkReply::SslHandshakeFailedError ||
           (error != QNetworkReply::NoError && text.contains(QLatin1String("alert"), Qt::CaseInsensitive));
}

bool isRevoked(const Json &body)
{
    const Json error = body.value("error", Json::object());
    return error.is_object() && error.value("code", Json()) == errorInfo(ErrorCode::DeviceRevoked).support;
}

Result<CentreLine::Reply> read(QNetworkReply &reply, bool peerDoubted)
{
    const int status = reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    const std::string what =
        "network error " + std::to_string(reply.error()) + ", status " + std::to_string(status);
    if (status == 0) {
        if (peerDoubted)
            return Error{ErrorCode::LineNotOurs, what};
        return Error{refusedByTls(reply.error(), reply.errorString()) ? ErrorCode::LineRefused
                                                                      : ErrorCode::LineDown,
                     what};
    }
    const QByteArray bytes = reply.read(maxAnswerBytes);
    Json body = Json::parse(bytes.begin(), bytes.end(), nullptr, false);
    const bool whole = reply.isFinished() && reply.bytesAvailable() == 0;
    if (whole && body.is_object() && body.value("madoguchi", Json()) == 1) {
        if (status == 403)
            return Error{isRevoked(body) ? ErrorCode::DeviceRevoked : ErrorCode::LineRefused, what};
        return CentreLine::Reply{status, std::move(body), retryAfter(reply)};
    }
    // Cut off in the middle of our own answer, or a balancer's word that nobody is behind it: the line is
    // down. A status without our body says nothing about what was sent.
    const bool cutOff = reply.error() == QNetworkReply::RemoteHostClosedError ||
                        reply.error() == QNetworkReply::OperationCanceledError;
    return Error{cutOff || status >= 500 ? ErrorCode::LineDown : ErrorCode::LineNotOurs, what};
}

} // namespace

CentreLine::CentreLine(const Station &station, QObject *parent, Speaker speaker)
    : QObject(parent)
    , m_station(station)
    , m_speaker(speaker)
    , m_tls(tlsOf(station, speaker))
    , m_base(QString::fromStdString(station.centreUrl))
{
    while (m_base.endsWith(u'/'))
        m_base.chop(1);
    setPatience({});
    m_network.setRedirectPolicy(QNetworkRequest::ManualRedirectPolicy);
    m_network.setProxy(QNetworkProxy::NoProxy);
}

void CentreLine::get(const QString &path, Done done)
{
    send("GET", path, {}, std::move(done));
}

void CentreLine::put(const QString &path, const Json &body, Done done)
{
    send("PUT", path, QByteArray::fromStdString(body.dump()), std::move(done));
}

void CentreLine::post(const QString &path, const Json &body, Done done)
{
    send("POST", path, QByteArray::fromStdString(body.dump()), std::move(done));
}

void CentreLine::readIdentity()
{
    useOnePair(m_station);
    m_tls = tlsOf(m_station, m_speaker);
    m_network.clearConnectionCache(); // or the next request would go out by a connection of the old one
}

bool CentreLine::mayGoOut() const
{
    const bool known = m_speaker == Speaker::Stranger ||
                       (!m_tls.localCertificate().isNull() && !m_tls.privateKey().isNull());
    return known && !m_tls.caCertificates().isEmpty() && m_base.startsWith(QLatin1String("https://"));
}

void CentreLine::setPatience(Patience patience)
{
    m_patience = patience;
    m_network.setTransferTimeout(int(patience.withoutProgress.count()));
}

void CentreLine::setBearer(const QByteArray &token)
{
    m_bearer = token;
}

void CentreLine::send(const QByteArray &verb, const QString &path, const QByteArray &body, Done done)
{
    if (!mayGoOut()) {
        QTimer::singleShot(0, this, [this, done = std::move(done)] {
            Q_EMIT heard(false);
            done(Error{ErrorCode::BadConfiguration,
                       "the line needs an https address, certificates and a key"});
        });
        return;
    }
    QNetworkRequest request(QUrl(m_base + path));
    request.setSslConfiguration(m_tls);
    request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    request.setHeader(QNetworkRequest::ContentTypeHeader, QByteArrayLiteral("application/json"));
    request.setRawHeader("Accept", "application/json");
    if (!m_bearer.isEmpty())
        request.setRawHeader("Authorization", "Bearer " + m_bearer);
    QNetworkReply *reply = m_network.sendCustomRequest(request, verb, body);
    QTimer::singleShot(m_patience.altogether, reply, &QNetworkReply::abort);
    const auto peerDoubted = std::make_shared<bool>(false);
    connect(reply, &QNetworkReply::sslErrors, this, [peerDoubted] { *peerDoubted = true; });
    ++m_underWay;
    connect(reply, &QNetworkReply::finished, this, [this, reply, peerDoubted, done = std::move(done)] {
        reply->deleteLater();
        --m_underWay;
        auto result = read(*reply, *peerDoubted);
        if (!result && m_underWay == 0)
            m_network.clearConnectionCache(); // else a silent connection would be given the next request, too
        Q_EMIT heard(result.ok());
        done(std::move(result));
    });
}

} // namespace madoguchi
