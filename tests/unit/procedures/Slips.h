// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/unit/procedures/Designer.h"

#include "app/procedures/JsonFile.h"

#include <QTest>

#include <algorithm>
#include <span>

// What a designer does wrong, and whether it is told: in which file, on which line, and by a code that never
// changes.
namespace madoguchi::tests
{

inline constexpr const char *copy = "juminhyo/definition.json";
inline constexpr const char *moving = "tenkyo/definition.json";
inline constexpr const char *guide = "gomi_guide/definition.json";
inline constexpr const char *events = "_events/move_within.json";
inline constexpr const char *terms = "_events/terms.json";
inline constexpr const char *offers = "_offers/offers.json";
inline constexpr const char *days = "_calendar/closed-days.json";
inline constexpr const char *shared = "_shared/fields.json";
inline constexpr const char *eventWords = "_events/texts/en.json";
inline constexpr const char *offerWords = "_offers/texts/en.json";
inline constexpr const char *sharedWords = "_shared/texts/en.json";

// One slip of a designer: a text in one file replaced by another, once.
struct Slip {
    const char *name, *file, *from, *to, *code;
    const char *line = ""; // a text in the changed file on the line that is told; empty: what was changed
    bool loads = false;    // a machine takes it all the same: only a designer is told
};
inline constexpr bool loads = true;

inline int lineNumber(const std::string &text, const std::string &part)
{
    const auto at = text.find(part);
    return at == text.npos ? 0
                           : 1 + static_cast<int>(std::count(
                                     text.begin(), text.begin() + static_cast<std::ptrdiff_t>(at), '\n'));
}

// The small catalogue, whole before each test.
class Slips
{
protected:
    static void rows(std::span<const Slip> slips)
    {
        QTest::addColumn<int>("index");
        for (std::size_t i = 0; i < slips.size(); ++i)
            QTest::newRow(slips[i].name) << int(i);
    }
    void check(const Slip &slip) const
    {
        QCOMPARE(listed(m_designer->review().problems), std::string());
        const std::string text = change(slip.file, slip.from, slip.to);
        QVERIFY2(!text.empty(), "there is no such text to replace");
        const int line = lineNumber(text, *slip.line ? slip.line : slip.to);
        QVERIFY2(line > 0, "the line to expect is not there");
        std::string others;
        const bool found = told(slip.file, line, slip.code, others);
        QVERIFY2(found,
                 ("expected line " + std::to_string(line) + " " + slip.code + ", but:" + others).c_str());
        QCOMPARE(Catalogue::load(m_designer->folder()).ok(), slip.loads);
        // A file that is none is told once, and nothing that follows from it.
        if (std::string(slip.code) == "DEF-FILE")
            QCOMPARE(m_designer->review().problems.size(), 1u);
    }
    std::string change(const std::string &file, const std::string &from, const std::string &to) const
    {
        std::string text = m_designer->text(file);
        const auto at = text.find(from);
        if (at == text.npos)
            return {};
        text.replace(at, from.size(), to);
        m_designer->write(file, text);
        return text;
    }
    // Whether that is told; everything else that was told is in `others`.
    bool told(const std::string &file, int line, const std::string &code, std::string &others) const
    {
        const std::map<std::string, int> lines = jsonLines(m_designer->text(file));
        const Review review = m_designer->review();
        bool found = false;
        for (const Problem &problem : review.problems.all()) {
            const int by = problem.line > 0 ? problem.line : lineOf(lines, problem.place);
            const int at = problem.file == file ? by : 0;
            found = found ||
                    (problem.file == file && problem.code == code && at == line && !problem.message.empty());
            others += "\n" + problem.file + ":" + std::to_string(at) + " " + problem.place + " " +
                      problem.code + " " + problem.message;
        }
        return found;
    }
    void copyProcedure(const std::string &from, const std::string &to) const
    {
        std::filesystem::copy(m_designer->folder() / from, m_designer->folder() / to,
                              std::filesystem::copy_options::recursive);
    }

    std::unique_ptr<Designer> m_designer;
};

} // namespace madoguchi::tests
