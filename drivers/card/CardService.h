// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "drivers/card/MyNumberCard.h"

#include <functional>
#include <memory>

namespace madoguchi::card {

// Owns the one thread that talks to readers. All functions may be called from any thread and return at once;
// every callback runs on the card thread, so the receiver marshals it to its own.
class CardService
{
public:
    struct Event {
        Presence presence = Presence::NoReader;
        CardStatus status;        // kind None unless presence is Card
        std::uint64_t insertion = 0;
        std::optional<Error> error; // why a card that is there could not be looked at
    };
    using Observer = std::function<void(const Event &)>;
    using FactsCallback = std::function<void(Result<TextFacts>)>;

    CardService(std::unique_ptr<ReaderPort> port, Observer observer);
    ~CardService(); // waits for the thread

    // Reads the facts of the card that is there now. One at a time; a second call answers CardBusy.
    void readFacts(SecretBuffer pin, MyNumberCard::LastTry lastTry, FactsCallback done);
    // Takes the power off the card and forgets it; at the end of a visit.
    void release();

private:
    class Worker;
    std::unique_ptr<Worker> m_worker;
};

} // namespace madoguchi::card
