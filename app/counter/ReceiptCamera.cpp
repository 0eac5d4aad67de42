// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#include "app/counter/ReceiptCamera.h"

namespace madoguchi
{

using scan::CodeScanner;

ReceiptCamera::ReceiptCamera(QObject *parent) : QObject(parent)
{
    connect(&m_scanner, &CodeScanner::activeChanged, this, &ReceiptCamera::activeChanged);
    connect(&m_scanner, &CodeScanner::sourceChanged, this, &ReceiptCamera::sourceChanged);
    connect(&m_scanner, &CodeScanner::videoSinkChanged, this, &ReceiptCamera::videoSinkChanged);
    connect(&m_scanner, &CodeScanner::stateChanged, this, &ReceiptCamera::sightChanged);
    connect(&m_scanner, &CodeScanner::found, this, &ReceiptCamera::found);
}

ReceiptCamera::Sight ReceiptCamera::sight() const
{
    switch (m_scanner.state()) {
    case CodeScanner::State::Looking:
        return Sight::Looking;
    case CodeScanner::State::Absent:
    case CodeScanner::State::Failed:
        return Sight::Absent;
    default:
        return Sight::Waiting;
    }
}

} // namespace madoguchi
