// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#include "app/maintenance/Procedures.h"
#include "app/procedures/JsonFile.h"
#include "app/procedures/Review.h"

namespace madoguchi::maintenance
{

namespace
{

using Lines = std::map<std::string, int>;

constexpr std::size_t mostFileBytes = 256 * 1024; // what is larger was refused

// What was found, as it is told.
class Told
{
public:
    explicit Told(std::filesystem::path folder) : m_folder(std::move(folder)) {}

    // `word` stands before each line of plain text.
    Json list(const Problems &problems, const std::string &word)
    {
        Json list = Json::array();
        for (const Problem &problem : problems.all()) {
            const int line = problem.line > 0 ? problem.line : lineOf(lines(problem.file), problem.place);
            const std::string file = shownText(problem.file), place = shownText(problem.place);
            const std::string message = (place.empty() ? "" : place + ": ") + problem.message;
            list.push_back({{"file", file}, {"line", line}, {"code", problem.code}, {"message", message}});
            say(file + ":" + std::to_string(line) + ": " + word + problem.code + ": " + message);
        }
        if (problems.untold() > 0)
            say("… and " + std::to_string(problems.untold()) + " more.");
        return list;
    }
    void say(const std::string &line) { m_plain += (m_plain.empty() ? "" : "\n") + line; }
    const std::string &plain() const { return m_plain; }

private:
    const Lines &lines(const std::string &file)
    {
        const auto [it, added] = m_lines.try_emplace(file);
        if (added)
            if (const auto text = readSmallFile(m_folder / file, mostFileBytes))
                it->second = jsonLines(*text);
        return it->second;
    }

    std::filesystem::path m_folder;
    std::map<std::string, Lines> m_lines;
    std::string m_plain;
};

} // namespace

int proceduresCheck(const Call &call)
{
    const std::filesystem::path folder = call.operands[0].toStdString();
    const Review review = reviewCatalogue(folder, todayHere());
    Told told(folder);
    Json answer{{"problems", told.list(review.problems, "")}};
    if (review.problems.untold() > 0)
        answer["more"] = review.problems.untold();
    const bool clean = review.problems.empty();
    if (clean) // first things first
        if (Json hints = told.list(review.hints, "hint: "); !hints.empty())
            answer["hints"] = std::move(hints);
    if (clean)
        told.say("Nothing is wrong.");
    call.answer(answer, told.plain());
    return clean ? Done : NotDone;
}

} // namespace madoguchi::maintenance
