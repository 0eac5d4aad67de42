// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/faults/FaultProxy.h"

#include <QFile>
#include <QHostAddress>
#include <QSslCertificate>
#include <QSslKey>
#include <QTimer>
#include <memory>
#include <optional>
#include <sys/socket.h>

namespace madoguchi::test
{

namespace
{

using Act = Fault::Act;

QSslConfiguration tlsAs(const TestPki &pki, const std::string &name)
{
    const auto contents = [&pki](const std::string &file) {
        QFile reading(QString::fromStdString(pki.file(file.c_str()).string()));
        return reading.open(QIODevice::ReadOnly) ? reading.readAll() : QByteArray();
    };
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    tls.setLocalCertificate(QSslCertificate(contents(name + ".pem")));
    tls.setPrivateKey(QSslKey(contents(name + "-key.pem"), QSsl::Ec));
    tls.setCaCertificates(QSslCertificate::fromData(contents("authority.pem")));
    return tls;
}

// The size of the first whole message in the bytes; nothing while it is not whole.
std::optional<qsizetype> wholeMessage(const QByteArray &bytes)
{
    const auto end = bytes.indexOf("\r\n\r\n");
    if (end < 0)
        return std::nullopt;
    const QByteArray header = bytes.left(end + 2).toLower();
    const auto at = header.indexOf("content-length:");
    const auto size =
        at < 0 ? 0 : header.mid(at + 15, header.indexOf("\r\n", at) - at - 15).trimmed().toLongLong();
    const auto whole = end + 4 + qsizetype(size);
    return bytes.size() < whole ? std::nullopt : std::optional(whole);
}

QByteArray idOf(const QByteArray &request)
{
    return request.left(request.indexOf(" HTTP/")).split('/').last();
}

// Not a polite end: a reset, as from a router that has forgotten the connection.
void reset(QSslSocket *socket)
{
    const linger atOnce{1, 0};
    ::setsockopt(int(socket->socketDescriptor()), SOL_SOCKET, SO_LINGER, &atOnce, sizeof atOnce);
    socket->abort();
}

void trickle(QSslSocket *socket, const QByteArray &bytes, std::chrono::milliseconds pause)
{
    auto *timer = new QTimer(socket);
    QObject::connect(timer, &QTimer::timeout, socket, [socket, timer, bytes, at = qsizetype(0)]() mutable {
        socket->write(bytes.mid(at++, 1));
        if (at == bytes.size())
            timer->stop();
    });
    timer->start(pause);
}

void say(QSslSocket *client, const QByteArray &answer)
{
    client->write(answer);
    if (!wholeMessage(answer) || answer.contains("Connection: close"))
        client->disconnectFromHost();
}

} // namespace

FaultProxy::FaultProxy(const TestPki &pki, int centrePort, const char *certificate)
    : m_asDevice(tlsAs(pki, "kiosk-MY-K1")), m_centrePort(centrePort)
{
    QSslConfiguration tls = tlsAs(pki, certificate);
    tls.setPeerVerifyMode(QSslSocket::VerifyNone);
    setSslConfiguration(tls);
    connect(this, &QSslServer::pendingConnectionAvailable, this, &FaultProxy::admit);
    listen(QHostAddress::LocalHost);
}

void FaultProxy::meet(const Fault &fault, int times)
{
    for (int i = 0; i < times; ++i)
        m_faults.append(fault);
}

Fault FaultProxy::next()
{
    if (m_faults.isEmpty())
        return {};
    ++m_met;
    return m_faults.takeFirst();
}

QByteArray FaultProxy::http(int status, const QByteArray &body, const QByteArray &header)
{
    return "HTTP/1.1 " + QByteArray::number(status) +
           " x\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n" + header + "\r\n" + body;
}

QByteArray FaultProxy::ours(int status, const QByteArray &code, const QByteArray &header)
{
    return http(status, "{\"madoguchi\":1,\"error\":{\"code\":\"" + code + "\",\"message\":\"m\"}}", header);
}

void FaultProxy::incomingConnection(qintptr descriptor)
{
    if (m_faults.isEmpty() || m_faults.first().act != Act::HalfOpen)
        return QSslServer::incomingConnection(descriptor);
    next();
    auto *silent = new QTcpSocket(this);
    silent->setSocketDescriptor(descriptor);
    connect(silent, &QTcpSocket::disconnected, silent, &QObject::deleteLater);
}

void FaultProxy::admit()
{
    while (auto *client = qobject_cast<QSslSocket *>(nextPendingConnection())) {
        connect(client, &QTcpSocket::readyRead, this, [this, client] { read(client); });
        connect(client, &QTcpSocket::disconnected, client, &QObject::deleteLater);
        read(client);
    }
}

void FaultProxy::read(QSslSocket *client)
{
    QByteArray sofar = client->property("sofar").toByteArray() + client->readAll();
    const auto whole = wholeMessage(sofar);
    const QByteArray request = whole ? sofar.left(*whole) : QByteArray();
    client->setProperty("sofar", sofar.mid(request.size()));
    if (!whole)
        return;
    m_requests.append(QString::fromLatin1(idOf(request)));
    befall(next(), client, request);
}

void FaultProxy::befall(const Fault &fault, QSslSocket *client, const QByteArray &request)
{
    switch (fault.act) {
    case Act::HalfOpen: // met at the connection, not here
    case Act::Mute:
        return;
    case Act::AnswerBefore:
        return say(client, fault.answer);
    case Act::CutRequest: {
        QSslSocket *centre = toCentre(client);
        centre->write(request.left(request.size() / 2));
        connect(centre, &QSslSocket::encryptedBytesWritten, client, [client, centre] {
            if (centre->bytesToWrite() > 0 || centre->encryptedBytesToWrite() > 0)
                return;
            reset(centre);
            reset(client);
        });
        return;
    }
    case Act::Twice: {
        const auto first = std::make_shared<QByteArray>();
        const auto both = [first, client](const QByteArray &answer) {
            if (first->isEmpty())
                *first = answer;
            else
                say(client, answer);
        };
        ask(request, client, both);
        return ask(request, client, both);
    }
    default:
        ask(
            request, client,
            [this, fault, client](const QByteArray &answer) { afterKeeping(fault, client, answer); },
            fault.act == Act::SlowReader ? fault.pause : std::chrono::milliseconds(0));
    }
}

void FaultProxy::afterKeeping(const Fault &fault, QSslSocket *client, const QByteArray &answer)
{
    switch (fault.act) {
    case Act::DropAnswer:
        return reset(client);
    case Act::CutAnswer:
        connect(client, &QSslSocket::encryptedBytesWritten, client, [client] { reset(client); });
        client->write(answer.left(answer.size() - 20)); // all of its header, half of its body
        return;
    case Act::SwallowAnswer:
        return;
    case Act::Delay:
        QTimer::singleShot(fault.pause, client, [client, answer] { say(client, answer); });
        return;
    case Act::SlowWriter:
        return trickle(client, answer, fault.pause);
    case Act::AnswerAfter:
        return say(client, fault.answer);
    default:
        say(client, answer);
    }
}

QSslSocket *FaultProxy::toCentre(QObject *owner)
{
    auto *centre = new QSslSocket(owner);
    centre->setSslConfiguration(m_asDevice);
    centre->connectToHostEncrypted(QStringLiteral("127.0.0.1"), quint16(m_centrePort));
    return centre;
}

void FaultProxy::ask(const QByteArray &request, QObject *owner, const Answered &answered,
                     std::chrono::milliseconds perByte)
{
    if (m_centrePort == 0)
        return answered(http(201, "{\"madoguchi\":1,\"id\":\"" + idOf(request) + "\"}"));
    QSslSocket *centre = toCentre(owner);
    if (perByte.count() > 0)
        trickle(centre, request, perByte);
    else
        centre->write(request);
    const auto sofar = std::make_shared<QByteArray>();
    connect(centre, &QTcpSocket::readyRead, owner, [centre, sofar, answered] {
        *sofar += centre->readAll();
        if (!wholeMessage(*sofar))
            return;
        centre->disconnect();
        centre->deleteLater();
        answered(*sofar);
    });
}

} // namespace madoguchi::test
