// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/scan/CodePicture.h"

#include <array>

// Frames as a camera over a desk gives them, each with one trouble, made from a seed alone. How bad the
// trouble is comes from the seed too and reaches from what any reader manages to what none does.
namespace codepicture
{

enum class Trouble {
    None,
    Small,       // 1.4 to 2.6 pixels a module
    Blur,        // out of focus, or moved while the shutter was open
    Noise,       // a cheap camera in the evening
    LowContrast, // grey print, a dark phone
    Light,       // half of it in the shadow
    Glare,       // bright spots on plastic or glass
    Perspective, // held at 45 to 70 degrees
    Curved,      // a receipt straight from the roll
    Damage,      // pen and blots, as much as error correction can repair
    TwoCodes,    // ours and another one, under mild troubles
};
inline constexpr std::array troubles{
    Trouble::Small, Trouble::Blur,        Trouble::Noise,  Trouble::LowContrast, Trouble::Light,
    Trouble::Glare, Trouble::Perspective, Trouble::Curved, Trouble::Damage,      Trouble::TwoCodes};
const char *troubleName(Trouble trouble);

struct Scene {
    QImage grey;
    std::vector<std::string> texts; // of the codes in it
};

Scene scene(Trouble trouble, quint32 seed, QSize frame);

// The same desk without any code.
QImage emptyDesk(quint32 seed, QSize frame);

} // namespace codepicture
