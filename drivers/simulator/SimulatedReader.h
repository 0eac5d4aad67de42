// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "drivers/card/Transport.h"
#include "drivers/simulator/SoftwareCard.h"

#include <memory>

namespace madoguchi::simulator
{

// A reader in the same process, with one place for a card, that can also go wrong on demand. Thread-safe.
class SimulatedReader
{
public:
    enum class Fault {
        Removed, // the command does not reach the card, which is gone
        Relaid,  // the same, but the card lies there again at once
        Mute,    // the card takes the command; no answer comes
        Short,   // one byte comes back
        Garbage, // bytes that are no answer
        Word,    // the card takes the command; another status word comes back, without data
        Delay,   // the answer is right and comes so many milliseconds later
        Swapped, // the command does not reach the card; another one lies there, see swapTo
    };

    SimulatedReader();

    // What a CardService takes. Every port sees the same reader.
    std::unique_ptr<card::ReaderPort> port() const;

    void insert(std::shared_ptr<SoftwareCard> card);
    void remove();
    // Takes the card away and leaves NoService, NoReader, NoCard or Busy.
    void setPresence(card::Presence presence);
    // The card that Fault::Swapped lays; without one that fault is Removed.
    void swapTo(std::shared_ptr<SoftwareCard> card);
    // The nth command from now (1 is the next) goes wrong, once. `word` is the status word of Fault::Word and
    // the milliseconds of Fault::Delay.
    void failAt(int nth, Fault fault, std::uint16_t word = 0x6F00);

    int commands() const; // sent by all transports so far, also those that did not arrive
    int pinsSent() const; // of those, VERIFY with data

    class Core;

private:
    std::shared_ptr<Core> m_core;
};

} // namespace madoguchi::simulator
