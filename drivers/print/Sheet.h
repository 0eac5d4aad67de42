// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "drivers/print/PaperForm.h"
#include "drivers/print/Typesetter.h"

namespace madoguchi::print
{

// Millimetres and points: paper is thought in the one and drawn in the other.
constexpr double mm(double length)
{
    return length * 72 / 25.4;
}

struct Rect {
    double x = 0, y = 0, width = 0, height = 0;
    bool holds(const Rect &inner, double slack = 0.1) const noexcept
    {
        return inner.x >= x - slack && inner.y >= y - slack && inner.x + inner.width <= x + width + slack &&
               inner.y + inner.height <= y + height + slack;
    }
};

// One rectangle with its text. Points, from the left and top of what it belongs to.
struct Box {
    Rect rect;
    Block text;
    int align = -1;        // -1 left, 0 centre, 1 right
    double padding = mm(1.2);
    bool label = false;    // pale grey
    bool ruled = true;     // a thin frame
    bool struck = false;   // a line from corner to corner
    bool top = false;      // text at the top, else in the middle
    bool underline = false; // a line along its foot, to write on
    double rule = 0.4;      // how thick its frame is, in points
    Rect textRect() const noexcept;
};

// What is never torn apart by the end of a page.
struct Strip {
    double height = 0;
    std::vector<Box> boxes;
    double before = 0;        // room above it, except at the top of a page
    int head = -1;            // which of the layout's heads is repeated above it at the top of a page
    bool withNext = false;    // does not stay behind alone at the foot of a page
};

struct Sheet {
    std::vector<Box> boxes; // from the left and top of the paper
    std::string code;       // what the QR code says; empty: none
    Rect codeRect;
};

// A4 with its margins, in points.
struct Page {
    double width, height;
    double left = mm(14), right = mm(14), top = mm(12), foot = mm(28);
    double room = width - left - right;
    double bottom = height - foot;
};
inline Page pageOf(const PaperForm &form)
{
    const double narrow = mm(210), wide = mm(297);
    return form.landscape ? Page{wide, narrow} : Page{narrow, wide};
}

} // namespace madoguchi::print
