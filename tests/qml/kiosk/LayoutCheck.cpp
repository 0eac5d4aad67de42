// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/qml/kiosk/LayoutCheck.h"

#include <QAccessible>
#include <QQuickWindow>

namespace madoguchi::test
{

namespace
{
constexpr double tolerance = 1.5; // pixels; rounding of text and of scaled pictures

struct Seen {
    QQuickItem *item;
    QQuickItem *space; // the Flickable it moves with, or null
    QRectF whole;      // in the window, as if nothing clipped it
    QRectF visible;    // what is left after clipping
    bool control;
    QString name;
};

QRectF inWindow(const QQuickItem *item)
{
    return item->mapRectToScene(QRectF(0, 0, item->width(), item->height()));
}

bool isText(const QQuickItem *item)
{
    return item->inherits("madoguchi::PhraseItem") || item->inherits("QQuickText") ||
           item->inherits("QQuickTextInput");
}

bool isControlRole(QAccessible::Role role)
{
    switch (role) {
    case QAccessible::Button:
    case QAccessible::CheckBox:
    case QAccessible::RadioButton:
    case QAccessible::EditableText:
    case QAccessible::Link:
    case QAccessible::SpinBox:
        return true;
    default:
        return false;
    }
}

bool isControl(QQuickItem *item)
{
    auto *node = QAccessible::queryAccessibleInterface(item);
    return node && isControlRole(node->role()) && !node->state().invisible;
}

bool isSurface(QQuickItem *item)
{
    return item->inherits("QQuickRectangle") || isControl(item);
}

QString nameOf(QQuickItem *item)
{
    auto *node = QAccessible::queryAccessibleInterface(item);
    QString name = node ? node->text(QAccessible::Name) : QString();
    if (name.isEmpty())
        name = item->property("text").toString();
    return QStringLiteral("%1 “%2”").arg(
        QString::fromLatin1(item->metaObject()->className()).section(u'_', 0, 0), name);
}

bool clips(const QQuickItem *item)
{
    return item->clip() || item->inherits("QQuickFlickable");
}

bool related(const QQuickItem *one, const QQuickItem *other)
{
    return one->isAncestorOf(other) || other->isAncestorOf(one);
}

bool overlap(const QRectF &one, const QRectF &other)
{
    const QRectF common = one.intersected(other);
    return common.width() > tolerance && common.height() > tolerance;
}

class Check
{
public:
    Check(QQuickItem *root, double targetMinimum)
        : m_window(inWindow(root->window()->contentItem())), m_minimum(targetMinimum)
    {
        look(root, m_window, nullptr);
        for (const Seen &seen : m_seen)
            checkOne(seen);
        checkPairs();
    }
    QStringList problems;

private:
    void look(QQuickItem *item, QRectF view, QQuickItem *space)
    {
        if (!item->isVisible() || item->opacity() == 0)
            return;
        const bool control = isControl(item);
        if ((control || isText(item)) && item->width() > 0 && item->height() > 0)
            m_seen.append(
                {item, space, inWindow(item), inWindow(item).intersected(view), control, nameOf(item)});
        if (item->activeFocusOnTab() && !control)
            problems.append(nameOf(item) + QStringLiteral(" can have the focus but is no named control"));
        if (clips(item))
            view = view.intersected(inWindow(item));
        if (item->inherits("QQuickFlickable"))
            space = item;
        for (QQuickItem *child : item->childItems())
            look(child, view, space);
    }

    void checkOne(const Seen &seen)
    {
        const auto *item = seen.item;
        if (item->property("cutOff").toBool() || item->property("truncated").toBool())
            problems.append(seen.name + QStringLiteral(" is cut off"));
        if (seen.whole.left() < m_window.left() - tolerance ||
            seen.whole.right() > m_window.right() + tolerance)
            problems.append(seen.name + QStringLiteral(" reaches beside the window"));
        if (!seen.space && (seen.whole.top() < m_window.top() - tolerance ||
                            seen.whole.bottom() > m_window.bottom() + tolerance))
            problems.append(seen.name + QStringLiteral(" reaches over the window and does not scroll"));
        if (!seen.control)
            return checkSurface(seen);
        if (QAccessible::queryAccessibleInterface(seen.item)->text(QAccessible::Name).trimmed().isEmpty())
            problems.append(seen.name + QStringLiteral(" has no name"));
        if (seen.whole.width() < m_minimum - tolerance || seen.whole.height() < m_minimum - tolerance)
            problems.append(QStringLiteral("%1 is too small for a finger: %2 × %3")
                                .arg(seen.name)
                                .arg(seen.whole.width())
                                .arg(seen.whole.height()));
    }

    // Text must stay on what it is written on.
    void checkSurface(const Seen &seen)
    {
        for (QQuickItem *under = seen.item->parentItem(); under && !clips(under);
             under = under->parentItem()) {
            if (!isSurface(under))
                continue;
            const QRectF ground = inWindow(under).adjusted(-tolerance, -tolerance, tolerance, tolerance);
            if (!ground.contains(seen.whole))
                problems.append(seen.name + QStringLiteral(" leaves ") + nameOf(under));
            return;
        }
    }

    void checkPairs()
    {
        for (qsizetype i = 0; i < m_seen.size(); ++i) {
            for (qsizetype j = i + 1; j < m_seen.size(); ++j) {
                const Seen &one = m_seen[i];
                const Seen &other = m_seen[j];
                const bool same = one.space == other.space;
                if (!related(one.item, other.item) &&
                    overlap(same ? one.whole : one.visible, same ? other.whole : other.visible))
                    problems.append(one.name + QStringLiteral(" lies on ") + other.name);
            }
        }
    }

    QRectF m_window;
    double m_minimum;
    QList<Seen> m_seen;
};
} // namespace

bool wholeInSight(QQuickItem *item)
{
    const QRectF whole = inWindow(item);
    for (QQuickItem *around = item->parentItem(); around; around = around->parentItem()) {
        if (clips(around) &&
            !inWindow(around).adjusted(-tolerance, -tolerance, tolerance, tolerance).contains(whole))
            return false;
    }
    return true;
}

QStringList layoutProblems(QQuickItem *root, double targetMinimum)
{
    return Check(root, targetMinimum).problems;
}

} // namespace madoguchi::test
