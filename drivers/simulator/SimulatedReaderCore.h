// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "drivers/simulator/SimulatedReader.h"

#include <condition_variable>
#include <mutex>

namespace madoguchi::simulator
{

// What all ports and transports of one SimulatedReader share. Every function may be called from any thread.
class SimulatedReader::Core
{
public:
    using State = card::ReaderPort::State;

    State state() const;
    State waitForChange(const State &known, std::chrono::milliseconds limit);
    void wake();

    void place(card::Presence presence, std::shared_ptr<SoftwareCard> card);
    void swapTo(std::shared_ptr<SoftwareCard> card);
    void failAt(int nth, Fault fault, std::uint16_t word);
    Result<Bytes> transmit(std::uint64_t insertion, ByteView command);
    void powerOff(std::uint64_t insertion);
    int commands() const;
    int pinsSent() const;

private:
    void placeLocked(card::Presence presence, std::shared_ptr<SoftwareCard> card);
    Result<Bytes> failLocked(ByteView command);
    Result<Bytes> takeAwayLocked();

    mutable std::mutex m_mutex;
    std::condition_variable m_changed;
    State m_state{card::Presence::NoCard, "Simulated reader", 0};
    std::shared_ptr<SoftwareCard> m_card;
    std::shared_ptr<SoftwareCard> m_other; // for Fault::Swapped
    std::uint64_t m_insertions = 0;
    bool m_woken = false;
    int m_untilFault = 0; // 0 is none
    Fault m_fault = Fault::Removed;
    std::uint16_t m_word = 0;
    int m_commands = 0;
    int m_pinsSent = 0;
};

} // namespace madoguchi::simulator
