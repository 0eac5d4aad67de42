// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#include "app/person/ChineseForms.h"

#include "app/person/Unicode.h"

#include <iconv.h>
#include <memory>
#include <mutex>
#include <string>
#include <unicode/translit.h>

namespace madoguchi
{

namespace
{

// One of the converters of the C library, into an encoding that holds nothing but a standard's characters.
class Encoding
{
public:
    explicit Encoding(const char *name) : m_converter(iconv_open(name, "UTF-8")) {}
    ~Encoding()
    {
        if (usable())
            iconv_close(m_converter);
    }
    Encoding(const Encoding &) = delete;
    Encoding &operator=(const Encoding &) = delete;

    bool usable() const { return m_converter != reinterpret_cast<iconv_t>(-1); }
    bool holds(std::string utf8) const
    {
        char bytes[16];
        char *in = utf8.data(), *out = bytes;
        std::size_t inLeft = utf8.size(), outLeft = sizeof bytes;
        iconv(m_converter, nullptr, nullptr, nullptr, nullptr);
        return iconv(m_converter, &in, &inLeft, &out, &outLeft) == 0;
    }

private:
    iconv_t m_converter;
};

std::unique_ptr<icu::Transliterator> between(const char *forms)
{
    UErrorCode error = U_ZERO_ERROR;
    std::unique_ptr<icu::Transliterator> made(
        icu::Transliterator::createInstance(forms, UTRANS_FORWARD, error));
    return U_SUCCESS(error) ? std::move(made) : nullptr;
}

class Forms
{
public:
    bool onlyChinese(char32_t c)
    {
        const std::lock_guard lock(m_mutex); // converters keep a state
        const std::string utf8 = toUtf8(std::u32string(1, c));
        return m_jis0213.usable() && m_jis0212.usable() && !m_jis0213.holds(utf8) && !m_jis0212.holds(utf8) &&
               (changes(m_toTraditional, c) || changes(m_toSimplified, c));
    }

private:
    static bool changes(const std::unique_ptr<icu::Transliterator> &to, char32_t c)
    {
        const icu::UnicodeString before(static_cast<UChar32>(c));
        icu::UnicodeString after = before;
        if (to)
            to->transliterate(after);
        return after != before;
    }

    std::mutex m_mutex;
    Encoding m_jis0213{"EUC-JISX0213"}, m_jis0212{"EUC-JP"};
    std::unique_ptr<icu::Transliterator> m_toTraditional = between("Hans-Hant"),
                                         m_toSimplified = between("Hant-Hans");
};

} // namespace

bool onlyChinese(char32_t c)
{
    static Forms forms;
    return forms.onlyChinese(c);
}

} // namespace madoguchi
