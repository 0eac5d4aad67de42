// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#include "drivers/simulator/SoftcardSession.h"

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <poll.h>
#include <thread>
#include <unistd.h>
#include <utility>

namespace madoguchi::simulator
{
namespace
{

constexpr int retryEvery = 100;       // ms, while vpcd is away
constexpr int patience = 10'000;      // ms until vpcd must listen
constexpr int readersPatience = 1000; // ms
constexpr std::chrono::milliseconds away(1000);

void sleepFor(int milliseconds)
{
    std::this_thread::sleep_for(std::chrono::milliseconds(milliseconds));
}

} // namespace

SoftcardSession::SoftcardSession(Options options)
    : m_options(std::move(options))
    , m_state(m_options.state)
    , m_wire({[this] { return m_card->atr(); }, [this] { m_card->powerOff(); }, [this] { m_card->reset(); },
              [this](ByteView command) { return answer(command); }})
{
}

Result<void> SoftcardSession::prepare()
{
    if (!m_options.authority.empty()) {
        Result<std::shared_ptr<Authority>> authority = Authority::load(m_options.authority);
        if (!authority)
            return authority.error();
        m_authority = std::move(authority).value();
    }
    if (const Result<void> picked = pickUp(m_options.person); !picked)
        return picked.error();
    if (m_options.start == Options::Start::Laid && !lay())
        return {ErrorCode::CardNoService,
                "vpcd does not listen on " + m_options.host + ":" + std::to_string(m_options.port)};
    return {};
}

int SoftcardSession::run()
{
    std::fputs("madoguchi-softcard: FOR TRAINING ONLY. This card is not real; it holds an invented person.\n"
               "練習用です。このカードは本物ではありません。載っているのは架空の人です。\n",
               stderr);
    if (const Result<void> prepared = prepare(); !prepared) {
        std::fprintf(stderr, "%s: %s\n", prepared.error().info().support.data(),
                     prepared.error().detail.c_str());
        return 1;
    }
    say("ready");
    serve();
    return 0;
}

void SoftcardSession::serve()
{
    while (!m_quit) {
        pollfd waiting[] = {{STDIN_FILENO, POLLIN, 0}, {m_wire.descriptor(), POLLIN, 0}};
        const bool searching = m_laid && !m_wire.connected();
        if (poll(waiting, 2, searching ? retryEvery : -1) < 0)
            continue;
        if (m_wire.connected() && waiting[1].revents != 0)
            m_wire.serve();
        if (waiting[0].revents != 0 && !readCommands())
            return;
        // pcscd may have been restarted, or a fault took the card away for a moment.
        if (m_laid && !m_wire.connected() && std::chrono::steady_clock::now() >= m_backAt)
            layWithin(0);
    }
}

Result<std::unique_ptr<SoftwareCard>> SoftcardSession::cardOf(const std::string &person) const
{
    Result<Persona> persona = loadPersona(person);
    if (!persona)
        return persona.error();
    auto card = std::make_unique<SoftwareCard>(std::move(persona).value(),
                                               m_authority ? m_authority : Authority::ephemeral());
    m_state.restore(*card);
    return card;
}

Result<void> SoftcardSession::pickUp(const std::string &person)
{
    Result<std::unique_ptr<SoftwareCard>> card = cardOf(person);
    if (!card)
        return card.error();
    m_card = std::move(card).value();
    return {};
}

bool SoftcardSession::lay()
{
    return layWithin(patience);
}

bool SoftcardSession::layWithin(int milliseconds)
{
    m_laid = true;
    while (!m_wire.connect(m_options.host, m_options.port)) {
        if (milliseconds <= 0)
            return false;
        sleepFor(retryEvery);
        milliseconds -= retryEvery;
    }
    m_card->lay();
    return true;
}

std::optional<Bytes> SoftcardSession::answer(ByteView command)
{
    sleepFor(m_delay);
    if (m_fault && --m_fault->commands == 0)
        return fail(*std::exchange(m_fault, std::nullopt), command);
    return answerWell(command);
}

std::optional<Bytes> SoftcardSession::answerWell(ByteView command)
{
    const auto before = std::pair(m_card->tries(), m_card->changedPins());
    Bytes response = m_card->answer(command);
    if (std::pair(m_card->tries(), m_card->changedPins()) != before) {
        if (const Result<void> saved = m_state.save(*m_card); !saved)
            std::fprintf(stderr, "%s: %s\n", saved.error().info().support.data(),
                         saved.error().detail.c_str());
    }
    return response;
}

std::optional<Bytes> SoftcardSession::fail(const SoftcardFault &fault, ByteView command)
{
    using Kind = SoftcardFault::Kind;
    if (fault.kind == Kind::Removed || fault.kind == Kind::Relaid || fault.kind == Kind::Swapped)
        return takeAway(fault);
    if (fault.kind == Kind::Delay)
        sleepFor(fault.number);
    std::optional<Bytes> response = answerWell(command);
    switch (fault.kind) {
    case Kind::Silent:
        // An empty frame would hold vpcd for ever. A reader gives up after a while and loses the card.
        sleepFor(readersPatience);
        return takeAway(fault);
    case Kind::Short:
        return Bytes{0x90};
    case Kind::Garbage:
        return Bytes{0xDE, 0xAD, 0xBE, 0xEF, 0x12, 0x34};
    case Kind::Word:
        return Bytes{static_cast<std::uint8_t>(fault.number >> 8), static_cast<std::uint8_t>(fault.number)};
    default:
        return response;
    }
}

std::optional<Bytes> SoftcardSession::takeAway(const SoftcardFault &fault)
{
    m_card->powerOff();
    m_laid = fault.kind != SoftcardFault::Kind::Removed;
    m_backAt = std::chrono::steady_clock::now() + away;
    if (m_other)
        m_card = std::move(m_other);
    return std::nullopt;
}

} // namespace madoguchi::simulator
