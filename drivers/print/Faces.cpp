// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#include "drivers/print/Faces.h"

#include "drivers/print/FontFile.h"

#include <cairo-ft.h>
#include <hb-ot.h>

#include <algorithm>
#include <map>
#include <tuple>

namespace madoguchi::print
{

namespace
{

// By language, because the same character is drawn differently in Japan, in China and in Korea.
const std::map<std::string, const char *> ownFamilies{
    {"ja", "Noto Sans CJK JP"},      {"ja-easy", "Noto Sans CJK JP"}, {"zh-Hans", "Noto Sans CJK SC"},
    {"zh-Hant", "Noto Sans CJK TC"}, {"ko", "Noto Sans CJK KR"},
};
// Official forms: where the first does not hold a glyph, others of the same style are asked before those of another.
constexpr const char *minchoFamilies[] = {"Noto Serif CJK JP", "IPAmjMincho", "HanaMinA", "HanaMinB"};
// For everybody, after the language's own. The last hold the kanji of registers that few others hold: IPAmj Mincho all
// of 戸籍統一文字 and its IVS, Hanazono the planes beyond the first.
constexpr const char *commonFamilies[] = {
    "Noto Sans", "Noto Sans CJK JP", "IPAmjMincho", "HanaMinA", "HanaMinB", "BabelStone Han",
};

} // namespace

bool Face::has(char32_t point) const
{
    hb_codepoint_t glyph = 0;
    return hb_font_get_nominal_glyph(shaper, point, &glyph);
}

bool Face::has(char32_t base, char32_t selector) const
{
    hb_codepoint_t glyph = 0;
    return hb_font_get_variation_glyph(shaper, base, selector, &glyph);
}

bool isSelector(char32_t point) noexcept
{
    return (point >= 0xfe00 && point <= 0xfe0f) || (point >= 0xe0100 && point <= 0xe01ef);
}

bool showsNothing(char32_t point) noexcept
{
    return isSelector(point) || (point >= 0x200b && point <= 0x200f) || (point >= 0x202a && point <= 0x202e) ||
           (point >= 0x2060 && point <= 0x2069) || point == 0xfeff || point == 0x034f || point == 0xad;
}

struct Faces::Store {
    Japanese japanese = Japanese::Gothic;
    FT_Library library = nullptr;
    std::vector<std::pair<FontFile, Face>> open;
    std::map<std::pair<std::string, bool>, std::vector<FontFile>> chains;
    std::map<std::tuple<std::u32string, std::string, bool>, const Face *> found;

    const Face *face(const FontFile &file);
    const std::vector<FontFile> &chain(const std::string &language, bool bold);
    const Face *search(std::u32string_view grapheme, const std::string &language, bool bold);
};

const Face *Faces::Store::face(const FontFile &file)
{
    const auto known = std::ranges::find(open, file, &std::pair<FontFile, Face>::first);
    if (known != open.end())
        return known->second.drawn ? &known->second : nullptr;
    Face face;
    FT_Face outlines = nullptr;
    if (FT_New_Face(library, file.path.c_str(), file.index, &outlines) == 0) {
        hb_blob_t *blob = hb_blob_create_from_file(file.path.c_str());
        hb_face_t *tables = hb_face_create(blob, unsigned(file.index));
        face.shaper = hb_font_create(tables);
        face.unitsPerEm = hb_face_get_upem(tables);
        hb_face_destroy(tables);
        hb_blob_destroy(blob);
        face.drawn = cairo_ft_font_face_create_for_ft_face(outlines, FT_LOAD_NO_HINTING);
        // cairo may keep its font longer than we keep ours.
        static const cairo_user_data_key_t key{};
        cairo_font_face_set_user_data(face.drawn, &key, outlines,
                                      [](void *kept) { FT_Done_Face(static_cast<FT_Face>(kept)); });
        face.ascent = outlines->ascender / face.unitsPerEm;
        face.descent = -outlines->descender / face.unitsPerEm;
    }
    open.emplace_back(file, face);
    return face.drawn ? &open.back().second : nullptr;
}

const std::vector<FontFile> &Faces::Store::chain(const std::string &language, bool bold)
{
    auto [it, fresh] = chains.try_emplace({language, bold});
    if (!fresh)
        return it->second;
    const auto add = [&](const char *family) {
        if (const auto file = fontOfFamily(family, bold); file && std::ranges::find(it->second, *file) == it->second.end())
            it->second.push_back(*file);
    };
    if (language == "ja" && japanese == Japanese::Mincho)
        for (const char *family : minchoFamilies)
            add(family);
    if (const auto own = ownFamilies.find(language); own != ownFamilies.end())
        add(own->second);
    for (const char *family : commonFamilies)
        add(family);
    return it->second;
}

Faces::Faces(Japanese japanese) : m_store(std::make_unique<Store>())
{
    m_store->japanese = japanese;
    FT_Init_FreeType(&m_store->library);
    m_store->open.reserve(256); // pointers into it are handed out
}

Faces::~Faces()
{
    for (auto &[file, face] : m_store->open) {
        hb_font_destroy(face.shaper);
        cairo_font_face_destroy(face.drawn);
    }
    cairo_debug_reset_static_data(); // lets go of the fonts before their library ends
    FT_Done_FreeType(m_store->library);
}

const Face *Faces::Store::search(std::u32string_view grapheme, const std::string &language, bool bold)
{
    const char32_t base = grapheme.front();
    const auto selector = std::ranges::find_if(grapheme, isSelector);
    const Face *holdsBase = nullptr;
    const auto look = [&](const std::vector<FontFile> &files) -> const Face * {
        for (const FontFile &file : files) {
            const Face *one = face(file);
            const bool all =
                one && std::ranges::all_of(grapheme, [&](char32_t c) { return showsNothing(c) || one->has(c); });
            if (!all)
                continue;
            if (selector == grapheme.end() || one->has(base, *selector))
                return one;
            holdsBase = holdsBase ? holdsBase : one;
        }
        return nullptr;
    };
    if (const Face *one = look(chain(language, bold)))
        return one;
    const Face *one = look(fontsWith(base));
    return one ? one : holdsBase;
}

const Face *Faces::find(std::u32string_view grapheme, const std::string &language, bool bold)
{
    const auto [it, fresh] = m_store->found.try_emplace({std::u32string(grapheme), language, bold}, nullptr);
    if (fresh)
        it->second = m_store->search(grapheme, language, bold);
    return it->second;
}

const Face &Faces::plain()
{
    return *find(U" ", "ja", false);
}

} // namespace madoguchi::print
