// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/procedures/Correction.h"
#include "app/sync/CentreLine.h"

#include <QObject>
#include <functional>
#include <string>
#include <vector>

namespace madoguchi
{

// One line of the staff's list: the public header and how far it is. No personal data.
struct VisitSummary {
    std::string id; // of the hand-in
    std::string receipt, procedure, revision, office, device, channel, language;
    std::string arrived, received; // ISO 8601 with offset; `received` is the centre's clock
    std::string state;             // "waiting", "accepted"
    std::string decidedAt;         // ISO 8601 with offset; empty while waiting
};

// One visit as the centre opened it for a member of staff. Each opening is written down at the centre.
struct OpenedVisit {
    Submission submission;
    std::string state;                // "waiting", "accepted"
    std::string decidedBy, decidedAt; // the member of staff's name; empty while waiting
    std::vector<Correction> corrections = {}; // by staff, the oldest first
};

// What the counter asks of the centre. GUI thread; never blocks; each answer arrives by its callback, once.
// Every call: LineDown, LineRefused, LineNotOurs; StaffUnknown when nobody is signed in or the sign-in ran
// out.
class StaffClient : public QObject
{
    Q_OBJECT
public:
    enum class Show { Waiting, Accepted, All };
    template <typename T> using Done = std::function<void(Result<T>)>;

    explicit StaffClient(CentreLine &line, QObject *parent = nullptr);

    // `password` is UTF-8 and overwritten before this returns. Gives the member's name. StaffUnknown: no such
    // number and password; after five failures in a row the centre refuses for a while, and `detail` says for
    // how long.
    void signIn(const QString &staff, QByteArray &password, Done<QString> done);
    void signOut(); // at once here; at the centre when the line allows
    bool signedIn() const noexcept { return m_signedIn; }

    void listVisits(Show show, Done<std::vector<VisitSummary>> done); // who waits longest first
    // `receipt`: the number, or the hand-in's id. VisitUnknown; CentreConflict where several have this
    // number.
    void openVisit(const QString &receipt, Done<OpenedVisit> done);
    // One part of a scan of this visit (Attachment::parts), likewise. Each opening is written down at the
    // centre.
    void openPart(const QString &receipt, const QString &hash, Done<Bytes> done);
    // By the hand-in's id, too. `decision`: "accepted". Sent again by hand after LineDown it counts once.
    // `after`: how many corrections there are. VisitUnknown; CentreConflict when somebody else decided or
    // corrected before.
    void decide(const QString &receipt, const QString &decision, std::size_t after, Done<void> done);
    // Kept beside what was handed in. `id`: a UUID, the same when it is sent again after LineDown; `after`: how many
    // corrections there are. Gives it as the centre keeps it. AnswersIncomplete where it does not fit; CentreConflict when
    // somebody else corrected or decided before.
    void correct(const QString &receipt, const QString &id, std::size_t after,
                 const std::vector<CorrectedValue> &values, Done<Correction> done);

Q_SIGNALS:
    void signedInChanged(bool signedIn);

private:
    void setSignedIn(bool signedIn);
    Error failure(const CentreLine::Reply &reply); // of an answer that is not a success
    template <typename T> CentreLine::Done answered(Done<T> done, Result<T> (*read)(const Json &));
    template <typename T> void get(const QString &path, Done<T> done, Result<T> (*read)(const Json &));
    CentreLine &m_line;
    bool m_signedIn = false;
    std::map<QString, std::string> m_decisionIds; // by receipt, while the centre has not answered
};

} // namespace madoguchi
