// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#include "kiosk/SessionGuard.h"

#include "app/visit/Visit.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QInputMethod>
#include <QQmlEngine>
#include <QQuickWindow>
#include <QTimer>
#include <QTouchEvent>
#include <malloc.h>

namespace madoguchi
{

namespace
{
// A frame after the last one with the person's data on it: until then the scene graph still holds their
// glyphs.
constexpr int afterNextFrameMs = 400;

bool isInput(QEvent::Type type)
{
    switch (type) {
    case QEvent::KeyPress:
    case QEvent::KeyRelease:
    case QEvent::MouseButtonPress:
    case QEvent::MouseButtonRelease:
    case QEvent::MouseMove:
    case QEvent::Wheel:
    case QEvent::TouchBegin:
    case QEvent::TouchUpdate:
    case QEvent::TouchEnd:
    case QEvent::TabletPress:
    case QEvent::TabletMove:
    case QEvent::InputMethod:
        return true;
    default:
        return false;
    }
}

bool isTouch(QEvent::Type type)
{
    return type == QEvent::TouchBegin || type == QEvent::TouchUpdate || type == QEvent::TouchEnd;
}

QEvent::Type touchTypeOf(const QEventPoint &point)
{
    switch (point.state()) {
    case QEventPoint::Pressed:
        return QEvent::TouchBegin;
    case QEventPoint::Released:
        return QEvent::TouchEnd;
    default:
        return QEvent::TouchUpdate;
    }
}
} // namespace

SessionGuard::SessionGuard(Visit &visit, QQmlEngine *engine, QObject *parent)
    : QObject(parent), m_visit(visit), m_engine(engine)
{
    QCoreApplication::instance()->installEventFilter(this);
    // Later: the button that ended the visit is still in the middle of its own handler.
    connect(&m_visit, &Visit::wiped, this, &SessionGuard::forget, Qt::QueuedConnection);
    // Assistive technology presses buttons without any event of the window.
    connect(m_visit.form(), &FormModel::answersChanged, &m_visit, &Visit::touched);
}

void SessionGuard::watch(QQuickWindow *window)
{
    m_window = window;
}

bool SessionGuard::eventFilter(QObject *watched, QEvent *event)
{
    // Events are seen once for the window and again for the items in it: the window's are enough.
    if (!watched->isWindowType() || !isInput(event->type()))
        return false;
    noticePerson(event->type());
    return isTouch(event->type()) && !m_passing &&
           keepFirstFinger(watched, *static_cast<QTouchEvent *>(event));
}

// While the warning stands, its button "End" must be able to win: only a finished touch counts, after what it
// pressed.
void SessionGuard::noticePerson(QEvent::Type type)
{
    if (m_visit.idleLeft() == 0)
        return m_visit.touched();
    if (type == QEvent::MouseButtonRelease || type == QEvent::TouchEnd || type == QEvent::KeyRelease)
        QMetaObject::invokeMethod(&m_visit, &Visit::touched, Qt::QueuedConnection);
}

// A palm or a child's hand on the glass must not press a second button. Only the first finger is passed on,
// as an event of its own, so that what it pressed is also released.
bool SessionGuard::keepFirstFinger(QObject *watched, QTouchEvent &event)
{
    const QList<QEventPoint> points = event.points();
    if (event.type() == QEvent::TouchBegin)
        m_finger = -1; // whatever was before is over, cancelled perhaps
    if (m_finger < 0 && !points.isEmpty())
        m_finger = points.first().id();
    const auto first = std::find_if(points.begin(), points.end(),
                                    [this](const QEventPoint &point) { return point.id() == m_finger; });
    const bool over = first == points.end() || first->state() == QEventPoint::Released;
    const bool alone = points.size() == 1 && first != points.end();
    if (!alone && first != points.end()) {
        QTouchEvent single(touchTypeOf(*first), event.pointingDevice(), event.modifiers(), {*first});
        single.setTimestamp(event.timestamp());
        m_passing = true;
        QCoreApplication::sendEvent(watched, &single);
        m_passing = false;
    }
    if (over)
        m_finger = -1;
    event.accept(); // else Qt would make a mouse event of the finger that does not count
    return !alone;
}

void SessionGuard::forget()
{
    QGuiApplication::clipboard()->clear();
    QGuiApplication::inputMethod()->reset();
    QGuiApplication::inputMethod()->hide();
    Q_EMIT forgetting();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    giveBackMemory();
    QTimer::singleShot(afterNextFrameMs, this, &SessionGuard::giveBackMemory);
}

void SessionGuard::giveBackMemory()
{
    if (m_engine) {
        m_engine->collectGarbage();
        m_engine->trimComponentCache();
    }
    if (m_window)
        m_window->releaseResources();
    malloc_trim(0);
}

} // namespace madoguchi
