// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "drivers/simulator/CardState.h"
#include "drivers/simulator/VpcdCard.h"

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
        std::string state; // file; empty keeps nothing
        enum class Start { Laid, Empty } start = Start::Laid;
    };

    explicit SoftcardSession(Options options);
    // Serves until `quit` or the end of standard input. Returns the program's exit code.
    int run();

private:
    struct Command;
    static const Command commands[];

    Result<void> pickUp(const std::string &person);
    bool layWithin(int milliseconds);
    void execute(const std::string &line);
    bool readCommands();
    std::optional<Bytes> answer(ByteView command);

    std::string insert(const std::string &);
    std::string remove(const std::string &);
    std::string removeAt(const std::string &nth);
    std::string person(const std::string &file);
    std::string delay(const std::string &milliseconds);
    std::string count(const std::string &);
    std::string quit(const std::string &);

    Options m_options;
    CardState m_state;
    std::unique_ptr<SoftwareCard> m_card;
    VpcdCard m_wire;
    std::string m_input;
    bool m_laid = false; // wanted on the reader, also while vpcd is away
    bool m_quit = false;
    int m_untilRemoval = 0; // commands; 0 is never
    int m_delay = 0;        // milliseconds
};

} // namespace madoguchi::simulator
