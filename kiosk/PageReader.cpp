// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#include "kiosk/PageReader.h"

#include "drivers/voice/Voice.h"
#include "ui/controls/Phrases.h"

#include <QAccessible>
#include <QCoreApplication>
#include <QQuickWindow>

namespace madoguchi
{

namespace
{
// Marks are inherited: whoever stands inside a marked item is marked.
template <typename Mark> bool isMarked(const QQuickItem *item, Mark mark)
{
    for (; item; item = item->parentItem()) {
        if (mark(*item))
            return true;
    }
    return false;
}

bool isSecret(const QQuickItem &item)
{
    return item.property("secret").toBool();
}

// Name, address and birth date from the card, and whatever somebody wrote: nobody else is to hear it.
bool isPersonal(const QQuickItem &item)
{
    const QVariant written = item.property("verbatim"); // a text that somebody wrote, or whether it is one
    return item.property("personal").toBool() ||
           item.property("source").toString() == QStringLiteral("card") ||
           (written.typeId() == QMetaType::Bool ? written.toBool() : !written.toString().isEmpty());
}

bool isText(QAccessible::Role role)
{
    return role == QAccessible::Heading || role == QAccessible::StaticText ||
           role == QAccessible::Paragraph || role == QAccessible::ListItem ||
           role == QAccessible::AlertMessage;
}

// What is said of an item: its own wording for that, the reading of its furigana, or else its name.
QString spokenText(QAccessibleInterface &node)
{
    for (const char *wording : {"spokenText", "reading"}) {
        const QString own = node.object() ? node.object()->property(wording).toString() : QString();
        if (!own.isEmpty())
            return Phrases::readingText(own).trimmed();
    }
    return node.text(QAccessible::Name).trimmed();
}
} // namespace

PageReader::PageReader(Voice *voice, QObject *parent) : QObject(parent), m_voice(voice) {}

PageReader::~PageReader() = default;

void PageReader::watch(QQuickWindow *window)
{
    m_window = window;
    connect(window, &QQuickWindow::activeFocusItemChanged, this, &PageReader::focusMoved);
}

void PageReader::setLanguage(const QString &language)
{
    m_language = language;
}

QStringList PageReader::lines(QQuickItem *page) const
{
    QStringList result;
    bool withheld = false;
    collect(QAccessible::queryAccessibleInterface(page), result, withheld);
    if (withheld)
        //: Spoken instead of name, address and birth date while others could hear them
        result.append(Phrases::readingText(QCoreApplication::translate(
            "PageReader", "Your details are on the screen. They are read aloud only into an earphone.")));
    return result;
}

void PageReader::collect(QAccessibleInterface *node, QStringList &into, bool &withheld) const
{
    if (!node || node->state().invisible)
        return;
    const auto *item = qobject_cast<QQuickItem *>(node->object());
    if (isMarked(item, isSecret))
        return;
    if (isMarked(item, isPersonal) && !(m_voice && m_voice->privateListening())) {
        withheld = true;
        return;
    }
    if (isText(node->role())) {
        if (const QString text = spokenText(*node); !text.isEmpty())
            into.append(text);
    }
    for (int i = 0; i < node->childCount(); ++i)
        collect(node->child(i), into, withheld);
}

QString PageReader::controlText(QQuickItem *control) const
{
    QAccessibleInterface *node = control ? QAccessible::queryAccessibleInterface(control) : nullptr;
    if (!node || isMarked(control, isSecret))
        return {};
    const QString name = spokenText(*node);
    if (name.isEmpty() || isText(node->role()))
        return {}; // texts were read with the page
    QStringList parts{name};
    if (node->state().checkable)
        //: Spoken after the name of a choice
        parts.append(node->state().checked ? QCoreApplication::translate("PageReader", "chosen")
                                           : QCoreApplication::translate("PageReader", "not chosen"));
    else if (node->role() == QAccessible::Button)
        //: Spoken after the name of a button
        parts.append(QCoreApplication::translate("PageReader", "button"));
    else if (node->role() == QAccessible::EditableText)
        //: Spoken after the name of a field that can be typed in
        parts.append(QCoreApplication::translate("PageReader", "a place to type"));
    if (const QString more = node->text(QAccessible::Description).trimmed(); !more.isEmpty() && more != name)
        parts.append(more);
    //: Joins the name of a control, what it is and its explanation when they are spoken
    return parts.join(QCoreApplication::translate("PageReader", ", "));
}

void PageReader::readPage(QQuickItem *page)
{
    m_page = page;
    if (!m_voice)
        return;
    m_voice->stop();
    for (const QString &line : lines(page))
        say(line);
    m_spoken = m_window ? m_window->activeFocusItem() : nullptr;
    say(controlText(m_spoken));
}

void PageReader::announce(const QString &text)
{
    say(text);
}

void PageReader::focusMoved()
{
    QQuickItem *control = m_window ? m_window->activeFocusItem() : nullptr;
    // A page that is just coming up is read as a whole, with its first control at the end.
    if (!m_voice || !control || control == m_spoken || !m_page)
        return;
    m_spoken = control;
    const QString text = controlText(control);
    if (text.isEmpty())
        return;
    m_voice->stop();
    say(text);
}

void PageReader::say(const QString &text)
{
    if (m_voice && !text.isEmpty())
        m_voice->say(text, m_language);
}

} // namespace madoguchi
