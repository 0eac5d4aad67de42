// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/counter/VisitRows.h"
#include "app/procedures/CatalogueStore.h"
#include "app/procedures/Correction.h"

#include <QObject>
#include <QStringList>
#include <QVariantList>
#include <memory>
#include <optional>

namespace madoguchi
{

// The application that staff has open: who, what, every value with its source. One at a time, wiped by
// close().
class VisitDetail : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("The counter owns the open application")
    Q_PROPERTY(bool open READ isOpen NOTIFY changed)
    Q_PROPERTY(QString receipt READ receipt NOTIFY changed)
    Q_PROPERTY(QString title READ title NOTIFY changed)
    Q_PROPERTY(
        QString theirTitle READ theirTitle NOTIFY changed) // in the citizen's language, empty if the same
    Q_PROPERTY(QString name READ name NOTIFY changed)      // the person's, empty when none was asked
    Q_PROPERTY(QString personLanguage READ personLanguage NOTIFY changed)
    Q_PROPERTY(QString channel READ channel NOTIFY changed)
    Q_PROPERTY(QString device READ device NOTIFY changed)
    Q_PROPERTY(QString arrived READ arrived NOTIFY changed)            // ISO 8601 with offset
    Q_PROPERTY(bool clockUnchecked READ clockUnchecked NOTIFY changed) // the arrival time may be off
    Q_PROPERTY(QString state READ state NOTIFY changed)                // "waiting", "accepted"
    Q_PROPERTY(QString decided READ decided NOTIFY changed)            // likewise; empty while waiting
    Q_PROPERTY(QString decidedBy READ decidedBy NOTIFY changed)
    Q_PROPERTY(bool knownHere READ knownHere NOTIFY changed) // this machine has the procedure's definition
    Q_PROPERTY(int feeYen READ feeYen NOTIFY changed)        // -1: none
    Q_PROPERTY(bool feeConfirmed READ feeConfirmed NOTIFY changed)
    Q_PROPERTY(QStringList law READ law NOTIFY changed) // legal basis, in Japanese
    Q_PROPERTY(QStringList unconfirmed READ unconfirmed NOTIFY changed) // what nobody has confirmed yet, in words
    // What follows from the same life event and was not handed in with this visit: see followOnLines().
    Q_PROPERTY(QVariantList notTaken READ notTaken NOTIFY changed)
    Q_PROPERTY(bool unasked READ unasked NOTIFY changed) // nobody was asked what else there is
    Q_PROPERTY(QVariantList offers READ offers NOTIFY changed) // see offerLines()
    Q_PROPERTY(QVariantList corrections READ corrections NOTIFY changed) // {"by", "at", "fields": [label]}, the latest first
    Q_PROPERTY(madoguchi::VisitRows *identity READ identity CONSTANT) // only ever shown: from the card
    Q_PROPERTY(madoguchi::VisitRows *answers READ answers CONSTANT)

public:
    struct Decision {
        QString state;
        QString at; // ISO 8601 with offset
        QString by;
    };

    explicit VisitDetail(const CatalogueStore &catalogues, QObject *parent = nullptr);
    ~VisitDetail() override;

    void show(Submission submission, Decision decision, std::vector<Correction> corrections = {});
    void add(Correction correction);
    void setDecision(Decision decision);
    void close();
    void setLanguage(const QString &language);

    bool isOpen() const noexcept { return m_submission.has_value(); }
    QString id() const; // of the hand-in; empty while none is open
    QString receipt() const;
    QString title() const;
    QString theirTitle() const;
    QString name() const;
    QString personLanguage() const;
    QString channel() const;
    QString device() const;
    QString arrived() const;
    bool clockUnchecked() const;
    QString state() const { return m_decision.state; }
    QString decided() const { return m_decision.at; }
    QString decidedBy() const { return m_decision.by; }
    bool knownHere() const;
    int feeYen() const noexcept { return m_feeYen; }
    bool feeConfirmed() const;
    QVariantList notTaken() const;
    bool unasked() const;
    QVariantList offers() const;
    QVariantList corrections() const;
    std::size_t correctionCount() const noexcept { return m_corrections.size(); }
    QStringList law() const;
    QStringList unconfirmed() const;
    // For paper; null while none is open, or where this machine does not know its revision.
    const Submission *submission() const { return m_submission ? &*m_submission : nullptr; }
    const std::shared_ptr<const Catalogue> &catalogue() const { return m_catalogue; }
    const Definition *definition() const;
    const std::vector<Correction> &corrected() const noexcept { return m_corrections; }
    Json answersNow() const;       // with the corrections; in the order of the form
    Result<Form> formNow() const;  // ProcedureUnknown where this machine does not know it; see formOf()
    Result<Form> reopened() const; // for staff to go on with; likewise
    VisitRows *identity() noexcept { return &m_identity; }
    VisitRows *answers() noexcept { return &m_answers; }

Q_SIGNALS:
    void changed();

private:
    const Catalogue &book() const; // of the catalogue it was filled in by, or of the one in force
    bool sameLanguage() const;
    QString said(const Json &answer, const FieldDefinition *field, const std::string &language) const;
    VisitRow row(const Json &answer, const FieldDefinition *field) const;
    QString label(const std::string &id) const;
    Json answersShown() const;
    void fillRows();
    int fee() const;

    const CatalogueStore &m_catalogues;
    std::shared_ptr<const Catalogue>
        m_catalogue; // the one by which this application was filled in; null: unknown here
    std::optional<Submission> m_submission;
    std::vector<Correction> m_corrections;
    Decision m_decision;
    std::string m_language = "ja";
    int m_feeYen = -1;
    VisitRows m_identity;
    VisitRows m_answers;
};

} // namespace madoguchi
