// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#include "drivers/print/PdfFile.h"

#include <QFile>
#include <QSaveFile>

namespace madoguchi::print
{

Result<void> writePdf(const std::string &pdf, const std::filesystem::path &file)
{
    QSaveFile target(QFile::decodeName(file.c_str()));
    if (!target.open(QIODevice::WriteOnly))
        return {ErrorCode::PrintFailed, "cannot write there: " + target.errorString().toStdString()};
    target.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    const auto size = qint64(pdf.size());
    if (target.write(pdf.data(), size) != size || !target.commit())
        return {ErrorCode::PrintFailed, "not written in full: " + target.errorString().toStdString()};
    return {};
}

} // namespace madoguchi::print
