// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "drivers/card/Transport.h"

#include <optional>
#include <winscard.h>

namespace madoguchi::card
{

// A card held exclusively, from connect to the end of this object. Exclusive, because another program could
// otherwise read what a PIN has opened.
class PcscTransport : public Transport
{
public:
    // What is kept of a reader from one card to the next: of its transports only one is used at a time.
    struct ReaderTraits {
        std::optional<bool> passesExtended; // asked once
        Bytes answer;                       // room for the longest; overwritten after each use
    };

    // CardBusy when another program keeps the card for longer than `patience`; CardAbsent, CardMute,
    // CardNoService…
    static Result<std::unique_ptr<Transport>> connect(SCARDCONTEXT context, const std::string &reader,
                                                      std::chrono::milliseconds patience,
                                                      std::shared_ptr<ReaderTraits> traits,
                                                      std::shared_ptr<void> token);
    ~PcscTransport() override;
    PcscTransport(const PcscTransport &) = delete;
    PcscTransport &operator=(const PcscTransport &) = delete;

    Result<Bytes> transmit(ByteView command) override;
    void powerOff() override; // nothing can be sent afterwards
    bool passesExtended() override;

private:
    PcscTransport(SCARDHANDLE card, DWORD protocol, std::shared_ptr<ReaderTraits> traits,
                  std::shared_ptr<void> token);
    void disconnect(DWORD disposition);

    SCARDHANDLE m_card;
    DWORD m_protocol;
    bool m_connected = true;
    bool m_answers = true; // the last command was answered
    std::shared_ptr<ReaderTraits> m_traits;
    std::shared_ptr<void> m_token; // lives as long as the card is held
};

} // namespace madoguchi::card
