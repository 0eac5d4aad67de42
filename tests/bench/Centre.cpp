// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
//
// Hand-ins into the real centre on a real PostgreSQL, over 1, 8 and 32 kept connections, beside pgbench doing
// the same insert into the same server with as many clients, in turns in the same run. The centre also does
// TLS, opens and checks the seal and applies the procedure's rules, which pgbench does not. Look at `ratio`.
#include "tests/bench/TlsLine.h"
#include "tests/support/CentreProcess.h"
#include "tests/support/OutboxFixture.h"
#include "tests/support/PostgresProcess.h"
#include "tests/support/ValidSubmission.h"

#include <atomic>
#include <benchmark/benchmark.h>
#include <chrono>
#include <thread>

using namespace madoguchi;
using namespace madoguchi::test;

namespace
{

using Clock = std::chrono::steady_clock;

double since(Clock::time_point begun)
{
    return std::chrono::duration<double>(Clock::now() - begun).count();
}

std::string base64(const Bytes &bytes)
{
    return QByteArray::fromRawData(reinterpret_cast<const char *>(bytes.data()), qsizetype(bytes.size()))
        .toBase64()
        .toStdString();
}

struct HandIn {
    std::string id;
    Json item; // {"header", "sealed"}
};

class Ward
{
public:
    Ward() : m_centre(m_machine.pki())
    {
        m_ready = m_machine.ready() && m_server.start();
        m_centre.setDatabase(m_server.url());
        m_centre.setLogFile("/dev/null");
        m_ready = m_ready && m_centre.start();
    }
    bool ready() const noexcept { return m_ready; }

    // New ones each time, sealed before the clock runs.
    std::vector<HandIn> handIns(int count)
    {
        m_machine.freshFolder();
        const auto outbox = m_machine.open();
        const Submission submission = juminhyo(m_catalogue);
        std::vector<HandIn> all;
        for (int i = 0; i < count; ++i) {
            (void)outbox->handIn(submission, m_machine.sealer());
            const auto item = outbox->nextDue(std::numeric_limits<std::int64_t>::max());
            all.push_back({item->id(), {{"header", item->header}, {"sealed", base64(item->sealed)}}});
            m_sealedBytes = item->sealed.size();
            m_headerBytes = item->header.dump().size();
        }
        return all;
    }
    int port() const { return m_centre.port(); }
    const TestPki &pki() const { return m_machine.pki(); }
    std::size_t sealedBytes() const { return m_sealedBytes; }

    // Transactions a second of pgbench; the table is like the centre's, the payload as large and as random.
    double pgbench(int clients, double seconds)
    {
        if (m_server.number("SELECT count(*) FROM pg_tables WHERE tablename = 'bare'") == 0)
            m_server.number("CREATE TABLE bare (LIKE submissions INCLUDING ALL)");
        std::string script =
            "INSERT INTO bare(id, hash, answer, header, sealed, receipt, office, arrived, received)"
            " VALUES(gen_random_uuid()::text, decode(:hash, 'hex'), :header, :header,"
            " decode(:sealed, 'hex'), 'MYK1-0001', 'MY', '2026-12-15T09:30:00+09:00', 'now')"
            " ON CONFLICT(id) DO NOTHING;\n";
        return m_server.pgbench(script, {{"hash", 32}, {"header", m_headerBytes}, {"sealed", m_sealedBytes}},
                                clients, seconds);
    }

private:
    OutboxFixture m_machine;
    std::shared_ptr<const Catalogue> m_catalogue = catalogue();
    PostgresProcess m_server;
    CentreProcess m_centre;
    std::size_t m_sealedBytes = 0, m_headerBytes = 0;
    bool m_ready = false;
};

Ward &ward()
{
    static Ward one;
    return one;
}

// Each connection on a thread; whoever is free takes the next. How many were kept.
int send(const std::vector<HandIn> &handIns, int connections)
{
    std::atomic<std::size_t> next = 0;
    std::atomic<int> kept = 0;
    std::vector<std::thread> threads;
    for (int i = 0; i < connections; ++i) {
        threads.emplace_back([&] {
            TlsLine line(ward().pki(), ward().port());
            for (std::size_t at; (at = next++) < handIns.size();) {
                Json body = handIns[at].item;
                body["madoguchi"] = 1;
                kept += line.ask("PUT", "/v1/submissions/" + handIns[at].id, body.dump()) == 201;
            }
        });
    }
    for (std::thread &thread : threads)
        thread.join();
    return kept;
}

void centreBesidePgbench(benchmark::State &state)
{
    if (!ward().ready())
        return state.SkipWithError("no server");
    const int connections = static_cast<int>(state.range(0));
    const bool full = qEnvironmentVariableIsSet("MADOGUCHI_TEST_LONG");
    const int count = full ? 4000 : 1000;
    double ours = 0, theirs = 0;
    int rounds = 0;
    for (auto _ : state) {
        const auto handIns = ward().handIns(count);
        const auto begun = Clock::now();
        const int kept = send(handIns, connections);
        const double seconds = since(begun);
        if (kept != count)
            return state.SkipWithError("not all were kept");
        ours += count / seconds;
        theirs += ward().pgbench(connections, full ? 5 : 1);
        ++rounds;
        state.SetIterationTime(seconds);
    }
    state.counters["ratio"] = ours / theirs;
    state.counters["a_second"] = ours / rounds;
    state.counters["pgbench_a_second"] = theirs / rounds;
    state.counters["sealed_bytes"] = static_cast<double>(ward().sealedBytes());
}
BENCHMARK(centreBesidePgbench)->Name("centre_1")->Arg(1)->Iterations(2)->UseManualTime();
BENCHMARK(centreBesidePgbench)->Name("centre_8")->Arg(8)->Iterations(2)->UseManualTime();
BENCHMARK(centreBesidePgbench)->Name("centre_32")->Arg(32)->Iterations(2)->UseManualTime();

} // namespace
