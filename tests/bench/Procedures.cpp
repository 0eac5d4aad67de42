// SPDX-FileCopyrightText: 2026 The Madoguchi authors
// SPDX-License-Identifier: Apache-2.0
// Filling the largest form from a profile of six, what follows and what is offered, and loading catalogues,
// each beside the bare thing in the same run. Times are only printed: procedure_instructions.py is what may
// fail.
#include "app/procedures/Follow.h"
#include "app/procedures/Form.h"
#include "tests/bench/ProcedureWork.h"

#include <benchmark/benchmark.h>
#include <chrono>
#include <fstream>

using namespace madoguchi;
using namespace madoguchi::bench;

namespace
{

namespace fs = std::filesystem;

double secondsSince(std::chrono::steady_clock::time_point begin)
{
    return std::chrono::duration<double>(std::chrono::steady_clock::now() - begin).count();
}

using Values = std::map<std::string, std::string>;

double secondsToCopy(const Json &answers, std::int64_t times)
{
    Values values;
    for (const Json &answer : answers)
        values[answer["id"].get<std::string>()] = answer["value"].dump();
    const auto begin = std::chrono::steady_clock::now();
    for (std::int64_t i = 0; i < times; ++i) {
        Values copy;
        for (const auto &[id, value] : values)
            copy[id] = value;
        benchmark::DoNotOptimize(copy);
    }
    return secondsSince(begin);
}

void fillLargestForm(benchmark::State &state)
{
    const auto all = shipped();
    const Household household = *Household::fromJson(profile());
    const Definition &largest = largestForm(household);
    const auto begin = std::chrono::steady_clock::now();
    for (auto _ : state) {
        Form form(all, largest, today);
        form.fill(household);
        benchmark::DoNotOptimize(form);
    }
    const double took = secondsSince(begin);
    Form form(all, largest, today);
    form.fill(household);
    state.counters["fields"] = double(form.fields().size());
    state.counters["ms"] = took / double(state.iterations()) * 1000;
    state.counters["times_bare_map"] = took / secondsToCopy(form.answers(), state.iterations());
}

void followAndOffers(benchmark::State &state)
{
    const auto all = shipped();
    const Household household = *Household::fromJson(profile());
    const auto begin = std::chrono::steady_clock::now();
    for (auto _ : state) {
        benchmark::DoNotOptimize(followOns(*all, household));
        benchmark::DoNotOptimize(offers(*all, household));
    }
    const double took = secondsSince(begin);
    const std::string text = profile().dump();
    const auto bare = std::chrono::steady_clock::now();
    for (std::int64_t i = 0; i < state.iterations(); ++i)
        benchmark::DoNotOptimize(Json::parse(text));
    state.counters["ms"] = took / double(state.iterations()) * 1000;
    state.counters["times_parsing_the_household"] = took / secondsSince(bare);
}

double secondsToParse(const fs::path &folder)
{
    const auto begin = std::chrono::steady_clock::now();
    for (const auto &file : fs::recursive_directory_iterator(folder))
        if (file.path().extension() == ".json")
            benchmark::DoNotOptimize(Json::parse(std::ifstream(file.path())));
    return secondsSince(begin);
}

void loadCatalogue(benchmark::State &state)
{
    const Copies copies(int(state.range(0)));
    (void)secondsToParse(copies.folder()); // the disk's cache is warm for both
    const auto begin = std::chrono::steady_clock::now();
    for (auto _ : state)
        if (const std::string refused = loadSigned(copies); !refused.empty())
            state.SkipWithError(refused.c_str());
    const double each = secondsSince(begin) / double(state.iterations());
    state.counters["ms"] = each * 1000;
    state.counters["ms_each"] = each * 1000 / double(state.range(0));
    state.counters["times_bare_parsing"] = each / secondsToParse(copies.folder());
}

} // namespace

BENCHMARK(fillLargestForm);
BENCHMARK(followAndOffers);
BENCHMARK(loadCatalogue)->Arg(50)->Arg(100)->Arg(250)->Arg(500)->Iterations(3)->Unit(benchmark::kMillisecond);
