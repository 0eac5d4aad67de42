// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/counter/StaffSession.h"
#include "app/counter/VisitDetail.h"
#include "app/outbox/AuditTrail.h"
#include "app/station/Station.h"
#include "drivers/print/Printer.h"

#include <QObject>
#include <QVariant>
#include <QtQml/qqmlregistration.h>

namespace madoguchi
{

// Paper from the counter: the form of the open application as it was handed in, and blank forms for the day
// on which nothing works. Who printed whose form is written into the audit trail before anything is printed.
// GUI thread.
class CounterPapers : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("The counter owns the papers")
    Q_PROPERTY(bool hasPrinter READ hasPrinter CONSTANT)
    Q_PROPERTY(State state READ state NOTIFY changed)
    Q_PROPERTY(QString code READ code NOTIFY changed) // support code of what went wrong, or empty

public:
    enum class State { Nothing, Printing, Printed, Failed }; // of the last paper
    Q_ENUM(State)

    struct Parts {
        const Station &station;
        const CatalogueStore &catalogues;
        const VisitDetail &visit;
        const StaffSession &session;
    };
    explicit CounterPapers(Parts parts, QObject *parent = nullptr);

    void setTrail(AuditTrail *trail) { m_trail = trail; } // null: no form with a name on it is printed
    void forget(); // what was printed before; the next member of staff is there

    bool hasPrinter() const { return !m_parts.station.printer.empty(); }
    State state() const noexcept { return m_state; }
    QString code() const;

    Q_INVOKABLE void printVisit();
    // In Japanese and `language` beside it.
    Q_INVOKABLE void printBlank(const QString &procedure, const QString &language);
    // What there is today, in the order of the lists: [{"id","title"}].
    Q_INVOKABLE QVariantList blankForms(const QString &language) const;

Q_SIGNALS:
    void changed();

private:
    Result<std::string> visitForm() const;
    Result<std::string> blankForm(const std::string &procedure, const std::string &language) const;
    Result<void> writeDown();
    void print(const Result<std::string> &pdf);
    void setState(State state, ErrorCode code = {});

    Parts m_parts;
    print::Printer m_printer;
    AuditTrail *m_trail = nullptr;
    State m_state = State::Nothing;
    ErrorCode m_code = {};
    int m_job = 0; // the last one: an older one's word does not count any more
};

} // namespace madoguchi
