// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/OutboxFixture.h"

#include "drivers/storage/Statement.h"

#include <benchmark/benchmark.h>
#include <chrono>

using namespace madoguchi;

namespace
{

constexpr auto bareMigrations = std::to_array<storage::Migration>(
    {{1, "CREATE TABLE t(id INTEGER PRIMARY KEY, header TEXT, sealed BLOB)"}});
static_assert(storage::ordered(bareMigrations));

double seconds(std::chrono::steady_clock::duration time)
{
    return std::chrono::duration<double>(time).count();
}

// One durable, sealed hand-in beside one bare insert of the same size with the same durability, turn by turn,
// so that both meet the same disk. "ratio" is hand-ins per bare insert in the same time.
void enqueue(benchmark::State &state)
{
    const test::OutboxFixture fixture;
    const auto outbox = fixture.open();
    auto bareFile = storage::Database::open(fixture.file().string() + ".bare", {1, bareMigrations});
    if (!fixture.ready() || !bareFile)
        return state.SkipWithError("no keys or no file");
    storage::Database bare = std::move(*bareFile);
    storage::Statement insert(bare, "INSERT INTO t(header, sealed) VALUES(?, ?)");
    (void)fixture.handIn(*outbox);
    const auto first = outbox->nextDue(0);
    const std::string header = first->header.dump();

    std::chrono::steady_clock::duration ours{}, theirs{};
    for (auto _ : state) {
        const auto begun = std::chrono::steady_clock::now();
        const auto receipt = fixture.handIn(*outbox);
        const auto between = std::chrono::steady_clock::now();
        const auto stored = insert.run(header, first->sealed);
        theirs += std::chrono::steady_clock::now() - between;
        ours += between - begun;
        if (!receipt || !stored)
            return state.SkipWithError("not stored");
        state.SetIterationTime(seconds(between - begun));
    }
    state.counters["ratio"] = seconds(theirs) / seconds(ours);
    state.counters["bytes"] = static_cast<double>(header.size() + first->sealed.size());
}
BENCHMARK(enqueue)->UseManualTime()->Unit(benchmark::kMicrosecond);

} // namespace
