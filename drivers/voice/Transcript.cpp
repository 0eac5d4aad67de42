// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#include "drivers/voice/Transcript.h"

#include <QFile>

namespace madoguchi
{

void transcribe(const QString &text, const QString &language)
{
    const QString name = qEnvironmentVariable("MADOGUCHI_TRANSCRIPT");
    if (name.isEmpty())
        return;
    QFile file(name);
    const bool isNew = !file.exists();
    if (!file.open(QIODevice::WriteOnly | QIODevice::Append))
        return; // what cannot be written down is spoken all the same
    if (isNew)
        file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    file.write((language + u'\t' + text.simplified() + u'\n').toUtf8());
}

} // namespace madoguchi
