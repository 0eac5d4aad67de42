// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "drivers/card/CardService.h"

#include <condition_variable>
#include <mutex>
#include <thread>
#include <vector>

namespace madoguchi::card
{

// The card thread. Everything that talks to a reader happens in run(); the other functions only leave a note
// for it.
class CardService::Worker
{
public:
    Worker(std::unique_ptr<ReaderPort> port, Observer observer);
    ~Worker();

    void readFacts(SecretBuffer pin, MyNumberCard::LastTry lastTry, FactsCallback done);
    void release();

private:
    struct Job {
        SecretBuffer pin;
        MyNumberCard::LastTry lastTry = MyNumberCard::LastTry::Keep;
        FactsCallback done;
        std::uint64_t insertion = 0; // the card that was there when the PIN was typed; 0 is any
    };
    // What was asked since the thread last looked.
    struct Notes {
        std::optional<Job> job;
        std::vector<FactsCallback> refused;
        bool release = false;
        bool stop = false;
    };

    // Told once, however often it happens again.
    struct Trouble {
        std::uint64_t insertion = 0;
        ErrorCode code = ErrorCode::Internal;
        bool operator==(const Trouble &) const = default;
    };

    void run();
    bool workOff(Notes notes);
    Notes takeNotes();
    void watch();
    Event lookAt(const ReaderPort::State &state);
    void publish(const Event &event);
    Result<TextFacts> read(const Job &job);
    void powerOff();

    std::unique_ptr<ReaderPort> m_port;
    Observer m_observer;

    std::mutex m_mutex; // of the next three
    Notes m_notes;
    bool m_reading = false;
    std::uint64_t m_insertion = 0; // of the last event

    // Of the card thread alone.
    std::optional<ReaderPort::State> m_known;
    int m_looks = 0;                  // at the card that is there, without success
    bool m_failed = false;            // the last look did
    std::optional<Trouble> m_trouble; // that the observer knows of

    std::thread m_thread; // last, so that it starts when all else is there
};

} // namespace madoguchi::card
