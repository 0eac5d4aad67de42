// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#include "drivers/card/PcscContext.h"

#include "drivers/card/PcscError.h"
#include "drivers/card/PcscTrace.h"

namespace madoguchi::card
{
namespace
{

constexpr std::string_view virtualReader = "Virtual PCD"; // of Debian's vsmartcard-vpcd
// pcsc-lite reports new readers under this name.
constexpr char plugAndPlay[] = "\\\\?PnP?\\Notification";

std::vector<SCARD_READERSTATE> statesOf(const std::vector<PcscContext::Reader> &readers)
{
    std::vector<SCARD_READERSTATE> states(readers.size());
    for (std::size_t i = 0; i < readers.size(); ++i) {
        states[i].szReader = readers[i].name.c_str();
        states[i].dwCurrentState = readers[i].event & ~static_cast<DWORD>(SCARD_STATE_CHANGED);
    }
    return states;
}

} // namespace

bool PcscContext::open()
{
    if (m_open)
        return true;
    SCARDCONTEXT fresh = 0;
    if (SCardEstablishContext(SCARD_SCOPE_SYSTEM, nullptr, nullptr, &fresh) != SCARD_S_SUCCESS)
        return false;
    m_tracedBy = whoTracesCards();
    const std::lock_guard lock(m_mutex);
    m_handle = fresh;
    m_open = true;
    return true;
}

void PcscContext::close()
{
    const std::lock_guard lock(m_mutex);
    if (m_open)
        SCardReleaseContext(m_handle);
    m_open = false;
}

std::optional<std::vector<std::string>> PcscContext::names()
{
    char *list = nullptr;
    DWORD size = SCARD_AUTOALLOCATE;
    const LONG result = SCardListReaders(m_handle, nullptr, reinterpret_cast<char *>(&list), &size);
    if (serviceLost(result))
        return std::nullopt;
    std::vector<std::string> found;
    if (result != SCARD_S_SUCCESS)
        return found;
    for (std::string_view name(list); !name.empty(); name = std::string_view(name.data() + name.size() + 1)) {
        if (m_virtualReaders == VirtualReaders::Seen || !name.starts_with(virtualReader))
            found.emplace_back(name);
    }
    SCardFreeMemory(m_handle, list);
    return found;
}

std::optional<std::vector<PcscContext::Reader>> PcscContext::readers()
{
    const auto found = open() ? names() : std::nullopt;
    if (!found) {
        close();
        return std::nullopt;
    }
    std::vector<Reader> readers;
    for (const std::string &name : *found)
        readers.push_back({name, SCARD_STATE_UNAWARE});
    if (readers.empty())
        return readers;
    std::vector<SCARD_READERSTATE> states = statesOf(readers);
    const LONG result = SCardGetStatusChange(m_handle, 0, states.data(), states.size());
    if (serviceLost(result)) {
        close();
        return std::nullopt;
    }
    // A reader that was pulled out in between says nothing; it is not in the next list.
    for (std::size_t i = 0; i < readers.size(); ++i)
        readers[i].event = states[i].dwEventState;
    return readers;
}

void PcscContext::wait(const std::vector<Reader> &known, std::chrono::milliseconds limit)
{
    std::vector<SCARD_READERSTATE> states = statesOf(known);
    SCARD_READERSTATE arrivals{};
    arrivals.szReader = plugAndPlay;
    states.push_back(arrivals);
    const LONG result =
        SCardGetStatusChange(m_handle, static_cast<DWORD>(limit.count()), states.data(), states.size());
    if (serviceLost(result))
        close();
}

void PcscContext::cancel()
{
    const std::lock_guard lock(m_mutex);
    if (m_open)
        SCardCancel(m_handle);
}

} // namespace madoguchi::card
