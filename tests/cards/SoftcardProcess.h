// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QProcess>

namespace madoguchi::test
{

// madoguchi-softcard as a process of its own, spoken to as a person would.
class SoftcardProcess
{
public:
    explicit SoftcardProcess(const QString &person, const QStringList &more = {});
    ~SoftcardProcess();
    bool ready() const { return m_ready; }
    // Its answer, one line; empty when none comes within ten seconds.
    QByteArray say(const QByteArray &command);

private:
    QByteArray line();

    QProcess m_process;
    bool m_ready = false;
};

} // namespace madoguchi::test
