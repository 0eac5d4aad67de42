// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
//
// What reading the four attributes costs beside the same commands sent by bare SCardTransmit, in turns in the
// same run. Run it by tests/support/namespace.sh. Look at `ratio` (of the best tenth on either side, 1 is as
// fast as bare) and `commands`; the times themselves are those of a virtual reader.
#include "drivers/card/MyNumberCard.h"

#include <benchmark/benchmark.h>
#include <winscard.h>

#include <algorithm>
#include <array>
#include <csignal>
#include <cstdlib>
#include <sys/wait.h>
#include <unistd.h>

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
        char line[16];
        m_ready = read(out[0], line, sizeof line) > 0;
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

private:
    pid_t m_process = -1;
    bool m_ready = false;
};

bool cardIsThere()
{
    if (!std::getenv("MADOGUCHI_NAMESPACE"))
        return false;
    static const Softcard softcard;
    return softcard.ready();
}

class Counting : public Transport
{
public:
    explicit Counting(Transport &inner) : m_inner(inner) {}
    Result<Bytes> transmit(ByteView command) override
    {
        ++commands;
        return m_inner.transmit(command);
    }
    void powerOff() override { m_inner.powerOff(); }
    int commands = 0;

private:
    Transport &m_inner;
};

SecretBuffer pin()
{
    SecretBuffer buffer;
    for (const char digit : {'1', '2', '3', '4'})
        buffer.append(static_cast<std::uint8_t>(digit));
    return buffer;
}

// The same four commands, as few lines as PC/SC allows.
bool bareRead(SCARDCONTEXT context)
{
    static const std::array<Bytes, 4> commands{
        Bytes{0x00, 0xA4, 0x04, 0x0C, 0x0A, 0xD3, 0x92, 0x10, 0x00, 0x31, 0x00, 0x01, 0x01, 0x04, 0x08},
        Bytes{0x00, 0x20, 0x00, 0x91}, Bytes{0x00, 0x20, 0x00, 0x91, 0x04, 0x31, 0x32, 0x33, 0x34},
        Bytes{0x00, 0xB0, 0x82, 0x00, 0x00, 0x00, 0x00}};
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

void readFacts(benchmark::State &state)
{
    if (!cardIsThere()) {
        state.SkipWithError("run it by tests/support/namespace.sh");
        return;
    }
    const std::unique_ptr<ReaderPort> port = pcscReaders();
    SCARDCONTEXT context = 0;
    SCardEstablishContext(SCARD_SCOPE_SYSTEM, nullptr, nullptr, &context);
    std::vector<double> ours, bare;
    int commands = 0;
    for ([[maybe_unused]] const auto &_ : state) {
        ours.push_back(timed([&] {
            const auto transport = port->connect();
            if (!transport)
                return false;
            Counting counting(**transport);
            const auto facts = MyNumberCard(counting).readFacts(pin(), MyNumberCard::LastTry::Keep);
            counting.powerOff();
            commands = counting.commands;
            return facts.ok();
        }));
        bare.push_back(timed([&] { return bareRead(context); }));
        state.SetIterationTime(std::max(0.0, ours.back()));
        if (ours.back() < 0 || bare.back() < 0) {
            state.SkipWithError("the card could not be read");
            break;
        }
    }
    SCardReleaseContext(context);
    state.counters["ratio"] = ours.empty() ? 0 : bestTenth(ours) / bestTenth(bare);
    state.counters["commands"] = commands;
}
BENCHMARK(readFacts)->UseManualTime()->Iterations(100)->Unit(benchmark::kMillisecond);

} // namespace
