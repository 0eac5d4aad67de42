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

namespace madoguchi::simulator
{
namespace
{

constexpr int retryEvery = 100;      // ms, while vpcd is away
constexpr int patience = 10'000;     // ms until vpcd must listen
constexpr int longestDelay = 60'000; // ms

void say(const std::string &line)
{
    std::puts(line.c_str());
    std::fflush(stdout);
}

void sleepFor(int milliseconds)
{
    std::this_thread::sleep_for(std::chrono::milliseconds(milliseconds));
}

} // namespace

struct SoftcardSession::Command {
    std::string_view name;
    std::string (SoftcardSession::*run)(const std::string &);
};
const SoftcardSession::Command SoftcardSession::commands[] = {
    {"insert", &SoftcardSession::insert},      {"remove", &SoftcardSession::remove},
    {"remove-at", &SoftcardSession::removeAt}, {"person", &SoftcardSession::person},
    {"delay", &SoftcardSession::delay},        {"count", &SoftcardSession::count},
    {"quit", &SoftcardSession::quit},
};

SoftcardSession::SoftcardSession(Options options)
    : m_options(std::move(options))
    , m_state(m_options.state)
    , m_wire({[this] { return m_card->atr(); }, [this] { m_card->powerOff(); }, [this] { m_card->reset(); },
              [this](ByteView command) { return answer(command); }})
{
}

int SoftcardSession::run()
{
    if (const Result<void> picked = pickUp(m_options.person); !picked) {
        std::fprintf(stderr, "%s: %s\n", picked.error().info().support.data(), picked.error().detail.c_str());
        return 1;
    }
    if (m_options.start == Options::Start::Laid && !layWithin(patience)) {
        std::fprintf(stderr, "CARD-NO-SERVICE: vpcd does not listen on %s:%d\n", m_options.host.c_str(),
                     m_options.port);
        return 1;
    }
    say("ready");
    while (!m_quit) {
        pollfd waiting[] = {{STDIN_FILENO, POLLIN, 0}, {m_wire.descriptor(), POLLIN, 0}};
        const bool searching = m_laid && !m_wire.connected();
        if (poll(waiting, 2, searching ? retryEvery : -1) < 0)
            continue;
        if (m_wire.connected() && waiting[1].revents != 0)
            m_wire.serve();
        if (waiting[0].revents != 0 && !readCommands())
            break;
        // pcscd may have been restarted: the card still lies there.
        if (m_laid && !m_wire.connected())
            layWithin(0);
    }
    return 0;
}

Result<void> SoftcardSession::pickUp(const std::string &person)
{
    Result<Persona> persona = loadPersona(person);
    if (!persona)
        return persona.error();
    m_card = std::make_unique<SoftwareCard>(std::move(persona).value());
    m_state.restore(*m_card);
    return {};
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
    return true;
}

std::optional<Bytes> SoftcardSession::answer(ByteView command)
{
    if (m_untilRemoval > 0 && --m_untilRemoval == 0) {
        m_laid = false;
        m_card->powerOff();
        return std::nullopt;
    }
    sleepFor(m_delay);
    const std::map<PinName, int> before = m_card->tries();
    Bytes response = m_card->answer(command);
    if (m_card->tries() != before) {
        if (const Result<void> saved = m_state.save(*m_card); !saved)
            std::fprintf(stderr, "%s: %s\n", saved.error().info().support.data(),
                         saved.error().detail.c_str());
    }
    return response;
}

bool SoftcardSession::readCommands()
{
    char buffer[512];
    const ssize_t got = read(STDIN_FILENO, buffer, sizeof buffer);
    if (got <= 0)
        return false;
    m_input.append(buffer, static_cast<std::size_t>(got));
    for (std::size_t end; !m_quit && (end = m_input.find('\n')) != std::string::npos;) {
        const std::string line = m_input.substr(0, end);
        m_input.erase(0, end + 1);
        execute(line);
    }
    return true;
}

void SoftcardSession::execute(const std::string &line)
{
    const std::size_t space = line.find(' ');
    const std::string_view name = std::string_view(line).substr(0, space);
    const std::string argument = space == std::string::npos ? "" : line.substr(space + 1);
    const Command *command = std::ranges::find(commands, name, &Command::name);
    say(command == std::end(commands) ? "error unknown command" : (this->*command->run)(argument));
}

std::string SoftcardSession::insert(const std::string &)
{
    if (m_wire.connected())
        return "ok";
    return layWithin(patience) ? "ok" : "error vpcd does not listen";
}

std::string SoftcardSession::remove(const std::string &)
{
    m_laid = false;
    m_wire.close();
    m_card->powerOff();
    return "ok";
}

std::string SoftcardSession::removeAt(const std::string &nth)
{
    m_untilRemoval = std::max(0, std::atoi(nth.c_str()));
    return m_untilRemoval > 0 ? "ok" : "error which command";
}

std::string SoftcardSession::person(const std::string &file)
{
    remove("");
    const Result<void> picked = pickUp(file);
    return picked ? "ok" : "error " + picked.error().detail;
}

std::string SoftcardSession::delay(const std::string &milliseconds)
{
    m_delay = std::clamp(std::atoi(milliseconds.c_str()), 0, longestDelay);
    return "ok";
}

std::string SoftcardSession::count(const std::string &)
{
    return "ok commands " + std::to_string(m_card->commands()) + " verifies " +
           std::to_string(m_card->verifies()) + " tries " + std::to_string(m_card->tries().at(PinName::Text));
}

std::string SoftcardSession::quit(const std::string &)
{
    m_quit = true;
    return "ok";
}

} // namespace madoguchi::simulator
