// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#include "app/maintenance/Call.h"
#include "drivers/scan/CodeReader.h"
#include "drivers/scan/Payload.h"

#include <QElapsedTimer>
#include <QImageReader>

namespace madoguchi::maintenance
{

namespace
{

constexpr int mostMegabytes = 512; // of one picture in memory; a larger one is refused before it is loaded

// Drawings such as SVG are programs of a kind, and may name other files.
bool isPicture(const QByteArray &format)
{
    static const QByteArrayList pictures{"png",  "jpeg", "jpg", "gif", "bmp",
                                         "webp", "tiff", "ppm", "pgm", "pbm"};
    return pictures.contains(format);
}

Result<QImage> load(const QString &file)
{
    QImageReader reader(file);
    reader.setAutoTransform(true);
    reader.setDecideFormatFromContent(true);
    if (reader.canRead() && !isPicture(reader.format()))
        return {ErrorCode::FileUnreadable, file.toStdString() + ": not a picture"};
    const QImage picture = reader.read();
    if (picture.isNull())
        return {ErrorCode::FileUnreadable, file.toStdString() + ": " + reader.errorString().toStdString()};
    return picture;
}

Json describe(const scan::FoundCode &code)
{
    const std::string_view kind = scan::payloadKindName(scan::recognise(code.text).kind);
    return {{"text", code.text}, {"format", code.format}, {"kind", kind}};
}

int scanFile(const Call &call, const QString &file)
{
    const Result<QImage> picture = load(file);
    if (!picture)
        return call.fail(picture.error(), {{"file", file.toStdString()}});
    QElapsedTimer clock;
    clock.start();
    const QImage grey = picture->convertToFormat(QImage::Format_Grayscale8);
    const auto codes =
        scan::readHardCodes({grey.constBits(), grey.width(), grey.height(), int(grey.bytesPerLine())});
    const double ms = double(clock.nsecsElapsed() / 1000) / 1000;

    Json found = Json::array();
    std::string plain = file.toStdString() + ":";
    for (const scan::FoundCode &code : codes) {
        found.push_back(describe(code));
        plain += "\n  " + found.back()["kind"].get<std::string>() + ": " + code.text;
    }
    call.answer({{"file", file.toStdString()}, {"found", found}, {"ms", ms}},
                codes.empty() ? plain + " no code" : plain);
    return Done;
}

} // namespace

int scanFiles(const Call &call)
{
    QImageReader::setAllocationLimit(mostMegabytes);
    int worst = Done;
    for (const QString &file : call.operands)
        worst = std::max(worst, scanFile(call, file));
    return worst;
}

} // namespace madoguchi::maintenance
