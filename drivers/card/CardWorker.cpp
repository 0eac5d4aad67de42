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
    : m_port(std::move(port)), m_observer(std::move(observer))
{
}

void CardService::Worker::put(Job job)
{
    {
        const std::lock_guard lock(m_mutex);
        if (m_inWork || m_notes.job) {
            m_lateComers.push_back(std::move(job.refuse));
        } else {
            job.insertion = m_insertion;
            m_notes.job = std::move(job);
            m_noted = ExchangeWatch::Clock::now();
        }
    }
    m_changed.notify_all();
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
    if (notes.job)
        m_inWork = notes.job->refuse;
    return notes;
}

std::optional<CardService::Worker::Refusal> CardService::Worker::takeInWork()
{
    const std::lock_guard lock(m_mutex);
    return std::exchange(m_inWork, std::nullopt);
}

void CardService::Worker::run()
{
    do {
        watch();
    } while (workOff(takeNotes()));
    const std::lock_guard lock(m_mutex);
    m_finished = true;
    m_changed.notify_all();
}

// False at the end.
bool CardService::Worker::workOff(Notes notes)
{
    // Before the work, which takes the power off itself: once it has answered, the person may take the card, and
    // pcsc-lite 1.9, asked to power off a card that has just gone, overlooks the next one laid within its 0.4 s.
    if (notes.release)
        powerOff();
    if (notes.job) {
        const Answer stopped = [&] { notes.job->refuse(Error{ErrorCode::Cancelled}); };
        const Answer answer = notes.stop ? stopped : work(*notes.job);
        if (takeInWork()) // else it was given up, and is answered
            call(answer);
    }
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
    {
        const std::lock_guard lock(m_mutex);
        m_looking = event;
    }
    m_exchange.start();
    const Result<std::unique_ptr<Transport>> transport = connect();
    const Result<CardStatus> status =
        transport ? MyNumberCard(**transport).status() : Result<CardStatus>(transport.error());
    {
        const std::lock_guard lock(m_mutex);
        m_looking.reset();
    }
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
        call([&] { m_observer(event); });
    m_trouble = trouble;
}

Result<std::unique_ptr<Transport>> CardService::Worker::connect()
{
    m_exchange.begin();
    Result<std::unique_ptr<Transport>> transport = m_port->connect();
    m_exchange.end();
    if (!transport)
        return transport;
    return std::unique_ptr<Transport>(std::make_unique<WatchedTransport>(std::move(*transport), m_exchange));
}

// pcscd, or what stands between it and us, can hang as a reader can.
ReaderPort::State CardService::Worker::watchedState()
{
    m_exchange.begin();
    ReaderPort::State now = m_port->state();
    m_exchange.end();
    return now;
}

CardService::Worker::Answer CardService::Worker::work(Job &job)
{
    const auto refusal = [&job](const Error &error) -> Answer {
        return [&job, error] { job.refuse(error); };
    };
    m_exchange.start();
    const ReaderPort::State now = watchedState();
    if (now.presence != Presence::Card && now.presence != Presence::Busy)
        return refusal(Error{whyNoCard(now.presence)});
    // A PIN belongs to the card it was typed for: on another one it would burn a stranger's try.
    if (job.insertion != 0 && now.insertion != job.insertion)
        return refusal(Error{ErrorCode::CardChanged});
    const Result<std::unique_ptr<Transport>> transport = connect();
    if (!transport)
        return refusal(transport.error());
    if (watchedState().insertion != now.insertion)
        return refusal(Error{ErrorCode::CardChanged});
    Answer answer = job.run(**transport);
    // Whatever the PIN has opened closes now, not at the end of the visit.
    (*transport)->powerOff();
    return answer;
}

void CardService::Worker::powerOff()
{
    m_failed = false;
    if (!m_known || m_known->presence != Presence::Card)
        return;
    m_exchange.start();
    if (const Result<std::unique_ptr<Transport>> transport = connect())
        (*transport)->powerOff();
}

} // namespace madoguchi::card
