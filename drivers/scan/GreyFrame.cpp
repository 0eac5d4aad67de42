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

} // namespace

void withGrey(QVideoFrame frame, const std::function<void(const GreyView &)> &look)
{
    if (!firstPlaneIsGrey(frame.pixelFormat())) {
        const QImage grey = frame.toImage().convertToFormat(QImage::Format_Grayscale8);
        look({grey.constBits(), grey.width(), grey.height(), int(grey.bytesPerLine())});
        return;
    }
    if (!frame.map(QVideoFrame::ReadOnly))
        return;
    const GreyView view{frame.bits(0), frame.width(), frame.height(), frame.bytesPerLine(0)};
    // What the frame says of its size is not believed beyond the bytes that are there.
    const bool whole = view.height > 0 && std::int64_t(view.bytesPerLine) * (view.height - 1) + view.width <=
                                              std::int64_t(frame.mappedBytes(0));
    if (whole)
        look(view);
    frame.unmap();
}

} // namespace madoguchi::scan
