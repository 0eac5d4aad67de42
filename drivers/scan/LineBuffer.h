// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QStringList>

namespace madoguchi::scan
{

// Cuts what a serial scanner sends into lines: CR, LF or both end one. What is not text (the wrong speed, a
// cable pulled half-way) is dropped up to the next end of a line.
class LineBuffer
{
public:
    static constexpr qsizetype longest =
        2049; // bytes; a longer line is cut there, and so is told as too large

    QStringList add(const QByteArray &bytes); // the lines that are now whole, without empty ones
    void clear() { m_line.clear(); }

private:
    QByteArray m_line;
};

} // namespace madoguchi::scan
