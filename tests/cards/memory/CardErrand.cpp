// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
//
// card_errand JOB: does one thing with the card, as the programs do it, and stays for somebody to look at its
// memory. On standard input: the secret in a line, "go", and the end. On standard output: "ready", "held",
// what came of it, "done".
#include "drivers/card/CardService.h"

#include <condition_variable>
#include <cstdio>
#include <cstring>
#include <mutex>
#include <unistd.h>

using namespace madoguchi;
using namespace madoguchi::card;

namespace
{

// Past any buffer of the standard library, which would keep it.
SecretBuffer readLine()
{
    SecretBuffer line;
    std::uint8_t byte = 0;
    while (::read(STDIN_FILENO, &byte, 1) == 1 && byte != '\n')
        line.append(byte);
    return line;
}

void say(const char *text)
{
    std::puts(text);
    std::fflush(stdout);
}

// One event or answer that the card thread gives.
class Signal
{
public:
    void set(std::string_view text)
    {
        const std::lock_guard lock(m_mutex);
        m_text = text;
        m_set = true;
        m_come.notify_all();
    }
    std::string wait()
    {
        std::unique_lock lock(m_mutex);
        m_come.wait(lock, [this] { return m_set; });
        return m_text;
    }

private:
    std::mutex m_mutex;
    std::condition_variable m_come;
    std::string m_text;
    bool m_set = false;
};

template <typename T> CardService::Callback<T> into(Signal &answer)
{
    return [&answer](const Result<T> &result) { answer.set(result ? "ok" : result.error().info().support); };
}

void start(CardService &service, std::string_view job, SecretBuffer secret, Signal &answer)
{
    constexpr auto keep = MyNumberCard::LastTry::Keep;
    const Bytes message{'m'};
    if (job == "facts")
        service.readFacts(std::move(secret), keep, into<TextFacts>(answer));
    else if (job == "surface")
        service.readSurface(std::move(secret), keep, into<Surface>(answer));
    else
        service.sign(job == "sign" ? identity::KeyPurpose::Sign : identity::KeyPurpose::Auth, message,
                     std::move(secret), keep, into<CardSignature>(answer));
}

} // namespace

int main(int argc, char **argv)
{
    if (argc != 2)
        return 2;
    say("ready");
    SecretBuffer secret = readLine();
    Signal laid, answer;
    CardService service(pcscReaders(), [&laid](const CardService::Event &event) {
        if (event.presence == Presence::Card && !event.error)
            laid.set("laid");
    });
    laid.wait();
    say("held");
    readLine();
    start(service, argv[1], std::move(secret), answer);
    say(answer.wait().c_str());
    say("done");
    readLine();
    return 0;
}
