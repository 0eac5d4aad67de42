// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/cards/SoftcardProcess.h"

#include <QElapsedTimer>

namespace madoguchi::test
{

SoftcardProcess::SoftcardProcess(const QString &person, const QStringList &more)
{
    m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_process.start(SOFTCARD, QStringList{"--person", QString(PERSONAS "/%1.json").arg(person)} + more);
    m_ready = line() == "ready";
}

SoftcardProcess::~SoftcardProcess()
{
    m_process.closeWriteChannel();
    if (!m_process.waitForFinished(5000))
        m_process.kill();
    m_process.waitForFinished();
}

QByteArray SoftcardProcess::say(const QByteArray &command)
{
    m_process.write(command + '\n');
    return line();
}

QByteArray SoftcardProcess::line()
{
    QElapsedTimer timer;
    timer.start();
    while (!m_process.canReadLine()) {
        if (timer.elapsed() > 15'000 || !m_process.waitForReadyRead(15'000))
            return {};
    }
    return m_process.readLine().trimmed();
}

} // namespace madoguchi::test
