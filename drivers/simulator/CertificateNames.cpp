// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#include "drivers/simulator/CertificateNames.h"

#include <iconv.h>

namespace madoguchi::simulator
{
namespace
{

constexpr char32_t geta = U'〓'; // the usual mark for a character that is not there

std::string utf8(char32_t point)
{
    const auto tail = [point](int shift) { return static_cast<char>(0x80 | ((point >> shift) & 0x3F)); };
    if (point < 0x80)
        return {static_cast<char>(point)};
    if (point < 0x800)
        return {static_cast<char>(0xC0 | point >> 6), tail(0)};
    if (point < 0x10000)
        return {static_cast<char>(0xE0 | point >> 12), tail(6), tail(0)};
    return {static_cast<char>(0xF0 | point >> 18), tail(12), tail(6), tail(0)};
}

bool isVariationSelector(char32_t point)
{
    return (point >= 0xFE00 && point <= 0xFE0F) || (point >= 0xE0100 && point <= 0xE01EF);
}

// EUC-JP is exactly JIS X 0201, 0208 and 0212.
class JisTable
{
public:
    JisTable() : m_converter(iconv_open("EUC-JP", "UTF-8")) {}
    ~JisTable()
    {
        if (usable())
            iconv_close(m_converter);
    }
    JisTable(const JisTable &) = delete;
    JisTable &operator=(const JisTable &) = delete;

    bool holds(char32_t point) const
    {
        // Its mapping of the full-width hyphen differs from that of Windows, which everybody uses.
        if (point == U'－' || !usable())
            return true;
        std::string in = utf8(point);
        char out[8];
        char *from = in.data(), *to = out;
        std::size_t left = in.size(), room = sizeof out;
        iconv(m_converter, nullptr, nullptr, nullptr, nullptr);
        return iconv(m_converter, &from, &left, &to, &room) == 0;
    }

private:
    bool usable() const { return m_converter != iconv_t(-1); }
    iconv_t m_converter;
};

std::u32string withoutVariants(std::string_view text)
{
    std::u32string points = codePoints(text);
    std::erase_if(points, isVariationSelector);
    return points;
}

} // namespace

std::u32string codePoints(std::string_view utf8)
{
    std::u32string points;
    for (std::size_t i = 0; i < utf8.size();) {
        const auto lead = static_cast<unsigned char>(utf8[i++]);
        const int more = lead >= 0xF0 ? 3 : lead >= 0xE0 ? 2 : lead >= 0xC0 ? 1 : 0;
        char32_t point = more == 0 ? lead : lead & (0x3F >> more);
        bool good = lead < 0x80 || (lead >= 0xC2 && lead < 0xF5);
        for (int k = 0; k < more && good; ++k) {
            good = i < utf8.size() && (utf8[i] & 0xC0) == 0x80;
            if (good)
                point = point << 6 | (utf8[i++] & 0x3F);
        }
        points += good ? point : U'\uFFFD';
    }
    return points;
}

CertificateText certificateText(std::string_view text)
{
    const JisTable table;
    CertificateText result;
    for (const char32_t point : codePoints(text)) {
        if (isVariationSelector(point)) {
            // The plain form of the character stands in for its variant.
            if (!result.positions.empty())
                result.positions.back() = '1';
            continue;
        }
        const bool held = table.holds(point);
        result.text += utf8(held ? point : geta);
        result.positions += held ? '0' : '1';
    }
    return result;
}

CertificateText chosenText(std::string_view original, std::string_view chosen)
{
    CertificateText result{std::string(chosen), {}};
    const std::string variants = certificateText(original).positions;
    const std::u32string was = withoutVariants(original), is = withoutVariants(chosen);
    for (std::size_t i = 0; i < is.size(); ++i)
        result.positions += i >= was.size() || was[i] != is[i] || variants[i] == '1' ? '1' : '0';
    return result;
}

} // namespace madoguchi::simulator
