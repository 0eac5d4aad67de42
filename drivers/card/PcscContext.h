// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "drivers/card/Transport.h"

#include <winscard.h>

#include <chrono>
#include <mutex>
#include <optional>
#include <string>
#include <vector>

namespace madoguchi::card
{

// The line to pcscd, opened when it is needed and again after pcscd went away. One thread uses it; cancel()
// may come from any.
class PcscContext
{
public:
    struct Reader {
        std::string name;
        DWORD event = 0; // SCARD_STATE_*, with the number of changes in the upper half
    };

    explicit PcscContext(VirtualReaders virtualReaders) : m_virtualReaders(virtualReaders) {}
    ~PcscContext() { close(); }
    PcscContext(const PcscContext &) = delete;
    PcscContext &operator=(const PcscContext &) = delete;

    bool open(); // true when it is open; cheap when it was
    void close();
    SCARDCONTEXT handle() const { return m_handle; }
    // Who writes down what is said to cards, see whoTracesCards(); looked up each time that the line is
    // opened.
    const std::string &tracedBy() const { return m_tracedBy; }

    // The readers and their state now. Nothing when pcscd is not there.
    std::optional<std::vector<Reader>> readers();
    // Returns when a reader or its card differs from `known`, a reader comes, cancel() is called or `limit`
    // is over.
    void wait(const std::vector<Reader> &known, std::chrono::milliseconds limit);
    void cancel();

private:
    std::optional<std::vector<std::string>> names();

    std::mutex m_mutex; // of m_handle against cancel()
    SCARDCONTEXT m_handle = 0;
    bool m_open = false;
    VirtualReaders m_virtualReaders;
    std::string m_tracedBy;
};

} // namespace madoguchi::card
