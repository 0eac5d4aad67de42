// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
//
// A machine that was without a line for long brings what waits to the centre: the real outbox and sender,
// TLS, the centre and PostgreSQL, beside a bare insert of the same bytes over libpq in batches of fifty. The
// centre opens and checks each seal and applies the procedure's rules, which the bare insert does not. Look
// at `ratio`.
#include "app/sync/Sender.h"
#include "tests/faults/LineFixture.h"
#include "tests/support/CentreProcess.h"
#include "tests/support/PostgresProcess.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QTimer>
#include <benchmark/benchmark.h>
#include <libpq-fe.h>

using namespace madoguchi;
using namespace madoguchi::test;

namespace
{

struct Finish {
    void operator()(PGconn *connection) const noexcept { PQfinish(connection); }
};

// Seconds for so many rows of so many bytes; below zero when one failed.
double bareInserts(const QString &url, int rows, std::size_t bytes)
{
    constexpr int batch = 50;
    const std::unique_ptr<PGconn, Finish> connection(PQconnectdb(url.toUtf8().constData()));
    PQclear(PQexec(connection.get(),
                   "DROP TABLE IF EXISTS bare; CREATE TABLE bare (LIKE submissions INCLUDING ALL)"));
    PQclear(PQprepare(connection.get(), "add",
                      "INSERT INTO bare(id, hash, answer, header, sealed, receipt, office, arrived, received)"
                      " VALUES($1, $2, $3, $3, $4, 'MYK1-0001', 'MY', '2026-12-15', 'now')",
                      0, nullptr));
    std::string sealed(bytes, '\0');
    for (char &byte : sealed)
        byte = static_cast<char>(QRandomGenerator::global()->bounded(256));
    const std::string hash(32, 'h'), header(300, 'x');
    bool good = true;
    QElapsedTimer timer;
    timer.start();
    for (int row = 0; row < rows;) {
        PQclear(PQexec(connection.get(), "BEGIN"));
        PQenterPipelineMode(connection.get());
        for (int i = 0; i < batch; ++i, ++row) {
            const std::string id = std::to_string(row);
            const char *values[] = {id.data(), hash.data(), header.data(), sealed.data()};
            const int lengths[] = {int(id.size()), int(hash.size()), int(header.size()), int(sealed.size())};
            const int formats[] = {1, 1, 1, 1};
            PQsendQueryPrepared(connection.get(), "add", 4, values, lengths, formats, 0);
        }
        PQpipelineSync(connection.get());
        for (bool done = false; !done;) {
            PGresult *result = PQgetResult(connection.get());
            done = PQresultStatus(result) == PGRES_PIPELINE_SYNC;
            good = good && (!result || PQresultStatus(result) != PGRES_FATAL_ERROR);
            PQclear(result);
        }
        PQexitPipelineMode(connection.get());
        PQclear(PQexec(connection.get(), "COMMIT"));
    }
    return good ? timer.nsecsElapsed() / 1e9 : -1;
}

void drain(benchmark::State &state)
{
    static int argc = 1;
    static char name[] = "bench", *argv[] = {name, nullptr};
    const QCoreApplication application(argc, argv);
    const OutboxFixture machine;
    PostgresProcess server;
    CentreProcess centre(machine.pki());
    const bool started = machine.ready() && server.start();
    centre.setDatabase(server.url());
    centre.setLogFile("/dev/null");
    if (!started || !centre.start())
        return state.SkipWithError("no server");
    const int count = qEnvironmentVariableIsSet("MADOGUCHI_TEST_LONG") ? 10'000 : 2'000;
    double ours = 0, theirs = 0;
    std::size_t bytes = 0;
    for (auto _ : state) {
        LineFixture kiosk(machine, centre.url());
        const Submission submission = juminhyo(kiosk.procedures());
        for (int i = 0; i < count; ++i)
            kiosk.handIn(submission);
        const auto first = kiosk.outbox().nextDue(std::numeric_limits<std::int64_t>::max());
        bytes = first ? first->sealed.size() : 0;
        QEventLoop draining; // sleeps while it waits: processEvents with a time would take a core for itself
        QObject::connect(&kiosk.sender(), &Sender::queueChanged, &draining, [&] {
            if (kiosk.outbox().counts().accepted == count)
                draining.quit();
        });
        QTimer::singleShot(120'000, &draining, &QEventLoop::quit);
        QElapsedTimer timer;
        timer.start();
        kiosk.sender().start();
        draining.exec();
        const double seconds = timer.nsecsElapsed() / 1e9;
        if (kiosk.outbox().counts().accepted != count)
            return state.SkipWithError("not all arrived");
        ours += seconds;
        theirs += bareInserts(server.url(), count, bytes);
        state.SetIterationTime(seconds);
    }
    const double all = double(count) * double(state.iterations());
    state.counters["ratio"] = theirs / ours;
    state.counters["a_second"] = all / ours;
    state.counters["bare_a_second"] = all / theirs;
    state.counters["sealed_bytes"] = double(bytes);
}
BENCHMARK(drain)->Iterations(1)->UseManualTime();

} // namespace
