// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "drivers/scan/CodeReader.h"

#include <QVideoFrame>
#include <functional>

namespace madoguchi::scan
{

// Calls `look` with the grey of a camera's frame. Most cameras and decoders give a plane of grey by itself,
// which is looked at where it lies; other frames are converted first. Not called when there is none. Any
// thread.
void withGrey(QVideoFrame frame, const std::function<void(const GreyView &)> &look);

} // namespace madoguchi::scan
