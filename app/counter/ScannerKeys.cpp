// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#include "app/counter/ScannerKeys.h"

#include <QGuiApplication>
#include <QKeyEvent>

namespace madoguchi
{

namespace
{

// Told by its cursor: a password field does not ask for an input method.
bool textFieldHasKeys()
{
    const QObject *focus = QGuiApplication::focusObject();
    return focus && focus->metaObject()->indexOfProperty("cursorPosition") >= 0;
}

} // namespace

bool ScannerKeys::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QObject::eventFilter(watched, event);
    if (textFieldHasKeys()) {
        m_burst.clear();
        return false;
    }
    return key(*static_cast<QKeyEvent *>(event));
}

bool ScannerKeys::key(const QKeyEvent &event)
{
    if (event.timestamp() - m_last > slowestGap)
        m_burst.clear();
    m_last = event.timestamp();
    if (event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter) {
        const QString text = std::exchange(m_burst, {});
        if (text.size() < shortest)
            return false;
        Q_EMIT scanned(text);
        return true;
    }
    if (!event.text().isEmpty() && event.text().front().isPrint() && m_burst.size() < longest)
        m_burst += event.text();
    return false;
}

} // namespace madoguchi
