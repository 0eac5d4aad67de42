// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/support/TestPki.h"

#include <QByteArrayList>
#include <QSslConfiguration>
#include <QSslServer>
#include <QSslSocket>
#include <QStringList>
#include <chrono>
#include <functional>

namespace madoguchi::test
{

// What befalls one request on its way to the centre and back.
struct Fault {
    enum class Act {
        Pass,
        // The centre does not learn of it.
        HalfOpen,     // the connection is taken, and nothing is ever said, not even TLS
        Mute,         // the request is read, and nothing is ever said
        CutRequest,   // the centre gets half of it, then both sides a reset
        SlowReader,   // the centre gets a byte of it at a time, `pause` apart
        AnswerBefore, // somebody says `answer` in the centre's place
        // The centre has kept it and answered.
        DropAnswer,    // reset
        CutAnswer,     // half of the answer, then a reset
        SwallowAnswer, // nothing is ever said
        Delay,         // the answer comes `pause` later
        SlowWriter,    // a byte of it at a time, `pause` apart
        AnswerAfter,   // somebody says `answer` instead
        Twice,         // the centre gets it twice at once; the client gets both answers' later one
    };
    Act act = Act::Pass;
    QByteArray answer = {};
    std::chrono::milliseconds pause{};
};

// Between a client and the centre, inside TLS: to the client it is the centre, to the centre it is
// kiosk-MY-K1. Each request meets the next of the faults it was told; after those everything passes. Without
// a centre (port 0) it answers by itself as one that keeps everything.
class FaultProxy : public QSslServer
{
    Q_OBJECT
public:
    // `certificate`: the name of a certificate of the test's PKI to show to clients.
    FaultProxy(const TestPki &pki, int centrePort, const char *certificate = "server");

    QString url() const { return QStringLiteral("https://127.0.0.1:%1").arg(serverPort()); }
    void meet(const Fault &fault, int times = 1);
    int met() const noexcept { return m_met; }          // faults so far
    QStringList requests() const { return m_requests; } // ids handed in, in order

    static QByteArray http(int status, const QByteArray &body, const QByteArray &header = {});
    static QByteArray ours(int status, const QByteArray &code, const QByteArray &header = {}); // our refusal

protected:
    void incomingConnection(qintptr descriptor) override;

private:
    using Answered = std::function<void(const QByteArray &answer)>;
    void admit();
    void read(QSslSocket *client);
    void befall(const Fault &fault, QSslSocket *client, const QByteArray &request);
    void afterKeeping(const Fault &fault, QSslSocket *client, const QByteArray &answer);
    void ask(const QByteArray &request, QObject *owner, const Answered &answered,
             std::chrono::milliseconds perByte = {});
    QSslSocket *toCentre(QObject *owner);
    Fault next();

    QSslConfiguration m_asDevice;
    int m_centrePort;
    QList<Fault> m_faults;
    QStringList m_requests;
    int m_met = 0;
};

} // namespace madoguchi::test
