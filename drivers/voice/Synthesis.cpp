// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#include "drivers/voice/Synthesis.h"

namespace madoguchi
{

namespace
{
constexpr int limitMs = 15'000;            // a sentence takes well under a second
constexpr qsizetype mostOutput = 32 << 20; // five minutes of the best voice
constexpr int killedWithinMs = 500;
} // namespace

Synthesis::Synthesis(EngineChain chain, QObject *parent) : QObject(parent), m_chain(std::move(chain))
{
    // What an engine complains about may quote the text: it goes nowhere.
    m_process.setStandardErrorFile(QProcess::nullDevice());
    connect(&m_process, &QProcess::readyReadStandardOutput, this, &Synthesis::collect);
    connect(&m_process, &QProcess::finished, this, &Synthesis::stepFinished);
    connect(&m_process, &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart)
            giveUp();
    });
    m_limit.setSingleShot(true);
    connect(&m_limit, &QTimer::timeout, this, &Synthesis::giveUp);
}

Synthesis::~Synthesis()
{
    m_process.disconnect(this);
    if (m_process.state() != QProcess::NotRunning) {
        m_process.kill();
        m_process.waitForFinished(killedWithinMs);
    }
    m_output.fill('\0');
}

void Synthesis::start(const QString &text)
{
    m_limit.start(limitMs);
    runStep(text.toUtf8());
}

void Synthesis::runStep(const QByteArray &input)
{
    const EngineStep &step = m_chain[m_step];
    m_output.clear();
    m_process.start(step.program, step.arguments);
    m_process.write(input + '\n');
    m_process.closeWriteChannel();
}

void Synthesis::collect()
{
    m_output += m_process.readAllStandardOutput();
    if (m_output.size() > mostOutput)
        giveUp();
}

void Synthesis::stepFinished(int exitCode, QProcess::ExitStatus status)
{
    collect();
    if (m_ended)
        return;
    const EngineStep &step = m_chain[m_step];
    const QByteArray answer = step.understand ? step.understand(m_output) : m_output;
    if (status != QProcess::NormalExit || exitCode != 0 || answer.isEmpty()) {
        giveUp();
    } else if (++m_step < m_chain.size()) {
        runStep(answer);
    } else {
        m_ended = true;
        m_limit.stop();
        Q_EMIT synthesized(answer);
    }
}

void Synthesis::giveUp()
{
    m_ended = true;
    m_limit.stop();
    m_process.disconnect(this);
    m_process.kill();
    Q_EMIT failed();
}

} // namespace madoguchi
