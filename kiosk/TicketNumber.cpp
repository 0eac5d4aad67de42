// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#include "kiosk/TicketNumber.h"

#include <QFile>
#include <QSaveFile>

#include <fstream>

namespace madoguchi
{

Result<std::string> nextTicket(const std::filesystem::path &file, const std::string &device,
                               const std::string &day)
{
    std::string on;
    int last = 0;
    if (std::ifstream before(file); !(before >> on >> last) || on != day)
        last = 0;
    const QString number = QStringLiteral("%1").arg(last + 1, 3, 10, QLatin1Char('0'));
    QSaveFile target(QFile::decodeName(file.c_str()));
    const QByteArray line = QByteArray::fromStdString(day) + ' ' + QByteArray::number(last + 1) + '\n';
    if (!target.open(QIODevice::WriteOnly) || target.write(line) != line.size() || !target.commit())
        return {ErrorCode::PrintFailed,
                "the ticket's number cannot be kept: " + target.errorString().toStdString()};
    return device + "-" + number.toStdString();
}

} // namespace madoguchi
