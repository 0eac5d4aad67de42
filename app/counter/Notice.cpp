// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#include "app/counter/Notice.h"

#include <QCoreApplication>
#include <array>

namespace madoguchi
{

namespace
{

constexpr auto context = "CounterNotice";

// By Notice::Act: the line to the centre is down, and what that means for the act.
constexpr auto lineDown = std::to_array<const char *>({
    //: Staff tried to sign in
    QT_TRANSLATE_NOOP("CounterNotice", "The line to the centre is down. You can sign in when it is back."),
    //: Staff tried to open an application
    QT_TRANSLATE_NOOP("CounterNotice",
                      "The line to the centre is down. The application can be opened when it is back."),
    //: Staff tried to accept an application
    QT_TRANSLATE_NOOP(
        "CounterNotice",
        "The line to the centre is down. It is not accepted yet. Please press again when the line is back."),
    //: Staff tried to send again what was set aside on this machine
    QT_TRANSLATE_NOOP("CounterNotice", "The line to the centre is down. It is sent when the line is back."),
    //: Staff tried to keep what they corrected in an application
    QT_TRANSLATE_NOOP(
        "CounterNotice",
        "The line to the centre is down. It is not kept yet. Please press again when the line is back."),
});

} // namespace

Notice Notice::of(ErrorCode code, Act act)
{
    const ErrorInfo &info = errorInfo(code);
    if (code == ErrorCode::LineDown)
        return {context, lineDown[static_cast<std::size_t>(act)], info.support};
    return {"ErrorText", info.text, info.support};
}

Notice Notice::notANumber()
{
    //: Typed into the search field of the counter
    return {context,
            QT_TRANSLATE_NOOP("CounterNotice", "This is not a receipt number. Please check it on the paper."),
            errorInfo(ErrorCode::BadInput).support};
}

Notice Notice::ticket(const QString &number, const QString &procedure)
{
    //: Staff scanned a ticket that a kiosk printed, for a procedure that is not begun there. %1 is its number, %2 the
    //: procedure's name
    Notice notice(context,
                  QT_TRANSLATE_NOOP("CounterNotice", "This is the kiosk's ticket %1, for: %2. Nothing was handed in "
                                                     "yet. Please begin it here with the person."),
                  {});
    notice.m_about = {number, procedure};
    return notice;
}

Notice Notice::madeAtHome()
{
    //: Staff scanned the code of an application that was begun at home
    return {context,
            QT_TRANSLATE_NOOP("CounterNotice", "This was written at home, and nothing was handed in yet. Please let "
                                               "the person show the code to the kiosk."),
            {}};
}

Notice Notice::signedOut()
{
    //: On the sign-in page, after the centre ended the session
    return {context,
            QT_TRANSLATE_NOOP("CounterNotice", "Please sign in again. You were signed in for a long time."),
            errorInfo(ErrorCode::StaffUnknown).support};
}

Notice Notice::decided()
{
    //: Staff pressed accept, but somebody else had decided or corrected something before
    return {context,
            QT_TRANSLATE_NOOP("CounterNotice", "Somebody else decided on this application, or corrected it, before you. Please look at it."),
            errorInfo(ErrorCode::CentreConflict).support};
}

Notice Notice::changedSince()
{
    //: Staff corrected an application, but somebody else had corrected it or decided on it before
    return {context,
            QT_TRANSLATE_NOOP("CounterNotice",
                              "Somebody else changed this application before you. Your values were not kept. "
                              "Please look at it again."),
            errorInfo(ErrorCode::CentreConflict).support};
}

Notice Notice::keepFirst()
{
    //: Staff scanned or chose another application while they were still correcting one
    return {context,
            QT_TRANSLATE_NOOP("CounterNotice", "Your corrections are not kept yet. Please keep them, or change "
                                               "nothing, before you open another application."),
            {}};
}

Notice Notice::unfit()
{
    //: Staff corrected an application in a way that the procedure's rules do not allow
    return {context,
            QT_TRANSLATE_NOOP("CounterNotice",
                              "These values do not fit the rules of the procedure. Nothing was changed."),
            errorInfo(ErrorCode::AnswersIncomplete).support};
}

Notice Notice::changedTrail()
{
    //: For staff: this computer's own record of who saw or did what does not agree with the centre's
    return {context,
            QT_TRANSLATE_NOOP("CounterNotice", "The audit trail of this machine was changed. Please tell the IT "
                                               "department. You can go on working."),
            errorInfo(ErrorCode::AuditBroken).support};
}

QString Notice::sentence() const
{
    QString text = m_text ? QCoreApplication::translate(m_context, m_text) : QString();
    // Together: what is put in may hold a sign that looks like a place itself.
    return m_about.size() == 2 ? text.arg(m_about[0], m_about[1]) : text;
}

QString Notice::code() const
{
    return QString::fromUtf8(m_code.data(), static_cast<qsizetype>(m_code.size()));
}

} // namespace madoguchi
