// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#include "drivers/card/PcscReaders.h"

#include "drivers/card/Applications.h"
#include "drivers/card/CardChannel.h"
#include "drivers/card/PcscTransport.h"

#include <algorithm>

namespace madoguchi::card
{
namespace
{

using std::chrono::milliseconds;
using Clock = std::chrono::steady_clock;

constexpr milliseconds serviceEvery{1000}; // how often an absent pcscd is looked for
// A cancel that comes just before the wait is lost in pcsc-lite, and so is a reader that comes between list
// and wait.
constexpr milliseconds longestWait{500};
constexpr milliseconds patience{2000}; // with another program that holds the card

DWORD countOf(const PcscContext::Reader &reader)
{
    return reader.event >> 16;
}

bool hasCard(const PcscContext::Reader &reader)
{
    return reader.event & SCARD_STATE_PRESENT;
}

} // namespace

ReaderPort::State PcscReaders::state()
{
    look();
    return m_state;
}

ReaderPort::State PcscReaders::waitForChange(const State &known, milliseconds limit)
{
    const auto end = Clock::now() + limit;
    for (;;) {
        look();
        const auto left = std::chrono::ceil<milliseconds>(end - Clock::now());
        if (m_woken.exchange(false) || m_state != known || left <= milliseconds::zero())
            return m_state;
        if (m_service)
            m_context.wait(m_readers, std::min(left, longestWait));
        else
            waitForService(std::min(left, serviceEvery));
    }
}

void PcscReaders::waitForService(milliseconds limit)
{
    std::unique_lock lock(m_mutex);
    m_wakeUp.wait_for(lock, limit, [this] { return m_woken.load(); });
}

void PcscReaders::wake()
{
    {
        const std::lock_guard lock(m_mutex);
        m_woken = true;
    }
    m_wakeUp.notify_all();
    m_context.cancel();
}

void PcscReaders::look()
{
    auto readers = m_context.readers();
    if (!readers) {
        m_cards.clear(); // a pcscd that starts anew counts anew
        readers = m_context.readers();
    }
    m_service = readers.has_value();
    m_readers = readers ? std::move(*readers) : std::vector<PcscContext::Reader>();
    noteCards();
    m_state = choose();
}

void PcscReaders::noteCards()
{
    std::map<std::string, Laid> now;
    for (const PcscContext::Reader &reader : m_readers) {
        if (!hasCard(reader))
            continue;
        const auto before = m_cards.find(reader.name);
        const bool same = before != m_cards.end() && before->second.count == countOf(reader);
        now[reader.name] = same ? before->second : Laid{countOf(reader), ++m_insertions, std::nullopt};
    }
    m_cards = std::move(now);
}

ReaderPort::State PcscReaders::choose()
{
    if (!m_service)
        return {Presence::NoService, {}, 0};
    if (m_readers.empty())
        return {Presence::NoReader, {}, 0};
    std::vector<const PcscContext::Reader *> withCard;
    for (const PcscContext::Reader &reader : m_readers) {
        if (hasCard(reader))
            withCard.push_back(&reader);
    }
    if (withCard.empty())
        return {Presence::NoCard, m_readers.front().name, 0};
    const PcscContext::Reader &reader = *chooseReader(withCard);
    return {heldByOthers(reader) ? Presence::Busy : Presence::Card, reader.name,
            m_cards[reader.name].insertion};
}

const PcscContext::Reader *PcscReaders::chooseReader(const std::vector<const PcscContext::Reader *> &withCard)
{
    if (withCard.size() == 1)
        return withCard.front();
    const auto current = [this](const PcscContext::Reader *reader) {
        return m_cards[reader->name].insertion == m_state.insertion;
    };
    std::vector<const PcscContext::Reader *> order = withCard;
    std::stable_partition(order.begin(), order.end(), current);
    const auto found = std::ranges::find_if(
        order, [this](const PcscContext::Reader *reader) { return holdsMyNumber(*reader); });
    return found == order.end() ? order.front() : *found;
}

bool PcscReaders::heldByOthers(const PcscContext::Reader &reader) const
{
    return (reader.event & SCARD_STATE_EXCLUSIVE) && m_held.expired();
}

// Asked once for each card, and only where there are several to choose from.
bool PcscReaders::holdsMyNumber(const PcscContext::Reader &reader)
{
    Laid &laid = m_cards[reader.name];
    if (laid.myNumber || (reader.event & SCARD_STATE_EXCLUSIVE))
        return laid.myNumber.value_or(false);
    const auto transport = PcscTransport::connect(m_context.handle(), reader.name, milliseconds::zero(),
                                                  traitsOf(reader.name), nullptr);
    if (!transport)
        return false;
    CardChannel channel(**transport);
    const Result<bool> there = channel.selectApplication(textApplication);
    if (there)
        laid.myNumber = *there;
    return laid.myNumber.value_or(false);
}

Result<std::unique_ptr<Transport>> PcscReaders::connect()
{
    // What was last seen is mostly still so, and then it need not be looked up again.
    if (m_state.presence == Presence::Card) {
        auto transport = hold();
        if (transport || transport.error().code == ErrorCode::CardBusy ||
            transport.error().code == ErrorCode::CardTraced)
            return transport;
    }
    look();
    switch (m_state.presence) {
    case Presence::NoService:
        return ErrorCode::CardNoService;
    case Presence::NoReader:
        return ErrorCode::CardNoReader;
    case Presence::NoCard:
        return ErrorCode::CardAbsent;
    case Presence::Busy: // perhaps only for a moment
    case Presence::Card:
        break;
    }
    return hold();
}

std::shared_ptr<PcscTransport::ReaderTraits> PcscReaders::traitsOf(const std::string &reader)
{
    auto &traits = m_traits[reader];
    if (!traits)
        traits = std::make_shared<PcscTransport::ReaderTraits>();
    return traits;
}

Result<std::unique_ptr<Transport>> PcscReaders::hold()
{
    if (!m_context.tracedBy().empty())
        return {ErrorCode::CardTraced, m_context.tracedBy()};
    auto token = std::make_shared<bool>(true);
    m_held = token;
    return PcscTransport::connect(m_context.handle(), m_state.reader, patience, traitsOf(m_state.reader),
                                  std::move(token));
}

std::unique_ptr<ReaderPort> pcscReaders(VirtualReaders virtualReaders)
{
    return std::make_unique<PcscReaders>(virtualReaders);
}

} // namespace madoguchi::card
