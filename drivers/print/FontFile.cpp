// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#include "drivers/print/FontFile.h"

#include <fontconfig/fontconfig.h>

#include <memory>

namespace madoguchi::print
{

namespace
{

struct Ends {
    void operator()(FcPattern *pattern) const { FcPatternDestroy(pattern); }
    void operator()(FcFontSet *fonts) const { FcFontSetDestroy(fonts); }
    void operator()(FcCharSet *points) const { FcCharSetDestroy(points); }
};
using Pattern = std::unique_ptr<FcPattern, Ends>;

const FcChar8 *bytes(const char *text)
{
    return reinterpret_cast<const FcChar8 *>(text);
}

std::optional<FontFile> fileOf(FcPattern *font)
{
    FcChar8 *path = nullptr;
    int index = 0;
    if (FcPatternGetString(font, FC_FILE, 0, &path) != FcResultMatch)
        return std::nullopt;
    FcPatternGetInteger(font, FC_INDEX, 0, &index);
    return FontFile{reinterpret_cast<const char *>(path), index & 0xffff}; // above it: named instances
}

bool carries(FcPattern *font, const char *family)
{
    FcChar8 *name = nullptr;
    for (int i = 0; FcPatternGetString(font, FC_FAMILY, i, &name) == FcResultMatch; ++i)
        if (FcStrCmpIgnoreCase(name, bytes(family)) == 0)
            return true;
    return false;
}

} // namespace

std::optional<FontFile> fontOfFamily(const char *family, bool bold)
{
    const Pattern wanted(FcPatternCreate());
    FcPatternAddString(wanted.get(), FC_FAMILY, bytes(family));
    FcPatternAddInteger(wanted.get(), FC_WEIGHT, bold ? FC_WEIGHT_BOLD : FC_WEIGHT_REGULAR);
    FcPatternAddInteger(wanted.get(), FC_SLANT, FC_SLANT_ROMAN);
    FcConfigSubstitute(nullptr, wanted.get(), FcMatchPattern);
    FcDefaultSubstitute(wanted.get());
    FcResult result = FcResultMatch;
    const Pattern font(FcFontMatch(nullptr, wanted.get(), &result));
    return font && carries(font.get(), family) ? fileOf(font.get()) : std::nullopt;
}

std::vector<FontFile> fontsWith(char32_t point)
{
    const std::unique_ptr<FcCharSet, Ends> points(FcCharSetCreate());
    FcCharSetAddChar(points.get(), point);
    const Pattern wanted(FcPatternCreate());
    FcPatternAddCharSet(wanted.get(), FC_CHARSET, points.get());
    FcPatternAddBool(wanted.get(), FC_OUTLINE, FcTrue);
    FcConfigSubstitute(nullptr, wanted.get(), FcMatchPattern);
    FcDefaultSubstitute(wanted.get());
    FcResult result = FcResultMatch;
    const std::unique_ptr<FcFontSet, Ends> sorted(FcFontSort(nullptr, wanted.get(), FcFalse, nullptr, &result));
    std::vector<FontFile> files;
    for (int i = 0; sorted && i < sorted->nfont; ++i) {
        FcCharSet *held = nullptr;
        FcBool outline = FcFalse, colour = FcFalse;
        FcPatternGetBool(sorted->fonts[i], FC_OUTLINE, 0, &outline);
        FcPatternGetBool(sorted->fonts[i], FC_COLOR, 0, &colour);
        if (outline && !colour && FcPatternGetCharSet(sorted->fonts[i], FC_CHARSET, 0, &held) == FcResultMatch &&
            FcCharSetHasChar(held, point))
            if (const auto file = fileOf(sorted->fonts[i]))
                files.push_back(*file);
    }
    return files;
}

} // namespace madoguchi::print
