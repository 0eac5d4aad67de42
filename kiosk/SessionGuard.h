// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QEvent>
#include <QObject>
#include <QPointer>

class QQmlEngine;
class QQuickWindow;
class QTouchEvent;

namespace madoguchi
{

class Visit;

// Stands between the glass and the program: says that somebody is there, lets one finger through at a time,
// and leaves nothing of the person in the views once a visit is over. GUI thread.
class SessionGuard : public QObject
{
    Q_OBJECT
public:
    // Filters the events of the whole application. `engine` may be null where no QML is shown.
    SessionGuard(Visit &visit, QQmlEngine *engine, QObject *parent = nullptr);

    void watch(QQuickWindow *window); // its graphics caches are dropped too

    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    void forgetting(); // views drop what they hold of the person now

private:
    void noticePerson(QEvent::Type type);
    bool keepFirstFinger(QObject *watched, QTouchEvent &event);
    void forget();
    void giveBackMemory();

    Visit &m_visit;
    QPointer<QQmlEngine> m_engine;
    QPointer<QQuickWindow> m_window;
    int m_finger = -1; // id of the touch point that counts, -1 for none
    bool m_passing = false;
};

} // namespace madoguchi
