// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "drivers/card/PcscContext.h"
#include "drivers/card/PcscTransport.h"

#include <atomic>
#include <condition_variable>
#include <map>

namespace madoguchi::card
{

// All readers of pcscd as one: speaks of the reader that has a card, of several the one with a My Number
// card, and stays with it while the card lies there. Used by one thread; wake() may come from any.
class PcscReaders : public ReaderPort
{
public:
    explicit PcscReaders(VirtualReaders virtualReaders) : m_context(virtualReaders) {}
    State state() override;
    State waitForChange(const State &known, std::chrono::milliseconds limit) override;
    void wake() override;
    Result<std::unique_ptr<Transport>> connect() override;

private:
    // A card on a reader. pcscd counts what comes and goes on each reader; another count is another card.
    struct Laid {
        DWORD count = 0;
        std::uint64_t insertion = 0;
        std::optional<bool> myNumber; // known once it was asked
    };

    void look();
    void noteCards();
    State choose();
    const PcscContext::Reader *chooseReader(const std::vector<const PcscContext::Reader *> &withCard);
    bool heldByOthers(const PcscContext::Reader &reader) const;
    bool holdsMyNumber(const PcscContext::Reader &reader);
    Result<std::unique_ptr<Transport>> hold();
    std::shared_ptr<PcscTransport::ReaderTraits> traitsOf(const std::string &reader);
    void waitForService(std::chrono::milliseconds limit);

    PcscContext m_context;
    bool m_service = false;
    std::vector<PcscContext::Reader> m_readers;
    std::map<std::string, Laid> m_cards;
    std::map<std::string, std::shared_ptr<PcscTransport::ReaderTraits>> m_traits;
    std::uint64_t m_insertions = 0;
    State m_state;
    std::weak_ptr<void> m_held; // by a Transport of ours
    std::mutex m_mutex;
    std::condition_variable m_wakeUp;
    std::atomic<bool> m_woken = false;
};

} // namespace madoguchi::card
