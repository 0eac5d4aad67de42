// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/paper/PaperWords.h"

#include <map>

namespace madoguchi
{

// What a person takes to the counter where a machine cannot take their matter in: number, procedure, what to bring. It
// names nobody.
struct Ticket {
    const Definition &definition;
    const std::map<std::string, std::string> &officeNames; // by language; "ja" always
    std::string number; // "K1-012"
    std::string day;  // YYYY-MM-DD
    std::string time; // "10:24"
};
print::PaperForm ticketPaper(const Ticket &ticket, const Catalogue &catalogue, const std::string &language);

} // namespace madoguchi
