// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "drivers/card/CardService.h"
#include "drivers/card/ExchangeWatch.h"

#include <condition_variable>
#include <mutex>
#include <thread>
#include <vector>

namespace madoguchi::card
{

// The card thread, and beside it one that looks whether the card thread still gets answers. Everything that
// talks to a reader happens in run(); the other functions only leave a note for it. A card thread that hangs
// in a reader is left behind when the program ends: it keeps this object and calls nobody any more.
class CardService::Worker : public std::enable_shared_from_this<Worker>
{
public:
    using Answer = std::function<void()>; // gives a result to whoever asked
    struct Job {
        std::function<Answer(Transport &)> run;
        std::function<void(const Error &)> refuse;
        std::uint64_t insertion = 0; // the card that was there when it was asked for; 0 is any
    };

    static std::shared_ptr<Worker> start(std::unique_ptr<ReaderPort> port, Observer observer);
    void stop(); // answers what waits, and returns when nobody is called any more

    void put(Job job);
    void release();

private:
    // What was asked since the thread last looked.
    struct Notes {
        std::optional<Job> job;
        bool release = false;
        bool stop = false;
    };
    // Told once, however often it happens again.
    struct Trouble {
        std::uint64_t insertion = 0;
        ErrorCode code = ErrorCode::Internal;
        bool operator==(const Trouble &) const = default;
    };
    using Refusal = std::function<void(const Error &)>;

    Worker(std::unique_ptr<ReaderPort> port, Observer observer);

    // On the card thread.
    void run();
    bool workOff(Notes notes);
    Notes takeNotes();
    void watch();
    Event lookAt(const ReaderPort::State &state);
    void publish(const Event &event);
    Answer work(Job &job);
    ReaderPort::State watchedState();
    Result<std::unique_ptr<Transport>> connect();
    void powerOff();
    std::optional<Refusal> takeInWork();

    // On the other one.
    void guard();
    void answerForTheStuck(std::unique_lock<std::mutex> &lock);
    void refuseOverdue(std::unique_lock<std::mutex> &lock);
    void refuseLateComers(std::unique_lock<std::mutex> &lock, ErrorCode code);

    void call(const Answer &answer);

    std::unique_ptr<ReaderPort> m_port;
    Observer m_observer;
    ExchangeWatch m_exchange;

    std::mutex m_mutex; // of what follows
    std::condition_variable m_changed;
    Notes m_notes;
    ExchangeWatch::Clock::time_point m_noted; // when the job in m_notes came
    std::vector<Refusal> m_lateComers; // asked while something was in work
    std::optional<Refusal> m_inWork;   // how to answer that when the reader hangs
    std::optional<Event> m_looking;    // what to tell when the reader hangs while a card is looked at
    std::uint64_t m_insertion = 0;     // of the last event
    bool m_finished = false;           // run() is over

    std::mutex m_calling; // held while somebody is called back
    bool m_silent = false;

    // Of the card thread alone.
    std::optional<ReaderPort::State> m_known;
    int m_looks = 0;                  // at the card that is there, without success
    bool m_failed = false;            // the last look did
    std::optional<Trouble> m_trouble; // that the observer knows of

    std::thread m_thread;
    std::thread m_guard;
};

} // namespace madoguchi::card
