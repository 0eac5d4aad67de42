// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/paper/PaperWords.h"
#include "app/procedures/Correction.h"

namespace madoguchi
{

struct FormPaperOptions {
    std::string language = "ja"; // of the citizen
    std::string day;             // of handing in, YYYY-MM-DD; empty: a place to write it
    std::string ward;            // where it is handed in: "都島区"; empty: a place to write it
    std::string number;          // 受付番号; may be empty
    bool blank = false;          // nothing filled in, and every field there, to be written by hand
    bool training = false;
    std::vector<Correction> corrections = {}; // which are in the form already: who wrote what is told below it
};

// The paper form of a procedure, as its layout says.
print::PaperForm formPaper(const Form &form, const Catalogue &catalogue, const FormPaperOptions &options);

} // namespace madoguchi
