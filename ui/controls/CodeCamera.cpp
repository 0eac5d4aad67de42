// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#include "ui/controls/CodeCamera.h"

namespace madoguchi
{

using scan::CodeScanner;

namespace
{

CodeCamera::Sight sightOf(CodeScanner::Judgement judgement)
{
    using Sight = CodeCamera::Sight;
    switch (judgement) {
    case CodeScanner::Judgement::TooDark:
        return Sight::TooDark;
    case CodeScanner::Judgement::TooBright:
        return Sight::TooBright;
    case CodeScanner::Judgement::TooSmall:
        return Sight::TooSmall;
    default:
        return Sight::Looking;
    }
}

} // namespace

CodeCamera::CodeCamera(QObject *parent) : QObject(parent)
{
    connect(&m_scanner, &CodeScanner::activeChanged, this, &CodeCamera::activeChanged);
    connect(&m_scanner, &CodeScanner::sourceChanged, this, &CodeCamera::sourceChanged);
    connect(&m_scanner, &CodeScanner::videoSinkChanged, this, &CodeCamera::videoSinkChanged);
    connect(&m_scanner, &CodeScanner::stateChanged, this, &CodeCamera::sightChanged);
    connect(&m_scanner, &CodeScanner::judgementChanged, this, &CodeCamera::sightChanged);
    connect(&m_scanner, &CodeScanner::found, this, &CodeCamera::found);
}

CodeCamera::Sight CodeCamera::sight() const
{
    switch (m_scanner.state()) {
    case CodeScanner::State::Looking:
        return sightOf(m_scanner.judgement());
    case CodeScanner::State::Absent:
    case CodeScanner::State::Failed:
        return Sight::Absent;
    default:
        return Sight::Waiting;
    }
}

} // namespace madoguchi
