// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/person/Folding.h"

#include <algorithm>
#include <string>

namespace madoguchi
{

// Walks through the folded text and tells the bytes of what it walked over.
class FoldedWalk
{
public:
    FoldedWalk(std::string_view utf8, const FoldedText &text) : m_utf8(utf8), m_text(&text) {}

    char32_t at(std::size_t ahead = 0) const
    {
        return m_at + ahead < m_text->size() ? (*m_text)[m_at + ahead].c : U'\0';
    }
    bool atEnd() const { return m_at >= m_text->size(); }
    bool isAt(std::u32string_view key) const
    {
        for (std::size_t i = 0; i < key.size(); ++i)
            if (at(i) != key[i])
                return false;
        return true;
    }
    bool take(std::u32string_view key)
    {
        const bool there = isAt(key);
        m_at += there ? key.size() : 0;
        return there;
    }
    void skip(std::size_t letters) { m_at += letters; }
    std::size_t digits() const
    {
        std::size_t count = 0;
        while (isDigit(at(count)))
            ++count;
        return count;
    }
    std::size_t position() const { return m_at; }
    // Where the text is cut: not within a character, though some fold into several letters (㌞, ㎡).
    std::size_t border(std::size_t at) const
    {
        const std::size_t before = at == 0 ? 0 : (*m_text)[at - 1].to;
        return at < m_text->size() ? std::max(before, (*m_text)[at].from) : before;
    }
    bool isWithinCharacter() const { return !atEnd() && border(m_at) > (*m_text)[m_at].from; }
    std::string since(std::size_t start) const
    {
        if (m_at == start)
            return {};
        const std::size_t from = border(start), to = (*m_text)[m_at - 1].to;
        return std::string(m_utf8.substr(from, to - from));
    }
    std::string rest() const { return atEnd() ? std::string() : std::string(m_utf8.substr(border(m_at))); }

private:
    std::string_view m_utf8;
    const FoldedText *m_text;
    std::size_t m_at = 0;
};

} // namespace madoguchi
