// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "drivers/support/Bytes.h"
#include "drivers/support/Result.h"

#include <chrono>
#include <memory>
#include <string>

namespace madoguchi::card
{

// One powered card. Used from the card thread only.
class Transport
{
public:
    virtual ~Transport() = default;
    // Sends one command APDU and returns the whole response with its status word (at least two bytes).
    // CardRemoved, CardMute, CardBusy, CardNoService. A response shorter than two bytes is CardRemoved: that
    // is how pcsc-lite reports a card that left in the middle of an exchange.
    virtual Result<Bytes> transmit(ByteView command) = 0;
    // Takes the power off, so that nothing that was verified stays verified.
    virtual void powerOff() = 0;
    // Whether the reader passes answers of more than 256 bytes on (ISO/IEC 7816-4, 5.2). A card may still
    // refuse them.
    virtual bool passesExtended() { return true; }
};

enum class Presence { NoService, NoReader, NoCard, Card, Busy };

// Where cards come from: PC/SC, or a software card in the same process.
class ReaderPort
{
public:
    struct State {
        Presence presence = Presence::NoReader;
        std::string reader;          // as the system names it
        std::uint64_t insertion = 0; // differs for each card that is laid on a reader
        bool operator==(const State &) const = default;
    };
    virtual ~ReaderPort() = default;
    virtual State state() = 0;
    // Returns when the state differs from `known`, when `limit` has passed, or after wake().
    virtual State waitForChange(const State &known, std::chrono::milliseconds limit) = 0;
    virtual void wake() = 0; // from any thread
    virtual Result<std::unique_ptr<Transport>> connect() = 0;
};

// A reader without hardware (vsmartcard-vpcd), known by the name its package gives it. The software card of
// training lies on one; at a counter where applications are real it is no reader.
enum class VirtualReaders { Seen, Ignored };

// The readers of pcscd. Finds a pcscd that was started later or restarted.
std::unique_ptr<ReaderPort> pcscReaders(VirtualReaders virtualReaders = VirtualReaders::Seen);

} // namespace madoguchi::card
