// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#include "drivers/simulator/SimulatedReaderCore.h"

namespace madoguchi::simulator
{
namespace
{

using card::ReaderPort;

class SimulatedTransport : public card::Transport
{
public:
    SimulatedTransport(std::shared_ptr<SimulatedReader::Core> core, std::uint64_t insertion)
        : m_core(std::move(core)), m_insertion(insertion)
    {
    }
    Result<Bytes> transmit(ByteView command) override { return m_core->transmit(m_insertion, command); }
    void powerOff() override { m_core->powerOff(m_insertion); }

private:
    std::shared_ptr<SimulatedReader::Core> m_core;
    std::uint64_t m_insertion;
};

class SimulatedPort : public ReaderPort
{
public:
    explicit SimulatedPort(std::shared_ptr<SimulatedReader::Core> core) : m_core(std::move(core)) {}
    State state() override { return m_core->state(); }
    State waitForChange(const State &known, std::chrono::milliseconds limit) override
    {
        return m_core->waitForChange(known, limit);
    }
    void wake() override { m_core->wake(); }
    Result<std::unique_ptr<card::Transport>> connect() override
    {
        const State now = m_core->state();
        switch (now.presence) {
        case card::Presence::NoService:
            return ErrorCode::CardNoService;
        case card::Presence::NoReader:
            return ErrorCode::CardNoReader;
        case card::Presence::NoCard:
            return ErrorCode::CardAbsent;
        case card::Presence::Busy:
            return ErrorCode::CardBusy;
        case card::Presence::Card:
            break;
        }
        return std::unique_ptr<card::Transport>(new SimulatedTransport(m_core, now.insertion));
    }

private:
    std::shared_ptr<SimulatedReader::Core> m_core;
};

} // namespace

SimulatedReader::SimulatedReader() : m_core(std::make_shared<Core>()) {}

std::unique_ptr<ReaderPort> SimulatedReader::port() const
{
    return std::make_unique<SimulatedPort>(m_core);
}

void SimulatedReader::insert(std::shared_ptr<SoftwareCard> card)
{
    m_core->place(card::Presence::Card, std::move(card));
}

void SimulatedReader::remove()
{
    m_core->place(card::Presence::NoCard, nullptr);
}

void SimulatedReader::setPresence(card::Presence presence)
{
    m_core->place(presence, nullptr);
}

void SimulatedReader::swapTo(std::shared_ptr<SoftwareCard> card)
{
    m_core->swapTo(std::move(card));
}

void SimulatedReader::failAt(int nth, Fault fault, std::uint16_t word)
{
    m_core->failAt(nth, fault, word);
}

int SimulatedReader::commands() const
{
    return m_core->commands();
}

int SimulatedReader::pinsSent() const
{
    return m_core->pinsSent();
}

} // namespace madoguchi::simulator
