// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "drivers/scan/LineBuffer.h"

#include <QSerialPort>
#include <QTimer>

namespace madoguchi::scan
{

// A handheld scanner on a serial line, or on USB as one (CDC ACM): 9600 8N1, one code a line. When it is
// pulled out, or not there yet, it is looked for every two seconds, for as long as this lives. GUI thread.
class SerialScanner : public QObject
{
    Q_OBJECT
public:
    static constexpr int lookMilliseconds = 2000;

    // `device`: a path such as /dev/serial/by-id/…, which stays the same when it is plugged in elsewhere.
    explicit SerialScanner(const QString &device, QObject *parent = nullptr);

    bool connected() const { return m_port.isOpen(); }

Q_SIGNALS:
    void connectedChanged();
    // Not yet checked: see payloadOf().
    void scanned(const QString &text);

private:
    void look();
    void open();
    void read();
    void lost();

    QString m_device;
    QSerialPort m_port;
    QTimer m_clock;
    LineBuffer m_lines;
};

} // namespace madoguchi::scan
