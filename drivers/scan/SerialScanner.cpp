// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#include "drivers/scan/SerialScanner.h"

#include <QFileInfo>

namespace madoguchi::scan
{

SerialScanner::SerialScanner(const QString &device, QObject *parent) : QObject(parent), m_device(device)
{
    m_port.setPortName(device);
    m_port.setReadBufferSize(4 * LineBuffer::longest);
    m_clock.setInterval(lookMilliseconds);
    connect(&m_clock, &QTimer::timeout, this, &SerialScanner::look);
    m_clock.start();
    connect(&m_port, &QSerialPort::readyRead, this, &SerialScanner::read);
    connect(&m_port, &QSerialPort::errorOccurred, this, [this](QSerialPort::SerialPortError error) {
        // Queued: the port may not be closed from within its own reading.
        if (error != QSerialPort::NoError && m_port.isOpen())
            QMetaObject::invokeMethod(this, &SerialScanner::lost, Qt::QueuedConnection);
    });
    open();
}

// Not every Qt tells that a device is gone; its file always is.
void SerialScanner::look()
{
    if (!m_port.isOpen())
        open();
    else if (!QFileInfo::exists(m_device))
        lost();
}

void SerialScanner::open()
{
    // For reading only: nothing is ever sent to it.
    if (!m_port.open(QIODevice::ReadOnly))
        return;
    m_lines.clear();
    Q_EMIT connectedChanged();
}

void SerialScanner::read()
{
    const QStringList lines = m_lines.add(m_port.readAll());
    for (const QString &line : lines)
        Q_EMIT scanned(line);
}

void SerialScanner::lost()
{
    if (!m_port.isOpen())
        return;
    m_port.close();
    Q_EMIT connectedChanged();
}

} // namespace madoguchi::scan
