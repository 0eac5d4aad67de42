// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#include "app/maintenance/Call.h"

#include "drivers/print/PdfFile.h"

#include <cstdio>

namespace madoguchi::maintenance
{

namespace
{

// Codes, cards and files may hold what a terminal would obey.
std::string printable(std::string text)
{
    for (char &c : text) {
        const auto byte = static_cast<unsigned char>(c);
        if ((byte < 0x20 && c != '\n') || byte == 0x7f)
            c = '?';
    }
    return text;
}

void writeLine(std::FILE *to, const std::string &line)
{
    std::fwrite(line.data(), 1, line.size(), to);
    std::fputc('\n', to);
    std::fflush(to); // a reader at the other end of a pipe acts on each line
}

} // namespace

void Call::answer(const Json &object, const std::string &plain) const
{
    // A code or a file name may hold bytes that are no UTF-8: they become U+FFFD, and the line stays JSON.
    writeLine(stdout, json ? object.dump(-1, ' ', false, Json::error_handler_t::replace) : printable(plain));
}

int Call::fail(const Error &error, const Json &more) const
{
    std::string sentence = error.info().text;
    if (!error.detail.empty())
        sentence += " (" + error.detail + ")";
    if (error.triesLeft >= 0)
        sentence += " Tries left: " + std::to_string(error.triesLeft) + ".";
    return fail(std::string(error.info().support), sentence, more);
}

int Call::fail(const std::string &code, const std::string &sentence, const Json &more) const
{
    if (json) {
        Json object = more;
        object["error"] = {{"code", code}, {"message", sentence}};
        answer(object, {});
    }
    writeLine(stderr, printable(code + ": " + sentence));
    return NotDone;
}

Result<void> Call::savePaper(const print::PaperForm &paper) const
{
    const auto pdf = print::formPdf(paper);
    return pdf ? print::writePdf(*pdf, out) : Result<void>(pdf.error());
}

int Call::writePaper(const print::PaperForm &paper) const
{
    if (const auto saved = savePaper(paper); !saved)
        return fail(saved.error());
    answer({{"out", out.string()}}, out.string());
    return Done;
}

} // namespace madoguchi::maintenance
