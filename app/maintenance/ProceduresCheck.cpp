// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#include "app/maintenance/Procedures.h"
#include "app/procedures/JsonFile.h"

#include <fstream>
#include <sstream>

namespace madoguchi::maintenance
{

namespace
{

using Lines = std::map<std::string, int>;

Lines linesOf(const std::filesystem::path &file)
{
    std::ifstream stream(file, std::ios::binary);
    std::stringstream text;
    text << stream.rdbuf();
    return jsonLines(text.str());
}

} // namespace

int proceduresCheck(const Call &call)
{
    const std::filesystem::path folder = call.operands[0].toStdString();
    Problems problems;
    (void)Catalogue::load(folder, problems);
    std::map<std::string, Lines> files;
    Json list = Json::array();
    std::string plain;
    for (const Problem &problem : problems.all()) {
        auto &lines = files[problem.file];
        if (lines.empty())
            lines = linesOf(folder / problem.file);
        const int line = lineOf(lines, problem.place);
        const std::string message = (problem.place.empty() ? "" : problem.place + ": ") + problem.message;
        list.push_back(
            {{"file", problem.file}, {"line", line}, {"code", problem.code}, {"message", message}});
        plain += (plain.empty() ? "" : "\n") + problem.file + ":" + std::to_string(line) + ": " +
                 problem.code + ": " + message;
    }
    call.answer({{"problems", list}}, list.empty() ? "Nothing is wrong." : plain);
    return list.empty() ? Done : NotDone;
}

} // namespace madoguchi::maintenance
