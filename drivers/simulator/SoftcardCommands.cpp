// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#include "drivers/simulator/SoftcardSession.h"

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <string_view>
#include <unistd.h>

// What comes by standard input.
namespace madoguchi::simulator
{
namespace
{

constexpr int longestDelay = 60'000; // ms

} // namespace

struct SoftcardSession::Command {
    std::string_view name;
    std::string (SoftcardSession::*run)(const std::string &);
};
const SoftcardSession::Command SoftcardSession::commands[] = {
    {"insert", &SoftcardSession::insert},      {"remove", &SoftcardSession::remove},
    {"remove-at", &SoftcardSession::removeAt}, {"fault-at", &SoftcardSession::faultAt},
    {"person", &SoftcardSession::person},      {"delay", &SoftcardSession::delay},
    {"count", &SoftcardSession::count},        {"quit", &SoftcardSession::quit},
};

void SoftcardSession::say(const std::string &line)
{
    std::puts(line.c_str());
    std::fflush(stdout);
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
    return lay() ? "ok" : "error vpcd does not listen";
}

std::string SoftcardSession::remove(const std::string &)
{
    m_laid = false;
    m_wire.close();
    m_card->powerOff();
    m_backAt = {};
    return "ok";
}

std::string SoftcardSession::removeAt(const std::string &nth)
{
    return faultAt(nth + " removed");
}

std::string SoftcardSession::faultAt(const std::string &words)
{
    Result<SoftcardFault> fault = parseFault(words);
    if (!fault)
        return "error " + fault.error().detail;
    m_other.reset();
    if (fault->kind == SoftcardFault::Kind::Swapped) {
        Result<std::unique_ptr<SoftwareCard>> other = cardOf(fault->file);
        if (!other)
            return "error " + other.error().detail;
        m_other = std::move(other).value();
    }
    m_fault = std::move(fault).value();
    return "ok";
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
