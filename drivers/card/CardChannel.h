// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "drivers/card/StatusWord.h"
#include "drivers/card/Transport.h"

namespace madoguchi::card
{

struct Response {
    Bytes data;
    StatusWord word = 0;
    Meaning meaning() const { return meaningOf(word); }
    bool done() const { return meaning() == Meaning::Done || meaning() == Meaning::DoneToTheEnd; }
};

// One transport, spoken to by commands and status words. The only place that knows 61xx and 6Cxx.
class CardChannel
{
public:
    // A file of the largest size in short answers, each asked for twice, takes a third of it. A card that
    // gives every byte by itself could keep a person for hours.
    static constexpr int mostExchanges = 1024;

    explicit CardChannel(Transport &transport) : m_transport(transport) {}

    // Sends once, whatever comes back. For VERIFY, which must never be repeated.
    // The transport's errors, and CardProtocol when the answer is none or too much was exchanged.
    Result<Response> sendOnce(ByteView command);

    // Sends, fetches what waits and asks again with the length that the card names. For commands that may be
    // repeated.
    Result<Response> send(const Bytes &command);

    // SELECT by the whole AID, since a part of it may name another application. False when the card has none
    // of this name. Sent again once when it is answered 6F00: one card answers so to whatever comes first
    // after power-up.
    Result<bool> selectApplication(ByteView aid);

    // Forms that this card or reader has refused are not tried on it again.
    bool takesExtended() { return m_extended && m_transport.passesExtended(); }
    bool takesShortIds() const { return m_shortIds; }
    void extendedRefused() { m_extended = false; }
    void shortIdsRefused() { m_shortIds = false; }

private:
    Result<Response> collect(Response first);

    Transport &m_transport;
    bool m_extended = true;
    bool m_shortIds = true;
    int m_exchanges = 0;
};

} // namespace madoguchi::card
