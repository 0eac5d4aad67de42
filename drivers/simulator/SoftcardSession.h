// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "drivers/simulator/CardState.h"
#include "drivers/simulator/SoftcardFault.h"
#include "drivers/simulator/VpcdCard.h"

#include <chrono>
#include <memory>

namespace madoguchi::simulator
{

// The program madoguchi-softcard: one card that a person or a test lays and takes by commands. README.md
// lists them.
class SoftcardSession
{
public:
    struct Options {
        std::string person;
        std::string host = "127.0.0.1";
        int port = 35963;
        std::string state;     // file; empty keeps nothing
        std::string authority; // directory; empty is one that ends with the program
        enum class Start { Laid, Empty } start = Start::Laid;
    };

    explicit SoftcardSession(Options options);
    // Serves until `quit` or the end of standard input. Returns the program's exit code.
    int run();

private:
    struct Command;
    static const Command commands[];

    Result<void> prepare();
    Result<std::unique_ptr<SoftwareCard>> cardOf(const std::string &person) const;
    Result<void> pickUp(const std::string &person);
    void serve();
    bool lay();
    bool layWithin(int milliseconds);
    std::optional<Bytes> answer(ByteView command);
    std::optional<Bytes> answerWell(ByteView command);
    std::optional<Bytes> fail(const SoftcardFault &fault, ByteView command);
    std::optional<Bytes> takeAway(const SoftcardFault &fault);

    // SoftcardCommands.cpp
    static void say(const std::string &line);
    bool readCommands();
    void execute(const std::string &line);
    std::string insert(const std::string &);
    std::string remove(const std::string &);
    std::string removeAt(const std::string &nth);
    std::string faultAt(const std::string &words);
    std::string person(const std::string &file);
    std::string delay(const std::string &milliseconds);
    std::string count(const std::string &);
    std::string quit(const std::string &);

    Options m_options;
    CardState m_state;
    std::shared_ptr<Authority> m_authority;
    std::unique_ptr<SoftwareCard> m_card;
    VpcdCard m_wire;
    std::string m_input;
    bool m_laid = false; // wanted on the reader, also while vpcd is away
    bool m_quit = false;
    std::optional<SoftcardFault> m_fault;
    std::unique_ptr<SoftwareCard> m_other; // that a fault will lay
    // A card that a fault took away comes back no earlier: pcscd looks only every 0.4 s.
    std::chrono::steady_clock::time_point m_backAt{};
    int m_delay = 0; // milliseconds
};

} // namespace madoguchi::simulator
