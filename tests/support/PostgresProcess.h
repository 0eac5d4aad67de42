// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/support/FreePort.h"

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <map>
#include <signal.h>

namespace madoguchi::test
{

// A real PostgreSQL server in a folder of its own, on a free port of 127.0.0.1 that it keeps when started
// again. It dies with the test; its words are lost, so ask it by number(). Everything is durable (fsync,
// synchronous_commit), so what was acknowledged is there after kill() and start().
class PostgresProcess
{
public:
    ~PostgresProcess() { kill(); }

    // Ready to be asked when true is returned; what an earlier life left behind is recovered then.
    bool start()
    {
        if (!QFile::exists(m_folder.filePath("data")) && !create())
            return false;
        // It refuses while a process of the life before is still dying, and when a stranger took the port
        // before it.
        for (int tries = 0; tries < 20; ++tries) {
            if (!m_wasReady)
                m_port = freePort();
            m_process.start(runner(), arguments());
            if (m_process.waitForStarted() && accepts())
                return m_wasReady = true;
            m_process.waitForFinished();
        }
        return false;
    }

    // SIGKILL to the server and all its processes, as if the power went.
    void kill()
    {
        const pid_t pid = pid_t(m_process.processId());
        if (pid == 0)
            return;
        ::kill(pid, SIGSTOP); // or it would start another process while we look
        const QString task = QString::number(pid);
        const QByteArrayList children = contents("/proc/" + task + "/task/" + task + "/children").split(' ');
        m_process.kill();
        for (const QByteArray &child : children) {
            if (const pid_t one = child.toInt(); one > 0)
                ::kill(one, SIGKILL);
        }
        m_process.waitForFinished();
    }

    // One number out of the database; -1 when it cannot be had.
    std::int64_t number(const QString &sql) const
    {
        bool ok = false;
        const std::int64_t value = run({"psql", "-XAtq", "-d", url(), "-c", sql}).toLongLong(&ok);
        return ok ? value : -1;
    }

    // Transactions a second that pgbench gets out of the script; `random` are variables of so many random
    // bytes in hexadecimal digits, and 0 means that it failed.
    double pgbench(const std::string &script, const std::map<std::string, std::size_t> &random, int clients,
                   double seconds) const
    {
        QFile file(m_folder.filePath("pgbench.sql"));
        if (!file.open(QIODevice::WriteOnly))
            return 0;
        file.write(QByteArray::fromStdString(script));
        file.close();
        file.setPermissions(file.permissions() | QFile::ReadOther);
        QStringList command{"pgbench", "-n",
                            "-M",      "prepared",
                            "-f",      file.fileName(),
                            "-c",      QString::number(clients),
                            "-j",      QString::number(std::min(clients, 2)),
                            "-T",      QString::number(seconds)};
        for (const auto &[name, bytes] : random) {
            QByteArray value(qsizetype(bytes), '\0');
            for (char &byte : value)
                byte = char(QRandomGenerator::global()->bounded(256));
            command << "-D" << QString::fromStdString(name) + '=' + QString::fromLatin1(value.toHex());
        }
        const QByteArray said = run(command + QStringList{"-d", url()});
        const qsizetype at = said.indexOf("tps = ");
        return at < 0 ? 0 : said.mid(at + 6).split(' ').first().toDouble();
    }

    QString url() const { return "postgresql://centre@127.0.0.1:" + QString::number(m_port) + "/postgres"; }

private:
    static QString runner() { return QStringLiteral(MADOGUCHI_SOURCE_DIR "/tests/support/database.sh"); }

    static QByteArray contents(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    QStringList arguments() const
    {
        QStringList all{m_folder.path(), "postgres", "-D", "data", "-p", QString::number(m_port)};
        for (const QString &setting :
             {QStringLiteral("listen_addresses=127.0.0.1"), "unix_socket_directories=" + m_folder.path(),
              QStringLiteral("max_connections=200"), QStringLiteral("jit=off"),
              // Else recovery asks for each of a thousand files by itself, which takes seconds.
              QStringLiteral("recovery_init_sync_method=syncfs")})
            all << "-c" << setting;
        return all;
    }

    bool create()
    {
        return !run({"initdb", "-D", "data", "-U", "centre", "-A", "trust", "-E", "UTF8", "--locale=C.UTF-8",
                     "--no-sync"})
                    .isEmpty();
    }

    // What the program printed; empty when it failed.
    QByteArray run(const QStringList &command) const
    {
        QProcess process;
        process.start(runner(), QStringList{m_folder.path()} + command);
        const bool done = process.waitForFinished(60'000) && process.exitCode() == 0;
        if (!done)
            qWarning("%s: %s", qPrintable(command.first()), process.readAllStandardError().constData());
        return done ? process.readAllStandardOutput().trimmed() : QByteArray();
    }

    bool accepts()
    {
        const QByteArray ours = QByteArray::number(m_process.processId()) + '\n'; // not the life before
        for (int tries = 0; tries < 1200 && m_process.state() != QProcess::NotRunning; ++tries) {
            const QByteArray words = contents(m_folder.filePath("data/postmaster.pid"));
            if (words.startsWith(ours) && words.contains("\nready"))
                return true;
            m_process.waitForFinished(50);
        }
        return false;
    }

    QTemporaryDir m_folder;
    QProcess m_process;
    int m_port = 0;
    bool m_wasReady = false;
};

} // namespace madoguchi::test
