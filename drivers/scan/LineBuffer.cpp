// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#include "drivers/scan/LineBuffer.h"

#include <QStringDecoder>
#include <algorithm>
#include <utility>

namespace madoguchi::scan
{

namespace
{

// A null string when the bytes are not text.
QString textOf(const QByteArray &line)
{
    const bool control = std::any_of(line.begin(), line.end(), [](char c) {
        const auto byte = static_cast<unsigned char>(c);
        return byte < 0x20 || byte == 0x7f;
    });
    QStringDecoder decoder(QStringDecoder::Utf8);
    const QString text = decoder.decode(line);
    return control || decoder.hasError() ? QString() : text;
}

} // namespace

QStringList LineBuffer::add(const QByteArray &bytes)
{
    QStringList lines;
    for (const char byte : bytes) {
        if (byte != '\r' && byte != '\n') {
            if (m_line.size() < longest)
                m_line += byte;
            continue;
        }
        if (const QString text = textOf(std::exchange(m_line, {})); !text.isEmpty())
            lines += text;
    }
    return lines;
}

} // namespace madoguchi::scan
