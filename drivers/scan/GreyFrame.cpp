// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#include "drivers/scan/GreyFrame.h"

#include <QImage>

namespace madoguchi::scan
{

namespace
{

bool firstPlaneIsGrey(QVideoFrameFormat::PixelFormat format)
{
    switch (format) {
    case QVideoFrameFormat::Format_Y8:
    case QVideoFrameFormat::Format_NV12:
    case QVideoFrameFormat::Format_NV21:
    case QVideoFrameFormat::Format_YUV420P:
    case QVideoFrameFormat::Format_YUV422P:
    case QVideoFrameFormat::Format_YV12:
    case QVideoFrameFormat::Format_IMC1:
    case QVideoFrameFormat::Format_IMC2:
    case QVideoFrameFormat::Format_IMC3:
    case QVideoFrameFormat::Format_IMC4:
        return true;
    default:
        return false;
    }
}

std::vector<FoundCode> readImage(const QImage &image)
{
    const QImage grey = image.convertToFormat(QImage::Format_Grayscale8);
    return readCodes({grey.constBits(), grey.width(), grey.height(), int(grey.bytesPerLine())});
}

} // namespace

std::vector<FoundCode> readFrame(QVideoFrame frame)
{
    if (!firstPlaneIsGrey(frame.pixelFormat()))
        return readImage(frame.toImage());
    if (!frame.map(QVideoFrame::ReadOnly))
        return {};
    const GreyView view{frame.bits(0), frame.width(), frame.height(), frame.bytesPerLine(0)};
    // What the frame says of its size is not believed beyond the bytes that are there.
    const bool whole = view.height > 0 && std::int64_t(view.bytesPerLine) * (view.height - 1) + view.width <=
                                              std::int64_t(frame.mappedBytes(0));
    std::vector<FoundCode> found;
    if (whole)
        found = readCodes(view);
    frame.unmap();
    return found;
}

} // namespace madoguchi::scan
