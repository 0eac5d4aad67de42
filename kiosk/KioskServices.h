// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/station/Station.h"
#include "app/visit/VisitServices.h"

#include "drivers/print/Printer.h"

#include <QObject>
#include <memory>

namespace madoguchi
{

class CentreLine;
class ProfileLink;
class Visit;

// What a visit at a kiosk needs of the world: the card reader's thread, the queue, the seal, the printer.
// GUI thread; what the card thread says is brought to it.
class KioskServices : public QObject, public VisitServices
{
    Q_OBJECT
public:
    struct Parts {
        const Station &station;
        const CatalogueStore &catalogues;
        Outbox &outbox;
        const seal::Sealer &sealer;
    };
    explicit KioskServices(Parts parts, QObject *parent = nullptr);
    ~KioskServices() override;

    // From now on what happens on the reader goes to this visit.
    void serve(Visit &visit, std::unique_ptr<card::ReaderPort> readers);

    // The way to the city's common IDs; before this, and where the settings do not want it, nothing is offered.
    void useCommonId(CentreLine &line);

    std::shared_ptr<const Catalogue> catalogue() const override { return m_parts.catalogues.current(); }
    void readFacts(SecretBuffer pin) override;
    void releaseCard() override;
    Result<Receipt> handIn(Submission submission) override;
    bool hasPrinter() const override { return !m_parts.station.printer.empty(); }
    Result<void> print(const ToPrint &what, const QString &language) override;
    bool offersProfile() const override;
    void awaitProfile() override;
    void readProfile(SecretBuffer pin) override;
    void dropProfile() override;
    void refuseOffer(const std::string &rule) override;
    Result<Draft> readDraft(const QString &text) override;
    void callStaff(bool call) override;
    int idleSeconds() const override { return m_parts.station.idleSeconds; }

Q_SIGNALS:
    void handedIn();
    void staffWanted(bool wanted);

private:
    // A sheet ready for the printer, and the name of its file where there is none.
    struct Sheet {
        std::string pdf, name;
    };
    Result<Sheet> sheet(const ReceiptToPrint &receipt, const QString &language);
    Result<Sheet> sheet(const ListToPrint &list, const QString &language);
    Result<Sheet> sheet(const FormToPrint &form, const QString &language);
    Result<Sheet> sheet(const TicketToPrint &ticket, const QString &language);
    Result<void> saveForSpooler(const Sheet &sheet);

    Parts m_parts;
    Visit *m_visit = nullptr;
    print::Printer m_printer;
    std::unique_ptr<ProfileLink> m_profile;
    std::unique_ptr<card::CardService> m_card; // last: its thread calls back into this
};

} // namespace madoguchi
