// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
//
// The second thread of the card service: answers for the first while that one waits in vain.
#include "drivers/card/CardWorker.h"

#include <utility>

namespace madoguchi::card
{
namespace
{

// A card may sign for a second, and a reader may be held by another program for two; three are too many for a
// person.
constexpr std::chrono::milliseconds longestExchange{2700};
constexpr std::chrono::milliseconds betweenLooks{100};

} // namespace

std::shared_ptr<CardService::Worker> CardService::Worker::start(std::unique_ptr<ReaderPort> port,
                                                                Observer observer)
{
    const std::shared_ptr<Worker> worker(new Worker(std::move(port), std::move(observer)));
    worker->m_thread = std::thread([worker] { worker->run(); });
    worker->m_guard = std::thread([worker] { worker->guard(); });
    return worker;
}

void CardService::Worker::stop()
{
    {
        const std::lock_guard lock(m_mutex);
        m_notes.stop = true;
    }
    m_changed.notify_all();
    m_port->wake();
    m_guard.join(); // it ends when the card thread does, or is stuck
    {
        std::unique_lock lock(m_mutex);
        refuseLateComers(lock, ErrorCode::Cancelled);
        m_finished ? m_thread.join() : m_thread.detach();
    }
    const std::lock_guard calling(m_calling);
    m_silent = true;
}

void CardService::Worker::guard()
{
    std::unique_lock lock(m_mutex);
    while (!m_finished) {
        const bool waits = m_exchange.waiting() > std::chrono::nanoseconds::zero();
        if (waits || m_inWork)
            m_changed.wait_for(lock, betweenLooks);
        else
            m_changed.wait_for(lock, longestExchange / 10);
        if (m_exchange.giveUpAfter(longestExchange)) {
            answerForTheStuck(lock);
            if (m_notes.stop)
                return;
        }
        refuseOverdue(lock);
        refuseLateComers(lock, ErrorCode::CardBusy);
    }
}

// The card thread has not come to what was asked for: it waits for a pcscd that says nothing, or looks at a
// card.
void CardService::Worker::refuseOverdue(std::unique_lock<std::mutex> &lock)
{
    if (!m_notes.job || ExchangeWatch::Clock::now() - m_noted <= longestExchange)
        return;
    const Job overdue = std::move(*std::exchange(m_notes.job, std::nullopt));
    lock.unlock();
    call([&] { overdue.refuse({ErrorCode::CardMute, "the reader is not free"}); });
    lock.lock();
}

// Whatever was asked for is answered now; what the reader says later is too late for it.
void CardService::Worker::answerForTheStuck(std::unique_lock<std::mutex> &lock)
{
    const Error mute{ErrorCode::CardMute, "the reader does not answer"};
    const std::optional<Refusal> inWork = std::exchange(m_inWork, std::nullopt);
    std::optional<Event> looking = std::exchange(m_looking, std::nullopt);
    std::optional<Job> next = std::exchange(m_notes.job, std::nullopt);
    lock.unlock();
    if (inWork)
        call([&] { (*inWork)(mute); });
    if (next)
        call([&] { next->refuse(mute); });
    if (looking) {
        looking->error = mute;
        call([&] { m_observer(*looking); });
    }
    lock.lock();
}

void CardService::Worker::refuseLateComers(std::unique_lock<std::mutex> &lock, ErrorCode code)
{
    const std::vector<Refusal> lateComers = std::exchange(m_lateComers, {});
    lock.unlock();
    for (const Refusal &refuse : lateComers)
        call([&] { refuse(Error{code}); });
    lock.lock();
}

void CardService::Worker::call(const Answer &answer)
{
    const std::lock_guard calling(m_calling);
    if (!m_silent)
        answer();
}

} // namespace madoguchi::card
