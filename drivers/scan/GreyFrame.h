// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "drivers/scan/CodeReader.h"

#include <QVideoFrame>

namespace madoguchi::scan
{

// The codes in a camera's frame. Most cameras and decoders give a plane of grey by itself, which is read
// where it lies; other frames are converted first. Any thread.
std::vector<FoundCode> readFrame(QVideoFrame frame);

} // namespace madoguchi::scan
