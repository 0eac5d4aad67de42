// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/procedures/Definition.h"
#include "app/procedures/Problems.h"

#include <set>

namespace madoguchi
{

// お知らせ: one sentence or two of the city, for some days.
struct CityNotice {
    std::string id;
    std::string from, until; // YYYY-MM-DD, both included
    bool important = false;
    std::set<std::string> channels, offices; // "kiosk", "counter"; two capital letters. Empty: all
    std::map<std::string, std::string> text; // by language; "ja" always. Markup as in other words

    const std::string &in(const std::string &language) const; // else in Japanese
};

// notices.json of a folder. What is wrong is added to `problems`; then nothing of it is to be used.
std::vector<CityNotice> readNotices(const std::filesystem::path &folder, Problems &problems);

// Those to show there on that day: important ones first, else in their own order, at most `most`.
std::vector<CityNotice> noticesFor(const std::vector<CityNotice> &all, const std::string &channel,
                                   const std::string &office, const std::string &day, std::size_t most);

} // namespace madoguchi
