// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QDir>
#include <QFile>
#include <QTemporaryDir>

// Speech engines that write down how they were called and answer what a test laid before them.
class FakeEngines
{
public:
    FakeEngines() : m_path(qgetenv("PATH")), m_voices(qgetenv("MADOGUCHI_VOICES")) {}
    ~FakeEngines()
    {
        qputenv("PATH", m_path);
        qputenv("MADOGUCHI_VOICES", m_voices);
    }

    // From now on only the programs added here are found, besides the shell's own.
    void use()
    {
        qputenv("PATH", m_folder.path().toUtf8());
        for (const char *tool : {"cat", "sleep"})
            QFile::link(QStringLiteral("/bin/") + QLatin1String(tool), file(QLatin1String(tool)));
    }

    void add(const QString &name, const QByteArray &answer)
    {
        write(name + QStringLiteral(".answer"), answer);
        addScript(name, "printf '%s\\n' \"$*\" >>'" + path(name + ".arguments") + "'; cat >>'" +
                            path(name + ".input") + "'; cat '" + path(name + ".answer") + "'\n");
    }

    void addScript(const QString &name, const QByteArray &script)
    {
        write(name, "#!/bin/sh\n" + script);
        QFile::setPermissions(file(name), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    }

    void addVoice()
    {
        QDir(m_folder.path()).mkdir(QStringLiteral("voices"));
        write(QStringLiteral("voices/test.htsvoice"), "voice");
        qputenv("MADOGUCHI_VOICES", file(QStringLiteral("voices")).toUtf8());
    }

    QString file(const QString &name) const { return m_folder.filePath(name); }
    QByteArray arguments(const QString &engine) const { return read(engine + QStringLiteral(".arguments")); }
    QByteArray input(const QString &engine) const { return read(engine + QStringLiteral(".input")); }
    QByteArray read(const QString &name) const
    {
        QFile opened(file(name));
        return opened.open(QIODevice::ReadOnly) ? opened.readAll() : QByteArray();
    }

    // So many milliseconds of a WAV as it comes through a pipe: its lengths are not so.
    static QByteArray wav(int milliseconds)
    {
        const char head[] = "RIFF\x24\xf0\xff\x7fWAVEfmt "
                            "\x10\0\0\0\1\0\1\0\x40\x1f\0\0\x80\x3e\0\0\2\0\x10\0data\0\xf0\xff\x7f";
        return QByteArray(head, 44) +
               QByteArray(milliseconds * 16, '\0'); // 8,000 samples a second of two bytes
    }

private:
    QByteArray path(const QString &name) const { return file(name).toUtf8(); }
    void write(const QString &name, const QByteArray &content)
    {
        QFile opened(file(name));
        if (opened.open(QIODevice::WriteOnly))
            opened.write(content);
    }

    QTemporaryDir m_folder;
    QByteArray m_path;
    QByteArray m_voices;
};
