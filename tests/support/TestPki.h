// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QProcess>
#include <QStringList>
#include <QTemporaryDir>
#include <filesystem>

namespace madoguchi::test
{

// Certificates made for one test, by the same script that makes those for training. Keys never outlive the
// test.
class TestPki
{
public:
    explicit TestPki(const QStringList &devices = {"--kiosk", "MY", "K1", "--counter", "MY", "C1"})
    {
        const QString script = QStringLiteral(MADOGUCHI_SOURCE_DIR "/resources/deploy/pki.sh");
        m_made = m_directory.isValid() &&
                 QProcess::execute(script, QStringList{m_directory.path()} + devices) == 0;
    }

    bool made() const noexcept { return m_made; }
    std::filesystem::path file(const char *name) const
    {
        return m_directory.filePath(QString::fromUtf8(name)).toStdString();
    }

private:
    QTemporaryDir m_directory;
    bool m_made = false;
};

} // namespace madoguchi::test
