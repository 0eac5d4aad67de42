// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
// What comes out of the printer of a kiosk.
#include "app/paper/FollowPaper.h"
#include "app/paper/FormPaper.h"
#include "app/paper/TicketPaper.h"
#include "app/visit/Visit.h"
#include "drivers/print/PdfFile.h"
#include "kiosk/KioskServices.h"
#include "kiosk/ReceiptPaper.h"
#include "kiosk/TicketNumber.h"

#include <QDateTime>

namespace madoguchi
{

Result<KioskServices::Sheet> KioskServices::sheet(const ReceiptToPrint &receipt, const QString &language)
{
    const Station &station = m_parts.station;
    const auto pdf =
        print::receiptPdf(receiptPage({receipt.receipt, receipt.definition, receipt.left, station.officeName,
                                       language, m_visit->lineUp(), station.training}));
    return pdf ? Result<Sheet>(Sheet{pdf->toStdString(), receipt.receipt.number})
               : Result<Sheet>(pdf.error());
}

Result<KioskServices::Sheet> KioskServices::sheet(const ListToPrint &list, const QString &language)
{
    auto paper = followPaper(list.follow, list.household, list.catalogue, language.toStdString());
    if (m_parts.station.training)
        paper.notice = PaperWords(list.catalogue, paper.language).shared("paper.training");
    auto pdf = print::formPdf(paper);
    return pdf ? Result<Sheet>(Sheet{std::move(*pdf), {}}) : Result<Sheet>(pdf.error());
}

Result<KioskServices::Sheet> KioskServices::sheet(const FormToPrint &form, const QString &language)
{
    FormPaperOptions options;
    options.language = language.toStdString();
    options.day = form.receipt.arrived.substr(0, std::string_view("YYYY-MM-DD").size());
    options.ward = wardOf(m_parts.station.officeName.at("ja"));
    options.number = form.receipt.number;
    options.training = m_parts.station.training;
    auto pdf = print::formPdf(formPaper(form.form, form.catalogue, options));
    return pdf ? Result<Sheet>(Sheet{std::move(*pdf), {}}) : Result<Sheet>(pdf.error());
}

Result<KioskServices::Sheet> KioskServices::sheet(const TicketToPrint &ticket, const QString &language)
{
    const QDateTime now = QDateTime::currentDateTime();
    const std::string day = todayHere();
    const auto number = nextTicket(m_parts.station.data / "tickets", m_parts.station.identity.device, day);
    if (!number)
        return number.error();
    auto paper = ticketPaper({ticket.definition, m_parts.station.officeName, *number, day,
                              now.toString(QStringLiteral("HH:mm")).toStdString()},
                             ticket.catalogue, language.toStdString());
    if (m_parts.station.training)
        paper.notice = PaperWords(ticket.catalogue, paper.language).shared("paper.training");
    auto pdf = print::formPdf(paper);
    return pdf ? Result<Sheet>(Sheet{std::move(*pdf), "ticket-" + *number}) : Result<Sheet>(pdf.error());
}

// The spooler of the office takes what appears in "print". Only what names nobody may lie there.
Result<void> KioskServices::saveForSpooler(const Sheet &sheet)
{
    if (sheet.name.empty())
        return Error{ErrorCode::PrintFailed, "no printer is set, and papers with names lie in no file"};
    const auto folder = m_parts.station.data / "print";
    std::error_code failed;
    std::filesystem::create_directories(folder, failed);
    if (failed)
        return Error{ErrorCode::PrintFailed, failed.message()};
    return print::writePdf(sheet.pdf, folder / (sheet.name + ".pdf"));
}

Result<void> KioskServices::print(const ToPrint &what, const QString &language)
{
    const auto made = std::visit([&](const auto &one) { return sheet(one, language); }, what);
    if (!made)
        return made.error();
    if (!hasPrinter())
        return saveForSpooler(*made);
    const auto paper = static_cast<Visit::Paper>(what.index());
    m_printer.print(QByteArray::fromStdString(made->pdf),
                    [this, paper, turn = m_visit->turn()](const Result<void> &printed) {
                        if (!printed)
                            m_visit->notPrinted(paper, turn);
                    });
    return {};
}

} // namespace madoguchi
