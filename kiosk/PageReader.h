// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>
#include <QPointer>
#include <QQuickItem>
#include <QtQml/qqmlregistration.h>

class QAccessibleInterface;
class QQuickWindow;

namespace madoguchi
{

class Voice;

// Reads aloud what is on the page, from the same names that a screen reader is given: first the page's
// headings and texts in their order, then each control as it is focused. GUI thread. An item with "secret:
// true" is never read, nor anything in it. An item with "personal: true", what came from the card and what
// somebody wrote is read only while the voice goes into an earphone; otherwise the person hears that it is on
// the screen.
class PageReader : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("The session owns the reader")

public:
    explicit PageReader(Voice *voice, QObject *parent = nullptr); // null: nothing is read
    ~PageReader() override;

    void watch(QQuickWindow *window); // follows the focus in it
    void setLanguage(const QString &language);

    // What would be said of it, line by line; for whoever checks it.
    QStringList lines(QQuickItem *page) const;
    QString controlText(QQuickItem *control) const;

    Q_INVOKABLE void readPage(QQuickItem *page);    // a new page is there; the focus is already in it
    Q_INVOKABLE void announce(const QString &text); // something changed on the page; after what is being said

private:
    void focusMoved();
    void collect(QAccessibleInterface *node, QStringList &into, bool &withheld) const;
    void say(const QString &text);

    Voice *m_voice;
    QPointer<QQuickWindow> m_window;
    QPointer<QQuickItem> m_page;
    QPointer<QQuickItem> m_spoken; // the control that was read last
    QString m_language = QStringLiteral("ja");
};

} // namespace madoguchi
