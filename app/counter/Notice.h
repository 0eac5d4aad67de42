// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "drivers/support/ErrorCode.h"

#include <QString>
#include <QStringList>

namespace madoguchi
{

// One sentence for staff, kept as source text so that it follows the language while it is shown.
class Notice
{
public:
    // What staff was doing when the line went down: what is lost and what is not differs.
    enum class Act { SignIn, Open, Accept, Retry, Correct };

    Notice() = default;
    static Notice of(ErrorCode code, Act act);
    static Notice notANumber(); // what was typed is no receipt number
    // A ticket that a kiosk printed was held here: its number, and the title of the procedure that the person came for.
    static Notice ticket(const QString &number, const QString &procedure);
    static Notice madeAtHome(); // the code of an application that was begun on a phone
    static Notice signedOut();  // the centre ended the session
    static Notice decided();    // somebody else was faster
    static Notice changedSince(); // likewise, with a correction or a decision
    static Notice keepFirst();    // another application is asked for while one is being corrected
    static Notice unfit();        // a correction that the rules do not take
    static Notice changedTrail(); // this machine's audit trail is not what the centre holds

    bool empty() const noexcept { return !m_text; }
    QString sentence() const;
    QString code() const; // "LINE-DOWN", or empty

private:
    Notice(const char *context, const char *text, std::string_view code)
        : m_context(context), m_text(text), m_code(code)
    {
    }
    const char *m_context = nullptr;
    const char *m_text = nullptr;
    std::string_view m_code;
    QStringList m_about; // what stands for %1, %2 …
};

} // namespace madoguchi
