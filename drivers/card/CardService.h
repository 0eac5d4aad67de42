// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "drivers/card/MyNumberCard.h"

#include <functional>
#include <memory>

namespace madoguchi::card
{

// Owns the one thread that talks to readers. All functions may be called from any thread and return at once;
// callbacks run on a thread of the service, so the receiver marshals them to its own. Each call is answered
// once, and no later than three seconds after the last thing the card said: a reader that never answers is
// CardMute.
class CardService
{
public:
    struct Event {
        Presence presence = Presence::NoReader;
        CardStatus status; // kind None unless presence is Card
        std::uint64_t insertion = 0;
        std::optional<Error> error; // why a card that is there could not be looked at
    };
    using Observer = std::function<void(const Event &)>;
    template <typename T> using Callback = std::function<void(Result<T>)>;

    CardService(std::unique_ptr<ReaderPort> port, Observer observer);
    ~CardService(); // nothing is called back afterwards

    // Of the card that is there now, and of no other. One at a time; a second call answers CardBusy. The
    // secret is gone when the answer comes, and what it opened is closed.
    void readFacts(SecretBuffer pin, MyNumberCard::LastTry lastTry, Callback<TextFacts> done);
    void readSurface(SecretBuffer numberB, MyNumberCard::LastTry lastTry, Callback<Surface> done);
    void sign(identity::KeyPurpose purpose, Bytes message, SecretBuffer secret, MyNumberCard::LastTry lastTry,
              Callback<CardSignature> done);
    // Takes the power off the card and forgets it; at the end of a visit.
    void release();

private:
    class Worker;
    template <typename T, typename Work> void ask(SecretBuffer secret, Work work, Callback<T> done);

    std::shared_ptr<Worker> m_worker;
};

} // namespace madoguchi::card
