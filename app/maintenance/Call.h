// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/procedures/Submission.h"
#include "drivers/print/PaperForm.h"
#include "drivers/support/Result.h"

#include <QString>
#include <QStringList>
#include <filesystem>
#include <string>

namespace madoguchi::maintenance
{

enum Exit { Done = 0, NotDone = 1, WrongUsage = 2 };

// One call of `madoguchi`: what was asked for, and how the answer is written.
struct Call {
    QStringList operands; // what follows the words of the command
    std::filesystem::path config;
    std::filesystem::path data;
    bool json = false;
    bool byNumberB = false;
    std::string purpose; // of card sign: "auth" or "sign"
    std::string language = "ja";      // of the words in an answer
    std::string procedure;            // of queue add
    std::vector<std::filesystem::path> scans; // of queue add: pictures that go with it
    std::filesystem::path key;        // of procedures sign and bundle sign
    std::string kind;                 // of bundle sign: "notices" or "trust"
    std::filesystem::path procedures; // the folder of procedures, where it was named
    std::filesystem::path out;        // the PDF to write
    bool blank = false;               // a form to write on by hand
    std::string centre;               // of enrol: where to ask, where the settings say something else
    std::filesystem::path authority;  // of enrol: whom the centre must prove to come from
    bool again = false, renew = false; // of enrol

    // To standard output: `object` in a line of its own with --json, else `plain`.
    void answer(const Json &object, const std::string &plain) const;
    // "CODE: sentence" to standard error, with --json as an object to standard output too. Answers NotDone.
    // Members of `more` stand beside "error" in that object.
    int fail(const Error &error, const Json &more = Json::object()) const;
    int fail(const std::string &code, const std::string &sentence, const Json &more = Json::object()) const;
    // Paper into `out`, and the answer that says so.
    int writePaper(const print::PaperForm &paper) const;
    Result<void> savePaper(const print::PaperForm &paper) const;
};

struct Command {
    QStringList words;    // "card", "facts"
    const char *operands; // for the usage: "FILE…"
    int fewest, most;     // operands
    const char *purpose;
    int (*run)(const Call &);
};

// Each in a file of its own.
int diagnose(const Call &call);
int cardStatus(const Call &call);
int cardFacts(const Call &call);
int cardSign(const Call &call);
int scanFiles(const Call &call);
int proceduresCheck(const Call &call);
int proceduresSign(const Call &call);
int bundleSign(const Call &call);
int bundleCheck(const Call &call);
int proceduresList(const Call &call);
int proceduresSchema(const Call &call);
int proceduresFill(const Call &call);
int proceduresForm(const Call &call);
int proceduresFollow(const Call &call);
int proceduresOffers(const Call &call);
int enrol(const Call &call);
int auditVerify(const Call &call);
int queueAdd(const Call &call);
int queueStatus(const Call &call);
int queueList(const Call &call);
int queueSend(const Call &call);
int queueRetry(const Call &call);
int queueExport(const Call &call);
// In Text.cpp: what is asked of one value.
int textWareki(const Call &call);
int textKana(const Call &call);
int textKey(const Call &call);
int textAddress(const Call &call);

} // namespace madoguchi::maintenance
