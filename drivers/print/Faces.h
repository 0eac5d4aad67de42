// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "drivers/print/PaperForm.h"

#include <cairo.h>
#include <hb.h>

#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace madoguchi::print
{

// One font file, open: HarfBuzz chooses its glyphs and measures them, cairo embeds them.
struct Face {
    hb_font_t *shaper = nullptr;
    cairo_font_face_t *drawn = nullptr;
    double unitsPerEm = 1000;
    double ascent = 0.88, descent = 0.12; // of one em
    bool has(char32_t point) const;
    bool has(char32_t base, char32_t selector) const; // this very form of the character (IVS)
};

// The fonts of this machine in the order in which they are asked: the language's own, then those for Latin and for
// rare kanji, then whatever else is installed. Opened when first needed. Not thread-safe.
class Faces
{
public:
    explicit Faces(Japanese japanese = Japanese::Gothic); // of everything in the language "ja"
    ~Faces();
    Faces(const Faces &) = delete;
    Faces &operator=(const Faces &) = delete;

    // For a character with its marks or selector. Where no font holds this form of it, one that holds the character;
    // where none does, null.
    const Face *find(std::u32string_view grapheme, const std::string &language, bool bold);
    const Face &plain(); // of any text that shows nothing

private:
    struct Store;
    std::unique_ptr<Store> m_store;
};

bool isSelector(char32_t point) noexcept;  // a variation selector
bool showsNothing(char32_t point) noexcept; // joiners, selectors, marks of direction

} // namespace madoguchi::print
