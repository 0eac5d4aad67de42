// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "drivers/print/PaperForm.h"
#include "drivers/print/Sheet.h"

namespace madoguchi::print
{

// Makes strips of a form and puts them on pages. What comes out is only rectangles with text, so that a test can see
// whether each text lies within its own.
class FormLayout
{
public:
    FormLayout(Typesetter &typesetter, const PaperForm &form)
        : m_type(typesetter), m_form(form), m_page(pageOf(form))
    {
    }
    std::vector<Sheet> sheets();

private:
    void head();
    void band(const Band &band);
    void table(const Table &table);
    void end(); // notes, the line to sign on, boxes of the office
    void official();
    std::vector<Sheet> paginate() const;
    void foot(std::vector<Sheet> &sheets);
    void number(Sheet &sheet, double x);

    bool longLabel(const Band &band);
    Strip bandStrip(const Band &band, double scale);
    Strip tableStrip(const struct Folded &folded, const std::vector<std::vector<Piece>> &cells, int number, bool label);
    void line(const std::vector<Piece> &pieces, int align, double before, bool framed = false);

    Typesetter &m_type;
    const PaperForm &m_form;
    const Page m_page;
    std::vector<Strip> m_strips;
    std::vector<std::vector<Strip>> m_heads;
};

} // namespace madoguchi::print
