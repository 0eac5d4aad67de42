// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "drivers/voice/Engines.h"

#include <QObject>
#include <QProcess>
#include <QTimer>

namespace madoguchi
{

// Runs the programs of one chain on one text, by pipes. Going away ends them. GUI thread.
class Synthesis : public QObject
{
    Q_OBJECT
public:
    explicit Synthesis(EngineChain chain, QObject *parent = nullptr);
    ~Synthesis() override;

    void start(const QString &text);

Q_SIGNALS:
    void synthesized(const QByteArray &wav);
    // A program is missing, ends badly, answers nothing or too much, or takes too long.
    void failed();

private:
    void runStep(const QByteArray &input);
    void collect();
    void stepFinished(int exitCode, QProcess::ExitStatus status);
    void giveUp();

    EngineChain m_chain;
    std::size_t m_step = 0;
    QProcess m_process;
    QByteArray m_output;
    QTimer m_limit;
    bool m_ended = false;
};

} // namespace madoguchi
