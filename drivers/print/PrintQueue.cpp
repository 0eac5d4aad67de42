// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#include "drivers/print/Printer.h"

#include <cups/cups.h>

#include <chrono>
#include <condition_variable>
#include <memory>
#include <mutex>

namespace madoguchi::print
{

namespace
{

// What others on this machine can read in the queue's list: it names nobody.
constexpr const char *title = "Madoguchi";

struct Ends {
    void operator()(http_t *connection) const { httpClose(connection); }
    void operator()(ipp_t *answer) const { ippDelete(answer); }
};
using Connection = std::unique_ptr<http_t, Ends>;

Error failed(const std::string &why)
{
    return {ErrorCode::PrintFailed, why.substr(0, 200)};
}

Connection connect(const Patience &patience)
{
    Connection connection(httpConnect2(cupsServer(), ippPort(), nullptr, AF_UNSPEC, cupsEncryption(), 1,
                                       patience.answerMs, nullptr));
    if (connection)
        httpSetTimeout(
            connection.get(), patience.answerMs / 1000.0, [](http_t *, void *) { return 0; }, nullptr);
    return connection;
}

// The job's number, 0 with CUPS's sentence in `why`.
int handOver(http_t *to, const std::string &queue, const std::string &pdf, std::string &why)
{
    const int job = cupsCreateJob(to, queue.c_str(), title, 0, nullptr);
    const bool whole =
        job > 0 && cupsStartDocument(to, queue.c_str(), job, title, CUPS_FORMAT_PDF, 1) == HTTP_STATUS_CONTINUE &&
        cupsWriteRequestData(to, pdf.data(), pdf.size()) == HTTP_STATUS_CONTINUE &&
        cupsFinishDocument(to, queue.c_str()) <= IPP_STATUS_OK_EVENTS_COMPLETE;
    if (whole)
        return job;
    why = cupsLastError() == IPP_STATUS_ERROR_NOT_FOUND
              ? "the print service has no queue " + queue
              : std::string("the print service did not take it: ") + cupsLastErrorString();
    if (job > 0)
        cupsCancelJob2(to, queue.c_str(), job, 1);
    return 0;
}

// A job that is not known any more is out: this CUPS keeps no history. One that cannot be asked for still waits.
ipp_jstate_t stateOf(http_t *from, const std::string &queue, int job)
{
    ipp_t *request = ippNewRequest(IPP_OP_GET_JOB_ATTRIBUTES);
    const std::string uri = "ipp://localhost/printers/" + queue;
    ippAddString(request, IPP_TAG_OPERATION, IPP_TAG_URI, "printer-uri", nullptr, uri.c_str());
    ippAddInteger(request, IPP_TAG_OPERATION, IPP_TAG_INTEGER, "job-id", job);
    ippAddString(request, IPP_TAG_OPERATION, IPP_TAG_NAME, "requesting-user-name", nullptr, cupsUser());
    ippAddString(request, IPP_TAG_OPERATION, IPP_TAG_KEYWORD, "requested-attributes", nullptr, "job-state");
    const std::unique_ptr<ipp_t, Ends> answer(cupsDoRequest(from, request, "/"));
    if (cupsLastError() == IPP_STATUS_ERROR_NOT_FOUND)
        return IPP_JSTATE_COMPLETED;
    ipp_attribute_t *state = answer ? ippFindAttribute(answer.get(), "job-state", IPP_TAG_ENUM) : nullptr;
    return state ? static_cast<ipp_jstate_t>(ippGetInteger(state, 0)) : IPP_JSTATE_PENDING;
}

void pause(int milliseconds, const std::stop_token &stop)
{
    std::mutex mutex;
    std::unique_lock lock(mutex);
    std::condition_variable_any().wait_for(lock, stop, std::chrono::milliseconds(milliseconds), [] { return false; });
}

} // namespace

Result<void> printAndClear(const std::string &queue, const std::string &pdf, const Patience &patience,
                           const std::stop_token &stop)
{
    const Connection cups = connect(patience);
    if (!cups)
        return failed("the print service does not answer");
    std::string why;
    const int job = handOver(cups.get(), queue, pdf, why);
    if (job == 0)
        return failed(why);
    const auto until = std::chrono::steady_clock::now() + std::chrono::milliseconds(patience.paperMs);
    ipp_jstate_t state = stateOf(cups.get(), queue, job);
    while (state < IPP_JSTATE_CANCELED && !stop.stop_requested() && std::chrono::steady_clock::now() < until) {
        pause(patience.lookMs, stop);
        state = stateOf(cups.get(), queue, job);
    }
    cupsCancelJob2(cups.get(), queue.c_str(), job, 1);
    if (state < IPP_JSTATE_CANCELED)
        return failed("the printer did not print it in time; it was taken back");
    return state == IPP_JSTATE_COMPLETED ? Result<void>() : failed("the print service gave the job up");
}

} // namespace madoguchi::print
