// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "drivers/support/Result.h"

#include <QObject>
#include <functional>
#include <string>
#include <thread>
#include <vector>

namespace madoguchi::print
{

// How long is waited for what.
struct Patience {
    int answerMs = 5'000;  // for each answer of the print service
    int paperMs = 120'000; // from the queue to the paper
    int lookMs = 500;      // between two looks
};

// Hands a PDF to a queue of CUPS and waits until the paper is out; then clears the job and its file from the spool,
// which CUPS else keeps for a day. What did not come out in time is taken back, so that nobody finds somebody else's
// paper when the printer runs again. PrintFailed with a sentence. Blocks.
Result<void> printAndClear(const std::string &queue, const std::string &pdf, const Patience &patience,
                           const std::stop_token &stop);

// The same for those who cannot wait: each job has a thread of its own. GUI thread.
//
// libcups is linked, and not `lp` run: only the library clears what was printed (`cancel -x JOB` of CUPS 2.4 leaves the
// file where it is), and the PDF goes from memory to the spool and lies nowhere else.
class Printer : public QObject
{
    Q_OBJECT
public:
    explicit Printer(QString queue, Patience patience = {}, QObject *parent = nullptr);
    ~Printer() override; // jobs that are not out yet are taken back

    using Done = std::function<void(const Result<void> &)>;
    void print(const QByteArray &pdf, Done done); // done: on this thread, once; never after this died

private:
    std::string m_queue;
    Patience m_patience;
    std::vector<std::jthread> m_jobs;
};

} // namespace madoguchi::print
