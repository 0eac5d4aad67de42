// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
//
// What each job with a card costs beside the same commands sent by bare SCardTransmit, in turns in the same
// run. Run it by tests/support/namespace.sh. Look at `ratio` (of the best tenth on either side, 1 is as fast
// as bare), `commands` and the bytes of them; the times themselves are those of a virtual reader. A card that
// answers at once shows our share at its largest; one that needs 10 ms for each command, as quick real ones
// do, shows what a person would notice.
#include "drivers/card/MyNumberCard.h"

#include <benchmark/benchmark.h>
#include <winscard.h>

#include <algorithm>
#include <array>
#include <chrono>
#include <csignal>
#include <cstdlib>
#include <string>
#include <sys/wait.h>
#include <unistd.h>
#include <vector>

using namespace madoguchi;
using namespace madoguchi::card;
using Clock = std::chrono::steady_clock;

namespace
{

constexpr char readerName[] = "Virtual PCD 00 00";

// madoguchi-softcard with a card on the first virtual reader, for as long as this program runs.
class Softcard
{
public:
    Softcard()
    {
        std::array<int, 2> in{}, out{};
        if (pipe(in.data()) != 0 || pipe(out.data()) != 0 || (m_process = fork()) < 0)
            return;
        if (m_process == 0) {
            dup2(in[0], STDIN_FILENO);
            dup2(out[1], STDOUT_FILENO);
            close(in[1]);
            execl(SOFTCARD, SOFTCARD, "--person", PERSON, nullptr);
            _exit(127);
        }
        close(in[0]);
        close(out[1]);
        m_in = in[1];
        m_out = out[0];
        m_ready = answered();
        sleep(1); // pcscd looks every 0.4 s
    }
    ~Softcard()
    {
        if (m_process > 0) {
            kill(m_process, SIGTERM);
            waitpid(m_process, nullptr, 0);
        }
    }
    bool ready() const { return m_ready; }
    void answerAfter(int milliseconds)
    {
        const std::string line = "delay " + std::to_string(milliseconds) + "\n";
        m_ready = m_ready && write(m_in, line.data(), line.size()) == ssize_t(line.size()) && answered();
    }

private:
    bool answered()
    {
        char line[64];
        return read(m_out, line, sizeof line) > 0;
    }
    pid_t m_process = -1;
    int m_in = -1, m_out = -1;
    bool m_ready = false;
};

bool cardIsThere(int milliseconds)
{
    if (!std::getenv("MADOGUCHI_NAMESPACE"))
        return false;
    static Softcard softcard;
    softcard.answerAfter(milliseconds);
    return softcard.ready();
}

// Keeps what was said, so that the bare side says the same.
class Recording : public Transport
{
public:
    explicit Recording(Transport &inner) : m_inner(inner) {}
    Result<Bytes> transmit(ByteView command) override
    {
        commands.emplace_back(command.begin(), command.end());
        sent += command.size();
        auto answer = m_inner.transmit(command);
        received += answer ? answer->size() : 0;
        return answer;
    }
    void powerOff() override { m_inner.powerOff(); }
    bool passesExtended() override { return m_inner.passesExtended(); }
    std::vector<Bytes> commands;
    std::size_t sent = 0, received = 0;

private:
    Transport &m_inner;
};

SecretBuffer secret(std::string_view text)
{
    SecretBuffer buffer;
    for (const char letter : text)
        buffer.append(static_cast<std::uint8_t>(letter));
    return buffer;
}

// The same commands, in as few lines as PC/SC allows.
bool bare(SCARDCONTEXT context, const std::vector<Bytes> &commands)
{
    SCARDHANDLE card = 0;
    DWORD protocol = 0;
    if (SCardConnect(context, readerName, SCARD_SHARE_EXCLUSIVE, SCARD_PROTOCOL_T1, &card, &protocol) !=
        SCARD_S_SUCCESS)
        return false;
    static Bytes answer(65538);
    bool good = true;
    for (const Bytes &command : commands) {
        DWORD size = answer.size();
        good = good && SCardTransmit(card, SCARD_PCI_T1, command.data(), command.size(), nullptr,
                                     answer.data(), &size) == SCARD_S_SUCCESS;
    }
    SCardDisconnect(card, SCARD_UNPOWER_CARD);
    return good;
}

// What a tenth of the values stays under: the load of the machine shows in the others.
double bestTenth(std::vector<double> &values)
{
    const auto tenth = values.begin() + static_cast<std::ptrdiff_t>(values.size() / 10);
    std::ranges::nth_element(values, tenth);
    return *tenth;
}

// Seconds that `work` takes; below zero when it fails.
template <typename Work> double timed(Work work)
{
    const auto begin = Clock::now();
    const bool good = work();
    const double seconds = std::chrono::duration<double>(Clock::now() - begin).count();
    return good ? seconds : -1;
}

constexpr auto keep = MyNumberCard::LastTry::Keep;

struct Job {
    const char *name;
    bool (*run)(MyNumberCard &);
};
constexpr Job jobs[] = {
    {"status", [](MyNumberCard &card) { return card.status().ok(); }},
    {"facts", [](MyNumberCard &card) { return card.readFacts(secret("1234"), keep).ok(); }},
    {"surface", [](MyNumberCard &card) { return card.readSurface(secret("55021720352285"), keep).ok(); }},
    {"auth",
     [](MyNumberCard &card) {
         return card.sign(identity::KeyPurpose::Auth, secret("x").bytes(), secret("2345"), keep).ok();
     }},
    {"sign",
     [](MyNumberCard &card) {
         return card.sign(identity::KeyPurpose::Sign, secret("x").bytes(), secret("SHIKEN01"), keep).ok();
     }},
};

void measure(benchmark::State &state, const Job &job, int milliseconds)
{
    if (!cardIsThere(milliseconds)) {
        state.SkipWithError("run it by tests/support/namespace.sh");
        return;
    }
    const std::unique_ptr<ReaderPort> port = pcscReaders();
    SCARDCONTEXT context = 0;
    SCardEstablishContext(SCARD_SCOPE_SYSTEM, nullptr, nullptr, &context);
    std::vector<double> ours, theirs;
    std::vector<Bytes> commands;
    for ([[maybe_unused]] const auto &_ : state) {
        ours.push_back(timed([&] {
            const auto transport = port->connect();
            if (!transport)
                return false;
            Recording recording(**transport);
            MyNumberCard card(recording);
            const bool good = job.run(card);
            (*transport)->powerOff();
            state.counters["sent"] = static_cast<double>(recording.sent);
            state.counters["received"] = static_cast<double>(recording.received);
            commands = std::move(recording.commands);
            return good;
        }));
        theirs.push_back(timed([&] { return bare(context, commands); }));
        state.SetIterationTime(std::max(0.0, ours.back()));
        if (ours.back() < 0 || theirs.back() < 0) {
            state.SkipWithError("the card could not be read");
            break;
        }
    }
    SCardReleaseContext(context);
    state.counters["ratio"] = ours.empty() ? 0 : bestTenth(ours) / bestTenth(theirs);
    state.counters["commands"] = static_cast<double>(commands.size());
}

} // namespace

int main(int argc, char **argv)
{
    for (const Job &job : jobs) {
        for (const int milliseconds : {0, 10}) {
            const std::string name = std::string(job.name) + (milliseconds ? "_10ms_a_command" : "");
            benchmark::RegisterBenchmark(
                name.c_str(),
                [&job, milliseconds](benchmark::State &state) { measure(state, job, milliseconds); })
                ->UseManualTime()
                ->Iterations(milliseconds ? 15 : 60)
                ->Unit(benchmark::kMillisecond);
        }
    }
    benchmark::Initialize(&argc, argv);
    benchmark::RunSpecifiedBenchmarks();
}
