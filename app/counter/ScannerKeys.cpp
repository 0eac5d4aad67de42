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
    const auto &key = *static_cast<QKeyEvent *>(event);
    const bool enter = key.key() == Qt::Key_Return || key.key() == Qt::Key_Enter;
    const auto text = m_burst.key(key.text(), enter, key.timestamp());
    if (text)
        Q_EMIT scanned(*text);
    return text.has_value(); // the Enter that ended a scan is used up
}

} // namespace madoguchi
