// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/support/TestPki.h"

#include <QFile>
#include <QHostAddress>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslKey>
#include <QSslServer>
#include <QSslSocket>
#include <QStringList>

namespace madoguchi::test
{

// Speaks as the centre would on a bad day: each request gets the next of the answers it was told, and after
// those a proper 201.
class FaultyServer : public QObject
{
    Q_OBJECT
public:
    explicit FaultyServer(const TestPki &pki)
    {
        const auto contents = [&pki](const char *name) {
            QFile file(QString::fromStdString(pki.file(name).string()));
            return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
        };
        QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
        tls.setLocalCertificate(QSslCertificate(contents("server.pem")));
        tls.setPrivateKey(QSslKey(contents("server-key.pem"), QSsl::Ec));
        tls.setPeerVerifyMode(QSslSocket::VerifyNone);
        m_server.setSslConfiguration(tls);
        connect(&m_server, &QSslServer::pendingConnectionAvailable, this, &FaultyServer::admit);
        m_server.listen(QHostAddress::LocalHost);
    }

    QString url() const { return QStringLiteral("https://127.0.0.1:%1").arg(m_server.serverPort()); }
    void answerNext(const QByteArray &whole) { m_answers.append(whole); }
    QStringList requests() const { return m_requests; } // ids handed in, in order

    static QByteArray ours(int status, const QByteArray &code, const QByteArray &header = {})
    {
        return http(status, "{\"madoguchi\":1,\"error\":{\"code\":\"" + code + "\",\"message\":\"m\"}}",
                    header);
    }
    static QByteArray http(int status, const QByteArray &body, const QByteArray &header = {})
    {
        return "HTTP/1.1 " + QByteArray::number(status) +
               " x\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n" + header + "\r\n" + body;
    }

private:
    void admit()
    {
        while (auto *socket = m_server.nextPendingConnection()) {
            connect(socket, &QTcpSocket::readyRead, this, [this, socket] { read(socket); });
            connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
            read(socket);
        }
    }

    void read(QTcpSocket *socket)
    {
        const QByteArray sofar = socket->property("sofar").toByteArray() + socket->readAll();
        socket->setProperty("sofar", sofar);
        const auto headerEnd = sofar.indexOf("\r\n\r\n");
        if (headerEnd < 0)
            return;
        const QByteArray header = sofar.left(headerEnd).toLower();
        const auto at = header.indexOf("content-length:");
        const auto size =
            at < 0 ? 0 : header.mid(at + 15, header.indexOf("\r\n", at) - at - 15).trimmed().toLongLong();
        if (sofar.size() < headerEnd + 4 + size)
            return;
        socket->setProperty("sofar", QByteArray());
        const QByteArray id = sofar.left(sofar.indexOf(" HTTP/")).split('/').last();
        m_requests.append(QString::fromLatin1(id));
        const QByteArray kept = "{\"madoguchi\":1,\"id\":\"" + id + "\"}";
        const QByteArray reply = m_answers.isEmpty() ? http(201, kept) : m_answers.takeFirst();
        socket->write(reply);
        if (!reply.contains("Content-Length") || reply.contains("Connection: close"))
            socket->disconnectFromHost();
    }

    QSslServer m_server;
    QByteArrayList m_answers;
    QStringList m_requests;
};

} // namespace madoguchi::test
