// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/procedures/Catalogue.h"
#include "app/procedures/Review.h"

#include <QTemporaryDir>

#include <fstream>
#include <sstream>

namespace madoguchi::tests
{

// A copy of the small catalogue in designer/, to break.
class Designer
{
public:
    Designer()
    {
        std::filesystem::copy(DESIGNER, folder(),
                              std::filesystem::copy_options::recursive |
                                  std::filesystem::copy_options::overwrite_existing);
    }
    std::filesystem::path folder() const { return m_folder.path().toStdString(); }
    std::string text(const std::string &file) const
    {
        std::ifstream stream(folder() / file, std::ios::binary);
        std::stringstream all;
        all << stream.rdbuf();
        return all.str();
    }
    Json json(const std::string &file) const { return Json::parse(text(file)); }
    void write(const std::string &file, const std::string &text) const
    {
        std::ofstream(folder() / file, std::ios::binary) << text;
    }
    void patch(const std::string &file, const std::string &patch) const
    {
        write(file, json(file).patch(Json::parse(patch)).dump());
    }
    Review review() const { return reviewCatalogue(folder(), "2026-12-15"); }
    Problems problems() const
    {
        Problems problems;
        (void)Catalogue::load(folder(), problems);
        return problems;
    }

private:
    QTemporaryDir m_folder;
};

inline std::string listed(const Problems &problems)
{
    std::string text;
    for (const Problem &problem : problems.all())
        text += problem.file + " " + problem.place + " " + problem.code + " " + problem.message + "\n";
    return text;
}

} // namespace madoguchi::tests
