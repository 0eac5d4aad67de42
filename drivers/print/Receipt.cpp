// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#include "drivers/print/Receipt.h"

#include "drivers/print/PdfFile.h"
#include "drivers/print/ReceiptLayout.h"

#include <QBuffer>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>

namespace madoguchi::print
{

namespace
{

constexpr int dotsAnInch = 300;
constexpr double marginMm = 12;

// A PDF of one page in memory: QPdfWriter tells no errors of a device, so the disk is left for afterwards.
QByteArray render(const ReceiptPage &page)
{
    QByteArray pdf;
    QBuffer device(&pdf);
    device.open(QIODevice::WriteOnly);
    QPdfWriter writer(&device);
    writer.setPageSize(QPageSize(QPageSize::A5));
    writer.setPageMargins(QMarginsF(marginMm, marginMm, marginMm, marginMm), QPageLayout::Millimeter);
    writer.setResolution(dotsAnInch);
    writer.setTitle(page.title.ja + QLatin1Char(' ') + page.number);
    writer.setCreator(QStringLiteral("Madoguchi"));
    QPainter painter;
    if (!painter.begin(&writer))
        return {};
    ReceiptLayout(painter, page, dotsAnInch).draw();
    return painter.end() ? pdf : QByteArray();
}

} // namespace

Result<QByteArray> receiptPdf(const ReceiptPage &page)
{
    const QByteArray pdf = render(page);
    if (!pdf.startsWith("%PDF-") || !pdf.trimmed().endsWith("%%EOF"))
        return Error{ErrorCode::PrintFailed, "the page could not be drawn"};
    return pdf;
}

Result<void> writeReceiptPdf(const ReceiptPage &page, const std::filesystem::path &file)
{
    const auto pdf = receiptPdf(page);
    return pdf ? writePdf(pdf->toStdString(), file) : Result<void>(pdf.error());
}

} // namespace madoguchi::print
