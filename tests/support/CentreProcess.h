// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "drivers/storage/Statement.h"
#include "tests/support/FreePort.h"
#include "tests/support/TestPki.h"

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <signal.h>

namespace madoguchi::test
{

// A real madoguchi-central with a folder of its own, on a port that it keeps when started again.
class CentreProcess
{
public:
    // `anchors`: a folder, see identity::TrustAnchors; empty: nobody is identified by card.
    explicit CentreProcess(const TestPki &pki, std::string anchors = {})
        : m_pki(pki), m_anchors(std::move(anchors))
    {
    }
    ~CentreProcess() { kill(); }

    void setMaxConnections(unsigned most) { m_maxConnections = most; }
    void setDatabase(const QString &url) { m_database = url; } // postgresql://…; else a file of SQLite
    void setMore(std::string members) { m_more = std::move(members); } // of the settings: ,"notices":"…"
    void setEnrols() { m_enrols = true; } // devices, by code
    void setLogFile(const QString &file) { m_logFile = file; } // else its log goes to ours

    bool start()
    {
        writeSettings();
        if (m_logFile.isEmpty())
            m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        else
            m_process.setStandardErrorFile(m_logFile, QIODevice::Append);
        m_process.start(QStringLiteral(MADOGUCHI_CENTRAL), arguments());
        while (m_process.waitForReadyRead(20'000)) {
            const QByteArray line = m_process.readLine().trimmed();
            if (!line.startsWith("ready https://"))
                continue;
            m_url = QString::fromLatin1(line.mid(6));
            return true;
        }
        return false;
    }

    void kill()
    {
        if (m_process.state() == QProcess::NotRunning)
            return;
        m_process.kill();
        m_process.waitForFinished();
    }

    bool terminate() // true when it stopped by itself and without complaint
    {
        m_process.terminate();
        return m_process.waitForFinished(15'000) && m_process.exitStatus() == QProcess::NormalExit &&
               m_process.exitCode() == 0;
    }

    // Killed, put back from what `backup` made (SQLite), and started again.
    bool restore(const QString &copy)
    {
        kill();
        for (const char *file : {"central.sqlite", "central.sqlite-wal", "central.sqlite-shm"})
            QFile::remove(m_folder.filePath(file));
        return QFile::copy(copy, m_folder.filePath("central.sqlite")) && start();
    }

    bool addStaff(const QString &id, const QString &name, const QByteArray &password)
    {
        writeSettings();
        QProcess adding;
        adding.start(QStringLiteral(MADOGUCHI_CENTRAL),
                     arguments() + QStringList{"staff", "add", name, "--staff", id});
        adding.write(password + '\n');
        adding.closeWriteChannel();
        return adding.waitForFinished(20'000) && adding.exitCode() == 0;
    }

    // What another command on the same settings prints; empty when it failed.
    QByteArray command(const QStringList &words)
    {
        writeSettings();
        QProcess process;
        process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        process.start(QStringLiteral(MADOGUCHI_CENTRAL), arguments() + words);
        const bool done = process.waitForFinished(20'000) && process.exitCode() == 0;
        return done ? process.readAllStandardOutput() : QByteArray();
    }

    // What another call of the program says on standard output, also while the centre runs.
    QByteArray ask(const QStringList &words, int &exit)
    {
        writeSettings();
        QProcess asking;
        asking.start(QStringLiteral(MADOGUCHI_CENTRAL), arguments() + words);
        exit = asking.waitForFinished(20'000) ? asking.exitCode() : -1;
        return asking.readAllStandardOutput();
    }

    QString url() const { return m_url; }
    int port() const noexcept { return m_port; }
    qint64 pid() const { return m_process.processId(); }

    // By somebody who can write into the file.
    bool change(const char *sql) const
    {
        sqlite3 *raw = nullptr;
        sqlite3_open(m_folder.filePath("central.sqlite").toUtf8().constData(), &raw);
        sqlite3_busy_timeout(raw, 5000);
        const bool done = sqlite3_exec(raw, sql, nullptr, nullptr, nullptr) == SQLITE_OK;
        sqlite3_close(raw);
        return done;
    }

    // One number out of the centre's file.
    std::int64_t number(const char *sql) const
    {
        sqlite3 *raw = nullptr;
        sqlite3_open(m_folder.filePath("central.sqlite").toUtf8().constData(), &raw);
        sqlite3_busy_timeout(raw, 5000);
        sqlite3_stmt *statement = nullptr;
        std::int64_t value = -1;
        if (sqlite3_prepare_v2(raw, sql, -1, &statement, nullptr) == SQLITE_OK &&
            sqlite3_step(statement) == SQLITE_ROW)
            value = sqlite3_column_int64(statement, 0);
        sqlite3_finalize(statement);
        sqlite3_close(raw);
        return value;
    }

    QByteArray everythingOnDisk() const
    {
        QByteArray all;
        for (const auto &entry : std::filesystem::directory_iterator(m_folder.path().toStdString())) {
            QFile file(QString::fromStdString(entry.path().string()));
            if (file.open(QIODevice::ReadOnly))
                all += file.readAll();
        }
        return all;
    }

private:
    QString settingsFile() const { return m_folder.filePath("central.json"); }
    QStringList arguments() const
    {
        const QStringList database = m_database.isEmpty() ? QStringList() : QStringList{"--database", m_database};
        return QStringList{"--config", settingsFile(), "--data", m_folder.path()} + database;
    }

    void writeSettings()
    {
        const auto path = [this](const char *name) { return m_pki.file(name).string(); };
        const std::string text =
            "{\"listen\":{\"address\":\"127.0.0.1\",\"port\":" + std::to_string(m_port) +
            "},\"maxConnections\":" + std::to_string(m_maxConnections) + ",\"certificate\":\"" +
            path("server.pem") + "\",\"key\":\"" + path("server-key.pem") + "\",\"deviceAuthority\":\"" +
            path("authority.pem") + "\",\"sealCertificate\":\"" + path("seal.pem") + "\",\"sealKey\":\"" +
            path("seal-key.pem") + "\",\"procedures\":\"" + MADOGUCHI_SOURCE_DIR "/resources/procedures\"" +
            (m_enrols ? ",\"deviceAuthorityKey\":\"" + path("authority-key.pem") + "\"" : "") +
            (m_anchors.empty() ? "" : ",\"trustAnchors\":\"" + m_anchors + "\"") + m_more + "}";
        QFile file(settingsFile());
        if (file.open(QIODevice::WriteOnly))
            file.write(QByteArray::fromStdString(text));
    }

    const TestPki &m_pki;
    std::string m_anchors, m_more;
    bool m_enrols = false;
    QTemporaryDir m_folder;
    QProcess m_process;
    QString m_database, m_logFile, m_url;
    int m_port = freePort();
    unsigned m_maxConnections = 512;
};

} // namespace madoguchi::test
