// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QHostAddress>
#include <QPointer>
#include <QTcpServer>
#include <QTcpSocket>

namespace madoguchi::test
{

// Passes bytes to the centre and back without looking into them, and cuts some connections. The centre sends
// nothing between its handshake and an answer, so what comes after the client's hand-in is the answer.
class CuttingProxy : public QObject
{
    Q_OBJECT
public:
    enum class Cut { Nothing, InTheRequest, TheAnswer };

    CuttingProxy(int centrePort) : m_centrePort(centrePort)
    {
        connect(&m_server, &QTcpServer::newConnection, this, &CuttingProxy::admit);
        m_server.listen(QHostAddress::LocalHost);
    }
    QString url() const { return QStringLiteral("https://127.0.0.1:%1").arg(m_server.serverPort()); }
    void cutNext(Cut cut, int times)
    {
        m_cut = cut;
        m_times = times;
    }
    int cuts() const noexcept { return m_cuts; }

private:
    // More than a client's side of the handshake, less than handshake and hand-in together.
    static constexpr qint64 handshakeAndSome = 2500;

    void admit()
    {
        QTcpSocket *client = m_server.nextPendingConnection();
        auto *centre = new QTcpSocket(client);
        connect(client, &QTcpSocket::disconnected, client, &QObject::deleteLater);
        connect(centre, &QTcpSocket::disconnected, client, &QTcpSocket::disconnectFromHost);
        connect(client, &QTcpSocket::readyRead, this, [this, client, centre] { forward(client, centre); });
        connect(centre, &QTcpSocket::connected, this, [this, client, centre] { forward(client, centre); });
        connect(centre, &QTcpSocket::readyRead, this, [this, client, centre] { backward(client, centre); });
        centre->connectToHost(QHostAddress(QHostAddress::LocalHost), quint16(m_centrePort));
    }

    void forward(QTcpSocket *client, QTcpSocket *centre)
    {
        if (centre->state() != QAbstractSocket::ConnectedState)
            return;
        const QByteArray bytes = client->readAll();
        const qint64 sent = client->property("sent").toLongLong() + bytes.size();
        client->setProperty("sent", sent);
        if (m_cut == Cut::InTheRequest && m_times > 0 && sent > handshakeAndSome)
            return cut(client, centre);
        centre->write(bytes);
    }

    void backward(QTcpSocket *client, QTcpSocket *centre)
    {
        if (m_cut == Cut::TheAnswer && m_times > 0 &&
            client->property("sent").toLongLong() > handshakeAndSome)
            return cut(client, centre);
        client->write(centre->readAll());
    }

    void cut(QTcpSocket *client, QTcpSocket *centre)
    {
        --m_times;
        ++m_cuts;
        centre->abort();
        client->abort();
    }

    QTcpServer m_server;
    int m_centrePort;
    Cut m_cut = Cut::Nothing;
    int m_times = 0;
    int m_cuts = 0;
};

} // namespace madoguchi::test
