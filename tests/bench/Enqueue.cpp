// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/OutboxFixture.h"
#include "tests/support/PlainSealer.h"

#include "drivers/storage/Statement.h"

#include <benchmark/benchmark.h>
#include <chrono>

using namespace madoguchi;

namespace
{

using Clock = std::chrono::steady_clock;

double seconds(Clock::duration time)
{
    return std::chrono::duration<double>(time).count();
}

// A file with one table and nothing else, as durable as ours.
class Bare
{
public:
    explicit Bare(const std::filesystem::path &file)
    {
        sqlite3_open(file.c_str(), &m_handle);
        sqlite3_exec(m_handle,
                     "PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL;"
                     "CREATE TABLE t(id INTEGER PRIMARY KEY, header TEXT, sealed BLOB)",
                     nullptr, nullptr, nullptr);
        sqlite3_prepare_v2(m_handle, "INSERT INTO t(header, sealed) VALUES(?, ?)", -1, &m_insert, nullptr);
    }
    ~Bare()
    {
        sqlite3_finalize(m_insert);
        sqlite3_close(m_handle);
    }
    Bare(const Bare &) = delete;
    Bare &operator=(const Bare &) = delete;

    bool add(const std::string &header, const Bytes &sealed)
    {
        sqlite3_bind_text(m_insert, 1, header.data(), int(header.size()), SQLITE_STATIC);
        sqlite3_bind_blob(m_insert, 2, sealed.data(), int(sealed.size()), SQLITE_STATIC);
        const bool done = sqlite3_step(m_insert) == SQLITE_DONE;
        sqlite3_reset(m_insert);
        return done;
    }

private:
    sqlite3 *m_handle = nullptr;
    sqlite3_stmt *m_insert = nullptr;
};

std::uintmax_t bytesOnDisk(const std::filesystem::path &file)
{
    std::error_code ignored;
    const auto log = std::filesystem::file_size(file.string() + "-wal", ignored);
    return std::filesystem::file_size(file) + (ignored ? 0 : log);
}

// One durable hand-in beside one bare insert of the same bytes, turn by turn, so that both meet the same
// disk. "ratio" is hand-ins per bare insert in the same time.
void enqueue(benchmark::State &state, const test::OutboxFixture &fixture, const seal::Sealer &sealer)
{
    const auto outbox = fixture.open();
    Bare bare(fixture.file().string() + ".bare");
    (void)outbox->handIn(fixture.submission(), sealer);
    const auto first = outbox->nextDue(1);
    const std::string header = first->header.dump();
    Clock::duration ours{}, theirs{};
    for (auto _ : state) {
        const auto begun = Clock::now();
        const auto receipt = outbox->handIn(fixture.submission(), sealer);
        const auto between = Clock::now();
        const bool stored = bare.add(header, first->sealed);
        theirs += Clock::now() - between;
        ours += between - begun;
        if (!receipt || !stored)
            return state.SkipWithError("not stored");
        state.SetIterationTime(seconds(between - begun));
    }
    state.counters["ratio"] = seconds(theirs) / seconds(ours);
    state.counters["per_second"] = static_cast<double>(state.iterations()) / seconds(ours);
    state.counters["bytes"] = static_cast<double>(header.size() + first->sealed.size());
}

void sealed(benchmark::State &state)
{
    const test::OutboxFixture fixture;
    if (!fixture.ready())
        return state.SkipWithError("no keys");
    enqueue(state, fixture, fixture.sealer());
}
BENCHMARK(sealed)->UseManualTime()->Unit(benchmark::kMicrosecond);

void withoutSealing(benchmark::State &state)
{
    const test::OutboxFixture fixture;
    enqueue(state, fixture, test::PlainSealer());
}
BENCHMARK(withoutSealing)->UseManualTime()->Unit(benchmark::kMicrosecond);

bool isLong()
{
    return std::getenv("MADOGUCHI_TEST_LONG") != nullptr;
}

// Many rows at once, by the tables' own names; hand-ins one by one would take hours. All wait, `due` when
// they may go.
void fill(const test::OutboxFixture &fixture, std::int64_t rows, std::int64_t due)
{
    sqlite3 *handle = nullptr;
    sqlite3_open(fixture.file().c_str(), &handle);
    const std::string sql = "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < " +
                            std::to_string(rows) +
                            ") INSERT INTO queue(seq, id, header, sealed, at, due) SELECT i, 'id' || i, "
                            "json_object('id', 'id' || i),"
                            " zeroblob(400), i, " +
                            std::to_string(due) + " FROM n";
    sqlite3_exec(handle, sql.c_str(), nullptr, nullptr, nullptr);
    sqlite3_close(handle);
}

// How long it takes to take the next and to be rid of it again, with so many waiting; the last one has come
// due.
double takesNext(std::int64_t rows, std::int64_t due, int rounds)
{
    const test::OutboxFixture fixture;
    {
        const auto made = fixture.open();
    }
    fill(fixture, rows, due);
    const auto outbox = fixture.open();
    for (int i = 0; i < rounds; ++i)
        (void)outbox->handIn(fixture.submission(), test::PlainSealer());
    double best = 1e9;
    for (int turn = 0; turn < 5; ++turn) { // the quickest of five: the machine does other things, too
        const auto begun = Clock::now();
        for (int i = 0; i < rounds / 5; ++i) {
            const auto item = outbox->nextDue(1000);
            if (!item)
                return -1;
            outbox->accepted(item->id());
        }
        best = std::min(best, seconds(Clock::now() - begun));
    }
    return best;
}

// "ratio" of many waiting to a hundred waiting: all of them due, or all of them put off and only what was
// handed in later due.
void nextOf(benchmark::State &state, std::int64_t due)
{
    const std::int64_t many = isLong() ? 1'000'000 : 100'000;
    for (auto _ : state) {
        const double few = takesNext(100, due, 100), lots = takesNext(many, due, 100);
        if (few < 0 || lots < 0)
            return state.SkipWithError("nothing was due");
        state.SetIterationTime(lots);
        state.counters["ratio"] = lots / few;
        state.counters["rows"] = static_cast<double>(many);
    }
}
BENCHMARK_CAPTURE(nextOf, ready, 0)->Name("nextOfMany")->UseManualTime()->Iterations(1);
BENCHMARK_CAPTURE(nextOf, putOff, 500'000)->Name("nextBehindMany")->UseManualTime()->Iterations(1);

// Bytes of file and log for each byte of header and sealed content, while they wait; and how much of that is
// still there when as many again have come and gone.
void bytes(benchmark::State &state)
{
    const test::OutboxFixture fixture;
    const int items = isLong() ? 10'000 : 1'000;
    for (auto _ : state) {
        const auto outbox = fixture.open();
        Submission submission = fixture.submission();
        submission.answers[1]["value"] = std::string(1'600, 'x'); // 2 KiB in all
        const auto handIn = [&] {
            for (int i = 0; i < items; ++i)
                (void)outbox->handIn(submission, fixture.sealer());
        };
        handIn();
        const auto waiting = bytesOnDisk(fixture.file());
        double payload = 0;
        while (const auto item = outbox->nextDue(1)) {
            payload += static_cast<double>(item->header.dump().size() + item->sealed.size());
            outbox->accepted(item->id());
        }
        handIn();
        state.SetIterationTime(1);
        state.counters["bytes_per_byte"] = static_cast<double>(waiting) / payload;
        state.counters["again_per_first"] =
            static_cast<double>(bytesOnDisk(fixture.file())) / static_cast<double>(waiting);
        state.counters["payload"] = payload / items;
    }
}
BENCHMARK(bytes)->UseManualTime()->Iterations(1);

} // namespace
