// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#include "drivers/scan/FrameReader.h"

#include "drivers/scan/GreyPicture.h"

namespace madoguchi::scan
{

namespace
{

// Noise and blur that hide a large code are gone at a fraction of its size, and so is most of the cost.
std::vector<FoundCode> lookFromAfar(const GreyView &frame)
{
    constexpr int enough = 300'000; // pixels: 640 by 360, 480 by 270
    const GreyPicture half = halved(frame);
    return half.width * half.height > enough ? lookFromAfar(half.view()) : lookOnce(half.view());
}

} // namespace

std::vector<FoundCode> FrameReader::read(const GreyView &frame)
{
    if (!isReadable(frame))
        return {};
    const Look look = m_next;
    std::vector<FoundCode> found = look == Look::AsItIs     ? lookOnce(frame)
                                   : look == Look::FromAfar ? lookFromAfar(frame)
                                                            : m_confirmed.of(rescue(frame, m_treatment));
    m_any = (look != Look::AsItIs && m_any) || !found.empty();
    if (look == Look::AsItIs)
        m_next = Look::FromAfar;
    else
        m_next = look == Look::FromAfar && !m_any ? Look::Treated : Look::AsItIs;
    // What worked stays: the code is still there in the frames that follow.
    if (look == Look::Treated && found.empty())
        m_treatment = (m_treatment + 1) % treatments;
    return found;
}

} // namespace madoguchi::scan
