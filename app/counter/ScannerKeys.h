// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "drivers/scan/KeyBurst.h"

#include <QObject>

namespace madoguchi
{

// Watches the keys of a window for a handheld scanner's, while no text field takes them. GUI thread.
class ScannerKeys : public QObject
{
    Q_OBJECT
public:
    explicit ScannerKeys(const QString &prefix = {}, QObject *parent = nullptr)
        : QObject(parent), m_burst(prefix)
    {
    }

    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    void scanned(const QString &text);

private:
    scan::KeyBurst m_burst;
};

} // namespace madoguchi
