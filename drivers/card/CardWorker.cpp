// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#include "drivers/card/CardWorker.h"

#include <utility>

namespace madoguchi::card
{
namespace
{

constexpr std::chrono::milliseconds untilNextLook{500}; // at a card that could not be looked at
constexpr std::chrono::minutes quiet{1};
constexpr int mostLooks = 5; // a card that lies badly may be moved; one that is broken stays broken

ErrorCode whyNoCard(Presence presence)
{
    switch (presence) {
    case Presence::NoService:
        return ErrorCode::CardNoService;
    case Presence::NoReader:
        return ErrorCode::CardNoReader;
    default:
        return ErrorCode::CardAbsent;
    }
}

} // namespace

CardService::Worker::Worker(std::unique_ptr<ReaderPort> port, Observer observer)
    : m_port(std::move(port)), m_observer(std::move(observer)), m_thread([this] { run(); })
{
}

CardService::Worker::~Worker()
{
    {
        const std::lock_guard lock(m_mutex);
        m_notes.stop = true;
    }
    m_port->wake();
    m_thread.join();
}

void CardService::Worker::readFacts(SecretBuffer pin, MyNumberCard::LastTry lastTry, FactsCallback done)
{
    {
        const std::lock_guard lock(m_mutex);
        if (m_reading || m_notes.job)
            m_notes.refused.push_back(std::move(done));
        else
            m_notes.job.emplace(Job{std::move(pin), lastTry, std::move(done), m_insertion});
    }
    m_port->wake();
}

void CardService::Worker::release()
{
    {
        const std::lock_guard lock(m_mutex);
        m_notes.release = true;
    }
    m_port->wake();
}

CardService::Worker::Notes CardService::Worker::takeNotes()
{
    const std::lock_guard lock(m_mutex);
    Notes notes = std::exchange(m_notes, {});
    m_reading = notes.job.has_value();
    return notes;
}

void CardService::Worker::run()
{
    do {
        watch();
    } while (workOff(takeNotes()));
}

// False at the end.
bool CardService::Worker::workOff(Notes notes)
{
    for (const FactsCallback &refused : notes.refused)
        refused(ErrorCode::CardBusy);
    if (notes.job) {
        Result<TextFacts> facts = notes.stop ? ErrorCode::Cancelled : read(*notes.job);
        notes.job->pin.clear();
        {
            const std::lock_guard lock(m_mutex);
            m_reading = false;
        }
        notes.job->done(std::move(facts));
    }
    if (notes.release)
        powerOff();
    return !notes.stop;
}

void CardService::Worker::watch()
{
    if (m_known) {
        const bool again = m_failed && m_looks < mostLooks;
        const ReaderPort::State now = m_port->waitForChange(*m_known, again ? untilNextLook : quiet);
        if (now == *m_known && !again)
            return;
        if (now != *m_known)
            m_looks = 0;
        m_known = now;
    } else {
        m_known = m_port->state();
    }
    publish(lookAt(*m_known));
}

CardService::Event CardService::Worker::lookAt(const ReaderPort::State &state)
{
    Event event{.presence = state.presence, .status = {}, .insertion = state.insertion, .error = {}};
    if (state.presence != Presence::Card)
        return event;
    Result<std::unique_ptr<Transport>> transport = m_port->connect();
    const Result<CardStatus> status =
        transport ? MyNumberCard(**transport).status() : Result<CardStatus>(transport.error());
    if (status) {
        event.status = *status;
        return event;
    }
    event.error = status.error();
    // Another program may hold the card for as long as it likes; that is no fault of the card.
    if (status.error().code != ErrorCode::CardBusy)
        ++m_looks;
    return event;
}

void CardService::Worker::publish(const Event &event)
{
    {
        const std::lock_guard lock(m_mutex);
        m_insertion = event.insertion;
    }
    m_failed = event.error.has_value();
    // A card that is just being laid or taken fails the first look, and is no trouble yet.
    if (event.error && m_looks == 1)
        return;
    const std::optional<Trouble> trouble =
        event.error ? std::optional(Trouble{event.insertion, event.error->code}) : std::nullopt;
    if (!trouble || trouble != m_trouble)
        m_observer(event);
    m_trouble = trouble;
}

Result<TextFacts> CardService::Worker::read(const Job &job)
{
    const ReaderPort::State now = m_port->state();
    if (now.presence != Presence::Card && now.presence != Presence::Busy)
        return whyNoCard(now.presence);
    // A PIN belongs to the card it was typed for: on another one it would burn a stranger's try.
    if (job.insertion != 0 && now.insertion != job.insertion)
        return ErrorCode::CardChanged;
    Result<std::unique_ptr<Transport>> transport = m_port->connect();
    if (!transport)
        return transport.error();
    if (m_port->state().insertion != now.insertion)
        return ErrorCode::CardChanged;
    Result<TextFacts> facts = MyNumberCard(**transport).readFacts(job.pin, job.lastTry);
    // Whatever the PIN has opened closes now, not at the end of the visit.
    (*transport)->powerOff();
    return facts;
}

void CardService::Worker::powerOff()
{
    m_failed = false;
    if (!m_known || m_known->presence != Presence::Card)
        return;
    if (Result<std::unique_ptr<Transport>> transport = m_port->connect())
        (*transport)->powerOff();
}

} // namespace madoguchi::card
