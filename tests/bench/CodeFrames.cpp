// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
//
// bench_code_frames engine|ours code|empty HEIGHT FRAMES: looks at generated frames, for
// code_instructions.py, which counts what happens inside lookAt().
#include "drivers/scan/FrameReader.h"
#include "tests/scan/CodeScenes.h"

#include <cstdlib>
#include <string_view>

using namespace madoguchi::scan;

__attribute__((noinline)) std::size_t lookAt(FrameReader *reader, const GreyView &frame)
{
    return reader ? reader->read(frame).size() : readCodes(frame).size();
}

int main(int count, char **arguments)
{
    if (count != 5)
        return 2;
    const int height = std::atoi(arguments[3]), frames = std::atoi(arguments[4]);
    const QSize size(height * 16 / 9, height);
    const QImage frame = std::string_view(arguments[2]) == "code"
                             ? codepicture::scene(codepicture::Trouble::None, 1, size).grey
                             : codepicture::emptyDesk(1, size);
    FrameReader reader;
    std::size_t found = 0;
    for (int i = 0; i < frames; ++i)
        found +=
            lookAt(std::string_view(arguments[1]) == "ours" ? &reader : nullptr, codepicture::view(frame));
    return (found > 0) == (std::string_view(arguments[2]) == "code") ? 0 : 1;
}
