// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#include "drivers/print/Typesetter.h"

#include "drivers/print/Shaper.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace madoguchi::print
{

namespace
{

constexpr double leading = 1.28; // of the size, from line to line

double widthOf(const std::vector<Run> &runs)
{
    double width = 0;
    for (const Run &run : runs)
        width += run.width;
    return width;
}

// Spaces at the end of a line hang over and push nothing to the next one.
double shownWidth(Faces &faces, const Span &span, double width)
{
    const auto end = span.text.find_last_not_of(' ');
    if (end == std::string::npos || end + 1 == span.text.size())
        return width;
    return widthOf(shape(faces, {span.text.substr(0, end + 1), span.style}));
}

// Lines being filled from left to right.
class Lines
{
public:
    Lines(Faces &faces, double width) : m_faces(faces), m_width(width) {}

    void piece(const Piece &piece)
    {
        std::vector<Run> whole;
        for (const Span &span : piece)
            std::ranges::move(shape(m_faces, span), std::back_inserter(whole));
        const double width = widthOf(whole);
        const double shown = piece.empty() ? 0 : width - widthOf(shape(m_faces, piece.back())) +
                                                     shownWidth(m_faces, piece.back(), widthOf(shape(m_faces, piece.back())));
        const bool fits = m_line.width + shown <= m_width;
        // What has several parts begins at the left where it takes more than one line, and so does what follows it.
        if (m_line.width > 0 && ((!fits && (shown <= m_width || piece.size() > 1)) || (m_long && piece.size() > 1)))
            end();
        m_long = piece.size() > 1 && shown > m_width;
        if (m_line.width + shown <= m_width)
            return add(std::move(whole));
        for (const Span &span : piece)
            part(span);
    }

    void end()
    {
        if (m_line.runs.empty())
            return;
        m_block.width = std::max(m_block.width, std::min(m_line.width, m_width));
        m_block.height += m_line.height;
        m_block.lines.push_back(std::exchange(m_line, {}));
    }

    Block take()
    {
        end();
        return std::move(m_block);
    }

private:
    void part(const Span &span)
    {
        std::vector<Run> runs = shape(m_faces, span);
        const double shown = shownWidth(m_faces, span, widthOf(runs));
        if (m_line.width > 0 && m_line.width + shown > m_width && shown <= m_width)
            end();
        if (m_line.width + shown <= m_width)
            return add(std::move(runs));
        for (const std::string &words : breakable(span.text))
            word({words, span.style});
    }

    void word(const Span &span)
    {
        std::vector<Run> runs = shape(m_faces, span);
        const double shown = shownWidth(m_faces, span, widthOf(runs));
        if (m_line.width > 0 && m_line.width + shown > m_width)
            end();
        if (shown <= m_width)
            return add(std::move(runs));
        for (const std::string &grapheme : graphemes(span.text)) {
            std::vector<Run> one = shape(m_faces, {grapheme, span.style});
            if (m_line.width > 0 && m_line.width + widthOf(one) > m_width)
                end();
            add(std::move(one));
        }
    }

    void add(std::vector<Run> runs)
    {
        for (Run &run : runs) {
            m_line.width += run.width;
            m_line.height = std::max(m_line.height, run.style.size * leading);
            m_line.ascent = std::max(m_line.ascent, run.style.size * (0.88 + (leading - 1) / 2));
            m_line.runs.push_back(std::move(run));
        }
    }

    Faces &m_faces;
    double m_width;
    bool m_long = false; // the last piece took several lines
    Line m_line;
    Block m_block;
};

} // namespace

Block Typesetter::set(const std::vector<Piece> &pieces, double width)
{
    Lines lines(m_faces, width + 0.01);
    for (const Piece &piece : pieces) {
        if (piece.empty())
            lines.end(); // an empty piece ends a line
        else
            lines.piece(piece);
    }
    return lines.take();
}

double Typesetter::narrowest(const std::vector<Piece> &pieces)
{
    double widest = 0;
    for (const Piece &piece : pieces)
        for (const Span &span : piece)
            for (const std::string &part : breakable(span.text)) {
                const Span one{part, span.style};
                widest = std::max(widest, shownWidth(m_faces, one, widthOf(shape(m_faces, one))));
            }
    return widest;
}

} // namespace madoguchi::print
