// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#include "drivers/simulator/SimulatedReaderCore.h"

#include <thread>
#include <utility>

namespace madoguchi::simulator
{

SimulatedReader::Core::State SimulatedReader::Core::state() const
{
    const std::lock_guard lock(m_mutex);
    return m_state;
}

SimulatedReader::Core::State SimulatedReader::Core::waitForChange(const State &known,
                                                                  std::chrono::milliseconds limit)
{
    std::unique_lock lock(m_mutex);
    m_changed.wait_for(lock, limit, [&] { return m_woken || m_state != known; });
    m_woken = false;
    return m_state;
}

void SimulatedReader::Core::wake()
{
    const std::lock_guard lock(m_mutex);
    m_woken = true;
    m_changed.notify_all();
}

void SimulatedReader::Core::place(card::Presence presence, std::shared_ptr<SoftwareCard> card)
{
    const std::lock_guard lock(m_mutex);
    placeLocked(presence, std::move(card));
}

void SimulatedReader::Core::placeLocked(card::Presence presence, std::shared_ptr<SoftwareCard> card)
{
    if (m_card)
        m_card->powerOff();
    m_card = std::move(card);
    if (m_card)
        m_card->lay();
    const bool reader = presence == card::Presence::Card || presence == card::Presence::NoCard ||
                        presence == card::Presence::Busy;
    m_state = {presence, reader ? "Simulated reader" : "", m_card ? ++m_insertions : 0};
    m_changed.notify_all();
}

void SimulatedReader::Core::swapTo(std::shared_ptr<SoftwareCard> card)
{
    const std::lock_guard lock(m_mutex);
    m_other = std::move(card);
}

void SimulatedReader::Core::failAt(int nth, Fault fault, std::uint16_t word)
{
    const std::lock_guard lock(m_mutex);
    m_untilFault = nth;
    m_fault = fault;
    m_word = word;
}

Result<Bytes> SimulatedReader::Core::transmit(std::uint64_t insertion, ByteView command)
{
    std::unique_lock lock(m_mutex);
    ++m_commands;
    if (command.size() > 5 && command[1] == 0x20)
        ++m_pinsSent;
    if (m_card && m_state.insertion == insertion && m_untilFault > 0 && --m_untilFault == 0) {
        if (m_fault != Fault::Delay)
            return failLocked(command);
        // Whoever watches the reader goes on meanwhile, and the card may be taken away.
        const std::chrono::milliseconds late(m_word);
        lock.unlock();
        std::this_thread::sleep_for(late);
        lock.lock();
    }
    if (!m_card || m_state.insertion != insertion)
        return ErrorCode::CardRemoved;
    return m_card->answer(command);
}

Result<Bytes> SimulatedReader::Core::takeAwayLocked()
{
    const std::shared_ptr<SoftwareCard> next = m_fault == Fault::Relaid    ? m_card
                                               : m_fault == Fault::Swapped ? std::exchange(m_other, nullptr)
                                                                           : nullptr;
    placeLocked(card::Presence::NoCard, nullptr);
    if (next)
        placeLocked(card::Presence::Card, next);
    return ErrorCode::CardRemoved;
}

Result<Bytes> SimulatedReader::Core::failLocked(ByteView command)
{
    if (m_fault == Fault::Removed || m_fault == Fault::Relaid || m_fault == Fault::Swapped)
        return takeAwayLocked();
    m_card->answer(command);
    switch (m_fault) {
    case Fault::Short:
        return Bytes{0x90};
    case Fault::Garbage:
        return Bytes{0xDE, 0xAD, 0xBE, 0xEF, 0x12, 0x34};
    case Fault::Word:
        return Bytes{static_cast<std::uint8_t>(m_word >> 8), static_cast<std::uint8_t>(m_word)};
    default:
        return ErrorCode::CardMute;
    }
}

void SimulatedReader::Core::powerOff(std::uint64_t insertion)
{
    const std::lock_guard lock(m_mutex);
    if (m_card && m_state.insertion == insertion)
        m_card->powerOff();
}

int SimulatedReader::Core::commands() const
{
    const std::lock_guard lock(m_mutex);
    return m_commands;
}

int SimulatedReader::Core::pinsSent() const
{
    const std::lock_guard lock(m_mutex);
    return m_pinsSent;
}

} // namespace madoguchi::simulator
